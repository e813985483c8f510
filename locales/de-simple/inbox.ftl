# Questions that residents let the town read; shown only where `inbox.enabled` is true.

# $days: how long a question is kept
share-offer = Darf die Stadt Ihre Frage lesen? Dann kann die Stadt bessere Antworten schreiben. Vorher löscht ein Programm Namen, Adressen und Nummern. Das Programm findet nicht alles. Wir löschen die Frage { $days ->
    [one] nach einem Tag
   *[other] nach höchstens { $days } Tagen
}.
privacy-inbox-title = Die Stadt darf eine Frage lesen
privacy-inbox = Es gibt eine Ausnahme. Manchmal gibt es keine gute Antwort. Dann können Sie auf einen Knopf drücken. Damit sagen Sie: Die Stadt darf diese Frage lesen. Nur dann speichern wir die Frage. Wir speichern auch den Tag, die Sprache und das Thema. Das ist erlaubt, weil Sie Ja sagen. Das steht im Gesetz: Artikel 6 Absatz 1 Buchstabe a der Datenschutz-Grundverordnung.
privacy-inbox-removed = Vorher löscht ein Programm Namen, Adressen und Nummern aus Ihrer Frage. Das Programm findet nicht alles. Bitte schreiben Sie deshalb nichts Persönliches.
privacy-inbox-keep = Wir löschen die Frage { $days ->
    [one] nach einem Tag
   *[other] nach höchstens { $days } Tagen
}. Sie können die Frage auch selbst löschen. Dafür haben Sie den Lösch-Code bekommen. Vielleicht hat die Stadt aus Ihrer Frage schon einen allgemeinen Text gemacht. Dieser Text bleibt.
privacy-inbox-rights = Sie haben Rechte. Sie dürfen fragen: Welche Daten haben Sie von mir? Sie dürfen sagen: Ändern oder löschen Sie meine Daten. Sie dürfen sich beim Daten-Schutz beschweren. Sie dürfen Ihr Ja zurücknehmen. Dafür brauchen Sie den Lösch-Code. Ohne den Code wissen wir nicht, welche Frage von Ihnen ist. Andere Daten zu Ihren Fragen haben wir nicht.
forget-title = Eine Frage löschen
forget-help = Sie haben einen Lösch-Code bekommen. Schreiben Sie den Code in das Feld.
forget-label = Lösch-Code
forget-button = Frage löschen
forget-deleted = Die Frage ist gelöscht.
forget-unknown = Zu diesem Code haben wir keine Frage. Vielleicht ist die Frage schon gelöscht. Bitte prüfen Sie den Code.
forget-no-code = Das ist kein Lösch-Code. Der Code hat 12 Zeichen. Zum Beispiel: K7TQ-9MFA-2X4D.
