### Interface for visitors. Plain Persian, formal «شما».
### Messages without arguments are fields of `app/src/labels.rs`; the keys are the same in all languages.

## Notice of the AI (required: may be extended, never emptied)

disclosure-label = سامانهٔ هوش مصنوعی – نه انسان. ممکن است اشتباه کند: لطفاً منبع را بررسی کنید. اطلاعات شخصی ننویسید.
# $town: the town's name, such as Musterstadt
disclosure-greeting = شما با سامانهٔ هوش مصنوعی شهر { $town } گفت‌وگو می‌کنید، نه با یک انسان. پاسخ‌ها ممکن است نادرست یا قدیمی باشند. لطفاً منبعی را که پیوندش آمده است بررسی کنید و اطلاعات شخصی ننویسید.

## Launcher on other sites

launcher-open = پرسش از هوش مصنوعی
launcher-close = بستن دستیار هوش مصنوعی
launcher-title = دستیار هوش مصنوعی شهر

## Frame of all pages

skip-to-content = رفتن به محتوا
town-prefix = شهر
language-menu = انتخاب زبان
footer-navigation = اطلاعات دیگر
chat-link = دستیار هوش مصنوعی
home-link = صفحهٔ نخست
transparency-link = روش کار هوش مصنوعی
privacy-link = حریم خصوصی
accessibility-link = دسترس‌پذیری
new-window = (در پنجرهٔ تازه باز می‌شود)
demo-notice = شهر Musterstadt ساختگی است. این صفحه نشان می‌دهد که Stadtlotse در وب‌سایت یک شهر چگونه دیده می‌شود.
problem-back = به دستیار هوش مصنوعی

## The assistant’s page

chat-title = دستیار هوش مصنوعی
chat-transcript = گفت‌وگو
chat-welcome = سلام! چطور می‌توانم کمک کنم؟
chat-can = من متن‌های بررسی‌شدهٔ شهر را پیدا می‌کنم: هزینه‌ها، مدارک، مهلت‌ها، اداره‌ها و ساعت‌های کاری. دربارهٔ پروندهٔ شما اداره تصمیم می‌گیرد.
chat-latest = به تازه‌ترین پاسخ
chat-restart = شروع دوباره
chat-topics = پرسش‌های رایج:
contact-prompt = می‌خواهید با یک انسان صحبت کنید؟
contact-name = تلفن شهروندان
ask-label = پرسش شما
ask-example = مثلاً: هزینهٔ گذرنامه چقدر است؟
ask-button = بپرسید
ask-searching = در جست‌وجوی پاسخ …
ask-suggestions = پیشنهادها
ask-characters-left = نویسه‌های باقی‌مانده:
ask-characters-over = نویسه‌های اضافی:
ask-empty-title = هنوز پرسشی ننوشته‌اید.
ask-empty-detail = لطفاً در کادر بنویسید که چه می‌خواهید بدانید.
ask-long-title = پرسش شما بیش از حد بلند است.
ask-long-detail = لطفاً پرسش را به حداکثر 500 نویسه کوتاه کنید. متن شما پاک نمی‌شود.
ask-network-title = دستیار اکنون در دسترس نیست.
ask-network-detail = متن شما پاک نمی‌شود. لطفاً اتصال اینترنت خود را بررسی کنید و دوباره امتحان کنید.

## Answer card

