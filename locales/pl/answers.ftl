# Sentences of which answers are composed. Figures, times and dates arrive formatted by the messages at the end.

## Headings of the parts of an answer

facet-general = Jak to załatwić
facet-requirements = Warunki
facet-documents = Co jest potrzebne
facet-fees = Koszty
facet-duration = Jak długo to trwa
facet-deadline = Terminy
facet-online = Online
facet-where = Właściwy urząd
facet-hours = Godziny otwarcia

## First lines of an answer to one part; $service is the title of the service

lead-fees = Koszty – „{ $service }”:
lead-documents = Co jest potrzebne – „{ $service }”:
lead-duration = Jak długo to trwa – „{ $service }”:
lead-deadline = Terminy – „{ $service }”:
lead-where = Zajmuje się tym ten urząd:
lead-requirements = Warunki – „{ $service }”:
lead-online = „{ $service }” online:
# $facet is one of the headings above
part-unknown = Na temat „{ $facet }” nie mamy tu sprawdzonych informacji. Oto, co wiemy:

## Fees; $price is one of price-…, $condition is the town's text

price-free = bezpłatnie
price-range = od { $from } do { $to }
price-per-month = { $price } miesięcznie
price-per-year = { $price } rocznie
fee = { $price } – { $condition }

## Documents

document-if-needed = { $document } (tylko w niektórych przypadkach)

## Time

time-minutes = { $count ->
    [one] { $count } minuta
    [few] { $count } minuty
    [many] { $count } minut
   *[other] { $count } minuty
}
time-hours = { $count ->
    [one] { $count } godzina
    [few] { $count } godziny
    [many] { $count } godzin
   *[other] { $count } godziny
}
time-days = { $count ->
    [one] { $count } dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
}
time-working-days = { $count ->
    [one] { $count } dzień roboczy
    [few] { $count } dni robocze
    [many] { $count } dni roboczych
   *[other] { $count } dnia roboczego
}
time-weeks = { $count ->
    [one] { $count } tydzień
    [few] { $count } tygodnie
    [many] { $count } tygodni
   *[other] { $count } tygodnia
}
time-months = { $count ->
    [one] { $count } miesiąc
    [few] { $count } miesiące
    [many] { $count } miesięcy
   *[other] { $count } miesiąca
}
# $to is one of time-… with the larger figure
time-range = { $from }–{ $to }
duration-about = około: { $time }
deadline = { $time } – { $condition }

## Online; $service is the title of the service

online-application = Wniosek można złożyć online.
online-appointment = Online można umówić wizytę, ale trzeba przyjść osobiście.
online-information = Więcej informacji znajdą Państwo online.
online-none = Niestety nie można tego załatwić online. Prosimy zwrócić się do właściwego urzędu.
link-application = Złóż wniosek online
link-appointment = Umów wizytę
link-information = Więcej informacji
link-law = Podstawa prawna: { $citation }
link-appointment-office = Umów wizytę: { $office }

## Offices

office-phone = Telefon: { $phone }
office-email = E-mail: { $email }
office-wheelchair = Wejście jest dostępne dla osób na wózku.
office-no-wheelchair = Niestety wejście nie jest dostępne dla osób na wózku.
appointment-required = Prosimy najpierw umówić wizytę.
appointment-recommended = Najlepiej wcześniej umówić wizytę.
appointment-not-needed = Nie trzeba umawiać wizyty.

## Opening hours; $office is a name, $day a date from date-…, $ranges one or more of time-range-clock

hours-open-now = { $office }: teraz otwarte, dzisiaj do { $until }.
hours-closed-now = { $office }: teraz zamknięte.
hours-today = { $office }: dzisiaj ({ $day }) otwarte { $ranges }.
hours-on = { $office }, { $day }: otwarte { $ranges }.
hours-closed-today = { $office }: dzisiaj ({ $day }) zamknięte.
hours-closed-on = { $office }, { $day }: zamknięte.
hours-reason-holiday = Powód: dzień świąteczny ({ $holiday }).
hours-reason-other = Powód: { $reason }.
hours-next = Następne otwarcie: { $day }, { $from }.
hours-none = Nie ma stałych godzin otwarcia. Prosimy zadzwonić: { $phone }
hours-row-closed = zamknięte
clock-range = { $from }–{ $to }
clock-and = { $first } i { $second }

## Days

weekday-monday = poniedziałek
weekday-tuesday = wtorek
weekday-wednesday = środa
weekday-thursday = czwartek
weekday-friday = piątek
weekday-saturday = sobota
weekday-sunday = niedziela
# $month is a number, 1 is January
month = { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
}
# $day and $year are figures, $month is the name above as it stands in a date, $weekday one of weekday-…
date = { $day } { $month } { $year }
date-with-weekday = { $weekday }, { $day } { $month }
# $hour and $minute have two digits
clock = { $hour }:{ $minute }

## Public holidays

