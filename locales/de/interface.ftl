### Oberfläche für Besucherinnen und Besucher. Anrede „Sie“, einfache Sprache (B1).
### Meldungen ohne Argumente stehen als Felder in `app/src/labels.rs`; die Schlüssel sind in allen Sprachen gleich.

## Hinweis auf die KI (Pflichttext: darf ergänzt, nie geleert werden)

disclosure-label = KI-System – kein Mensch. Es kann Fehler machen: Bitte prüfen Sie die Quelle. Geben Sie keine persönlichen Daten ein.
# $town: Name der Stadt ohne „Stadt“, z. B. Musterstadt
disclosure-greeting = Sie schreiben mit einem KI-System der Stadt { $town }, nicht mit einem Menschen. Antworten können falsch oder veraltet sein. Bitte prüfen Sie die verlinkte Quelle und geben Sie keine persönlichen Daten ein.

## Startknopf auf anderen Seiten

launcher-open = KI-Auskunft fragen
launcher-close = KI-Auskunft schließen
launcher-title = KI-Auskunft der Stadt

## Rahmen aller Seiten

skip-to-content = Zum Inhalt springen
town-prefix = Stadt
language-menu = Sprache wählen
footer-navigation = Weitere Angaben
chat-link = KI-Auskunft
home-link = Startseite
transparency-link = So arbeitet die KI
privacy-link = Datenschutz
accessibility-link = Barrierefreiheit
new-window = (öffnet ein neues Fenster)
demo-notice = Musterstadt ist erfunden. Diese Seite zeigt, wie der Stadtlotse auf der Seite einer Stadt aussieht.
problem-back = Zur KI-Auskunft

## Seite der Auskunft

chat-title = KI-Auskunft
chat-transcript = Gesprächsverlauf
chat-welcome = Guten Tag! Wie kann ich helfen?
chat-can = Ich suche geprüfte Texte der Stadt heraus: zu Kosten, Unterlagen, Fristen, Ämtern und Öffnungszeiten. Über Ihren Fall entscheidet das Amt.
chat-latest = Zur neuesten Antwort
chat-restart = Neu beginnen
chat-topics = Häufig gefragt:
contact-prompt = Lieber mit einem Menschen sprechen?
contact-name = Bürgertelefon
ask-label = Ihre Frage
ask-example = z. B. Was kostet ein Pass?
ask-button = Fragen
ask-searching = Antwort wird gesucht …
ask-suggestions = Vorschläge
ask-characters-left = Noch verfügbare Zeichen:
ask-characters-over = Zeichen zu viel:
ask-empty-title = Es fehlt noch Ihre Frage.
ask-empty-detail = Bitte schreiben Sie in das Feld, was Sie wissen möchten.
ask-long-title = Ihre Frage ist zu lang.
ask-long-detail = Bitte kürzen Sie die Frage auf höchstens 500 Zeichen. Ihr Text bleibt erhalten.
ask-network-title = Die Auskunft ist gerade nicht erreichbar.
ask-network-detail = Ihr Text bleibt erhalten. Bitte prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.

## Antwortkarte

