# What went wrong, said to a visitor: a short title, and what to do.

problem-empty-title = لم تكتب سؤالًا
problem-empty-detail = يرجى كتابة سؤالك في الحقل.
problem-too-long-title = السؤال طويل جدًا
problem-too-long-detail = يرجى اختصار سؤالك إلى 500 حرف على الأكثر.
problem-body-too-large-title = الطلب كبير جدًا
problem-body-too-large-detail = يرجى إرسال سؤالك فقط، بما لا يزيد على 500 حرف.
problem-not-utf8-title = لا يمكن قراءة الأحرف
problem-not-utf8-detail = يرجى إرسال النص بترميز UTF-8.
problem-content-type-title = الصيغة غير مناسبة
problem-content-type-detail = يرجى إرسال الطلب بالصيغة المذكورة في وصف الواجهة.
problem-malformed-title = لا يمكن قراءة الطلب
problem-malformed-detail = يرجى مراجعة الطلب. جميع الحقول مذكورة في وصف الواجهة.
problem-language-title = هذه اللغة غير متوفرة هنا
problem-language-detail = يرجى اختيار إحدى هذه اللغات: { $languages }
problem-conversation-title = انتهت صلاحية المحادثة
problem-conversation-detail = يرجى طرح سؤالك من جديد.
problem-answer-title = هذه الملاحظة لا تخص أي إجابة
problem-answer-detail = يرجى طرح سؤالك من جديد ثم تقييم الإجابة.
problem-not-found-title = هذه الصفحة غير موجودة
problem-not-found-detail = يرجى التحقق من العنوان، أو طرح سؤالك في الصفحة الرئيسية.
problem-method-title = لا يمكن ذلك بهذه الطريقة
problem-method-detail = يرجى إعادة تحميل الصفحة والمحاولة مرة أخرى.
problem-too-many-title = أسئلة كثيرة دفعة واحدة
problem-too-many-detail = يرجى الانتظار { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
} ثم السؤال مرة أخرى. الأمر عاجل؟ اتصل: { $phone }
problem-too-many-minutes = يرجى الانتظار { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
} ثم السؤال مرة أخرى. الأمر عاجل؟ اتصل: { $phone }
problem-proof-title = أسئلة كثيرة دفعة واحدة
problem-proof-detail = يرجى الانتظار { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
} ثم السؤال مرة أخرى. الأمر عاجل؟ اتصل: { $phone }
problem-busy-title = يسأل الآن عدد كبير من الناس
problem-busy-detail = يرجى المحاولة مرة أخرى بعد بضع ثوانٍ. الأمر عاجل؟ اتصل: { $phone }
problem-starting-title = يجري الآن تشغيل المساعد
problem-starting-detail = يرجى المحاولة مرة أخرى بعد دقيقة. الأمر عاجل؟ اتصل: { $phone }
problem-switched-off-title = المساعد متوقف حاليًا
problem-switched-off-detail = يسعدنا أن نساعدك عبر الهاتف: { $phone }
problem-timeout-title = استغرق الأمر وقتًا طويلًا
problem-timeout-detail = يرجى المحاولة مرة أخرى. الأمر عاجل؟ اتصل: { $phone }
problem-internal-title = للأسف لم ينجح ذلك
problem-internal-detail = الخطأ من جانبنا. يرجى المحاولة لاحقًا. الأمر عاجل؟ اتصل: { $phone }
