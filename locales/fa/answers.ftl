# Sentences of which answers are composed. Figures, times and dates arrive formatted by the messages at the end.
# Every variable stands in an isolate (FSI … PDI), and figures have no direction of their own. So \u2066 … \u2069 keep
# figures and phone numbers from left to right, and \u200F turns a date from right to left.

## Headings of the parts of an answer

facet-general = روش کار
facet-requirements = شرایط
facet-documents = چه لازم دارید
facet-fees = هزینه
facet-duration = مدت
facet-deadline = مهلت‌ها
facet-online = آنلاین
facet-where = ادارهٔ مسئول
facet-hours = ساعت کار

## First lines of an answer to one part; $service is the title of the service

lead-fees = هزینهٔ «{ $service }»:
lead-documents = برای «{ $service }» این‌ها را لازم دارید:
lead-duration = مدت زمان «{ $service }»:
lead-deadline = مهلت‌های «{ $service }»:
lead-where = این اداره مسئول این کار است:
lead-requirements = شرایط «{ $service }»:
lead-online = انجام آنلاین «{ $service }»:
# $facet is one of the headings above
part-unknown = دربارهٔ «{ $facet }» اینجا اطلاعات بررسی‌شده نداریم. آنچه می‌دانیم:

## Fees; $price is one of price-…, $condition is the town's text

price-free = رایگان
price-range = { $from } تا { $to }
price-per-month = { $price } در ماه
price-per-year = { $price } در سال
fee = { $price } – { $condition }

## Documents

document-if-needed = { $document } (فقط در برخی موارد)

## Time. No plural forms: after a figure the noun stays in the singular.

time-minutes = { $count } دقیقه
time-hours = { $count } ساعت
time-days = { $count } روز
time-working-days = { $count } روز کاری
time-weeks = { $count } هفته
time-months = { $count } ماه
# $to is one of time-… with the larger figure
time-range = { $from } تا { $to }
duration-about = حدود { $time }
deadline = { $time } – { $condition }

## Online; $service is the title of the service

online-application = می‌توانید آنلاین درخواست بدهید.
online-appointment = می‌توانید آنلاین وقت بگیرید. ولی باید حضوری بیایید.
online-information = اطلاعات بیشتر را آنلاین پیدا می‌کنید.
online-none = متأسفانه این کار آنلاین ممکن نیست. لطفاً به ادارهٔ مسئول مراجعه کنید.
link-application = درخواست آنلاین
link-appointment = گرفتن وقت
link-information = اطلاعات بیشتر
link-law = مبنای قانونی: { $citation }
link-appointment-office = گرفتن وقت: { $office }

## Offices

office-phone = تلفن: { $phone }
office-email = ایمیل: { $email }
office-wheelchair = ورودی برای صندلی چرخ‌دار مناسب است.
office-no-wheelchair = متأسفانه ورودی برای صندلی چرخ‌دار مناسب نیست.
appointment-required = لطفاً از پیش وقت بگیرید.
appointment-recommended = بهتر است از پیش وقت بگیرید.
appointment-not-needed = نیازی به گرفتن وقت نیست.

## Opening hours; $office is a name, $day a date from date-…, $ranges one or more of time-range-clock

hours-open-now = { $office } اکنون باز است، امروز تا ساعت { $until }.
hours-closed-now = { $office } اکنون بسته است.
hours-today = { $office } امروز ({ $day }) باز است: ساعت { $ranges }.
hours-on = { $office } در روز { $day } باز است: ساعت { $ranges }.
hours-closed-today = { $office } امروز ({ $day }) بسته است.
hours-closed-on = { $office } در روز { $day } بسته است.
hours-reason-holiday = دلیل: { $holiday } تعطیل رسمی است.
hours-reason-other = دلیل: { $reason }.
hours-next = در روز { $day } ساعت { $from } دوباره باز می‌شود.
hours-none = ساعت کار ثابتی وجود ندارد. لطفاً تماس بگیرید: { $phone }
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
date = { "\u200F" }{ $day } { $month } { $year }
date-with-weekday = { "\u200F" }{ $weekday } { $day } { $month }
# $hour and $minute have two digits
clock = { "\u2066" }{ $hour }:{ $minute }{ "\u2069" }

## Public holidays

holiday-new-year = سال نو میلادی
holiday-epiphany = عید سه پادشاه
holiday-womens-day = روز جهانی زن
holiday-good-friday = جمعهٔ نیک
holiday-easter-sunday = یکشنبهٔ عید پاک
holiday-easter-monday = دوشنبهٔ عید پاک
holiday-labour-day = روز کارگر
holiday-ascension = عید عروج مسیح
holiday-whit-sunday = یکشنبهٔ پنجاهه
holiday-whit-monday = دوشنبهٔ پنجاهه
holiday-corpus-christi = عید پیکر مسیح
holiday-assumption = عید عروج مریم
holiday-childrens-day = روز جهانی کودک
holiday-german-unity = روز وحدت آلمان
holiday-reformation = روز اصلاح دینی
holiday-all-saints = روز همهٔ قدیسان
holiday-repentance = روز توبه و دعا
holiday-christmas = روز اول کریسمس
holiday-boxing-day = روز دوم کریسمس

