# What went wrong, said to a visitor: a short title, and what to do.

problem-empty-title = Soru yazılmadı
problem-empty-detail = Lütfen sorunuzu kutuya yazın.
problem-too-long-title = Soru çok uzun
problem-too-long-detail = Lütfen sorunuzu en fazla 500 karaktere kısaltın.
problem-body-too-large-title = Gönderilen metin çok büyük
problem-body-too-large-detail = Lütfen yalnızca sorunuzu, en fazla 500 karakter olarak gönderin.
problem-not-utf8-title = Karakterler okunamıyor
problem-not-utf8-detail = Lütfen metni UTF-8 kodlamasıyla gönderin.
problem-content-type-title = Biçim uygun değil
problem-content-type-detail = Lütfen isteği arayüz açıklamasında belirtilen biçimde gönderin.
problem-malformed-title = İstek okunamıyor
problem-malformed-detail = Lütfen isteği kontrol edin. Bütün alanlar arayüz açıklamasında yazılıdır.
problem-language-title = Bu dil burada yok
problem-language-detail = Lütfen şu dillerden birini seçin: { $languages }
problem-conversation-title = Konuşmanın süresi doldu
problem-conversation-detail = Lütfen sorunuzu yeniden sorun.
problem-answer-title = Bu geri bildirim hiçbir cevaba uymuyor
problem-answer-detail = Lütfen sorunuzu yeniden sorun ve ardından cevabı değerlendirin.
problem-not-found-title = Böyle bir sayfa yok
problem-not-found-detail = Lütfen adresi kontrol edin veya sorunuzu ana sayfada sorun.
problem-method-title = Bu yolla olmuyor
problem-method-detail = Lütfen sayfayı yenileyip tekrar deneyin.
problem-too-many-title = Bir anda çok soru geldi
problem-too-many-detail = Lütfen { $seconds ->
    [one] bir saniye
   *[other] { $seconds } saniye
} bekleyip tekrar sorun. Acil mi? Arayın: { $phone }
problem-too-many-minutes = Lütfen { $minutes ->
    [one] bir dakika
   *[other] { $minutes } dakika
} bekleyip tekrar sorun. Acil mi? Arayın: { $phone }
problem-proof-title = Bir anda çok soru geldi
problem-proof-detail = Lütfen { $seconds ->
    [one] bir saniye
   *[other] { $seconds } saniye
} bekleyip tekrar sorun. Acil mi? Arayın: { $phone }
problem-busy-title = Şu anda çok sayıda kişi soru soruyor
problem-busy-detail = Lütfen birkaç saniye sonra tekrar deneyin. Acil mi? Arayın: { $phone }
problem-starting-title = Asistan şu anda başlatılıyor
problem-starting-detail = Lütfen bir dakika sonra tekrar deneyin. Acil mi? Arayın: { $phone }
problem-switched-off-title = Asistan şu anda kapalı
problem-switched-off-detail = Size telefonla yardımcı oluruz: { $phone }
problem-timeout-title = Çok uzun sürdü
problem-timeout-detail = Lütfen tekrar deneyin. Acil mi? Arayın: { $phone }
problem-internal-title = Ne yazık ki olmadı
problem-internal-detail = Hata bizden kaynaklanıyor. Lütfen daha sonra tekrar deneyin. Acil mi? Arayın: { $phone }
