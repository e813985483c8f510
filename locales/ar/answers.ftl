# Sentences of which answers are composed. Figures, times and dates arrive formatted by the messages at the end.

## Headings of the parts of an answer

facet-general = كيف يتم ذلك
facet-requirements = الشروط
facet-documents = ما تحتاج إليه
facet-fees = التكاليف
facet-duration = المدة
facet-deadline = المهل
facet-online = عبر الإنترنت
facet-where = الجهة المختصة
facet-hours = أوقات الدوام

## First lines of an answer to one part; $service is the title of the service

lead-fees = تكاليف «{ $service }»:
lead-documents = ما تحتاج إليه من أجل «{ $service }»:
lead-duration = المدة اللازمة لـ«{ $service }»:
lead-deadline = المهل الخاصة بـ«{ $service }»:
lead-where = الجهة المختصة بذلك:
lead-requirements = شروط «{ $service }»:
lead-online = «{ $service }» عبر الإنترنت:
# $facet is one of the headings above
part-unknown = ليس لدينا هنا معلومات مراجَعة عن «{ $facet }». هذا ما نعرفه:

## Fees; $price is one of price-…, $condition is the town's text

price-free = مجانًا
price-range = من { $from } إلى { $to }
price-per-month = { $price } في الشهر
price-per-year = { $price } في السنة
fee = { $price } – { $condition }

## Documents

document-if-needed = { $document } (في بعض الحالات فقط)

## Time

