### Interface for visitors.
### Messages without arguments are fields of `app/src/labels.rs`; the keys are the same in all languages.

## Notice of the AI (required: may be extended, never emptied)

disclosure-label = Yapay zekâ (YZ) sistemi – insan değil. Hata yapabilir: Lütfen kaynağı kontrol edin. Kişisel bilgilerinizi yazmayın.
# $town: the town's name, such as Musterstadt
disclosure-greeting = { $town } Belediyesi’nin bir yapay zekâ sistemiyle yazışıyorsunuz; karşınızda bir insan yok. Yanıtlar yanlış veya güncelliğini yitirmiş olabilir. Lütfen bağlantısı verilen kaynağı kontrol edin ve kişisel bilgilerinizi yazmayın.

## Launcher on other sites

launcher-open = Yapay zekâya (YZ) sor
launcher-close = Yapay zekâ (YZ) penceresini kapat
launcher-title = Belediyenin yapay zekâsı (YZ)

## Frame of all pages

skip-to-content = İçeriğe geç
town-prefix = Belediye
language-menu = Dil seçin
footer-navigation = Bu site hakkında
chat-link = Yapay zekâ (YZ)
home-link = Ana sayfa
transparency-link = Yapay zekâ nasıl çalışır
privacy-link = Veri koruma
accessibility-link = Erişilebilirlik
new-window = (yeni pencerede açılır)
demo-notice = Musterstadt hayalî bir şehirdir. Bu sayfa, Stadtlotse’nin bir şehrin sitesinde nasıl göründüğünü gösterir.
problem-back = Yapay zekâya (YZ) dön

## The assistant’s page

chat-title = Yapay zekâ (YZ)
chat-transcript = Konuşma
chat-welcome = Merhaba! Size nasıl yardımcı olabilirim?
chat-can = Belediyenin kontrol edilmiş metinlerini bulurum: ücretler, belgeler, süreler, daireler ve çalışma saatleri. Sizin durumunuz hakkında kararı daire verir.
chat-latest = En son yanıta git
chat-restart = Yeniden başla
chat-topics = Sık sorulanlar:
contact-prompt = Bir insanla konuşmak ister misiniz?
contact-name = Belediye telefonu
ask-label = Sorunuz
ask-example = örn. Pasaport ne kadar?
ask-button = Sor
ask-searching = Yanıt aranıyor …
ask-suggestions = Öneriler
ask-characters-left = Kalan karakter:
ask-characters-over = Fazla karakter:
ask-empty-title = Henüz bir soru yazmadınız.
ask-empty-detail = Lütfen öğrenmek istediğinizi kutuya yazın.
ask-long-title = Sorunuz çok uzun.
ask-long-detail = Lütfen sorunuzu en fazla 500 karaktere kısaltın. Metniniz silinmez.
ask-network-title = Asistana şu anda ulaşılamıyor.
ask-network-detail = Metniniz silinmez. Lütfen internet bağlantınızı kontrol edip tekrar deneyin.

## Answer card