card-visitor = شما می‌پرسید
card-assistant = Stadtlotse (هوش مصنوعی) پاسخ می‌دهد
card-clarify = پرسش از شما
card-abstain = بدون پاسخ مطمئن
card-emergency = اضطراری
card-about = دربارهٔ این دستیار
card-refused = هوش مصنوعی در این کار نمی‌تواند کمک کند
card-more = بیشتر دربارهٔ این موضوع
card-links = انجام آنلاین و مطالعهٔ بیشتر
card-choose = منظورتان چیست؟
card-nearest = شاید این به شما کمک کند:
card-contact = اینجا یک انسان به شما کمک می‌کند
card-source = منبع:
card-reviewed = بررسی‌شده در
card-form = فرم
card-checklist = برای علامت زدن
card-map = نمایش روی نقشه
card-why = چرا این پاسخ؟
card-copy = کپی
card-copied = پاسخ کپی شد.
card-print = چاپ یا ذخیره به‌صورت PDF
card-feedback = آیا این مفید بود؟
card-feedback-yes = بله
card-feedback-no = خیر
card-feedback-thanks = از بازخورد شما سپاسگزاریم.
share-button = اجازهٔ خواندن این پرسش
share-thanks = سپاسگزاریم. شهرداری اکنون می‌تواند این پرسش را بخواند.
share-code = کد حذف شما:
share-code-help = لطفاً کد را یادداشت کنید؛ ما آن را فقط اکنون نشان می‌دهیم. با آن می‌توانید هر زمان پرسش را پاک کنید:
# $number
emergency-call = تماس با { $number }
# $service: Titel
why-service = موضوعی که سامانه فهمیده است: «{ $service }».
# $part: Name des Teils
why-part = پرسش دربارهٔ: { $part }.
# $match: Titel, Name oder Frage aus dem Katalog
why-match = نزدیک‌ترین متن به پرسش شما: «{ $match }».
why-sure-high = سامانه مطمئن است.
why-sure-medium = سامانه تا حد زیادی مطمئن است.
why-sure-low = سامانه کاملاً مطمئن نیست. لطفاً بررسی کنید که موضوع درست باشد.
# $date, $version, $catalogue
why-text = این متن را کارکنان شهرداری نوشته‌اند و در { $date } بررسی کرده‌اند. این ویرایش { $version } است؛ نسخهٔ متن‌ها: { $catalogue }. هوش مصنوعی آن را پیدا کرده و تغییری نداده است.

## A service’s page

service-kicker = خدمت شهری
service-offices = ادارهٔ مسئول
service-hours = ساعت کار
service-days = روز
service-times = ساعت
service-phone = تلفن:
service-accessibility = دسترس‌پذیری:
service-appointment = گرفتن وقت
service-ask = هنوز پرسشی دارید؟

## Musterstadt’s front page

town-title = صفحهٔ نخست
town-navigation = فهرست اصلی
town-nav-services = خدمات شهروندی
town-nav-hours = ساعت کار
town-nav-news = خبرها
town-nav-embed = برای شهرداری‌ها
town-kicker = به شهرداری خوش آمدید
town-headline = چه کاری می‌خواهید انجام دهید؟
town-lead = همان‌طور بپرسید که از یک انسان می‌پرسید – به زبان خودتان. دستیار هوش مصنوعی اطلاعات مناسبی را پیدا می‌کند که شهرداری بررسی کرده است.
town-topics-title = پرسش‌های رایج
town-topics-lead = با یک کلیک، دستیار هوش مصنوعی پاسخ را پیدا می‌کند.
town-hours-title = ساعت کار شهرداری
town-phone-title = می‌خواهید با یک انسان صحبت کنید؟
town-phone-lead = تلفن شهروندان (Bürgertelefon) به شما کمک می‌کند، حتی بدون اینترنت.
town-news-title = خبرهای شهر
town-news-one-subject = زندگی شهری
town-news-one-title = بازار زمستانی کنار آسیاب قدیمی
town-news-one-text = در چهار آخر هفتهٔ پیش از کریسمس، انجمن‌ها و کسب‌وکارها شما را به Mühlenplatz دعوت می‌کنند. اتوبوس به مرکز شهر در همهٔ شنبه‌ها رایگان است.
town-news-two-subject = ساخت‌وساز
town-news-two-title = مسیر تازهٔ دوچرخه در کنار کانال آماده است
town-news-two-text = از ایستگاه قطار تا آب‌بند اکنون چهار کیلومتر بدون چراغ راهنما است. نیمکت و روشنایی تا بهار اضافه می‌شود.
town-news-three-subject = خانواده
town-news-three-title = اکنون آنلاین: ثبت‌نام مهدکودک (Kita)
town-news-three-text = والدین از همین حالا می‌توانند کودک خود را برای سال تازهٔ مهدکودک ثبت کنند. همهٔ مهدکودک‌ها یک روز بازدید برگزار می‌کنند.
town-embed-title = Stadtlotse برای شهر شما
town-embed-lead = یک خط کافی است. تا کسی دستیار را باز نکند، چیزی بارگذاری نمی‌شود. کوکی وجود ندارد و همهٔ داده‌ها روی سرور شما می‌ماند.
town-embed-code = کد برای وب‌سایت

# proof of work

ask-checking = یک لحظه، درخواست شما بررسی می‌شود …
ask-wait = ثانیه‌های باقی‌مانده تا پرسش بعدی:
ask-again = اکنون می‌توانید دوباره بپرسید.
