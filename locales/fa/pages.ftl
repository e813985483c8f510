# Transparency, privacy and accessibility: written from the effective configuration.

transparency-title = روش کار دستیار
transparency-what-title = سامانهٔ هوش مصنوعی، نه انسان
transparency-what = اینجا سامانهٔ هوش مصنوعی شهر { $town } پاسخ می‌دهد. این سامانه متن مناسب پرسش شما را پیدا می‌کند. خودش متنی نمی‌نویسد.
transparency-texts = متن‌ها را کارکنان شهر می‌نویسند و بررسی می‌کنند. هر پاسخ، منبع و روز آخرین بررسی را نشان می‌دهد. نسخهٔ متن‌ها: { $version }.
transparency-limits = سامانه ممکن است متن نادرستی پیدا کند. لطفاً اطلاعات مهم را در منبع یا نزد اداره بررسی کنید. دربارهٔ پروندهٔ شما همیشه اداره تصمیم می‌گیرد.
transparency-model-title = مدل
transparency-model = مدل: { $model }، مجوز { $licence }. مدل روی سرور خود شهر کار می‌کند. پرسش‌های شما از این سرور بیرون نمی‌رود.
transparency-responsible-title = چه کسی مسئول است
transparency-responsible = مسئول محتوا: { $responsible }. تلفن: { $phone }
transparency-complaint = شکایت از سامانه‌های هوش مصنوعی را آژانس فدرال شبکه‌ها (Bundesnetzagentur) نیز می‌پذیرد.
privacy-title = حریم خصوصی
privacy-what-title = با پرسش شما چه می‌شود
privacy-what = پرسش شما در حافظهٔ موقت سرور پاسخ داده و سپس پاک می‌شود. ذخیره نمی‌شود، ثبت نمی‌شود و برای آموزش هوش مصنوعی به کار نمی‌رود.
privacy-device = روی دستگاه شما چیزی ذخیره نمی‌شود: نه کوکی و نه چیز دیگر.
privacy-address = نشانی اینترنتی شما فقط برای فرستادن پاسخ و جلوگیری از سوءاستفاده به کار می‌رود. برای این کار حداکثر یک ساعت در حافظهٔ موقت می‌ماند.
privacy-basis-title = مبنای قانونی و حقوق شما
privacy-basis = مبنای قانونی، مادهٔ 6 بند 1 حرف e مقررات عمومی حفاظت از داده‌ها (DSGVO) است: وظیفه‌ای در راستای منافع عمومی.
privacy-rights = شما حق دسترسی، اصلاح، پاک کردن داده‌ها و شکایت نزد نهاد حفاظت از داده‌ها را دارید. چون چیزی ذخیره نمی‌شود، دربارهٔ پرسش‌های شما داده‌ای نداریم که بتوانیم ارائه کنیم.
privacy-responsible = مسئول: { $responsible }. تلفن: { $phone }
accessibility-title = دسترس‌پذیری
accessibility-what-title = قابل استفاده برای همه
accessibility-what = دستیار باید بدون ماوس، با صفحه‌خوان، با نوشتهٔ درشت و بدون JavaScript قابل استفاده باشد. هدف، استاندارد EN 301 549 همراه با WCAG 2.2 در سطح AA است.
accessibility-state = در آخرین بررسی‌های خودکار، خطایی پیدا نشد. این جای بررسی انسانی را نمی‌گیرد.
accessibility-report-title = گزارش یک مانع
accessibility-report = مانعی پیدا کرده‌اید؟ لطفاً با ما تماس بگیرید: { $phone }
