# Transparency, privacy and accessibility: written from the effective configuration.

transparency-title = So arbeitet der Assistent
transparency-what-title = Ein KI-System, kein Mensch
transparency-what = Hier antwortet ein KI-System der Stadt { $town }. Es sucht zu Ihrer Frage den passenden Text heraus. Es schreibt keine Texte selbst.
transparency-texts = Die Texte stammen von Menschen der Stadt und werden von ihnen geprüft. Jede Antwort nennt ihre Quelle und den Tag der letzten Prüfung. Stand der Texte: { $version }.
transparency-limits = Das System kann die falsche Auskunft heraussuchen. Prüfen Sie wichtige Angaben bitte an der Quelle oder beim Amt. Über Ihren Fall entscheidet immer das Amt.
transparency-model-title = Das Modell
transparency-model = Modell: { $model }, Lizenz { $licence }. Es läuft auf dem eigenen Server der Stadt. Ihre Fragen verlassen diesen Server nicht.
transparency-responsible-title = Wer verantwortlich ist
transparency-responsible = Verantwortlich für die Inhalte: { $responsible }. Telefon: { $phone }
transparency-complaint = Beschwerden über KI-Systeme nimmt auch die Bundesnetzagentur entgegen.
privacy-title = Datenschutz
privacy-what-title = Was mit Ihrer Frage geschieht
privacy-what = Ihre Frage wird im Arbeitsspeicher des Servers beantwortet und danach verworfen. Sie wird nicht gespeichert, nicht protokolliert und nicht zum Trainieren verwendet.
privacy-device = Auf Ihrem Gerät wird nichts gespeichert: keine Cookies, kein anderer Speicher.
privacy-address = Ihre Internet-Adresse wird nur benutzt, um die Antwort zu schicken und um Missbrauch abzuwehren. Dafür bleibt sie höchstens eine Stunde im Arbeitsspeicher.
privacy-basis-title = Rechtsgrundlage und Ihre Rechte
privacy-basis = Rechtsgrundlage ist Artikel 6 Absatz 1 Buchstabe e der Datenschutz-Grundverordnung: eine Aufgabe im öffentlichen Interesse.
privacy-rights = Sie haben das Recht auf Auskunft, Berichtigung, Löschung und Beschwerde bei der Datenschutzaufsicht. Da nichts gespeichert wird, gibt es zu Ihren Fragen keine Daten, über die wir Auskunft geben könnten.
privacy-responsible = Verantwortlich: { $responsible }. Telefon: { $phone }
accessibility-title = Barrierefreiheit
accessibility-what-title = Für alle nutzbar
accessibility-what = Der Assistent soll ohne Maus, mit Vorlesegerät, mit großer Schrift und ohne JavaScript nutzbar sein. Ziel ist die EN 301 549 mit den WCAG 2.2, Stufe AA.
accessibility-state = Bei automatischen Prüfungen wurden zuletzt keine Verstöße gefunden. Das ersetzt keine Prüfung durch Menschen.
accessibility-report-title = Barriere melden
accessibility-report = Haben Sie eine Barriere gefunden? Rufen Sie uns bitte an: { $phone }
