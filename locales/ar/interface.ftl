### Interface for visitors.
### Messages without arguments are fields of `app/src/labels.rs`; the keys are the same in all languages.

## Notice of the AI (required: may be extended, never emptied)

disclosure-label = نظام ذكاء اصطناعي وليس إنسانًا. قد يخطئ، فيرجى التحقق من المصدر. لا تكتب بيانات شخصية.
# $town: the town's name, such as Musterstadt
disclosure-greeting = أنت تراسل نظام ذكاء اصطناعي تابعًا لمدينة { $town }، وليس إنسانًا. قد تكون الإجابات خاطئة أو قديمة. يرجى التحقق من المصدر المذكور وعدم كتابة بيانات شخصية.

## Launcher on other sites

launcher-open = اسأل مساعد الذكاء الاصطناعي
launcher-close = إغلاق مساعد الذكاء الاصطناعي
launcher-title = مساعد الذكاء الاصطناعي للمدينة

## Frame of all pages

skip-to-content = الانتقال إلى المحتوى
town-prefix = مدينة
language-menu = اختر اللغة
footer-navigation = معلومات عن هذا الموقع
chat-link = مساعد الذكاء الاصطناعي
home-link = الرئيسية
transparency-link = كيف يعمل الذكاء الاصطناعي
privacy-link = حماية البيانات
accessibility-link = سهولة الوصول
new-window = (يُفتح في نافذة جديدة)
demo-notice = مدينة Musterstadt خيالية. تعرض هذه الصفحة شكل Stadtlotse في موقع مدينة.
problem-back = إلى مساعد الذكاء الاصطناعي

## The assistant’s page

chat-title = مساعد الذكاء الاصطناعي
chat-transcript = المحادثة
chat-welcome = مرحبًا! كيف يمكنني المساعدة؟
chat-can = أبحث لك في نصوص المدينة المراجَعة: التكاليف والمستندات والمهل والدوائر وأوقات الدوام. القرار في حالتك تتخذه الدائرة المختصة.
chat-latest = إلى أحدث إجابة
chat-restart = البدء من جديد
chat-topics = أسئلة شائعة:
contact-prompt = هل تفضل التحدث مع إنسان؟
contact-name = هاتف المواطنين
ask-label = سؤالك
ask-example = مثلًا: كم يكلف جواز السفر؟
ask-button = اسأل
ask-searching = جارٍ البحث عن الإجابة …
ask-suggestions = اقتراحات
ask-characters-left = الأحرف المتبقية:
ask-characters-over = الأحرف الزائدة:
ask-empty-title = لم تكتب سؤالًا بعد.
ask-empty-detail = يرجى كتابة ما تريد معرفته في الحقل.
ask-long-title = سؤالك طويل جدًا.
ask-long-detail = يرجى اختصاره إلى 500 حرف على الأكثر. سيبقى نصك محفوظًا في الحقل.
ask-network-title = لا يمكن الوصول إلى المساعد حاليًا.
ask-network-detail = سيبقى نصك في الحقل. يرجى التحقق من اتصالك بالإنترنت والمحاولة مرة أخرى.

## Answer card

