# What went wrong, said to a visitor: a short title, and what to do.

problem-empty-title = Brakuje pytania
problem-empty-detail = Prosimy wpisać pytanie w polu.
problem-too-long-title = Pytanie jest za długie
problem-too-long-detail = Prosimy skrócić pytanie do najwyżej 500 znaków.
problem-body-too-large-title = Zapytanie jest za duże
problem-body-too-large-detail = Prosimy wysłać tylko pytanie, najwyżej 500 znaków.
problem-not-utf8-title = Nie można odczytać znaków
problem-not-utf8-detail = Prosimy wysłać tekst w kodowaniu UTF-8.
problem-content-type-title = Nieodpowiedni format
problem-content-type-detail = Prosimy wysłać zapytanie w formacie podanym w opisie interfejsu.
problem-malformed-title = Nie można odczytać zapytania
problem-malformed-detail = Prosimy sprawdzić zapytanie. Opis interfejsu wymienia wszystkie pola.
problem-language-title = Tego języka tu nie ma
problem-language-detail = Prosimy wybrać jeden z tych języków: { $languages }
problem-conversation-title = Rozmowa straciła ważność
problem-conversation-detail = Prosimy zadać pytanie jeszcze raz.
problem-answer-title = Ta opinia nie pasuje do żadnej odpowiedzi
problem-answer-detail = Prosimy zadać pytanie jeszcze raz, a potem ocenić odpowiedź.
problem-not-found-title = Takiej strony nie ma
problem-not-found-detail = Prosimy sprawdzić adres albo zadać pytanie na stronie głównej.
problem-method-title = W ten sposób się nie da
problem-method-detail = Prosimy odświeżyć stronę i spróbować jeszcze raz.
problem-too-many-title = Za dużo pytań naraz
problem-too-many-detail = Prosimy odczekać { $seconds ->
    [one] { $seconds } sekundę
    [few] { $seconds } sekundy
    [many] { $seconds } sekund
   *[other] { $seconds } sekundy
} i zapytać jeszcze raz. Pilne? Telefon: { $phone }
problem-too-many-minutes = Prosimy odczekać { $minutes ->
    [one] { $minutes } minutę
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
} i zapytać jeszcze raz. Pilne? Telefon: { $phone }
problem-proof-title = Za dużo pytań naraz
problem-proof-detail = Prosimy odczekać { $seconds ->
    [one] { $seconds } sekundę
    [few] { $seconds } sekundy
    [many] { $seconds } sekund
   *[other] { $seconds } sekundy
} i zapytać jeszcze raz. Pilne? Telefon: { $phone }
problem-busy-title = Teraz pyta bardzo wiele osób
problem-busy-detail = Prosimy spróbować jeszcze raz za kilka sekund. Pilne? Telefon: { $phone }
problem-starting-title = Asystent się uruchamia
problem-starting-detail = Prosimy spróbować jeszcze raz za minutę. Pilne? Telefon: { $phone }
problem-switched-off-title = Asystent jest w tej chwili wyłączony
problem-switched-off-detail = Chętnie pomożemy telefonicznie: { $phone }
problem-timeout-title = Trwało to zbyt długo
problem-timeout-detail = Prosimy spróbować jeszcze raz. Pilne? Telefon: { $phone }
problem-internal-title = Niestety się nie udało
problem-internal-detail = To nasz błąd. Prosimy spróbować później. Pilne? Telefon: { $phone }