holiday-new-year = Nowy Rok
holiday-epiphany = Święto Trzech Króli
holiday-womens-day = Międzynarodowy Dzień Kobiet
holiday-good-friday = Wielki Piątek
holiday-easter-sunday = Niedziela Wielkanocna
holiday-easter-monday = Poniedziałek Wielkanocny
holiday-labour-day = Święto Pracy
holiday-ascension = Wniebowstąpienie
holiday-whit-sunday = Zesłanie Ducha Świętego, niedziela
holiday-whit-monday = Zesłanie Ducha Świętego, poniedziałek (Pfingstmontag)
holiday-corpus-christi = Boże Ciało
holiday-assumption = Wniebowzięcie Najświętszej Maryi Panny
holiday-childrens-day = Światowy Dzień Dziecka (Weltkindertag)
holiday-german-unity = Dzień Jedności Niemiec
holiday-reformation = Święto Reformacji
holiday-all-saints = Wszystkich Świętych
holiday-repentance = Dzień Pokuty i Modlitwy (Buß- und Bettag)
holiday-christmas = Pierwszy dzień świąt Bożego Narodzenia
holiday-boxing-day = Drugi dzień świąt Bożego Narodzenia

## Money; $euros is a figure with separators of money-group, $cents has two digits

money = { $euros },{ $cents } €
money-group = { "\u00A0" }

## Source

source = Źródło: { $town }, sprawdzono { $date }
origin-selected = Wybrane przez AI z tekstów sprawdzonych przez pracowników miasta.
fallback = Ten tekst jest dostępny tylko po niemiecku.

## When there is no single answer

clarify = Czy chodzi o jedną z tych spraw?
abstain = Nie mam na to pewnej odpowiedzi. Nie zgaduję, żeby nie podać czegoś błędnego.

## Questions about the assistant; $town is the town's name

about-nature = Nie, nie jestem człowiekiem. Jestem systemem sztucznej inteligencji miasta { $town }. Wyszukuję teksty, które sprawdzili ludzie. Mogę się przy tym mylić.
about-capability = Jestem systemem sztucznej inteligencji miasta { $town }. Odpowiadam na pytania o usługi miasta: ile coś kosztuje, co jest potrzebne, dokąd pójść i kiedy jest otwarte. O Państwa sprawie zawsze decyduje urząd.
about-privacy = Pytania nie są zapisywane i nie opuszczają serwera miasta { $town }. Mimo to prosimy nie podawać danych osobowych.
about-person = Oczywiście. Tak można skontaktować się z człowiekiem:

## Small talk

small-talk-greeting = Dzień dobry! Jestem systemem sztucznej inteligencji miasta { $town }. Czego chcą się Państwo dowiedzieć?
small-talk-thanks = Bardzo proszę. Czy mają Państwo jeszcze jakieś pytanie?
small-talk-farewell = Do widzenia i wszystkiego dobrego!

## What the assistant must not do

refused-decision = Nie mogę o tym decydować. Każdą sprawę sprawdza właściwy urząd.
refused-legal = Nie wolno mi udzielać porad prawnych. Doradzić może adwokat. W sprawach najmu pomaga stowarzyszenie lokatorów (Mieterverein), w sprawach umów i rachunków – centrum konsumenckie (Verbraucherzentrale). Przy niskich dochodach prosimy zapytać w sądzie rejonowym (Amtsgericht) o pomoc w opłaceniu porady prawnej (Beratungshilfe). Jeśli chodzi o decyzję urzędową, prosimy zapytać także urząd, który ją przysłał.
refused-medical = Nie wolno mi udzielać porad medycznych. Prosimy zapytać lekarza. Dyżur lekarski (Bereitschaftsdienst): 116 117.
refused-political = Nie udzielam rekomendacji w sprawach politycznych.
refused-insult = Chcę pomóc. O co chcą Państwo zapytać urząd miasta?

## Emergencies: fixed texts, shown at once

emergency-fire = Proszę natychmiast zadzwonić po straż pożarną: 112. Proszę przejść w bezpieczne miejsce.
emergency-medical = Proszę natychmiast wezwać pogotowie: 112. Proszę się nie rozłączać.
emergency-police = Proszę natychmiast zadzwonić na policję: 110.
emergency-violence = Są Państwo w niebezpieczeństwie? Proszę zadzwonić na policję: 110. Telefon pomocy „Przemoc wobec kobiet” działa dzień i noc, bezpłatnie i w wielu językach: 116 016.
emergency-suicide = Nie są Państwo z tym sami. Proszę porozmawiać teraz z drugim człowiekiem: telefon zaufania (Telefonseelsorge) 0800 111 0 111, dzień i noc, bezpłatnie i anonimowo. W razie zagrożenia życia: 112.
emergency-poison = Proszę natychmiast zadzwonić pod 112. Ośrodek informacji o zatruciach pomaga dzień i noc: 0551 19240.
emergency-child = Dziecko jest w niebezpieczeństwie? Proszę zadzwonić na policję: 110. Dzieci i młodzież mogą uzyskać pomoc pod numerem 116 111, bezpłatnie i anonimowo.
emergency-help = Czy grozi niebezpieczeństwo? Straż pożarna i pogotowie: 112. Policja: 110. Potrzebna jest inna pomoc? Proszę napisać, o co chodzi.
