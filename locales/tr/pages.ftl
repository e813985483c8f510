# Transparency, privacy and accessibility: written from the effective configuration.

transparency-title = Asistan nasıl çalışır
transparency-what-title = Yapay zekâ sistemi, insan değil
transparency-what = Burada { $town } Belediyesi’nin bir yapay zekâ sistemi yanıt veriyor. Sorunuza uygun metni bulur. Kendisi metin yazmaz.
transparency-texts = Metinleri belediyede çalışan insanlar yazar ve kontrol eder. Her yanıtta kaynağı ve son kontrol günü belirtilir. Metinlerin sürümü: { $version }.
transparency-limits = Sistem yanlış metni seçebilir. Önemli bilgileri lütfen kaynağından veya resmî daireden kontrol edin. Sizin durumunuza her zaman resmî daire karar verir.
transparency-model-title = Model
transparency-model = Model: { $model }, lisans: { $licence }. Belediyenin kendi sunucusunda çalışır. Sorularınız bu sunucudan dışarı çıkmaz.
transparency-responsible-title = Sorumlu kim
transparency-responsible = İçerikten sorumlu: { $responsible }. Telefon: { $phone }
transparency-complaint = Yapay zekâ sistemleriyle ilgili şikâyetleri Federal Ağ Ajansı (Bundesnetzagentur) da kabul eder.
privacy-title = Veri koruma
privacy-what-title = Sorunuza ne oluyor
privacy-what = Sorunuz sunucunun geçici belleğinde yanıtlanır ve ardından silinir. Kaydedilmez, günlüğe yazılmaz ve eğitim için kullanılmaz.
privacy-device = Cihazınıza hiçbir şey kaydedilmez: çerez yok, başka bir kayıt yok.
privacy-address = İnternet adresiniz yalnızca yanıtı göndermek ve kötüye kullanımı önlemek için kullanılır. Bunun için en fazla bir saat geçici bellekte kalır.
privacy-basis-title = Yasal dayanak ve haklarınız
privacy-basis = Yasal dayanak, Genel Veri Koruma Tüzüğü’nün (DSGVO) 6. maddesinin 1. fıkrasının e bendidir: kamu yararına bir görev.
privacy-rights = Bilgi alma, düzelttirme, sildirme ve veri koruma kurumuna şikâyet etme hakkınız vardır. Hiçbir şey kaydedilmediği için, sorularınızla ilgili size bilgi verebileceğimiz bir veri yoktur.
privacy-responsible = Sorumlu: { $responsible }. Telefon: { $phone }
accessibility-title = Erişilebilirlik
accessibility-what-title = Herkes kullanabilsin
accessibility-what = Asistan fare olmadan, ekran okuyucuyla, büyük yazıyla ve JavaScript olmadan kullanılabilmelidir. Hedef, WCAG 2.2 AA düzeyiyle birlikte EN 301 549 standardıdır.
accessibility-state = Son otomatik denetimlerde bir ihlal bulunmadı. Bu, insanların yapacağı denetimin yerini tutmaz.
accessibility-report-title = Engel bildirin
accessibility-report = Bir engelle mi karşılaştınız? Lütfen bizi arayın: { $phone }
