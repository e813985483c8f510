# Sentences of which answers are composed. Figures, times and dates arrive formatted by the messages at the end.

## Headings of the parts of an answer

facet-general = Nasıl yapılır
facet-requirements = Şartlar
facet-documents = Gerekenler
facet-fees = Ücret
facet-duration = Süre
facet-deadline = Son tarihler
facet-online = Online
facet-where = Yetkili daire
facet-hours = Çalışma saatleri

## First lines of an answer to one part; $service is the title of the service

lead-fees = “{ $service }” için ücret:
lead-documents = “{ $service }” için gerekenler:
lead-duration = “{ $service }” işleminin süresi:
lead-deadline = “{ $service }” için son tarihler:
lead-where = Bu işle şu daire ilgileniyor:
lead-requirements = “{ $service }” için şartlar:
lead-online = “{ $service }” online:
# $facet is one of the headings above
part-unknown = Burada “{ $facet }” hakkında kontrol edilmiş bilgimiz yok. Bildiklerimiz şunlar:

## Fees; $price is one of price-…, $condition is the town's text

price-free = ücretsiz
price-range = { $from } ile { $to } arası
price-per-month = ayda { $price }
price-per-year = yılda { $price }
fee = { $price } – { $condition }

## Documents

document-if-needed = { $document } (yalnızca bazı durumlarda)

## Time

time-minutes = { $count ->
    [one] { $count } dakika
   *[other] { $count } dakika
}
time-hours = { $count ->
    [one] { $count } saat
   *[other] { $count } saat
}
time-days = { $count ->
    [one] { $count } gün
   *[other] { $count } gün
}
time-working-days = { $count ->
    [one] { $count } iş günü
   *[other] { $count } iş günü
}
time-weeks = { $count ->
    [one] { $count } hafta
   *[other] { $count } hafta
}
time-months = { $count ->
    [one] { $count } ay
   *[other] { $count } ay
}
# $to is one of time-… with the larger figure
time-range = { $from }–{ $to }
duration-about = yaklaşık { $time }
deadline = { $time } – { $condition }

## Online; $service is the title of the service

online-application = Başvuruyu online yapabilirsiniz.
online-appointment = Online randevu alabilirsiniz, ancak kendiniz gelmeniz gerekir.
online-information = Online daha fazla bilgi bulabilirsiniz.
online-none = Bu işlem ne yazık ki online yapılamıyor. Lütfen yetkili daireye başvurun.
link-application = Online başvur
link-appointment = Randevu al
link-information = Daha fazla bilgi
link-law = Yasal dayanak: { $citation }
link-appointment-office = Randevu al: { $office }

## Offices

office-phone = Telefon: { $phone }
office-email = E-posta: { $email }
office-wheelchair = Giriş tekerlekli sandalyeye uygundur.
office-no-wheelchair = Giriş ne yazık ki tekerlekli sandalyeye uygun değildir.
appointment-required = Lütfen önceden randevu alın.
appointment-recommended = Önceden randevu almanızı öneririz.
appointment-not-needed = Randevuya gerek yok.

## Opening hours; $office is a name, $day a date from date-…, $ranges one or more of time-range-clock

hours-open-now = { $office } şu anda açık, bugünkü kapanış saati: { $until }.
hours-closed-now = { $office } şu anda kapalı.
hours-today = { $office } bugün ({ $day }) açık: { $ranges }.
hours-on = { $office }, { $day } günü açık: { $ranges }.
hours-closed-today = { $office } bugün ({ $day }) kapalı.
hours-closed-on = { $office }, { $day } günü kapalı.
hours-reason-holiday = Neden: resmî tatil ({ $holiday }).
hours-reason-other = Neden: { $reason }.
hours-next = Bir sonraki açılış: { $day }, saat { $from }.
hours-none = Sabit çalışma saatleri yok. Lütfen arayın: { $phone }
hours-row-closed = kapalı
clock-range = { $from }–{ $to }
clock-and = { $first } ve { $second }

## Days

weekday-monday = Pazartesi
weekday-tuesday = Salı
weekday-wednesday = Çarşamba
weekday-thursday = Perşembe
weekday-friday = Cuma
weekday-saturday = Cumartesi
weekday-sunday = Pazar
# $month is a number, 1 is January
month = { $month ->
    [1] Ocak
    [2] Şubat
    [3] Mart
    [4] Nisan
    [5] Mayıs
    [6] Haziran
    [7] Temmuz
    [8] Ağustos
    [9] Eylül
    [10] Ekim
    [11] Kasım
   *[12] Aralık
}
# $day and $year are figures, $month is the name above as it stands in a date, $weekday one of weekday-…
date = { $day } { $month } { $year }
date-with-weekday = { $day } { $month } { $weekday }
# $hour and $minute have two digits
clock = { $hour }:{ $minute }

## Public holidays

