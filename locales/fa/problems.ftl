# What went wrong, said to a visitor: a short title, and what to do.

problem-empty-title = پرسش نوشته نشده است
problem-empty-detail = لطفاً پرسش خود را در کادر بنویسید.
problem-too-long-title = پرسش بیش از حد بلند است
problem-too-long-detail = لطفاً پرسش خود را به حداکثر 500 نویسه کوتاه کنید.
problem-body-too-large-title = درخواست بیش از حد بزرگ است
problem-body-too-large-detail = لطفاً فقط پرسش خود را با حداکثر 500 نویسه بفرستید.
problem-not-utf8-title = نویسه‌ها خوانا نیستند
problem-not-utf8-detail = لطفاً متن را با کدگذاری UTF-8 بفرستید.
problem-content-type-title = قالب درست نیست
problem-content-type-detail = لطفاً درخواست را در قالبی بفرستید که در شرح رابط آمده است.
problem-malformed-title = درخواست خوانا نیست
problem-malformed-detail = لطفاً درخواست را بررسی کنید. همهٔ فیلدها در شرح رابط آمده است.
problem-language-title = این زبان در دسترس نیست
problem-language-detail = لطفاً یکی از این زبان‌ها را انتخاب کنید: { $languages }
problem-conversation-title = این گفت‌وگو دیگر معتبر نیست
problem-conversation-detail = لطفاً پرسش خود را دوباره بنویسید.
problem-answer-title = این بازخورد به هیچ پاسخی مربوط نیست
problem-answer-detail = لطفاً پرسش خود را دوباره بپرسید و سپس پاسخ را ارزیابی کنید.
problem-not-found-title = این صفحه وجود ندارد
problem-not-found-detail = لطفاً نشانی را بررسی کنید یا پرسش خود را در صفحهٔ نخست بنویسید.
problem-method-title = از این راه ممکن نیست
problem-method-detail = لطفاً صفحه را دوباره بارگذاری کنید و باز امتحان کنید.
problem-too-many-title = پرسش‌های زیادی پشت سر هم رسید
# No plural forms: after a figure the noun stays in the singular.
problem-too-many-detail = لطفاً { $seconds } ثانیه صبر کنید و سپس دوباره بپرسید. فوری است؟ تماس بگیرید: { $phone }
# No plural forms: after a figure the noun stays in the singular.
problem-too-many-minutes = لطفاً { $minutes } دقیقه صبر کنید و سپس دوباره بپرسید. فوری است؟ تماس بگیرید: { $phone }
problem-proof-title = پرسش‌های زیادی پشت سر هم رسید
problem-proof-detail = لطفاً { $seconds } ثانیه صبر کنید و سپس دوباره بپرسید. فوری است؟ تماس بگیرید: { $phone }
problem-busy-title = اکنون افراد زیادی هم‌زمان پرسش دارند
problem-busy-detail = لطفاً چند ثانیهٔ دیگر دوباره امتحان کنید. فوری است؟ تماس بگیرید: { $phone }
problem-starting-title = دستیار در حال راه‌اندازی است
problem-starting-detail = لطفاً یک دقیقهٔ دیگر دوباره امتحان کنید. فوری است؟ تماس بگیرید: { $phone }
problem-switched-off-title = دستیار در حال حاضر خاموش است
problem-switched-off-detail = با کمال میل تلفنی به شما کمک می‌کنیم: { $phone }
problem-timeout-title = بیش از حد طول کشید
problem-timeout-detail = لطفاً دوباره امتحان کنید. فوری است؟ تماس بگیرید: { $phone }
problem-internal-title = متأسفانه انجام نشد
problem-internal-detail = خطا از ماست. لطفاً بعداً دوباره امتحان کنید. فوری است؟ تماس بگیرید: { $phone }
