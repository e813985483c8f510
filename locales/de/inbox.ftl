# Questions that residents let the town read; shown only where `inbox.enabled` is true.

# $days: how long a question is kept
share-offer = Darf die Stadt diese Frage lesen, um ihre Antworten zu verbessern? Namen, Adressen und Nummern werden vorher entfernt, soweit ein Programm sie erkennt. Gelöscht wird die Frage { $days ->
    [one] nach höchstens einem Tag
   *[other] nach höchstens { $days } Tagen
}.
privacy-inbox-title = Wenn Sie eine Frage freigeben
privacy-inbox = Davon gibt es eine Ausnahme. Wenn eine Antwort fehlt oder nicht geholfen hat, können Sie der Stadt mit einem Knopf erlauben, diese eine Frage zu lesen. Nur dann wird sie gespeichert: mit Tag, Sprache, Art der Antwort und Dienstleistung. Rechtsgrundlage ist Ihre Einwilligung: Artikel 6 Absatz 1 Buchstabe a der Datenschutz-Grundverordnung.
privacy-inbox-removed = Vorher entfernt ein Programm, was auf Sie hinweist und eine feste Form hat: zum Beispiel Namen nach „Ich heiße“, Adressen, Telefonnummern und Aktenzeichen. Es erkennt nicht alles. Schreiben Sie deshalb nichts Persönliches.
privacy-inbox-keep = Gelöscht wird die Frage { $days ->
    [one] nach höchstens einem Tag
   *[other] nach höchstens { $days } Tagen
}. Sie können das auch selbst tun: mit dem Löschcode, den Sie beim Freigeben bekommen haben. Was Beschäftigte der Stadt daraus als allgemeine Frage in ihre Texte übernommen haben, bleibt dort.
privacy-inbox-rights = Sie haben das Recht auf Auskunft, Berichtigung, Löschung und Beschwerde bei der Datenschutzaufsicht. Ihre Einwilligung können Sie jederzeit widerrufen, mit dem Löschcode unten auf dieser Seite. Ohne den Code können wir eine freigegebene Frage niemandem zuordnen. Andere Daten zu Ihren Fragen gibt es nicht.
forget-title = Freigegebene Frage löschen
forget-help = Geben Sie den Löschcode ein, den Sie beim Freigeben der Frage bekommen haben.
forget-label = Löschcode
forget-button = Frage löschen
forget-deleted = Die Frage ist gelöscht.
forget-unknown = Zu diesem Code gibt es keine Frage. Vielleicht ist sie schon gelöscht. Bitte prüfen Sie den Code.
forget-no-code = Das ist kein Löschcode. Er hat 12 Zeichen, zum Beispiel K7TQ-9MFA-2X4D.
