### Interface for visitors.
### Messages without arguments are fields of `app/src/labels.rs`; the keys are the same in all languages.

## Notice of the AI (required: may be extended, never emptied)

disclosure-label = Hier antwortet ein Computer mit KI. Das ist kein Mensch. Der Computer macht manchmal Fehler. Schreiben Sie bitte nicht Ihren Namen.
# $town: the town's name, such as Musterstadt
disclosure-greeting = Sie schreiben mit einem Computer von der Stadt { $town }. Das ist kein Mensch. Der Computer benutzt KI. KI heißt: künstliche Intelligenz. Der Computer macht manchmal Fehler. Prüfen Sie bitte die Antwort. Schreiben Sie bitte nicht Ihren Namen und nicht Ihre Adresse.

## Launcher on other sites

launcher-open = KI-Hilfe: Frage stellen
launcher-close = KI-Hilfe schließen
launcher-title = KI-Hilfe von der Stadt

## Frame of all pages

skip-to-content = Zum Inhalt springen
town-prefix = Stadt
language-menu = Sprache aussuchen
footer-navigation = Mehr über diese Seite
chat-link = KI-Hilfe
home-link = Start-Seite
transparency-link = So arbeitet die KI
privacy-link = Daten-Schutz
accessibility-link = Barriere-Freiheit
new-window = (öffnet ein neues Fenster)
demo-notice = Die Stadt Musterstadt gibt es nicht. Diese Seite ist ein Beispiel. Sie zeigt den Stadtlotsen.
problem-back = Zur KI-Hilfe

## The assistant’s page

chat-title = KI-Hilfe
chat-transcript = Fragen und Antworten
chat-welcome = Guten Tag! Was möchten Sie wissen?
chat-can = Ich suche für Sie Texte von der Stadt. Zum Beispiel: Was kostet das? Was brauche ich? Welches Amt hilft mir? Entscheiden kann nur das Amt.
chat-latest = Zur neuesten Antwort
chat-restart = Neu anfangen
chat-topics = Das fragen viele Menschen:
contact-prompt = Möchten Sie mit einem Menschen sprechen?
contact-name = Bürger-Telefon
ask-label = Ihre Frage
ask-example = Zum Beispiel: Was kostet ein Ausweis?
ask-button = Fragen
ask-searching = Wir suchen die Antwort.
ask-suggestions = Vorschläge
ask-characters-left = So viele Zeichen können Sie noch schreiben:
ask-characters-over = So viele Zeichen sind zu viel:
ask-empty-title = Ihre Frage fehlt noch.
ask-empty-detail = Schreiben Sie Ihre Frage in das Feld.
ask-long-title = Ihre Frage ist zu lang.
ask-long-detail = Sie dürfen höchstens 500 Zeichen schreiben. Machen Sie die Frage bitte kürzer. Ihr Text bleibt da.
ask-network-title = Die Hilfe geht gerade nicht.
ask-network-detail = Ihr Text bleibt da. Prüfen Sie bitte Ihr Internet. Versuchen Sie es dann noch einmal.

## Answer card

