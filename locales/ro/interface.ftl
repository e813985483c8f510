### Interface for visitors. Romanian: “dumneavoastră”.
### Messages without arguments are fields of `app/src/labels.rs`; the keys are the same in all languages.

## Notice of the AI (required: may be extended, never emptied)

disclosure-label = Sistem de inteligență artificială (IA) – nu un om. Poate greși: vă rugăm să verificați sursa. Nu introduceți date personale.
# $town: the town's name, such as Musterstadt
disclosure-greeting = Discutați cu un sistem de inteligență artificială (IA) al orașului { $town }, nu cu un om. Răspunsurile pot fi greșite sau depășite. Vă rugăm să verificați sursa indicată și să nu introduceți date personale.

## Launcher on other sites

launcher-open = Întrebați asistentul IA
launcher-close = Închideți asistentul IA
launcher-title = Asistentul IA al orașului

## Frame of all pages

skip-to-content = Salt la conținut
town-prefix = Orașul
language-menu = Alegeți limba
footer-navigation = Alte informații
chat-link = Asistent IA
home-link = Prima pagină
transparency-link = Cum funcționează IA
privacy-link = Protecția datelor
accessibility-link = Accesibilitate
new-window = (se deschide într-o fereastră nouă)
demo-notice = Musterstadt este un oraș inventat. Pagina arată cum se prezintă Stadtlotse pe site-ul unui oraș.
problem-back = La asistentul IA

## The assistant’s page

chat-title = Asistent IA
chat-transcript = Conversația
chat-welcome = Bună ziua! Cu ce vă pot ajuta?
chat-can = Caut texte verificate ale orașului: costuri, documente, termene, birouri și program. Asupra cazului dumneavoastră decide biroul competent.
chat-latest = La ultimul răspuns
chat-restart = Începeți din nou
chat-topics = Întrebări frecvente:
contact-prompt = Preferați să vorbiți cu un om?
contact-name = Telefonul cetățenilor
ask-label = Întrebarea dvs.
ask-example = de ex. Cât costă un pașaport?
ask-button = Întrebați
ask-searching = Căutăm răspunsul…
ask-suggestions = Sugestii
ask-characters-left = Caractere rămase:
ask-characters-over = Caractere în plus:
ask-empty-title = Lipsește întrebarea.
ask-empty-detail = Vă rugăm să scrieți în câmp ce doriți să aflați.
ask-long-title = Întrebarea este prea lungă.
ask-long-detail = Vă rugăm să scurtați întrebarea la cel mult 500 de caractere. Textul scris se păstrează.
ask-network-title = Asistentul nu poate fi contactat acum.
ask-network-detail = Textul scris se păstrează. Vă rugăm să verificați conexiunea la internet și să încercați din nou.

## Answer card

card-visitor = Ați întrebat
card-assistant = Stadtlotse (IA) răspunde
card-clarify = Precizare
card-abstain = Fără răspuns sigur
card-emergency = Urgență
card-about = Despre acest asistent
card-refused = IA nu vă poate ajuta aici
card-more = Mai multe pe această temă
card-links = Rezolvare online și detalii
card-choose = La ce vă referiți?
card-nearest = Poate vă ajută:
card-contact = Aici vă ajută un om
card-source = Sursa:
card-reviewed = verificat la
card-form = Formular
card-checklist = De bifat
card-map = Vedeți pe hartă
card-why = De ce acest răspuns?
card-copy = Copiați
card-copied = Răspunsul a fost copiat.
card-print = Tipăriți sau salvați ca PDF
card-feedback = V-a fost de ajutor?
card-feedback-yes = Da
card-feedback-no = Nu
card-feedback-thanks = Vă mulțumim pentru părere.
share-button = Trimiteți întrebarea la primărie
share-thanks = Vă mulțumim. Primăria poate citi acum această întrebare.
share-code = Codul dumneavoastră de ștergere:
share-code-help = Vă rugăm să notați codul, îl arătăm doar acum. Cu el puteți șterge oricând întrebarea:
# $number
emergency-call = Sunați la { $number }
# $service: Titel
why-service = Tema recunoscută: „{ $service }”.
# $part: Name des Teils
why-part = Ați întrebat despre: { $part }.
# $match: Titel, Name oder Frage aus dem Katalog
why-match = Cel mai apropiat de întrebarea dumneavoastră a fost textul: „{ $match }”.
why-sure-high = Sistemul este sigur de această alegere.
why-sure-medium = Sistemul este destul de sigur de această alegere.
why-sure-low = Sistemul nu este pe deplin sigur de această alegere. Vă rugăm să verificați dacă tema este corectă.
# $date, $version, $catalogue
why-text = Textul a fost scris de angajați ai orașului și verificat la { $date }. Este versiunea { $version }; versiunea tuturor textelor: { $catalogue }. Inteligența artificială l-a găsit și nu l-a modificat.

## A service’s page

service-kicker = Serviciu
service-offices = Biroul competent
service-hours = Program de lucru
service-days = Ziua
service-times = Ora
service-phone = Telefon:
service-accessibility = Accesibilitate:
service-appointment = Faceți o programare
service-ask = Mai aveți întrebări?

## Musterstadt’s front page

town-title = Prima pagină
town-navigation = Meniu principal
town-nav-services = Servicii
town-nav-hours = Program
town-nav-news = Noutăți
town-nav-embed = Pentru alte orașe
town-kicker = Bine ați venit la primărie
town-headline = Ce doriți să rezolvați?
town-lead = Întrebați ca și cum ați vorbi cu un om – în limba dumneavoastră. Asistentul IA găsește informația potrivită, verificată de primărie.
town-topics-title = Întrebări frecvente
town-topics-lead = Un clic, iar asistentul IA caută răspunsul.
town-hours-title = Programul primăriei
town-phone-title = Preferați să vorbiți cu un om?
town-phone-lead = Telefonul cetățenilor (Bürgertelefon) vă ajută și fără internet.
town-news-title = Noutăți din oraș
town-news-one-subject = Viața orașului
town-news-one-title = Târg de iarnă la vechea moară
town-news-one-text = În cele patru weekenduri dinaintea Crăciunului, asociațiile și firmele vă invită în Mühlenplatz. Autobuzul spre centru este gratuit în toate zilele de sâmbătă.
town-news-two-subject = Construcții
town-news-two-title = Noua pistă de biciclete de lângă canal este gata
town-news-two-text = De la gară până la ecluză sunt acum patru kilometri fără semafor. Băncile și iluminatul urmează până la primăvară.
town-news-three-subject = Familie
town-news-three-title = Locuri la creșă și grădiniță (Kita): acum înscriere online
town-news-three-text = Părinții își pot preînscrie acum copilul pentru noul an de creșă sau grădiniță. Toate unitățile organizează o zi a porților deschise.
town-embed-title = Stadtlotse pentru orașul dumneavoastră
town-embed-lead = Este de ajuns un rând. Nu se încarcă nimic înainte ca cineva să deschidă asistentul. Nu există cookie-uri, iar toate datele rămân pe serverul dumneavoastră.
town-embed-code = Cod de inclus în pagină

# proof of work

ask-checking = Un moment, cererea dumneavoastră este verificată…
ask-wait = Secunde până la următoarea întrebare:
ask-again = Puteți întreba din nou.
