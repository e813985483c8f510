# Sentences of which answers are composed. Figures, times and dates arrive formatted by the messages at the end.
# Fluent puts each variable between isolating marks here. Parts of one figure (08:00, 37.00, 116 117) would then run from
# right to left: \u2066 … \u2069 keeps them in order, \u200F makes a message of variables right-to-left. Keep these marks.

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
fee = { "\u200F" }{ $price } – { $condition }

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
time-range = { $from } إلى { $to }
duration-about = حوالي { $time }
deadline = { "\u200F" }{ $time } – { $condition }

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
clock-range = من { $from } إلى { $to }
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
    [1] يناير/كانون الثاني
    [2] فبراير/شباط
    [3] مارس/آذار
    [4] أبريل/نيسان
    [5] مايو/أيار
    [6] يونيو/حزيران
    [7] يوليو/تموز
    [8] أغسطس/آب
    [9] سبتمبر/أيلول
    [10] أكتوبر/تشرين الأول
    [11] نوفمبر/تشرين الثاني
   *[12] ديسمبر/كانون الأول
}
# $day and $year are figures, $month is the name above as it stands in a date, $weekday one of weekday-…
date = { "\u200F" }{ $day } { $month } { $year }
date-with-weekday = { "\u200F" }{ $weekday } { $day } { $month }
# $hour and $minute have two digits
clock = { "\u2066" }{ $hour }:{ $minute }{ "\u2069" }

## Public holidays

holiday-new-year = رأس السنة
holiday-epiphany = عيد الملوك الثلاثة
holiday-womens-day = يوم المرأة العالمي
holiday-good-friday = الجمعة العظيمة
holiday-easter-sunday = أحد الفصح
holiday-easter-monday = اثنين الفصح
holiday-labour-day = عيد العمال
holiday-ascension = عيد الصعود
holiday-whit-sunday = أحد العنصرة
holiday-whit-monday = اثنين العنصرة
holiday-corpus-christi = عيد الجسد
holiday-assumption = عيد انتقال العذراء
holiday-childrens-day = يوم الطفل العالمي
holiday-german-unity = يوم الوحدة الألمانية
holiday-reformation = يوم الإصلاح الديني
holiday-all-saints = عيد جميع القديسين
holiday-repentance = يوم التوبة والصلاة
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

about-nature = لا، لست إنسانًا. أنا نظام ذكاء اصطناعي تابع لمدينة { $town }. أبحث لك عن نصوص مناسبة راجعها بشر. وقد أخطئ في ذلك.
about-capability = أنا نظام ذكاء اصطناعي تابع لمدينة { $town }. أجيب عن أسئلة حول خدمات المدينة: كم يكلف الأمر، وماذا تحتاج، وإلى أين تذهب، ومتى يكون المكان مفتوحًا. أما حالتك الخاصة فتقررها دائمًا الدائرة المختصة.
about-privacy = لا تُخزَّن أسئلتك ولا تغادر خادم مدينة { $town }. ومع ذلك يرجى عدم كتابة بيانات شخصية.
about-person = بالتأكيد. هكذا تتواصل مع إنسان:

## Small talk

small-talk-greeting = مرحبًا! أنا نظام ذكاء اصطناعي تابع لمدينة { $town }. ماذا تريد أن تعرف؟
small-talk-thanks = على الرحب والسعة. هل لديك سؤال آخر؟
small-talk-farewell = إلى اللقاء، مع أطيب التمنيات!

## What the assistant must not do

refused-decision = لا أستطيع اتخاذ قرار في ذلك. الدائرة المختصة تنظر في كل حالة على حدة.
refused-legal = لا يُسمح لي بتقديم استشارات قانونية. يمكن لمحامٍ أن ينصحك. في أمور الإيجار تساعدك جمعية المستأجرين (Mieterverein)، وفي العقود والفواتير يساعدك مركز حماية المستهلك (Verbraucherzentrale). إذا كان دخلك محدودًا، فاسأل في المحكمة الابتدائية (Amtsgericht) عن المساعدة في تكاليف الاستشارة القانونية (Beratungshilfe). وإذا كان الأمر يتعلق بقرار رسمي، فاسأل أيضًا الدائرة التي أرسلته.
refused-medical = لا يُسمح لي بتقديم نصائح طبية. يرجى سؤال طبيب. رقم الطبيب المناوب (Bereitschaftsdienst): { "\u2066" }116 117{ "\u2069" }.
refused-political = لا أقدم توصيات في المسائل السياسية.
refused-insult = أود مساعدتك. ماذا تريد أن تعرف من المدينة؟

## Emergencies: fixed texts, shown at once

emergency-fire = اتصل فورًا بالإطفاء: 112. اذهب إلى مكان آمن.
emergency-medical = اتصل فورًا بالإسعاف: 112. لا تغلق الخط.
emergency-police = اتصل فورًا بالشرطة: 110.
emergency-violence = هل أنت في خطر؟ اتصل بالشرطة: 110. خط المساعدة «العنف ضد المرأة» (Hilfetelefon) متاح ليلًا ونهارًا، مجانًا وبلغات كثيرة: { "\u2066" }116 016{ "\u2069" }.
emergency-suicide = لست وحدك. تحدث الآن مع إنسان: خط الدعم النفسي (Telefonseelsorge) { "\u2066" }0800 111 0 111{ "\u2069" }، ليلًا ونهارًا، مجانًا ودون ذكر الاسم. عند الخطر على الحياة: 112.
emergency-poison = اتصل فورًا بالرقم 112. مركز معلومات السموم (Giftinformationszentrum Nord) يساعد ليلًا ونهارًا: { "\u2066" }0551 19240{ "\u2069" }.
emergency-child = هل هناك طفل في خطر؟ اتصل بالشرطة: 110. يمكن للأطفال واليافعين طلب المساعدة مجانًا ودون ذكر الاسم: { "\u2066" }116 111{ "\u2069" }.
emergency-help = هل أنت في خطر؟ الإطفاء والإسعاف: 112. الشرطة: 110. هل تحتاج إلى مساعدة في أمر آخر؟ اكتب لي من فضلك ما هو الموضوع.
