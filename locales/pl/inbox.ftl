# Questions that residents let the town read; shown only where `inbox.enabled` is true.

# $days: how long a question is kept
share-offer = Czy miasto może przeczytać to pytanie, aby ulepszyć swoje odpowiedzi? Imiona i nazwiska, adresy oraz numery są wcześniej usuwane, o ile program je rozpozna. Pytanie zostanie usunięte { $days ->
    [one] najpóźniej po jednym dniu
    [few] najpóźniej po { $days } dniach
    [many] najpóźniej po { $days } dniach
   *[other] najpóźniej po { $days } dnia
}.
privacy-inbox-title = Jeśli udostępnią Państwo pytanie
privacy-inbox = Jest jeden wyjątek. Jeśli brakuje odpowiedzi albo odpowiedź nie pomogła, mogą Państwo jednym przyciskiem pozwolić miastu przeczytać to jedno pytanie. Tylko wtedy jest ono zapisywane: z dniem, językiem, rodzajem odpowiedzi i usługą. Podstawą prawną jest Państwa zgoda: artykuł 6 ustęp 1 litera a ogólnego rozporządzenia o ochronie danych.
privacy-inbox-removed = Wcześniej program usuwa to, co wskazuje na Państwa i ma stałą formę: na przykład nazwiska po słowach „nazywam się”, adresy, numery telefonów i sygnatury spraw. Nie rozpoznaje wszystkiego. Dlatego prosimy nie pisać nic osobistego.
privacy-inbox-keep = Pytanie zostanie usunięte { $days ->
    [one] najpóźniej po jednym dniu
    [few] najpóźniej po { $days } dniach
    [many] najpóźniej po { $days } dniach
   *[other] najpóźniej po { $days } dnia
}. Mogą Państwo zrobić to także sami: kodem usunięcia otrzymanym przy udostępnieniu pytania. To, co pracownicy miasta przejęli z niego do swoich tekstów jako ogólne pytanie, tam pozostanie.
privacy-inbox-rights = Mają Państwo prawo do informacji, sprostowania, usunięcia danych i skargi do organu ochrony danych. Zgodę mogą Państwo w każdej chwili wycofać kodem usunięcia na dole tej strony. Bez kodu nie wiemy, czyje jest udostępnione pytanie. Innych danych o Państwa pytaniach nie ma.
forget-title = Usunięcie udostępnionego pytania
forget-help = Proszę wpisać kod usunięcia otrzymany przy udostępnieniu pytania.
forget-label = Kod usunięcia
forget-button = Usuń pytanie
forget-deleted = Pytanie zostało usunięte.
forget-unknown = Nie ma pytania z tym kodem. Być może zostało już usunięte. Proszę sprawdzić kod.
forget-no-code = To nie jest kod usunięcia. Ma on 12 znaków, na przykład K7TQ-9MFA-2X4D.