card-visitor = سؤالك
card-assistant = إجابة Stadtlotse (ذكاء اصطناعي)
card-clarify = سؤال للتوضيح
card-abstain = لا توجد إجابة مؤكدة
card-emergency = حالة طوارئ
card-about = عن هذا المساعد
card-refused = لا يستطيع الذكاء الاصطناعي المساعدة في هذا
card-more = المزيد عن هذا الموضوع
card-links = الإنجاز عبر الإنترنت وقراءة المزيد
card-choose = ماذا تقصد؟
card-nearest = ربما يفيدك هذا:
card-contact = هنا يساعدك إنسان
card-source = المصدر:
card-reviewed = رُوجع في
card-form = استمارة
card-checklist = قائمة تحقّق
card-map = عرض على الخريطة
card-why = لماذا هذه الإجابة؟
card-copy = نسخ
card-copied = تم نسخ الإجابة.
card-print = طباعة أو حفظ بصيغة PDF
card-feedback = هل كان هذا مفيدًا؟
card-feedback-yes = نعم
card-feedback-no = لا
card-feedback-thanks = شكرًا على ملاحظتك.
share-button = السماح بقراءة السؤال
share-thanks = شكرًا. يمكن للمدينة الآن قراءة هذا السؤال.
share-code = رمز الحذف الخاص بك:
share-code-help = يرجى تدوين الرمز، فنحن نعرضه الآن فقط. يمكنك به حذف السؤال في أي وقت:
# $number
emergency-call = الاتصال بالرقم { $number }
# $service: Titel
why-service = فهم النظام أن الموضوع هو: «{ $service }».
# $part: Name des Teils
why-part = سألت عن: { $part }.
# $match: Titel, Name oder Frage aus dem Katalog
why-match = أقرب نص إلى سؤالك: «{ $match }».
why-sure-high = النظام متأكد.
why-sure-medium = النظام متأكد إلى حد كبير.
why-sure-low = النظام غير متأكد تمامًا. يرجى التحقق من أن الموضوع صحيح.
# $date, $version, $catalogue
why-text = كتب النص أشخاص من المدينة وراجعوه في { $date }. هذه هي النسخة { $version }، وإصدار النصوص { $catalogue }. عثر عليه الذكاء الاصطناعي ولم يغيّره.

## A service’s page

service-kicker = خدمة
service-offices = الجهة المختصة
service-hours = أوقات الدوام
service-days = الأيام
service-times = الوقت
service-phone = الهاتف:
service-accessibility = سهولة الوصول:
service-appointment = حجز موعد
service-ask = هل لديك سؤال آخر؟

## Musterstadt’s front page

town-title = الرئيسية
town-navigation = القائمة الرئيسية
town-nav-services = الخدمات
town-nav-hours = أوقات الدوام
town-nav-news = الأخبار
town-nav-embed = للبلديات
town-kicker = أهلًا بك في مبنى البلدية
town-headline = ماذا تريد أن تنجز؟
town-lead = اسأل كما لو كنت تحكي لإنسان، وبلغتك. يجد الذكاء الاصطناعي المعلومة المناسبة التي راجعتها البلدية.
town-topics-title = أسئلة شائعة
town-topics-lead = نقرة واحدة ويبحث الذكاء الاصطناعي عن الإجابة.
town-hours-title = البلدية (Rathaus) مفتوحة
town-phone-title = هل تفضل التحدث مع إنسان؟
town-phone-lead = هاتف المواطنين (Bürgertelefon) يساعدك حتى بدون إنترنت.
town-news-title = أخبار المدينة
town-news-one-subject = حياة المدينة
town-news-one-title = سوق الشتاء حول الطاحونة القديمة
town-news-one-text = تدعوك الجمعيات والشركات المحلية إلى Mühlenplatz في عطل نهاية الأسبوع الأربع قبل عيد الميلاد. الحافلة إلى وسط المدينة مجانية كل يوم سبت.
town-news-two-subject = البناء
town-news-two-title = اكتمال مسار الدراجات الجديد على طول القناة
town-news-two-text = من المحطة إلى الهويس أربعة كيلومترات بلا إشارة مرور. وستُضاف المقاعد والإنارة حتى الربيع.
town-news-three-subject = الأسرة
town-news-three-title = التسجيل في الحضانة (Kita) الآن عبر الإنترنت
town-news-three-text = يمكن للأهل الآن حجز مكان لطفلهم للسنة الجديدة في الحضانة. وتنظم جميع الحضانات يومًا مفتوحًا.
town-embed-title = برنامج Stadtlotse لمدينتك
town-embed-lead = يكفي سطر واحد. لا يُحمَّل أي شيء قبل أن يفتح أحد المساعد. لا توجد ملفات تعريف ارتباط (Cookies)، وتبقى جميع البيانات على خادمك.
town-embed-code = رمز التضمين

# proof of work

ask-checking = لحظة من فضلك، يجري التحقق من طلبك …
ask-wait = عدد الثواني المتبقية حتى السؤال التالي:
ask-again = يمكنك الآن السؤال من جديد.