card-visitor = Sorunuz
card-assistant = Stadtlotse (yapay zekâ) yanıtlıyor
card-clarify = Size bir soru
card-abstain = Kesin bir yanıt yok
card-emergency = Acil durum
card-about = Bu asistan hakkında
card-refused = Yapay zekâ bu konuda yardım edemez
card-more = Bu konuda daha fazlası
card-links = Online işlemler ve bilgiler
card-choose = Ne demek istediniz?
card-nearest = Belki şunlar işinize yarar:
card-contact = Burada size bir insan yardım eder
card-source = Kaynak:
card-reviewed = son kontrol:
card-form = Form
card-checklist = İşaretlemek için
card-map = Haritada göster
card-why = Neden bu cevap?
card-copy = Kopyala
card-copied = Cevap kopyalandı.
card-print = Yazdır veya PDF olarak kaydet
card-feedback = Bu yardımcı oldu mu?
card-feedback-yes = Evet
card-feedback-no = Hayır
card-feedback-thanks = Geri bildiriminiz için teşekkürler.
share-button = Soruyu paylaş
share-thanks = Teşekkürler. Belediye bu soruyu artık okuyabilir.
share-code = Silme kodunuz:
share-code-help = Lütfen kodu not edin, yalnızca şimdi gösteriyoruz. Bu kodla soruyu istediğiniz zaman silebilirsiniz:
# $number
emergency-call = { $number } numarasını ara
# $service: Titel
why-service = Anlaşılan konu: “{ $service }”.
# $part: Name des Teils
why-part = Sorulan: { $part }.
# $match: Titel, Name oder Frage aus dem Katalog
why-match = Sorunuza en yakın metin: “{ $match }”.
why-sure-high = Sistem emin.
why-sure-medium = Sistem oldukça emin.
why-sure-low = Sistem tam emin değil. Lütfen konunun doğru olup olmadığını kontrol edin.
# $date, $version, $catalogue
why-text = Metni belediye çalışanları yazdı ve { $date } tarihinde kontrol etti. Metnin sürümü { $version }, bütün metinlerin sürümü { $catalogue }. Yapay zekâ metni buldu ve değiştirmedi.

## A service’s page

service-kicker = Hizmet
service-offices = Yetkili daire
service-hours = Çalışma saatleri
service-days = Gün
service-times = Saat
service-phone = Telefon:
service-accessibility = Erişilebilirlik:
service-appointment = Randevu al
service-ask = Başka bir sorunuz var mı?

## Musterstadt’s front page

town-title = Ana sayfa
town-navigation = Ana menü
town-nav-services = Hizmetler
town-nav-hours = Çalışma saatleri
town-nav-news = Haberler
town-nav-embed = Belediyeler için
town-kicker = Belediyeye hoş geldiniz
town-headline = Hangi işinizi halletmek istersiniz?
town-lead = Bir insana anlatır gibi, kendi dilinizde sorun. Yapay zekâ (YZ), belediyenin (Rathaus) kontrol ettiği doğru bilgiyi bulur.
town-topics-title = Sık sorulanlar
town-topics-lead = Bir tıklama yeter, yapay zekâ yanıtı bulur.
town-hours-title = Belediyenin (Rathaus) saatleri
town-phone-title = Bir insanla konuşmak ister misiniz?
town-phone-lead = Belediye telefonu (Bürgertelefon) internet olmadan da size yardım eder.
town-news-title = Şehirden haberler
town-news-one-subject = Şehir hayatı
town-news-one-title = Eski değirmenin çevresinde kış pazarı
town-news-one-text = Dernekler ve esnaf, Noel’den önceki dört hafta sonu herkesi Mühlenplatz’a davet ediyor. Şehir merkezine giden otobüs bütün cumartesi günleri ücretsiz.
town-news-two-subject = İmar
town-news-two-title = Kanal boyundaki yeni bisiklet yolu hazır
town-news-two-text = İstasyondan su kapısına kadar artık trafik ışığı olmayan dört kilometrelik bir yol var. Banklar ve aydınlatma ilkbahara kadar eklenecek.
town-news-three-subject = Aile
town-news-three-title = Kreş (Kita) kaydı artık online
town-news-three-text = Anne ve babalar çocuklarını yeni kreş yılı için şimdiden kaydettirebilir. Bütün kreşler bir tanıtım günü düzenliyor.
town-embed-title = Belediyeniz için Stadtlotse
town-embed-lead = Tek bir satır yeter. Biri asistanı açmadan hiçbir şey yüklenmez. Çerez yoktur ve bütün veriler kendi sunucunuzda kalır.
town-embed-code = Siteye eklenecek kod

# proof of work

ask-checking = Bir dakika, isteğiniz kontrol ediliyor …
ask-wait = Sonraki soruya kalan saniye:
ask-again = Artık yeniden soru sorabilirsiniz.
