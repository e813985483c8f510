# Sentences of which answers are composed. Figures, times and dates arrive formatted by the messages at the end.

## Headings of the parts of an answer

facet-general = چگونه انجام می‌شود
facet-requirements = شرایط
facet-documents = مدارک و چیزهای لازم
facet-fees = هزینه
facet-duration = مدت زمان
facet-deadline = مهلت‌ها
facet-online = آنلاین
facet-where = ادارهٔ مسئول
facet-hours = ساعت‌های کاری

## First lines of an answer to one part; $service is the title of the service

lead-fees = هزینهٔ «{ $service }»:
lead-documents = آنچه برای «{ $service }» لازم است:
lead-duration = مدت زمان «{ $service }»:
lead-deadline = مهلت‌های «{ $service }»:
lead-where = ادارهٔ مسئول این کار:
lead-requirements = شرایط «{ $service }»:
lead-online = «{ $service }» به‌صورت آنلاین:
# $facet is one of the headings above
part-unknown = دربارهٔ «{ $facet }» اینجا اطلاعات بررسی‌شده‌ای نداریم. آنچه می‌دانیم:

## Fees; $price is one of price-…, $condition is the town's text

price-free = رایگان
price-range = از { $from } تا { $to }
price-per-month = { $price } در ماه
price-per-year = { $price } در سال
fee = { $price } – { $condition }

## Documents

document-if-needed = { $document } (فقط در برخی موارد)

## Time

time-minutes = { $count ->
    [one] { $count } دقیقه
   *[other] { $count } دقیقه
}
time-hours = { $count ->
    [one] { $count } ساعت
   *[other] { $count } ساعت
}
time-days = { $count ->
    [one] { $count } روز
   *[other] { $count } روز
}
time-working-days = { $count ->
    [one] { $count } روز کاری
   *[other] { $count } روز کاری
}
time-weeks = { $count ->
    [one] { $count } هفته
   *[other] { $count } هفته
}
time-months = { $count ->
    [one] { $count } ماه
   *[other] { $count } ماه
}
# $to is one of time-… with the larger figure
time-range = { $from } تا { $to }
duration-about = حدود { $time }
deadline = { $time } – { $condition }

## Online; $service is the title of the service

online-application = می‌توانید درخواست را آنلاین ثبت کنید.
online-appointment = می‌توانید آنلاین وقت بگیرید، اما باید حضوری بیایید.
online-information = اطلاعات بیشتر را در اینترنت می‌یابید.
online-none = متأسفانه این کار آنلاین ممکن نیست. لطفاً به ادارهٔ مسئول مراجعه کنید.
link-application = ثبت درخواست آنلاین
link-appointment = گرفتن وقت
link-information = اطلاعات بیشتر
link-law = مبنای قانونی: { $citation }
link-appointment-office = گرفتن وقت: { $office }

## Offices

office-phone = تلفن: { $phone }
office-email = ایمیل: { $email }
office-wheelchair = ورودی برای صندلی چرخدار مناسب است.
office-no-wheelchair = متأسفانه ورودی برای صندلی چرخدار مناسب نیست.
appointment-required = لطفاً از پیش وقت بگیرید.
appointment-recommended = بهتر است از پیش وقت بگیرید.
appointment-not-needed = نیازی به گرفتن وقت نیست.

## Opening hours; $office is a name, $day a date from date-…, $ranges one or more of time-range-clock

hours-open-now = { $office }: اکنون باز است، امروز تا ساعت { $until }.
hours-closed-now = { $office }: اکنون بسته است.
hours-today = { $office }: امروز ({ $day }) باز است: { $ranges }.
hours-on = { $office }: { $day } باز است: { $ranges }.
hours-closed-today = { $office }: امروز ({ $day }) بسته است.
hours-closed-on = { $office }: { $day } بسته است.
hours-reason-holiday = دلیل: تعطیل رسمی ({ $holiday }).
hours-reason-other = دلیل: { $reason }.
hours-next = بازگشایی: { $day }، ساعت { $from }.
hours-none = ساعت کاری ثابتی وجود ندارد. لطفاً تماس بگیرید: { $phone }
hours-row-closed = بسته
clock-range = { $from } تا { $to }
clock-and = { $first } و { $second }

## Days

weekday-monday = دوشنبه
weekday-tuesday = سه‌شنبه
weekday-wednesday = چهارشنبه
weekday-thursday = پنجشنبه
weekday-friday = جمعه
weekday-saturday = شنبه
weekday-sunday = یکشنبه
# $month is a number, 1 is January
month = { $month ->
    [1] ژانویه
    [2] فوریه
    [3] مارس
    [4] آوریل
    [5] مه
    [6] ژوئن
    [7] ژوئیه
    [8] اوت
    [9] سپتامبر
    [10] اکتبر
    [11] نوامبر
   *[12] دسامبر
}
# $day and $year are figures, $month is the name above as it stands in a date, $weekday one of weekday-…
date = { $day } { $month } { $year }
date-with-weekday = { $weekday } { $day } { $month }
# $hour and $minute have two digits
clock = { "\u2066" }{ $hour }:{ $minute }{ "\u2069" }

## Public holidays

