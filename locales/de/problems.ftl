# What went wrong, said to a visitor: a short title, and what to do.

problem-empty-title = Die Frage fehlt
problem-empty-detail = Bitte schreiben Sie Ihre Frage in das Feld.
problem-too-long-title = Die Frage ist zu lang
problem-too-long-detail = Bitte kürzen Sie Ihre Frage auf höchstens 500 Zeichen.
problem-body-too-large-title = Die Anfrage ist zu groß
problem-body-too-large-detail = Bitte schicken Sie nur Ihre Frage, mit höchstens 500 Zeichen.
problem-not-utf8-title = Die Zeichen sind nicht lesbar
problem-not-utf8-detail = Bitte schicken Sie den Text in der Kodierung UTF-8.
problem-content-type-title = Das Format passt nicht
problem-content-type-detail = Bitte schicken Sie die Anfrage in dem Format, das die Beschreibung der Schnittstelle nennt.
problem-malformed-title = Die Anfrage ist nicht lesbar
problem-malformed-detail = Bitte prüfen Sie die Anfrage. Die Beschreibung der Schnittstelle nennt alle Felder.
problem-language-title = Diese Sprache gibt es hier nicht
problem-language-detail = Bitte wählen Sie eine dieser Sprachen: { $languages }
problem-conversation-title = Das Gespräch ist nicht mehr gültig
problem-conversation-detail = Bitte stellen Sie Ihre Frage neu.
problem-answer-title = Diese Rückmeldung passt zu keiner Antwort
problem-answer-detail = Bitte stellen Sie Ihre Frage neu und bewerten Sie dann die Antwort.
problem-not-found-title = Diese Seite gibt es nicht
problem-not-found-detail = Bitte prüfen Sie die Adresse, oder stellen Sie Ihre Frage auf der Startseite.
problem-method-title = Das geht auf diesem Weg nicht
problem-method-detail = Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.
problem-too-many-title = Das waren viele Fragen auf einmal
problem-too-many-detail = Bitte warten Sie { $seconds ->
    [one] eine Sekunde
   *[other] { $seconds } Sekunden
} und fragen Sie dann noch einmal. Dringend? Rufen Sie an: { $phone }
problem-too-many-minutes = Bitte warten Sie { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
} und fragen Sie dann noch einmal. Dringend? Rufen Sie an: { $phone }
problem-proof-title = Das waren viele Fragen auf einmal
problem-proof-detail = Bitte warten Sie { $seconds ->
    [one] eine Sekunde
   *[other] { $seconds } Sekunden
} und fragen Sie dann noch einmal. Dringend? Rufen Sie an: { $phone }
problem-busy-title = Gerade fragen sehr viele Menschen
problem-busy-detail = Bitte versuchen Sie es in wenigen Sekunden noch einmal. Dringend? Rufen Sie an: { $phone }
problem-starting-title = Der Assistent startet gerade
problem-starting-detail = Bitte versuchen Sie es in einer Minute noch einmal. Dringend? Rufen Sie an: { $phone }
problem-switched-off-title = Der Assistent ist zurzeit ausgeschaltet
problem-switched-off-detail = Wir helfen Ihnen gern am Telefon: { $phone }
problem-timeout-title = Das hat zu lange gedauert
problem-timeout-detail = Bitte versuchen Sie es noch einmal. Dringend? Rufen Sie an: { $phone }
problem-internal-title = Das hat leider nicht geklappt
problem-internal-detail = Der Fehler liegt bei uns. Bitte versuchen Sie es später noch einmal. Dringend? Rufen Sie an: { $phone }