card-visitor = Sie fragen
card-assistant = Der Stadtlotse (KI) antwortet
card-clarify = Wir fragen zurück
card-abstain = Das wissen wir nicht sicher
card-emergency = Not-Fall
card-about = Über diese Hilfe
card-refused = Dabei kann die KI nicht helfen
card-more = Mehr dazu
card-links = Im Internet machen und lesen
card-choose = Was meinen Sie?
card-nearest = Vielleicht hilft Ihnen das:
card-contact = Hier hilft Ihnen ein Mensch
card-source = Der Text ist von:
card-reviewed = Geprüft am
card-form = Formular
card-checklist = Zum Abhaken
card-map = Auf der Karte ansehen
card-why = Warum diese Antwort?
card-copy = Kopieren
card-copied = Die Antwort ist kopiert.
card-print = Drucken oder als PDF speichern
card-feedback = Hat Ihnen das geholfen?
card-feedback-yes = Ja
card-feedback-no = Nein
card-feedback-thanks = Danke. Das hilft uns.
share-button = Die Stadt darf die Frage lesen
share-thanks = Danke. Die Stadt darf Ihre Frage jetzt lesen.
share-code = Ihr Lösch-Code:
share-code-help = Bitte schreiben Sie den Code auf. Wir zeigen den Code nur jetzt. Mit dem Code können Sie Ihre Frage löschen:
# $number
emergency-call = { $number } anrufen
# $service: Titel
why-service = Das Thema ist: „{ $service }“.
# $part: Name des Teils
why-part = Sie wollten wissen: { $part }.
# $match: Titel, Name oder Frage aus dem Katalog
why-match = Dieser Text passt am besten zu Ihrer Frage: „{ $match }“.
why-sure-high = Der Computer ist sich sicher.
why-sure-medium = Der Computer ist sich ziemlich sicher.
why-sure-low = Der Computer ist sich nicht ganz sicher. Bitte prüfen Sie: Ist das Ihr Thema?
# $date, $version, $catalogue
why-text = Menschen haben den Text geschrieben. Menschen haben den Text am { $date } geprüft. Das ist Fassung { $version }. Stand der Texte: { $catalogue }. Der Computer hat den Text gefunden. Er hat ihn nicht geändert.

## A service’s page

service-kicker = Hilfe von der Stadt
service-offices = Dieses Amt hilft Ihnen
service-hours = Dann ist geöffnet
service-days = Tag
service-times = Uhr-Zeit
service-phone = Telefon:
service-accessibility = Barriere-Freiheit:
service-appointment = Termin machen
service-ask = Haben Sie noch eine Frage?

## Musterstadt’s front page

town-title = Start-Seite
town-navigation = Haupt-Menü
town-nav-services = Hilfe für Bürger
town-nav-hours = Öffnungs-Zeiten
town-nav-news = Neues
town-nav-embed = Für andere Städte
town-kicker = Willkommen im Rathaus
town-headline = Was möchten Sie machen?
town-lead = Fragen Sie so, wie Sie sprechen. Sie können in Ihrer Sprache fragen. Die KI-Hilfe sucht die richtige Antwort. Menschen vom Rathaus haben die Antworten geprüft.
town-topics-title = Das fragen viele
town-topics-lead = Klicken Sie auf eine Frage. Dann sucht die KI-Hilfe die Antwort.
town-hours-title = Dann ist das Rathaus geöffnet
town-phone-title = Möchten Sie mit einem Menschen sprechen?
town-phone-lead = Rufen Sie das Bürger-Telefon an. Dafür brauchen Sie kein Internet.
town-news-title = Neues aus der Stadt
town-news-one-subject = Leben in der Stadt
town-news-one-title = Winter-Markt an der alten Mühle
town-news-one-text = Im Dezember ist Winter-Markt auf dem Mühlenplatz. Der Markt ist an 4 Wochenenden. Der Bus in die Innenstadt kostet an allen Samstagen nichts.
town-news-two-subject = Bauen
town-news-two-title = Der neue Rad-Weg ist fertig
town-news-two-text = Der Weg geht vom Bahnhof bis zur Schleuse am Kanal. Er ist 4 Kilometer lang. Auf dem Weg gibt es keine Ampel. Bänke und Lampen kommen bis zum Frühling.
town-news-three-subject = Familie
town-news-three-title = Jetzt im Internet für die Kita anmelden
town-news-three-text = Eltern können ihr Kind jetzt für die Kita anmelden. Alle Kitas machen einen Tag der offenen Tür.
town-embed-title = Der Stadtlotse für Ihre Stadt
town-embed-lead = Dafür braucht man nur eine Zeile. Vor dem Öffnen wird nichts geladen. Es gibt keine Cookies. Alle Daten bleiben auf Ihrem Server.
town-embed-code = Code für Ihre Internet-Seite

# proof of work

ask-checking = Einen Moment bitte. Wir prüfen Ihre Anfrage …
ask-wait = So viele Sekunden müssen Sie noch warten:
ask-again = Sie können jetzt wieder fragen.