time-minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
time-hours = { $count ->
    [zero] { $count } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
time-days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
time-working-days = { $count ->
    [zero] { $count } يوم عمل
    [one] يوم عمل واحد
    [two] يومي عمل
    [few] { $count } أيام عمل
    [many] { $count } يوم عمل
   *[other] { $count } يوم عمل
}
time-weeks = { $count ->
    [zero] { $count } أسبوع
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $count } أسابيع
    [many] { $count } أسبوعًا
   *[other] { $count } أسبوع
}
time-months = { $count ->
    [zero] { $count } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
# $to is one of time-… with the larger figure
time-range = من { $from } إلى { $to }
duration-about = تقريبًا { $time }
deadline = { $time } – { $condition }

## Online; $service is the title of the service

online-application = يمكنك تقديم الطلب عبر الإنترنت.
online-appointment = يمكنك حجز موعد عبر الإنترنت، لكن عليك الحضور شخصيًا.
online-information = تجد معلومات إضافية على الإنترنت.
online-none = للأسف لا يمكن إنجاز ذلك عبر الإنترنت. يرجى مراجعة الجهة المختصة.
link-application = تقديم الطلب عبر الإنترنت
link-appointment = حجز موعد
link-information = معلومات إضافية
link-law = الأساس القانوني: { $citation }
link-appointment-office = حجز موعد: { $office }

## Offices

office-phone = الهاتف: { $phone }
office-email = البريد الإلكتروني: { $email }
office-wheelchair = المدخل مناسب للكراسي المتحركة.
office-no-wheelchair = للأسف المدخل غير مناسب للكراسي المتحركة.
appointment-required = يرجى حجز موعد مسبقًا.
appointment-recommended = من الأفضل حجز موعد مسبقًا.
appointment-not-needed = لا تحتاج إلى موعد.

## Opening hours; $office is a name, $day a date from date-…, $ranges one or more of time-range-clock

hours-open-now = { $office }: مفتوح الآن، اليوم حتى الساعة { $until }.
hours-closed-now = { $office }: مغلق الآن.
hours-today = { $office }: مفتوح اليوم ({ $day }): { $ranges }.
hours-on = { $office }: مفتوح يوم { $day }: { $ranges }.
hours-closed-today = { $office }: مغلق اليوم ({ $day }).
hours-closed-on = { $office }: مغلق يوم { $day }.
hours-reason-holiday = السبب: عطلة رسمية ({ $holiday }).
hours-reason-other = السبب: { $reason }.
hours-next = يفتح من جديد يوم { $day } الساعة { $from }.
hours-none = لا توجد أوقات دوام ثابتة. يرجى الاتصال: { $phone }
hours-row-closed = مغلق
clock-range = { $from }–{ $to }
clock-and = { $first } و{ $second }

## Days

weekday-monday = الاثنين
weekday-tuesday = الثلاثاء
weekday-wednesday = الأربعاء
weekday-thursday = الخميس
weekday-friday = الجمعة
weekday-saturday = السبت
weekday-sunday = الأحد
# $month is a number, 1 is January
month = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
# $day and $year are figures, $month is the name above as it stands in a date, $weekday one of weekday-…
date = { $day } { $month } { $year }
date-with-weekday = { $weekday }، { $day } { $month }
# $hour and $minute have two digits
clock = { "\u2066" }{ $hour }:{ $minute }{ "\u2069" }

## Public holidays

holiday-new-year = رأس السنة
holiday-epiphany = عيد الملوك الثلاثة (Heilige Drei Könige)
holiday-womens-day = يوم المرأة العالمي
holiday-good-friday = الجمعة العظيمة (Karfreitag)
holiday-easter-sunday = أحد الفصح
holiday-easter-monday = اثنين الفصح
holiday-labour-day = عيد العمال
holiday-ascension = عيد الصعود (Christi Himmelfahrt)
holiday-whit-sunday = أحد العنصرة (Pfingstsonntag)
holiday-whit-monday = اثنين العنصرة (Pfingstmontag)
holiday-corpus-christi = عيد الجسد (Fronleichnam)
holiday-assumption = عيد انتقال العذراء (Mariä Himmelfahrt)
holiday-childrens-day = اليوم العالمي للطفل (Weltkindertag)
holiday-german-unity = يوم الوحدة الألمانية
holiday-reformation = يوم الإصلاح (Reformationstag)
holiday-all-saints = عيد جميع القديسين (Allerheiligen)
holiday-repentance = يوم التوبة والصلاة (Buß- und Bettag)
holiday-christmas = أول أيام عيد الميلاد
holiday-boxing-day = ثاني أيام عيد الميلاد

## Money; $euros is a figure with separators of money-group, $cents has two digits

money = { "\u2066" }{ $euros }.{ $cents }{ "\u2069" } يورو
money-group = ,

## Source

source = المصدر: { $town }، تاريخ المراجعة: { $date }
origin-selected = اختاره الذكاء الاصطناعي من نصوص راجعها موظفو المدينة.
fallback = هذا النص متوفر بالألمانية فقط.

## When there is no single answer

clarify = هل تقصد أحد هذه المواضيع؟
abstain = ليست لدي إجابة مؤكدة عن هذا. لا أخمّن حتى لا أعطيك معلومة خاطئة.

## Questions about the assistant; $town is the town's name

about-nature = لا، لست إنسانًا. أنا نظام ذكاء اصطناعي تابع لمدينة { $town }. أبحث لك عن نصوص راجعها أشخاص. وقد أخطئ.
about-capability = أنا نظام ذكاء اصطناعي تابع لمدينة { $town }. أجيب عن أسئلة حول خدمات المدينة: كم يكلف الأمر، وماذا تحتاج، وإلى أين تذهب، ومتى يكون المكان مفتوحًا. أما حالتك الخاصة فتقررها دائمًا الدائرة المختصة.
about-privacy = لا تُخزَّن أسئلتك ولا تغادر خادم مدينة { $town }. ومع ذلك يرجى عدم كتابة بيانات شخصية.
about-person = بالتأكيد. هكذا تتواصل مع إنسان:

## Small talk

small-talk-greeting = مرحبًا! أنا نظام ذكاء اصطناعي تابع لمدينة { $town }. ماذا تريد أن تعرف؟
small-talk-thanks = على الرحب والسعة. هل لديك سؤال آخر؟
small-talk-farewell = إلى اللقاء، مع أطيب التمنيات!

## What the assistant must not do

refused-decision = لا أستطيع اتخاذ قرار في ذلك. الدائرة المختصة تنظر في كل حالة على حدة.
refused-legal = لا يُسمح لي بتقديم استشارات قانونية. يرجى مراجعة الدائرة أو محامٍ.
refused-medical = لا يُسمح لي بتقديم نصائح طبية. يرجى سؤال طبيب. رقم الطبيب المناوب (Bereitschaftsdienst): { "\u2066" }116 117{ "\u2069" }.
refused-political = لا أقدم توصيات في المسائل السياسية.
refused-insult = أود مساعدتك. ماذا تريد أن تعرف من المدينة؟

## Emergencies: fixed texts, shown at once

emergency-fire = اتصل فورًا بالإطفاء: 112. اذهب إلى مكان آمن.
emergency-medical = اتصل فورًا بالإسعاف: 112. لا تغلق الخط.
emergency-police = اتصل فورًا بالشرطة: 110.
emergency-violence = هل أنتِ أو أنتَ في خطر؟ اتصل بالشرطة: 110. خط المساعدة «العنف ضد المرأة» متاح ليلًا ونهارًا، مجانًا وبلغات كثيرة منها العربية: { "\u2066" }116 016{ "\u2069" }.
emergency-suicide = لست وحدك. تحدث الآن مع إنسان: Telefonseelsorge { "\u2066" }0800 111 0 111{ "\u2069" }، ليلًا ونهارًا، مجانًا ودون ذكر الاسم. عند الخطر على الحياة: 112.
emergency-poison = اتصل فورًا بالرقم 112. مركز معلومات السموم يساعد ليلًا ونهارًا: { "\u2066" }0551 19240{ "\u2069" }.
emergency-child = هل هناك طفل في خطر؟ اتصل بالشرطة: 110. يمكن للأطفال واليافعين طلب المساعدة على الرقم { "\u2066" }116 111{ "\u2069" }، مجانًا ودون ذكر الاسم.