card-visitor = Sie fragen
card-assistant = Stadtlotse (KI) antwortet
card-clarify = Rückfrage
card-abstain = Keine sichere Antwort
card-emergency = Notfall
card-about = Über diese Auskunft
card-refused = Dabei kann die KI nicht helfen
card-more = Mehr zu diesem Thema
card-links = Online erledigen und nachlesen
card-choose = Was meinen Sie?
card-nearest = Vielleicht hilft Ihnen:
card-contact = Hier hilft Ihnen ein Mensch
card-source = Quelle:
card-reviewed = geprüft am
card-form = Formular
card-checklist = Zum Abhaken
card-map = Auf der Karte ansehen
card-why = Warum diese Antwort?
card-copy = Kopieren
card-copied = Die Antwort ist kopiert.
card-print = Drucken oder als PDF speichern
card-feedback = War das hilfreich?
card-feedback-yes = Ja
card-feedback-no = Nein
card-feedback-thanks = Danke für Ihre Rückmeldung.
share-button = Frage freigeben
share-thanks = Danke. Die Stadt darf diese Frage jetzt lesen.
share-code = Ihr Löschcode:
share-code-help = Bitte notieren Sie den Code, wir zeigen ihn nur jetzt. Mit ihm können Sie die Frage jederzeit löschen:
# $number
emergency-call = { $number } anrufen
# $service: Titel
why-service = Verstanden wurde das Thema „{ $service }“.
# $part: Name des Teils
why-part = Gefragt wurde nach: { $part }.
# $match: Titel, Name oder Frage aus dem Katalog
why-match = Am nächsten kam Ihrer Frage dieser Text: „{ $match }“.
why-sure-high = Das System ist sich sicher.
why-sure-medium = Das System ist sich ziemlich sicher.
why-sure-low = Das System ist sich nicht ganz sicher. Bitte prüfen Sie, ob das Thema passt.
# $date, $version, $catalogue
why-text = Den Text haben Menschen der Stadt geschrieben und am { $date } geprüft. Es ist Fassung { $version }, Stand der Texte { $catalogue }. Die KI hat ihn herausgesucht und nicht verändert.

## Seite einer Leistung

service-kicker = Dienstleistung
service-offices = Zuständige Stelle
service-hours = Öffnungszeiten
service-days = Tag
service-times = Uhrzeit
service-phone = Telefon:
service-accessibility = Barrierefreiheit:
service-appointment = Termin vereinbaren
service-ask = Ist noch etwas offen?

## Startseite der Musterstadt

town-title = Startseite
town-navigation = Hauptmenü
town-nav-services = Bürgerservice
town-nav-hours = Öffnungszeiten
town-nav-news = Aktuelles
town-nav-embed = Für Kommunen
town-kicker = Willkommen im Rathaus
town-headline = Was möchten Sie erledigen?
town-lead = Fragen Sie, wie Sie es einem Menschen erzählen würden – in Ihrer Sprache. Die KI-Auskunft findet die passende, vom Rathaus geprüfte Information.
town-topics-title = Oft gefragt
town-topics-lead = Ein Klick, und die KI-Auskunft sucht die Antwort heraus.
town-hours-title = Das Rathaus hat geöffnet
town-phone-title = Lieber mit einem Menschen sprechen?
town-phone-lead = Das Bürgertelefon hilft Ihnen weiter, auch ohne Internet.
town-news-title = Aktuelles aus der Stadt
town-news-one-subject = Stadtleben
town-news-one-title = Wintermarkt rund um die alte Mühle
town-news-one-text = An den vier Adventswochenenden laden Vereine und Betriebe auf den Mühlenplatz ein. Der Bus in die Innenstadt ist an allen Samstagen kostenlos.
town-news-two-subject = Bauen
town-news-two-title = Neuer Radweg am Kanal ist fertig
town-news-two-text = Vom Bahnhof bis zur Schleuse sind es nun vier Kilometer ohne Ampel. Bänke und Beleuchtung folgen bis zum Frühjahr.
town-news-three-subject = Familie
town-news-three-title = Kita-Plätze jetzt online anmelden
town-news-three-text = Eltern können ihr Kind ab sofort für das neue Kita-Jahr vormerken. Alle Häuser stellen sich an einem Tag der offenen Tür vor.
town-embed-title = Der Stadtlotse für Ihre Kommune
town-embed-lead = Eine Zeile genügt. Nichts wird geladen, bevor jemand die Auskunft öffnet. Es gibt keine Cookies, und alle Daten bleiben auf Ihrem Server.
town-embed-code = Code zum Einbinden

# proof of work

ask-checking = Einen Moment, Ihre Anfrage wird geprüft …
ask-wait = Sekunden bis zur nächsten Frage:
ask-again = Sie können jetzt wieder fragen.
