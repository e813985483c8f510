# Transparency, privacy and accessibility: written from the effective configuration.

transparency-title = So arbeitet die KI-Hilfe
transparency-what-title = Ein Computer mit KI, kein Mensch
transparency-what = Hier antwortet ein Computer mit KI von der Stadt { $town }. Der Computer sucht den passenden Text. Der Computer schreibt keine eigenen Texte.
transparency-texts = Menschen von der Stadt haben die Texte geschrieben und geprüft. Bei jeder Antwort steht: Von wem ist der Text? Wann hat ein Mensch den Text geprüft? Diese Texte sind von: { $version }.
transparency-limits = Der Computer kann einen falschen Text aussuchen. Prüfen Sie bitte wichtige Sachen. Oder fragen Sie das Amt. Über Ihren Antrag entscheidet immer das Amt.
transparency-model-title = Das Modell
transparency-model = Das Modell heißt: { $model }. Die Lizenz heißt: { $licence }. Das Modell läuft auf einem Server von der Stadt. Ihre Fragen bleiben auf diesem Server.
transparency-responsible-title = Wer ist verantwortlich?
transparency-responsible = Für die Texte ist verantwortlich: { $responsible }. Telefon: { $phone }
transparency-complaint = Sie möchten sich über eine KI beschweren? Das können Sie auch bei der Bundes-Netz-Agentur.
privacy-title = Daten-Schutz
privacy-what-title = Was passiert mit Ihrer Frage?
privacy-what = Der Server beantwortet Ihre Frage. Danach löscht er die Frage. Wir speichern Ihre Frage nicht. Die KI lernt nicht aus Ihrer Frage.
privacy-device = Wir speichern nichts auf Ihrem Gerät. Es gibt keine Cookies.
privacy-address = Jedes Gerät im Internet hat eine Adresse. Wir brauchen die Adresse für die Antwort. Und wir brauchen sie zum Schutz vor Missbrauch. Nach höchstens einer Stunde ist die Adresse weg.
privacy-basis-title = Das Gesetz und Ihre Rechte
privacy-basis = Das Gesetz dafür ist die Datenschutz-Grundverordnung. Es steht in Artikel 6 Absatz 1 Buchstabe e. Die Hilfe ist eine Aufgabe für alle Menschen.
privacy-rights = Sie haben Rechte. Sie dürfen fragen: Welche Daten haben Sie von mir? Sie dürfen sagen: Ändern oder löschen Sie meine Daten. Sie dürfen sich beim Daten-Schutz beschweren. Wir speichern Ihre Fragen nicht. Darum haben wir keine Daten zu Ihren Fragen.
privacy-responsible = Verantwortlich ist: { $responsible }. Telefon: { $phone }
accessibility-title = Barriere-Freiheit
accessibility-what-title = Für alle Menschen
accessibility-what = Alle Menschen sollen die Hilfe benutzen können. Auch ohne Maus. Auch mit einem Vorlese-Gerät. Auch mit großer Schrift. Auch ohne JavaScript. Unser Ziel ist die Regel EN 301 549 mit den WCAG 2.2, Stufe AA.
accessibility-state = Ein Computer hat die Seiten geprüft. Er hat keine Fehler gefunden. Menschen müssen die Seiten aber auch prüfen.
accessibility-report-title = Eine Barriere melden
accessibility-report = Haben Sie eine Barriere gefunden? Rufen Sie uns bitte an: { $phone }
