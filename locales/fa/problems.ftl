# What went wrong, said to a visitor: a short title, and what to do.

problem-empty-title = پرسش نوشته نشده است
problem-empty-detail = لطفاً پرسش خود را در کادر بنویسید.
problem-too-long-title = پرسش خیلی طولانی است
problem-too-long-detail = لطفاً پرسش خود را به حداکثر ۵۰۰ نویسه کوتاه کنید.
problem-body-too-large-title = درخواست خیلی بزرگ است
problem-body-too-large-detail = لطفاً فقط پرسش خود را با حداکثر ۵۰۰ نویسه بفرستید.
problem-not-utf8-title = نویسه‌ها خوانده نمی‌شوند
problem-not-utf8-detail = لطفاً متن را با کدگذاری UTF-8 بفرستید.
problem-content-type-title = قالب مناسب نیست
problem-content-type-detail = لطفاً درخواست را در قالبی بفرستید که در شرح رابط آمده است.
problem-malformed-title = درخواست خوانده نمی‌شود
problem-malformed-detail = لطفاً درخواست را بررسی کنید. همهٔ فیلدها در شرح رابط آمده‌اند.
problem-language-title = این زبان اینجا موجود نیست
problem-language-detail = لطفاً یکی از این زبان‌ها را انتخاب کنید: { $languages }
problem-conversation-title = گفتگو دیگر معتبر نیست
problem-conversation-detail = لطفاً پرسش خود را دوباره مطرح کنید.
problem-not-found-title = چنین صفحه‌ای وجود ندارد
problem-not-found-detail = لطفاً نشانی را بررسی کنید یا پرسش خود را در صفحهٔ اصلی بنویسید.
problem-method-title = از این راه ممکن نیست
problem-method-detail = لطفاً صفحه را دوباره بارگذاری کنید و دوباره تلاش کنید.
problem-too-many-title = پرسش‌های زیادی یکجا رسید
problem-too-many-detail = لطفاً { $seconds ->
    [one] { $seconds } ثانیه
   *[other] { $seconds } ثانیه
} صبر کنید و دوباره بپرسید. فوری است؟ تماس بگیرید: { $phone }
problem-busy-title = اکنون افراد زیادی می‌پرسند
problem-busy-detail = لطفاً چند ثانیهٔ دیگر دوباره تلاش کنید. فوری است؟ تماس بگیرید: { $phone }
problem-starting-title = دستیار در حال راه‌اندازی است
problem-starting-detail = لطفاً یک دقیقهٔ دیگر دوباره تلاش کنید. فوری است؟ تماس بگیرید: { $phone }
problem-timeout-title = خیلی طول کشید
problem-timeout-detail = لطفاً دوباره تلاش کنید. فوری است؟ تماس بگیرید: { $phone }
problem-internal-title = متأسفانه نشد
problem-internal-detail = خطا از ماست. لطفاً بعداً دوباره تلاش کنید. فوری است؟ تماس بگیرید: { $phone }