holiday-new-year = سال نو میلادی
holiday-epiphany = عید سه پادشاه (Heilige Drei Könige)
holiday-womens-day = روز جهانی زن
holiday-good-friday = جمعهٔ نیک (Karfreitag)
holiday-easter-sunday = یکشنبهٔ عید پاک
holiday-easter-monday = دوشنبهٔ عید پاک
holiday-labour-day = روز کارگر
holiday-ascension = عید معراج مسیح (Christi Himmelfahrt)
holiday-whit-sunday = یکشنبهٔ پنجاهه (Pfingstsonntag)
holiday-whit-monday = دوشنبهٔ پنجاهه (Pfingstmontag)
holiday-corpus-christi = عید پیکر مسیح (Fronleichnam)
holiday-assumption = عید عروج مریم (Mariä Himmelfahrt)
holiday-childrens-day = روز جهانی کودک (Weltkindertag)
holiday-german-unity = روز وحدت آلمان
holiday-reformation = روز اصلاحات دینی (Reformationstag)
holiday-all-saints = روز همهٔ قدیسان (Allerheiligen)
holiday-repentance = روز توبه و نیایش (Buß- und Bettag)
holiday-christmas = روز اول کریسمس
holiday-boxing-day = روز دوم کریسمس

## Money; $euros is a figure with separators of money-group, $cents has two digits

money = { "\u2066" }{ $euros }.{ $cents }{ "\u2069" } یورو
money-group = ,

## Source

source = منبع: { $town }، تاریخ بررسی: { $date }
origin-selected = هوش مصنوعی آن را از میان متن‌هایی که کارکنان شهر بررسی کرده‌اند انتخاب کرده است.
fallback = این متن فقط به زبان آلمانی موجود است.

## When there is no single answer

clarify = آیا منظورتان یکی از این‌هاست؟
abstain = پاسخ مطمئنی برای این پرسش ندارم. حدس نمی‌زنم تا چیز نادرستی به شما نگویم.

## Questions about the assistant; $town is the town's name

about-nature = نه، من انسان نیستم. من سامانهٔ هوش مصنوعی شهر { $town } هستم. متن‌هایی را که انسان‌ها بررسی کرده‌اند برای شما پیدا می‌کنم. ممکن است اشتباه کنم.
about-capability = من سامانهٔ هوش مصنوعی شهر { $town } هستم. به پرسش‌های مربوط به خدمات شهر پاسخ می‌دهم: هزینه‌ها، مدارک لازم، جای مراجعه و ساعت‌های کاری. دربارهٔ مورد شما همیشه اداره تصمیم می‌گیرد.
about-privacy = پرسش‌های شما ذخیره نمی‌شوند و از سرور شهر { $town } بیرون نمی‌روند. با این حال لطفاً اطلاعات شخصی ننویسید.
about-person = البته. این‌گونه می‌توانید با یک انسان صحبت کنید:

## Small talk

small-talk-greeting = سلام! من سامانهٔ هوش مصنوعی شهر { $town } هستم. چه می‌خواهید بدانید؟
small-talk-thanks = خواهش می‌کنم. پرسش دیگری دارید؟
small-talk-farewell = خدانگهدار و همه‌چیز به خیر!

## What the assistant must not do

refused-decision = من نمی‌توانم در این باره تصمیم بگیرم. ادارهٔ مسئول هر مورد را جداگانه بررسی می‌کند.
refused-legal = من اجازهٔ مشاورهٔ حقوقی ندارم. لطفاً به اداره یا به یک وکیل مراجعه کنید.
refused-medical = من اجازهٔ مشاورهٔ پزشکی ندارم. لطفاً از پزشک بپرسید. شمارهٔ پزشک کشیک (Bereitschaftsdienst): { "\u2066" }116 117{ "\u2069" }.
refused-political = در مسائل سیاسی توصیه‌ای نمی‌کنم.
refused-insult = دوست دارم به شما کمک کنم. چه می‌خواهید از شهر بدانید؟

## Emergencies: fixed texts, shown at once

emergency-fire = فوراً به آتش‌نشانی زنگ بزنید: 112. به جای امن بروید.
emergency-medical = فوراً به اورژانس زنگ بزنید: 112. تلفن را قطع نکنید.
emergency-police = فوراً به پلیس زنگ بزنید: 110.
emergency-violence = آیا در خطر هستید؟ به پلیس زنگ بزنید: 110. خط کمک «خشونت علیه زنان» شبانه‌روزی، رایگان و به زبان‌های زیادی از جمله فارسی پاسخ می‌دهد: { "\u2066" }116 016{ "\u2069" }.
emergency-suicide = شما تنها نیستید. همین حالا با یک انسان صحبت کنید: Telefonseelsorge { "\u2066" }0800 111 0 111{ "\u2069" }، شبانه‌روزی، رایگان و بدون نام. اگر جان کسی در خطر است: 112.
emergency-poison = فوراً به 112 زنگ بزنید. مرکز اطلاعات مسمومیت شبانه‌روزی کمک می‌کند: { "\u2066" }0551 19240{ "\u2069" }.
emergency-child = آیا کودکی در خطر است؟ به پلیس زنگ بزنید: 110. کودکان و نوجوانان با شمارهٔ { "\u2066" }116 111{ "\u2069" } رایگان و بدون نام کمک می‌گیرند.