holiday-new-year = Yılbaşı
holiday-epiphany = Üç Kral Günü
holiday-womens-day = Dünya Kadınlar Günü
holiday-good-friday = Kutsal Cuma
holiday-easter-sunday = Paskalya Pazarı
holiday-easter-monday = Paskalya Pazartesisi
holiday-labour-day = İşçi Bayramı
holiday-ascension = İsa’nın Göğe Yükselişi
holiday-whit-sunday = Pentekost Pazarı
holiday-whit-monday = Pentekost Pazartesisi
holiday-corpus-christi = Fronleichnam Yortusu
holiday-assumption = Meryem’in Göğe Alınışı
holiday-childrens-day = Dünya Çocuk Günü
holiday-german-unity = Alman Birliği Günü
holiday-reformation = Reformasyon Günü
holiday-all-saints = Azizler Günü
holiday-repentance = Tövbe ve Dua Günü
holiday-christmas = Noel’in birinci günü
holiday-boxing-day = Noel’in ikinci günü

## Money; $euros is a figure with separators of money-group, $cents has two digits

money = { $euros },{ $cents } €
money-group = .

## Source

source = Kaynak: { $town }, son kontrol: { $date }
origin-selected = Bir yapay zekâ, bu metni belediyede insanların kontrol ettiği metinler arasından seçti.
fallback = Bu metin yalnızca Almanca olarak var.

## When there is no single answer

clarify = Bunlardan birini mi kastettiniz?
abstain = Bu konuda kesin bir yanıtım yok. Size yanlış bilgi vermemek için tahmin yürütmüyorum.

## Questions about the assistant; $town is the town's name

about-nature = Hayır, ben insan değilim. { $town } Belediyesi’nin yapay zekâ sistemiyim. Sizin için, insanların kontrol ettiği uygun metinleri bulurum. Bunu yaparken hata yapabilirim.
about-capability = { $town } Belediyesi’nin yapay zekâ sistemiyim. Belediye hizmetleriyle ilgili soruları yanıtlarım: ücretler, gerekenler, nereye gidileceği ve çalışma saatleri. Sizin durumunuz hakkında her zaman resmî daire karar verir.
about-privacy = Sorularınız kaydedilmez ve { $town } Belediyesi’nin sunucusundan dışarı çıkmaz. Yine de lütfen kişisel bilgilerinizi yazmayın.
about-person = Elbette. Bir insana şöyle ulaşabilirsiniz:

## Small talk

small-talk-greeting = Merhaba! Ben { $town } Belediyesi’nin yapay zekâ sistemiyim. Ne öğrenmek istiyorsunuz?
small-talk-thanks = Rica ederim. Başka bir sorunuz var mı?
small-talk-farewell = Hoşça kalın, her şey gönlünüzce olsun!

## What the assistant must not do

refused-decision = Buna ben karar veremem. Yetkili daire her durumu ayrı ayrı inceler.
refused-legal = Hukuki danışmanlık yapmam yasak. Bir avukata danışabilirsiniz. Kira konularında kiracılar derneği (Mieterverein), sözleşme ve fatura konularında tüketici danışma merkezi (Verbraucherzentrale) yardımcı olur. Maddi durumunuz iyi değilse yerel mahkemeye (Amtsgericht) hukuki danışma ücreti için yardımı (Beratungshilfe) sorun. Konu bir dairenin kararıysa, kararı gönderen daireye de sorun.
refused-medical = Tıbbi tavsiye vermem yasak. Lütfen bir doktora danışın. Nöbetçi doktor hattının (Bereitschaftsdienst) numarası: 116 117.
refused-political = Siyasi konularda tavsiyede bulunmuyorum.
refused-insult = Size yardımcı olmak isterim. Belediye hakkında ne öğrenmek istiyorsunuz?

## Emergencies: fixed texts, shown at once

emergency-fire = Hemen itfaiyeyi arayın: 112. Güvenli bir yere gidin.
emergency-medical = Hemen ambulans çağırın: 112. Telefonu kapatmayın.
emergency-police = Hemen polisi arayın: 110.
emergency-violence = Tehlikede misiniz? Polisi arayın: 110. “Kadına yönelik şiddet” yardım hattı (Hilfetelefon) gece gündüz, ücretsiz ve birçok dilde yardım eder: 116 016.
emergency-suicide = Yalnız değilsiniz. Hemen bir insanla konuşun: destek hattı (Telefonseelsorge) 0800 111 0 111, gece gündüz, ücretsiz ve isim vermeden. Hayati tehlike varsa: 112.
emergency-poison = Hemen 112’yi arayın. Zehir danışma merkezi (Giftinformationszentrum Nord) gece gündüz yardım eder: 0551 19240.
emergency-child = Bir çocuk tehlikede mi? Polisi arayın: 110. Çocuklar ve gençler 116 111 numarasından ücretsiz ve isim vermeden yardım alabilir.
emergency-help = Tehlikede misiniz? İtfaiye ve ambulans: 112. Polis: 110. Başka bir konuda mı yardıma ihtiyacınız var? O zaman lütfen konuyu yazın.
