# Transparency, privacy and accessibility: written from the effective configuration.

transparency-title = دستیار چگونه کار می‌کند
transparency-what-title = سامانهٔ هوش مصنوعی، نه انسان
transparency-what = اینجا یک سامانهٔ هوش مصنوعی شهر { $town } پاسخ می‌دهد. متن مناسب پرسش شما را پیدا می‌کند. خودش متنی نمی‌نویسد.
transparency-texts = متن‌ها را کارکنان شهر می‌نویسند و بررسی می‌کنند. هر پاسخ منبع و روز آخرین بررسی را نشان می‌دهد. نسخهٔ متن‌ها: { $version }.
transparency-limits = سامانه ممکن است متن نادرستی انتخاب کند. لطفاً اطلاعات مهم را در منبع یا نزد اداره بررسی کنید. دربارهٔ مورد شما همیشه اداره تصمیم می‌گیرد.
transparency-model-title = مدل
transparency-model = مدل: { $model }، پروانه: { $licence }. روی سرور خود شهر کار می‌کند. پرسش‌های شما از این سرور بیرون نمی‌روند.
transparency-responsible-title = مسئول کیست
transparency-responsible = مسئول محتوا: { $responsible }. تلفن: { $phone }
transparency-complaint = شکایت دربارهٔ سامانه‌های هوش مصنوعی را می‌توان به آژانس فدرال شبکه‌ها (Bundesnetzagentur) نیز فرستاد.
privacy-title = حفاظت از داده‌ها
privacy-what-title = با پرسش شما چه می‌شود
privacy-what = پرسش شما در حافظهٔ سرور پاسخ داده و سپس پاک می‌شود. نه ذخیره می‌شود، نه ثبت می‌شود و نه برای آموزش به کار می‌رود.
privacy-device = روی دستگاه شما چیزی ذخیره نمی‌شود: نه کوکی و نه چیز دیگر.
privacy-address = نشانی اینترنتی شما فقط برای فرستادن پاسخ و جلوگیری از سوءاستفاده به کار می‌رود. برای این کار حداکثر یک ساعت در حافظه می‌ماند.
privacy-basis-title = مبنای قانونی و حقوق شما
privacy-basis = مبنای قانونی، مادهٔ ۶ بند ۱ حرف e مقررات عمومی حفاظت از داده‌ها (DSGVO) است: وظیفه‌ای به سود عموم.
privacy-rights = شما حق دسترسی، اصلاح، حذف و شکایت نزد نهاد حفاظت از داده‌ها را دارید. چون چیزی ذخیره نمی‌شود، داده‌ای دربارهٔ پرسش‌های شما وجود ندارد که بتوانیم به شما بدهیم.
privacy-responsible = مسئول: { $responsible }. تلفن: { $phone }
accessibility-title = دسترس‌پذیری
accessibility-what-title = برای همه
accessibility-what = دستیار باید بدون ماوس، با صفحه‌خوان، با قلم درشت و بدون JavaScript قابل استفاده باشد. هدف EN 301 549 با WCAG 2.2 سطح AA است.
accessibility-state = در آخرین بررسی‌های خودکار تخلفی پیدا نشد. این جای بررسی انسانی را نمی‌گیرد.
accessibility-report-title = گزارش مانع
accessibility-report = به مانعی برخوردید؟ لطفاً با ما تماس بگیرید: { $phone }
