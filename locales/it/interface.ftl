### Interface for visitors.
### Messages without arguments are fields of `app/src/labels.rs`; the keys are the same in all languages.

## Notice of the AI (required: may be extended, never emptied)

disclosure-label = Sistema di IA, non una persona. Può sbagliare: controlli la fonte. Non scriva dati personali.
# $town: the town's name, such as Musterstadt
disclosure-greeting = Sta scrivendo con un sistema di intelligenza artificiale (IA) della città di { $town }, non con una persona. Le risposte possono essere errate o non aggiornate. Controlli la fonte indicata e non scriva dati personali.

## Launcher on other sites

launcher-open = Chiedi all’assistente IA
launcher-close = Chiudi l’assistente IA
launcher-title = L’assistente IA della città

## Frame of all pages

skip-to-content = Vai al contenuto
town-prefix = Città di
language-menu = Scegli la lingua
footer-navigation = Informazioni sul sito
chat-link = Assistente IA
home-link = Pagina iniziale
transparency-link = Come funziona l’IA
privacy-link = Protezione dei dati
accessibility-link = Accessibilità
new-window = (si apre in una nuova finestra)
demo-notice = Musterstadt è una città inventata. Questa pagina mostra come appare Stadtlotse nel sito di una città.
problem-back = Vai all’assistente IA

## The assistant’s page

chat-title = Assistente IA
chat-transcript = Conversazione
chat-welcome = Buongiorno! Come posso aiutarLa?
chat-latest = Vai all’ultima risposta
chat-topics = Domande frequenti:
contact-prompt = Preferisce parlare con una persona?
contact-name = Telefono per i cittadini (Bürgertelefon)
ask-label = La Sua domanda
ask-example = ad es.: Quanto costa un passaporto?
ask-button = Chiedi
ask-searching = Ricerca della risposta …
ask-characters-left = Caratteri disponibili:
ask-characters-over = Caratteri in più:
ask-empty-title = Manca ancora la Sua domanda.
ask-empty-detail = Scriva nel campo che cosa desidera sapere.
ask-long-title = La Sua domanda è troppo lunga.
ask-long-detail = La abbrevi a 500 caratteri al massimo. Il Suo testo resta nel campo.
ask-network-title = L’assistente al momento non è raggiungibile.
ask-network-detail = Il Suo testo resta nel campo. Controlli la connessione a internet e riprovi.

## Answer card

card-visitor = La Sua domanda
card-assistant = Risponde Stadtlotse (IA)
card-clarify = Una precisazione
card-abstain = Nessuna risposta sicura
card-emergency = Emergenza
card-about = Informazioni su questo assistente
card-refused = In questo l’IA non può aiutare
card-more = Altro su questo tema
card-links = Fare online e leggere
card-choose = Che cosa intende?
card-nearest = Forse può esserLe utile:
card-contact = Qui La aiuta una persona
card-source = Fonte:
card-reviewed = controllato il
card-form = Modulo

## A service’s page

service-kicker = Servizio
service-offices = Ufficio competente
service-hours = Orari di apertura
service-days = Giorno
service-times = Orario
service-phone = Telefono:
service-accessibility = Accessibilità:
service-appointment = Prenota un appuntamento (Termin)
service-ask = Ha altre domande?

## Musterstadt’s front page

town-title = Pagina iniziale
town-navigation = Menu principale
town-nav-services = Servizi
town-nav-hours = Orari di apertura
town-nav-news = Notizie
town-nav-embed = Per altre città
town-kicker = Benvenuti in municipio
town-headline = Che cosa desidera fare?
town-lead = Chieda come lo racconterebbe a una persona, nella Sua lingua. L’assistente IA trova l’informazione giusta, controllata dal municipio.
town-topics-title = Domande frequenti
town-topics-lead = Basta un clic e l’assistente IA cerca la risposta.
town-hours-title = Il municipio è aperto
town-hours-address = Marktplatz 1, ingresso senza gradini da Mühlenweg
town-hours-one-days = Lunedì e martedì
town-hours-one-times = 8–12 e 14–16
town-hours-two-days = Mercoledì e venerdì
town-hours-two-times = 8–12
town-hours-three-days = Giovedì
town-hours-three-times = 8–12 e 14–18
town-phone-title = Preferisce parlare con una persona?
town-phone-lead = Il telefono per i cittadini (Bürgertelefon) La aiuta anche senza internet.
town-news-title = Notizie dalla città
town-news-one-subject = Vita in città
town-news-one-title = Mercato d’inverno intorno al vecchio mulino
town-news-one-text = Nei quattro fine settimana d’Avvento le associazioni e i negozi La invitano in Mühlenplatz. L’autobus per il centro è gratuito tutti i sabati.
town-news-two-subject = Lavori
town-news-two-title = La nuova pista ciclabile lungo il canale è pronta
town-news-two-text = Dalla stazione alla chiusa ora ci sono quattro chilometri senza semafori. Le panchine e l’illuminazione arriveranno entro la primavera.
town-news-three-subject = Famiglia
town-news-three-title = Iscrizione all’asilo (Kita) ora online
town-news-three-text = I genitori possono già prenotare un posto per il nuovo anno. Tutti gli asili organizzano una giornata a porte aperte.
town-embed-title = Stadtlotse per la Sua città
town-embed-lead = Basta una riga. Non viene caricato nulla prima che qualcuno apra l’assistente. Non ci sono cookie e tutti i dati restano sul vostro server.
town-embed-code = Codice da inserire
