# Transparency, privacy and accessibility: written from the effective configuration.

transparency-title = كيف يعمل المساعد
transparency-what-title = نظام ذكاء اصطناعي وليس إنسانًا
transparency-what = يجيب هنا نظام ذكاء اصطناعي تابع لمدينة { $town }. يبحث عن النص المناسب لسؤالك. ولا يكتب نصوصًا بنفسه.
transparency-texts = يكتب موظفو المدينة النصوص ويراجعونها. تذكر كل إجابة مصدرها وتاريخ آخر مراجعة. إصدار النصوص: { $version }.
transparency-limits = قد يختار النظام نصًا غير صحيح. يرجى التحقق من المعلومات المهمة في المصدر أو لدى الدائرة. أما حالتك الخاصة فتقررها دائمًا الدائرة المختصة.
transparency-model-title = النموذج
transparency-model = النموذج: { $model }، الترخيص: { $licence }. يعمل على خادم المدينة الخاص. ولا تغادر أسئلتك هذا الخادم.
transparency-responsible-title = من المسؤول
transparency-responsible = المسؤول عن المحتوى: { $responsible }. الهاتف: { $phone }
transparency-complaint = تُقبل الشكاوى عن أنظمة الذكاء الاصطناعي أيضًا لدى وكالة الشبكات (Bundesnetzagentur).
privacy-title = حماية البيانات
privacy-what-title = ماذا يحدث لسؤالك
privacy-what = تتم الإجابة عن سؤالك في ذاكرة الخادم ثم يُحذف. لا يُخزَّن ولا يُسجَّل ولا يُستخدم للتدريب.
privacy-device = لا يُخزَّن أي شيء على جهازك: لا ملفات تعريف ارتباط ولا أي تخزين آخر.
privacy-address = يُستخدم عنوانك على الإنترنت فقط لإرسال الإجابة ولمنع إساءة الاستخدام. ولهذا يبقى في الذاكرة ساعة واحدة على الأكثر.
privacy-basis-title = الأساس القانوني وحقوقك
privacy-basis = الأساس القانوني هو المادة 6 الفقرة 1 الحرف (e) من اللائحة العامة لحماية البيانات (DSGVO): مهمة للمصلحة العامة.
privacy-rights = يحق لك الاطلاع والتصحيح والحذف وتقديم شكوى إلى هيئة حماية البيانات. وبما أنه لا يُخزَّن شيء، فلا توجد بيانات عن أسئلتك يمكننا إطلاعك عليها.
privacy-responsible = المسؤول: { $responsible }. الهاتف: { $phone }
accessibility-title = سهولة الوصول
accessibility-what-title = متاح للجميع
accessibility-what = ينبغي أن يكون المساعد قابلًا للاستخدام بدون فأرة، ومع قارئ الشاشة، وبخط كبير، وبدون JavaScript. الهدف هو EN 301 549 مع WCAG 2.2 بالمستوى AA.
accessibility-state = لم تجد الفحوص الآلية الأخيرة أي مخالفات. وهذا لا يغني عن فحص يجريه أشخاص.
accessibility-report-title = الإبلاغ عن عائق
accessibility-report = هل وجدت عائقًا؟ يرجى الاتصال بنا: { $phone }
