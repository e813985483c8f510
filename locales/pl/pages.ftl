# Transparency, privacy and accessibility: written from the effective configuration.

transparency-title = Jak działa asystent
transparency-what-title = System AI, nie człowiek
transparency-what = Odpowiada tu system sztucznej inteligencji miasta { $town }. Wyszukuje tekst pasujący do pytania. Sam nie pisze tekstów.
transparency-texts = Teksty piszą i sprawdzają pracownicy miasta. Każda odpowiedź podaje źródło i dzień ostatniego sprawdzenia. Wersja tekstów: { $version }.
transparency-limits = System może wybrać niewłaściwy tekst. Ważne informacje prosimy sprawdzić u źródła lub w urzędzie. O Państwa sprawie zawsze decyduje urząd.
transparency-model-title = Model
transparency-model = Model: { $model }, licencja { $licence }. Działa na własnym serwerze miasta. Pytania nie opuszczają tego serwera.
transparency-responsible-title = Kto odpowiada
transparency-responsible = Za treść odpowiada: { $responsible }. Telefon: { $phone }
transparency-complaint = Skargi dotyczące systemów AI przyjmuje także Federalna Agencja Sieci (Bundesnetzagentur).
privacy-title = Ochrona danych
privacy-what-title = Co się dzieje z pytaniem
privacy-what = Pytanie jest przetwarzane w pamięci serwera, a po odpowiedzi usuwane. Nie jest zapisywane, nie trafia do dziennika i nie służy do trenowania.
privacy-device = Na Państwa urządzeniu nic nie jest zapisywane: ani pliki cookie, ani żadne inne dane.
privacy-address = Adres internetowy służy tylko do wysłania odpowiedzi i ochrony przed nadużyciami. W tym celu pozostaje w pamięci najwyżej godzinę.
privacy-basis-title = Podstawa prawna i Państwa prawa
privacy-basis = Podstawą prawną jest art. 6 ust. 1 lit. e RODO (DSGVO): zadanie w interesie publicznym.
privacy-rights = Mają Państwo prawo do informacji, sprostowania, usunięcia danych i skargi do organu ochrony danych. Ponieważ nic nie jest zapisywane, nie ma danych o pytaniach, które moglibyśmy udostępnić.
privacy-responsible = Odpowiada: { $responsible }. Telefon: { $phone }
accessibility-title = Dostępność
accessibility-what-title = Dla wszystkich
accessibility-what = Z asystenta powinno się dać korzystać bez myszy, z czytnikiem ekranu, z dużą czcionką i bez JavaScriptu. Celem jest EN 301 549 z WCAG 2.2, poziom AA.
accessibility-state = Ostatnie automatyczne testy nie wykazały naruszeń. Nie zastępuje to sprawdzenia przez ludzi.
accessibility-report-title = Zgłoś barierę
accessibility-report = Natrafili Państwo na barierę? Prosimy zadzwonić: { $phone }