## Money; $euros is a figure with separators of money-group, $cents has two digits

money = { "\u2066" }{ $euros },{ $cents }{ "\u2069" } یورو
money-group = .

## Source

source = منبع: { $town }، بررسی‌شده در { $date }
origin-selected = انتخاب هوش مصنوعی از متن‌هایی که کارکنان شهرداری بررسی کرده‌اند.
fallback = این متن فقط به آلمانی موجود است.

## When there is no single answer

clarify = منظورتان یکی از این‌هاست؟
abstain = در این باره پاسخ مطمئنی ندارم. حدس نمی‌زنم تا اطلاعات نادرست به شما ندهم.

## Questions about the assistant; $town is the town's name

about-nature = نه، من انسان نیستم. من سامانهٔ هوش مصنوعی شهر { $town } هستم. برای شما متن‌های مناسبی پیدا می‌کنم که انسان‌ها بررسی کرده‌اند. ممکن است اشتباه کنم.
about-capability = من سامانهٔ هوش مصنوعی شهر { $town } هستم. به پرسش‌ها دربارهٔ خدمات شهر پاسخ می‌دهم: هزینه چقدر است، چه لازم دارید، کجا باید بروید و چه ساعتی باز است. دربارهٔ پروندهٔ شما همیشه اداره تصمیم می‌گیرد.
about-privacy = پرسش‌های شما ذخیره نمی‌شود و از سرور شهر { $town } بیرون نمی‌رود. با این حال لطفاً اطلاعات شخصی ننویسید.
about-person = حتماً. از این راه می‌توانید با یک انسان صحبت کنید:

## Small talk

small-talk-greeting = سلام! من سامانهٔ هوش مصنوعی شهر { $town } هستم. چه می‌خواهید بدانید؟
small-talk-thanks = خواهش می‌کنم. پرسش دیگری دارید؟
small-talk-farewell = خدانگهدار و موفق باشید!

## What the assistant must not do

refused-decision = من نمی‌توانم در این باره تصمیم بگیرم. ادارهٔ مسئول پروندهٔ شما را بررسی می‌کند.
refused-legal = من اجازهٔ مشاورهٔ حقوقی ندارم. یک وکیل می‌تواند به شما مشاوره بدهد. دربارهٔ اجاره، انجمن مستأجران (Mieterverein) و دربارهٔ قراردادها و صورت‌حساب‌ها، مرکز حمایت از مصرف‌کنندگان (Verbraucherzentrale) به شما کمک می‌کند. اگر درآمد کمی دارید، در دادگاه محلی (Amtsgericht) دربارهٔ کمک‌هزینهٔ مشاورهٔ حقوقی (Beratungshilfe) بپرسید. اگر موضوع نامهٔ تصمیم یک اداره است، از اداره‌ای که آن را فرستاده هم بپرسید.
refused-medical = من اجازهٔ مشاورهٔ پزشکی ندارم. لطفاً از پزشک بپرسید. شمارهٔ پزشک کشیک (Ärztlicher Bereitschaftsdienst): { "\u2066" }116 117{ "\u2069" }.
refused-political = دربارهٔ مسائل سیاسی توصیه‌ای نمی‌کنم.
refused-insult = دوست دارم به شما کمک کنم. دربارهٔ خدمات شهرداری چه می‌خواهید بدانید؟

## Emergencies: fixed texts, shown at once

emergency-fire = فوراً با آتش‌نشانی تماس بگیرید: 112. به جای امن بروید.
emergency-medical = فوراً با اورژانس تماس بگیرید: 112. تلفن را قطع نکنید.
emergency-police = فوراً با پلیس تماس بگیرید: 110.
emergency-violence = در خطر هستید؟ با پلیس تماس بگیرید: 110. تلفن کمک در برابر خشونت علیه زنان (Hilfetelefon) شبانه‌روز، رایگان و به زبان‌های زیاد کمک می‌کند: { "\u2066" }116 016{ "\u2069" }.
emergency-suicide = شما تنها نیستید. همین حالا با یک انسان صحبت کنید: خط مشاورهٔ تلفنی (Telefonseelsorge)، شمارهٔ { "\u2066" }0800 111 0 111{ "\u2069" }، شبانه‌روز، رایگان و ناشناس. در خطر مرگ: 112.
emergency-poison = فوراً با 112 تماس بگیرید. مرکز اطلاعات مسمومیت (Giftinformationszentrum Nord) شبانه‌روز کمک می‌کند: { "\u2066" }0551 19240{ "\u2069" }.
emergency-child = کودکی در خطر است؟ با پلیس تماس بگیرید: 110. کودکان و نوجوانان با شمارهٔ { "\u2066" }116 111{ "\u2069" } رایگان و ناشناس کمک می‌گیرند.
emergency-help = در خطر هستید؟ آتش‌نشانی و آمبولانس: 112. پلیس: 110. به کمک از نوع دیگری نیاز دارید؟ لطفاً بنویسید موضوع چیست.
