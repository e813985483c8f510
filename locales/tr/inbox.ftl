# Questions that residents let the town read; shown only where `inbox.enabled` is true.

# $days: how long a question is kept
share-offer = Belediye, cevaplarını iyileştirmek için bu soruyu okuyabilir mi? Adlar, adresler ve numaralar, bir programın tanıyabildiği ölçüde önceden çıkarılır. Soru { $days ->
    [one] en geç bir gün sonra
   *[other] en geç { $days } gün sonra
} silinir.
privacy-inbox-title = Bir soruyu paylaşırsanız
privacy-inbox = Bunun bir istisnası vardır. Bir cevap yoksa veya yardımcı olmadıysa, tek bir düğmeyle belediyenin yalnızca bu soruyu okumasına izin verebilirsiniz. Soru ancak o zaman kaydedilir: gün, dil, cevabın türü ve hizmetle birlikte. Yasal dayanak, Genel Veri Koruma Tüzüğü’nün 6. maddesinin 1. fıkrasının a bendine göre rızanızdır.
privacy-inbox-removed = Önce bir program, size işaret eden ve belirli bir biçimi olan bilgileri çıkarır: örneğin “benim adım” sözünden sonraki adları, adresleri, telefon ve dosya numaralarını. Program her şeyi tanımaz. Bu yüzden lütfen kişisel bir şey yazmayın.
privacy-inbox-keep = Soru { $days ->
    [one] en geç bir gün sonra
   *[other] en geç { $days } gün sonra
} silinir. Soruyu kendiniz de silebilirsiniz: paylaşırken aldığınız silme koduyla. Belediye çalışanlarının bundan genel bir soru olarak kendi metinlerine aldıkları ise orada kalır.
privacy-inbox-rights = Bilgi alma, düzelttirme, sildirme ve veri koruma kurumuna şikâyet etme hakkınız vardır. Rızanızı istediğiniz zaman bu sayfanın altında silme koduyla geri alabilirsiniz. Kod olmadan, paylaşılan bir sorunun kime ait olduğunu bilemeyiz. Sorularınızla ilgili başka veri yoktur.
forget-title = Paylaşılan soruyu silme
forget-help = Soruyu paylaşırken aldığınız silme kodunu girin.
forget-label = Silme kodu
forget-button = Soruyu sil
forget-deleted = Soru silindi.
forget-unknown = Bu koda ait bir soru yok. Belki daha önce silinmiştir. Lütfen kodu kontrol edin.
forget-no-code = Bu bir silme kodu değil. Kod 12 karakterdir, örneğin K7TQ-9MFA-2X4D.
