# What went wrong, said to a visitor: a short title, and what to do.

problem-empty-title = Die Frage fehlt
problem-empty-detail = Schreiben Sie Ihre Frage in das Feld.
problem-too-long-title = Die Frage ist zu lang
problem-too-long-detail = Sie dürfen höchstens 500 Zeichen schreiben. Machen Sie die Frage bitte kürzer.
problem-body-too-large-title = Der Text ist zu groß
problem-body-too-large-detail = Schicken Sie bitte nur Ihre Frage. Sie dürfen höchstens 500 Zeichen schreiben.
problem-not-utf8-title = Wir können die Zeichen nicht lesen
problem-not-utf8-detail = Schicken Sie den Text bitte in UTF-8.
problem-content-type-title = Die Form ist falsch
problem-content-type-detail = Schicken Sie den Text bitte in der richtigen Form. Die richtige Form steht in der Beschreibung der Schnitt-Stelle.
problem-malformed-title = Wir können das nicht lesen
problem-malformed-detail = Prüfen Sie bitte den Text. Alle Felder stehen in der Beschreibung der Schnitt-Stelle.
problem-language-title = Diese Sprache gibt es hier nicht
problem-language-detail = Sie können diese Sprachen aussuchen: { $languages }
problem-conversation-title = Das Gespräch ist zu Ende
problem-conversation-detail = Stellen Sie Ihre Frage bitte noch einmal.
problem-answer-title = Diese Meldung passt zu keiner Antwort
problem-answer-detail = Bitte stellen Sie Ihre Frage noch einmal.
problem-not-found-title = Diese Seite gibt es nicht
problem-not-found-detail = Prüfen Sie bitte die Adresse. Oder fragen Sie auf der Start-Seite.
problem-method-title = So geht das nicht
problem-method-detail = Laden Sie die Seite bitte neu. Versuchen Sie es dann noch einmal.
problem-too-many-title = Das waren viele Fragen
problem-too-many-detail = Warten Sie bitte { $seconds ->
    [one] eine Sekunde
   *[other] { $seconds } Sekunden
}. Fragen Sie dann noch einmal. Ist es eilig? Dann rufen Sie an: { $phone }
problem-too-many-minutes = Warten Sie bitte { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
}. Fragen Sie dann noch einmal. Ist es eilig? Dann rufen Sie an: { $phone }
problem-proof-title = Das waren viele Fragen
problem-proof-detail = Warten Sie bitte { $seconds ->
    [one] eine Sekunde
   *[other] { $seconds } Sekunden
}. Fragen Sie dann noch einmal. Ist es eilig? Dann rufen Sie an: { $phone }
problem-busy-title = Gerade fragen sehr viele Menschen
problem-busy-detail = Warten Sie bitte kurz. Versuchen Sie es dann noch einmal. Ist es eilig? Dann rufen Sie an: { $phone }
problem-starting-title = Die Hilfe startet gerade
problem-starting-detail = Warten Sie bitte eine Minute. Versuchen Sie es dann noch einmal. Ist es eilig? Dann rufen Sie an: { $phone }
problem-switched-off-title = Der Computer ist gerade aus
problem-switched-off-detail = Bitte rufen Sie uns an: { $phone }
problem-timeout-title = Das hat zu lange gedauert
problem-timeout-detail = Versuchen Sie es bitte noch einmal. Ist es eilig? Dann rufen Sie an: { $phone }
problem-internal-title = Das hat nicht geklappt
problem-internal-detail = Das ist unser Fehler. Versuchen Sie es bitte später noch einmal. Ist es eilig? Dann rufen Sie an: { $phone }
