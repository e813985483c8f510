### Interface for visitors.
### Messages without arguments are fields of `app/src/labels.rs`; the keys are the same in all languages.

## Notice of the AI (required: may be extended, never emptied)

disclosure-label = Sistem de IA – nu un om. Poate greși: vă rugăm să verificați sursa. Nu introduceți date personale.
# $town: the town's name, such as Musterstadt
disclosure-greeting = Scrieți cu un sistem de inteligență artificială (IA) al orașului { $town }, nu cu un om. Răspunsurile pot fi greșite sau depășite. Vă rugăm să verificați sursa indicată și să nu introduceți date personale.

## Launcher on other sites

launcher-open = Întrebați asistentul IA
launcher-close = Închideți asistentul IA
launcher-title = Asistentul IA al orașului

## Frame of all pages

skip-to-content = Mergi la conținut
town-prefix = Orașul
language-menu = Alegeți limba
footer-navigation = Despre acest site
chat-link = Asistent IA
home-link = Pagina principală
transparency-link = Cum funcționează IA
privacy-link = Protecția datelor
accessibility-link = Accesibilitate
new-window = (se deschide într-o fereastră nouă)
demo-notice = Musterstadt este un oraș inventat. Această pagină arată cum se vede Stadtlotse pe site-ul unui oraș.
problem-back = La asistentul IA

## The assistant’s page

chat-title = Asistent IA
chat-transcript = Conversația
chat-welcome = Bună ziua! Cu ce vă pot ajuta?
chat-latest = La cel mai nou răspuns
chat-topics = Întrebări frecvente:
contact-prompt = Preferați să vorbiți cu un om?
contact-name = Telefonul cetățeanului (Bürgertelefon)
ask-label = Întrebarea dumneavoastră
ask-example = de ex.: Cât costă un pașaport?
ask-button = Întreabă
ask-searching = Se caută răspunsul …
ask-characters-left = Caractere rămase:
ask-characters-over = Caractere în plus:
ask-empty-title = Lipsește întrebarea.
ask-empty-detail = Vă rugăm să scrieți în câmp ce doriți să aflați.
ask-long-title = Întrebarea este prea lungă.
ask-long-detail = Vă rugăm să o scurtați la cel mult 500 de caractere. Textul dumneavoastră rămâne păstrat.
ask-network-title = Asistentul nu poate fi accesat acum.
ask-network-detail = Textul dumneavoastră rămâne păstrat. Vă rugăm să verificați conexiunea la internet și să încercați din nou.

## Answer card

card-visitor = Întrebarea dumneavoastră
card-assistant = Răspunde Stadtlotse (IA)
card-clarify = O precizare
card-abstain = Niciun răspuns sigur
card-emergency = Urgență
card-about = Despre acest asistent
card-refused = La aceasta IA nu poate ajuta
card-more = Mai multe despre acest subiect
card-links = Rezolvați online și citiți
card-choose = La ce vă referiți?
card-nearest = Poate vă ajută:
card-contact = Aici vă ajută un om
card-source = Sursa:
card-reviewed = verificat la
card-form = Formular

## A service’s page

service-kicker = Serviciu
service-offices = Biroul responsabil
service-hours = Program
service-days = Ziua
service-times = Ora
service-phone = Telefon:
service-accessibility = Accesibilitate:
service-appointment = Faceți o programare (Termin)
service-ask = Mai aveți întrebări?

## Musterstadt’s front page

town-title = Pagina principală
town-navigation = Meniul principal
town-nav-services = Servicii
town-nav-hours = Program
town-nav-news = Noutăți
town-nav-embed = Pentru alte orașe
town-kicker = Bine ați venit la primărie
town-headline = Ce doriți să rezolvați?
town-lead = Întrebați așa cum i-ați povesti unui om, în limba dumneavoastră. Asistentul IA găsește informația potrivită, verificată de primărie.
town-topics-title = Întrebări frecvente
town-topics-lead = Un clic, iar asistentul IA caută răspunsul.
town-hours-title = Primăria este deschisă
town-hours-address = Marktplatz 1, intrare fără trepte din Mühlenweg
town-hours-one-days = Luni și marți
town-hours-one-times = 8–12 și 14–16
town-hours-two-days = Miercuri și vineri
town-hours-two-times = 8–12
town-hours-three-days = Joi
town-hours-three-times = 8–12 și 14–18
town-phone-title = Preferați să vorbiți cu un om?
town-phone-lead = Telefonul cetățeanului (Bürgertelefon) vă ajută și fără internet.
town-news-title = Noutăți din oraș
town-news-one-subject = Viața orașului
town-news-one-title = Târg de iarnă în jurul vechii mori
town-news-one-text = În cele patru weekenduri de Advent, asociațiile și firmele vă invită în Mühlenplatz. Autobuzul spre centru este gratuit în toate sâmbetele.
town-news-two-subject = Construcții
town-news-two-title = Noua pistă de biciclete de-a lungul canalului este gata
town-news-two-text = De la gară până la ecluză sunt acum patru kilometri fără semafor. Băncile și iluminatul vor fi gata până la primăvară.
town-news-three-subject = Familie
town-news-three-title = Înscrierea la grădiniță (Kita), acum online
town-news-three-text = Părinții își pot înscrie deja copilul pentru noul an. Toate grădinițele organizează o zi a porților deschise.
town-embed-title = Stadtlotse pentru orașul dumneavoastră
town-embed-lead = Un singur rând este de ajuns. Nu se încarcă nimic înainte ca cineva să deschidă asistentul. Nu există cookie-uri, iar toate datele rămân pe serverul dumneavoastră.
town-embed-code = Cod de inserat
