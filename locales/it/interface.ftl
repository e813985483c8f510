### Interface for visitors. Plain Italian, “Lei”.
### Messages without arguments are fields of `app/src/labels.rs`; the keys are the same in all languages.

## Notice of the AI (required: may be extended, never emptied)

disclosure-label = Sistema di IA, non una persona. Può sbagliare: controlli la fonte. Non inserisca dati personali.
# $town: the town's name, such as Musterstadt
disclosure-greeting = Sta comunicando con un sistema di IA del Comune di { $town }, non con una persona. Le risposte possono essere sbagliate o non aggiornate. Controlli la fonte indicata e non inserisca dati personali.

## Launcher on other sites

launcher-open = Chiedere all’IA
launcher-close = Chiudere l’assistente IA
launcher-title = Assistente IA del Comune

## Frame of all pages

skip-to-content = Passare al contenuto
town-prefix = Comune di
language-menu = Scegliere la lingua
footer-navigation = Altre informazioni
chat-link = Assistente IA
home-link = Home page
transparency-link = Come lavora l’IA
privacy-link = Privacy
accessibility-link = Accessibilità
new-window = (si apre in una nuova finestra)
demo-notice = Musterstadt è una città inventata. Questa pagina mostra come appare Stadtlotse sul sito di un Comune.
problem-back = All’assistente IA

## The assistant’s page

chat-title = Assistente IA
chat-transcript = Conversazione
chat-welcome = Buongiorno! Come posso aiutarLa?
chat-can = Cerco testi verificati del Comune: costi, documenti, scadenze, uffici e orari. Sul Suo caso decide l’ufficio.
chat-latest = All’ultima risposta
chat-restart = Ricominciare
chat-topics = Domande frequenti:
contact-prompt = Preferisce parlare con una persona?
contact-name = Telefono cittadini
ask-label = La Sua domanda
ask-example = ad es. Quanto costa un passaporto?
ask-button = Chiedere
ask-searching = Cerco la risposta…
ask-suggestions = Suggerimenti
ask-characters-left = Caratteri disponibili:
ask-characters-over = Caratteri di troppo:
ask-empty-title = Manca ancora la Sua domanda.
ask-empty-detail = Scriva nel campo che cosa vuole sapere.
ask-long-title = La Sua domanda è troppo lunga.
ask-long-detail = Accorci la domanda a 500 caratteri al massimo. Il Suo testo resta nel campo.
ask-network-title = L’assistente al momento non è raggiungibile.
ask-network-detail = Il Suo testo resta nel campo. Controlli la connessione a Internet e riprovi.

## Answer card

card-visitor = Lei chiede
card-assistant = Stadtlotse (IA) risponde
card-clarify = Chiarimento
card-abstain = Nessuna risposta sicura
card-emergency = Emergenza
card-about = Su questo assistente
card-refused = In questo l’IA non può aiutare
card-more = Altro su questo tema
card-links = Servizi online e approfondimenti
card-choose = Che cosa intende?
card-nearest = Forse Le è utile:
card-contact = Qui La aiuta una persona
card-source = Fonte:
card-reviewed = controllato in data
card-form = Modulo
card-checklist = Da spuntare
card-map = Vedere sulla mappa
card-why = Perché questa risposta?
card-copy = Copiare
card-copied = La risposta è stata copiata.
card-print = Stampare o salvare come PDF
card-feedback = È stato utile?
card-feedback-yes = Sì
card-feedback-no = No
card-feedback-thanks = Grazie per la Sua opinione.
share-button = Condividere questa domanda
share-thanks = Grazie. Ora il Comune può leggere questa domanda.
share-code = Il Suo codice di cancellazione:
share-code-help = Annoti il codice: lo mostriamo solo adesso. Con questo codice può cancellare la domanda in qualsiasi momento:
# $number
emergency-call = Chiamare il { $number }
# $service: Titel
why-service = Tema riconosciuto: «{ $service }».
# $part: Name des Teils
why-part = È stato chiesto: { $part }.
# $match: Titel, Name oder Frage aus dem Katalog
why-match = Il testo più vicino alla Sua domanda: «{ $match }».
why-sure-high = Il sistema è sicuro di questa scelta.
why-sure-medium = Il sistema è abbastanza sicuro di questa scelta.
why-sure-low = Il sistema non è del tutto sicuro di questa scelta. Controlli se il tema è quello giusto.
# $date, $version, $catalogue
why-text = Il testo è stato scritto da persone del Comune e verificato in data { $date }. È la versione { $version }; versione di tutti i testi: { $catalogue }. L’IA lo ha trovato e non lo ha modificato.

## A service’s page

service-kicker = Servizio
service-offices = Ufficio competente
service-hours = Orari di apertura
service-days = Giorno
service-times = Orario
service-phone = Telefono:
service-accessibility = Accessibilità:
service-appointment = Prenotare un appuntamento
service-ask = Ha ancora una domanda?

## Musterstadt’s front page

town-title = Home page
town-navigation = Menu
town-nav-services = Servizi
town-nav-hours = Orari
town-nav-news = Notizie
town-nav-embed = Per i Comuni
town-kicker = Benvenuti in municipio
town-headline = Che cosa vuole fare?
town-lead = Chieda come chiederebbe a una persona, nella Sua lingua. L’assistente IA trova l’informazione giusta, controllata dal Comune.
town-topics-title = Domande frequenti
town-topics-lead = Un clic e l’assistente IA cerca la risposta.
town-hours-title = Orari del municipio
town-phone-title = Preferisce parlare con una persona?
town-phone-lead = Il telefono cittadini (Bürgertelefon) La aiuta, anche senza Internet.
town-news-title = Notizie dalla città
town-news-one-subject = Vita in città
town-news-one-title = Mercatino d’inverno al vecchio mulino
town-news-one-text = Nei quattro fine settimana d’Avvento associazioni e imprese La invitano in Mühlenplatz. L’autobus per il centro è gratuito tutti i sabati.
town-news-two-subject = Lavori
town-news-two-title = La nuova ciclabile sul canale è pronta
town-news-two-text = Dalla stazione alla chiusa ora sono quattro chilometri senza semafori. Panchine e luci arriveranno entro la primavera.
town-news-three-subject = Famiglia
town-news-three-title = Asili (Kita): ora l’iscrizione è online
town-news-three-text = I genitori possono prenotare da subito un posto per il nuovo anno dell’asilo. Tutti gli asili si presentano in una giornata di porte aperte.
town-embed-title = Stadtlotse per il Suo Comune
town-embed-lead = Basta una riga. Non si carica nulla finché qualcuno non apre l’assistente. Non ci sono cookie e tutti i dati restano sul Suo server.
town-embed-code = Codice da inserire

# proof of work

ask-checking = Un momento, stiamo controllando la Sua richiesta…
ask-wait = Secondi fino alla prossima domanda:
ask-again = Ora può chiedere di nuovo.
