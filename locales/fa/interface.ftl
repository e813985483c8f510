### Interface for visitors.
### Messages without arguments are fields of `app/src/labels.rs`; the keys are the same in all languages.

## Notice of the AI (required: may be extended, never emptied)

disclosure-label = سامانهٔ هوش مصنوعی است، نه انسان. ممکن است اشتباه کند: لطفاً منبع را بررسی کنید. اطلاعات شخصی ننویسید.
# $town: the town's name, such as Musterstadt
disclosure-greeting = شما با یک سامانهٔ هوش مصنوعی شهر { $town } گفتگو می‌کنید، نه با انسان. پاسخ‌ها ممکن است نادرست یا قدیمی باشند. لطفاً منبع ذکرشده را بررسی کنید و اطلاعات شخصی ننویسید.

## Launcher on other sites

launcher-open = پرسش از دستیار هوش مصنوعی
launcher-close = بستن دستیار هوش مصنوعی
launcher-title = دستیار هوش مصنوعی شهر

## Frame of all pages

skip-to-content = رفتن به محتوا
town-prefix = شهر
language-menu = انتخاب زبان
footer-navigation = دربارهٔ این وبگاه
chat-link = دستیار هوش مصنوعی
home-link = صفحهٔ اصلی
transparency-link = هوش مصنوعی چگونه کار می‌کند
privacy-link = حفاظت از داده‌ها
accessibility-link = دسترس‌پذیری
new-window = (در پنجرهٔ تازه باز می‌شود)
demo-notice = شهر Musterstadt ساختگی است. این صفحه نشان می‌دهد که Stadtlotse در وبگاه یک شهر چه شکلی دارد.
problem-back = به دستیار هوش مصنوعی

## The assistant’s page

chat-title = دستیار هوش مصنوعی
chat-transcript = گفتگو
chat-welcome = سلام! چه کمکی از من برمی‌آید؟
chat-latest = به تازه‌ترین پاسخ
chat-topics = پرسش‌های رایج:
contact-prompt = ترجیح می‌دهید با یک انسان صحبت کنید؟
contact-name = تلفن شهروندان (Bürgertelefon)
ask-label = پرسش شما
ask-example = مثلاً: هزینهٔ گذرنامه چقدر است؟
ask-button = بپرس
ask-searching = در حال جستجوی پاسخ …
ask-characters-left = نویسه‌های باقی‌مانده:
ask-characters-over = نویسه‌های اضافی:
ask-empty-title = هنوز پرسشی ننوشته‌اید.
ask-empty-detail = لطفاً آنچه می‌خواهید بدانید را در کادر بنویسید.
ask-long-title = پرسش شما خیلی طولانی است.
ask-long-detail = لطفاً آن را به حداکثر ۵۰۰ نویسه کوتاه کنید. متن شما در کادر می‌ماند.
ask-network-title = دستیار اکنون در دسترس نیست.
ask-network-detail = متن شما در کادر می‌ماند. لطفاً اتصال اینترنت را بررسی کنید و دوباره تلاش کنید.

## Answer card

card-visitor = پرسش شما
card-assistant = پاسخ Stadtlotse (هوش مصنوعی)
card-clarify = پرسشی برای روشن شدن
card-abstain = پاسخ مطمئنی نیست
card-emergency = وضعیت اضطراری
card-about = دربارهٔ این دستیار
card-refused = هوش مصنوعی در این مورد نمی‌تواند کمک کند
card-more = بیشتر در این باره
card-links = انجام آنلاین و مطالعهٔ بیشتر
card-choose = منظورتان کدام است؟
card-nearest = شاید این به شما کمک کند:
card-contact = اینجا یک انسان به شما کمک می‌کند
card-source = منبع:
card-reviewed = تاریخ بررسی:
card-form = فرم

## A service’s page

service-kicker = خدمت
service-offices = ادارهٔ مسئول
service-hours = ساعت‌های کاری
service-days = روز
service-times = ساعت
service-phone = تلفن:
service-accessibility = دسترس‌پذیری:
service-appointment = گرفتن وقت (Termin)
service-ask = پرسش دیگری دارید؟

## Musterstadt’s front page

town-title = صفحهٔ اصلی
town-navigation = منوی اصلی
town-nav-services = خدمات
town-nav-hours = ساعت‌های کاری
town-nav-news = تازه‌ها
town-nav-embed = برای شهرهای دیگر
town-kicker = به شهرداری خوش آمدید
town-headline = چه کاری می‌خواهید انجام دهید؟
town-lead = همان‌طور که برای یک انسان تعریف می‌کنید، به زبان خودتان بپرسید. دستیار هوش مصنوعی اطلاعات مناسبی را که شهرداری بررسی کرده است پیدا می‌کند.
town-topics-title = پرسش‌های رایج
town-topics-lead = با یک کلیک، دستیار هوش مصنوعی پاسخ را پیدا می‌کند.
town-hours-title = شهرداری باز است
town-hours-address = Marktplatz 1، ورودی بدون پله از سمت Mühlenweg
town-hours-one-days = دوشنبه و سه‌شنبه
town-hours-one-times = ۸ تا ۱۲ و ۱۴ تا ۱۶
town-hours-two-days = چهارشنبه و جمعه
town-hours-two-times = ۸ تا ۱۲
town-hours-three-days = پنجشنبه
town-hours-three-times = ۸ تا ۱۲ و ۱۴ تا ۱۸
town-phone-title = ترجیح می‌دهید با یک انسان صحبت کنید؟
town-phone-lead = تلفن شهروندان (Bürgertelefon) بدون اینترنت هم به شما کمک می‌کند.
town-news-title = تازه‌های شهر
town-news-one-subject = زندگی شهری
town-news-one-title = بازار زمستانی پیرامون آسیاب قدیمی
town-news-one-text = انجمن‌ها و کسب‌وکارها در چهار آخر هفتهٔ پیش از کریسمس شما را به Mühlenplatz دعوت می‌کنند. اتوبوس مرکز شهر همهٔ شنبه‌ها رایگان است.
town-news-two-subject = ساخت‌وساز
town-news-two-title = مسیر تازهٔ دوچرخه در کنار کانال آماده است
town-news-two-text = از ایستگاه تا آب‌بند اکنون چهار کیلومتر بدون چراغ راهنماست. نیمکت‌ها و روشنایی تا بهار نصب می‌شوند.
town-news-three-subject = خانواده
town-news-three-title = ثبت‌نام مهدکودک (Kita) اکنون آنلاین
town-news-three-text = والدین می‌توانند از هم‌اکنون فرزندشان را برای سال تازه پیش‌ثبت‌نام کنند. همهٔ مهدکودک‌ها روز درهای باز برگزار می‌کنند.
town-embed-title = Stadtlotse برای شهر شما
town-embed-lead = یک خط کافی است. تا کسی دستیار را باز نکند، چیزی بارگیری نمی‌شود. کوکی وجود ندارد و همهٔ داده‌ها روی سرور خودتان می‌ماند.
town-embed-code = کد برای وبگاه
