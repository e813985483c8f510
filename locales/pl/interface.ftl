### Interface for visitors.
### Messages without arguments are fields of `app/src/labels.rs`; the keys are the same in all languages.

## Notice of the AI (required: may be extended, never emptied)

disclosure-label = System AI – nie człowiek. Może się mylić: prosimy sprawdzić źródło. Prosimy nie podawać danych osobowych.
# $town: the town's name, such as Musterstadt
disclosure-greeting = Rozmawiają Państwo z systemem sztucznej inteligencji (AI) miasta { $town }, a nie z człowiekiem. Odpowiedzi mogą być błędne lub nieaktualne. Prosimy sprawdzić podane źródło i nie podawać danych osobowych.

## Launcher on other sites

launcher-open = Zapytaj asystenta AI
launcher-close = Zamknij asystenta AI
launcher-title = Asystent AI miasta

## Frame of all pages

skip-to-content = Przejdź do treści
town-prefix = Miasto
language-menu = Wybierz język
footer-navigation = Więcej o tej stronie
chat-link = Asystent AI
home-link = Strona główna
transparency-link = Jak działa AI
privacy-link = Ochrona danych
accessibility-link = Dostępność
new-window = (otwiera się w nowym oknie)
demo-notice = Miasto Musterstadt jest zmyślone. Ta strona pokazuje, jak Stadtlotse wygląda na stronie miasta.
problem-back = Do asystenta AI

## The assistant’s page

chat-title = Asystent AI
chat-transcript = Przebieg rozmowy
chat-welcome = Dzień dobry! W czym mogę pomóc?
chat-can = Wyszukuję sprawdzone teksty miasta: o kosztach, dokumentach, terminach, urzędach i godzinach otwarcia. O Państwa sprawie decyduje urząd.
chat-latest = Do najnowszej odpowiedzi
chat-restart = Zacznij od nowa
chat-topics = Często zadawane pytania:
contact-prompt = Wolą Państwo porozmawiać z człowiekiem?
contact-name = Telefon dla mieszkańców (Bürgertelefon)
ask-label = Pytanie
ask-example = np. Ile kosztuje paszport?
ask-button = Zapytaj
ask-searching = Szukamy odpowiedzi …
ask-suggestions = Podpowiedzi
ask-characters-left = Pozostało znaków:
ask-characters-over = Za dużo znaków:
ask-empty-title = Brakuje jeszcze pytania.
ask-empty-detail = Prosimy wpisać w polu, czego chcą się Państwo dowiedzieć.
ask-long-title = Pytanie jest za długie.
ask-long-detail = Prosimy skrócić je do najwyżej 500 znaków. Wpisany tekst nie zginie.
ask-network-title = Asystent jest teraz nieosiągalny.
ask-network-detail = Wpisany tekst nie zginie. Prosimy sprawdzić połączenie z internetem i spróbować jeszcze raz.

## Answer card

card-visitor = Pytanie
card-assistant = Odpowiada Stadtlotse (AI)
card-clarify = Dodatkowe pytanie
card-abstain = Brak pewnej odpowiedzi
card-emergency = Nagły wypadek
card-about = O tym asystencie
card-refused = W tym AI nie może pomóc
card-more = Więcej na ten temat
card-links = Załatw online i dowiedz się więcej
card-choose = Co mają Państwo na myśli?
card-nearest = Może to pomoże:
card-contact = Tutaj pomoże człowiek
card-source = Źródło:
card-reviewed = sprawdzono:
card-form = Formularz
card-checklist = Do odhaczenia
card-map = Pokaż na mapie
card-why = Dlaczego ta odpowiedź?
card-copy = Kopiuj
card-copied = Odpowiedź skopiowano.
card-print = Drukuj lub zapisz jako PDF
card-feedback = Czy to było pomocne?
card-feedback-yes = Tak
card-feedback-no = Nie
card-feedback-thanks = Dziękujemy za opinię.
share-button = Udostępnij pytanie
share-thanks = Dziękujemy. Miasto może teraz przeczytać to pytanie.
share-code = Państwa kod usunięcia:
share-code-help = Proszę zapisać kod, pokazujemy go tylko teraz. Dzięki niemu mogą Państwo w każdej chwili usunąć pytanie:
# $number
emergency-call = Zadzwoń: { $number }
# $service: Titel
why-service = Zrozumiany temat: „{ $service }”.
# $part: Name des Teils
why-part = Pytanie dotyczyło: { $part }.
# $match: Titel, Name oder Frage aus dem Katalog
why-match = Najbliższy pytaniu był ten tekst: „{ $match }”.
why-sure-high = System jest pewny.
why-sure-medium = System jest dość pewny.
why-sure-low = System nie jest całkiem pewny. Prosimy sprawdzić, czy temat się zgadza.
# $date, $version, $catalogue
why-text = Tekst napisali pracownicy miasta i sprawdzili { $date }. To wersja { $version }, wersja zbioru tekstów { $catalogue }. AI go wyszukała i nie zmieniła.

## A service’s page

service-kicker = Usługa
service-offices = Właściwy urząd
service-hours = Godziny otwarcia
service-days = Dzień
service-times = Godzina
service-phone = Telefon:
service-accessibility = Dostępność:
service-appointment = Umów wizytę (Termin)
service-ask = Mają Państwo jeszcze pytania?

## Musterstadt’s front page

town-title = Strona główna
town-navigation = Menu główne
town-nav-services = Usługi
town-nav-hours = Godziny otwarcia
town-nav-news = Aktualności
town-nav-embed = Dla innych miast
town-kicker = Witamy w ratuszu
town-headline = Co chcą Państwo załatwić?
town-lead = Proszę pytać tak, jakby opowiadali Państwo o tym drugiej osobie – w swoim języku. Asystent AI znajdzie właściwą informację, sprawdzoną przez ratusz.
town-topics-title = Częste pytania
town-topics-lead = Jedno kliknięcie, a asystent AI znajdzie odpowiedź.
town-hours-title = Godziny otwarcia ratusza
town-phone-title = Wolą Państwo porozmawiać z człowiekiem?
town-phone-lead = Telefon dla mieszkańców (Bürgertelefon) pomoże także bez internetu.
town-news-title = Aktualności z miasta
town-news-one-subject = Życie miasta
town-news-one-title = Jarmark zimowy wokół starego młyna
town-news-one-text = W cztery weekendy adwentu stowarzyszenia i lokalne firmy zapraszają na Mühlenplatz. Autobus do centrum jest bezpłatny we wszystkie soboty.
town-news-two-subject = Budowa
town-news-two-title = Nowa droga rowerowa wzdłuż kanału jest gotowa
town-news-two-text = Od dworca do śluzy są teraz cztery kilometry bez świateł. Ławki i oświetlenie pojawią się do wiosny.
town-news-three-subject = Rodzina
town-news-three-title = Zapisy do żłobka i przedszkola (Kita) teraz online
town-news-three-text = Rodzice mogą już zgłosić dziecko na nowy rok przedszkolny. Wszystkie placówki organizują dzień otwarty.
town-embed-title = Stadtlotse dla Państwa miasta
town-embed-lead = Wystarczy jedna linijka. Nic się nie wczytuje, dopóki ktoś nie otworzy asystenta. Nie ma plików cookie, a wszystkie dane zostają na Państwa serwerze.
town-embed-code = Kod do osadzenia

# proof of work

ask-checking = Chwileczkę, sprawdzamy Państwa zapytanie …
ask-wait = Sekundy do następnego pytania:
ask-again = Mogą Państwo znowu pytać.
