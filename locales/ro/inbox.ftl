# Questions that residents let the town read; shown only where `inbox.enabled` is true.

# $days: how long a question is kept
share-offer = Poate primăria să citească această întrebare, ca să își îmbunătățească răspunsurile? Numele, adresele și numerele sunt scoase înainte, în măsura în care un program le recunoaște. Întrebarea se șterge { $days ->
    [one] după cel mult o zi
    [few] după cel mult { $days } zile
   *[other] după cel mult { $days } de zile
}.
privacy-inbox-title = Dacă trimiteți primăriei o întrebare
privacy-inbox = Există o excepție. Dacă un răspuns lipsește sau nu v-a ajutat, puteți permite primăriei, printr-un buton, să citească numai această întrebare. Numai atunci este salvată: cu ziua, limba, felul răspunsului și serviciul. Temeiul legal este consimțământul dumneavoastră: articolul 6 alineatul (1) litera (a) din Regulamentul general privind protecția datelor (RGPD).
privacy-inbox-removed = Înainte, un program scoate ceea ce vă poate identifica și are o formă fixă: de exemplu numele după „mă numesc”, adresele, numerele de telefon și de dosar. Nu recunoaște totul. De aceea vă rugăm să nu scrieți nimic personal.
privacy-inbox-keep = Întrebarea se șterge { $days ->
    [one] după cel mult o zi
    [few] după cel mult { $days } zile
   *[other] după cel mult { $days } de zile
}. O puteți șterge și dumneavoastră, cu codul de ștergere primit atunci când ați trimis-o. Ceea ce angajații orașului au preluat din ea în textele lor ca întrebare generală rămâne acolo.
privacy-inbox-rights = Aveți dreptul de acces, rectificare și ștergere, precum și dreptul de a depune o plângere la autoritatea de protecție a datelor. Vă puteți retrage oricând consimțământul, cu codul de ștergere, în josul acestei pagini. Fără cod nu știm a cui este o întrebare trimisă. Alte date despre întrebările dumneavoastră nu există.
forget-title = Ștergerea unei întrebări trimise
forget-help = Introduceți codul de ștergere primit atunci când ați trimis întrebarea.
forget-label = Cod de ștergere
forget-button = Ștergeți întrebarea
forget-deleted = Întrebarea a fost ștearsă.
forget-unknown = Nu există nicio întrebare cu acest cod. Poate a fost deja ștearsă. Vă rugăm să verificați codul.
forget-no-code = Acesta nu este un cod de ștergere. Codul are 12 caractere, de exemplu K7TQ-9MFA-2X4D.
