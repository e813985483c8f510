# The inbox: questions that residents let the town read.
editor-inbox-title = Eingang
editor-inbox-lead = Diese Fragen haben Menschen für die Stadt freigegeben, weil eine Antwort fehlte oder nicht half. Bearbeiten Sie eine Gruppe: Nehmen Sie die Frage in eine Leistung auf, legen Sie eine neue an, legen Sie die Frage ab oder löschen Sie sie.
editor-inbox-kept = Jede Frage wird spätestens { $days ->
    [one] nach einem Tag
   *[other] nach { $days } Tagen
} gelöscht.
editor-inbox-state = Stand
editor-inbox-state-open = offen
editor-inbox-state-answered = aufgenommen
editor-inbox-state-not-ours = nicht zuständig
editor-inbox-languages-all = alle Sprachen
editor-inbox-search = In den Fragen suchen
editor-inbox-filter = Anzeigen
editor-inbox-count = { $count ->
    [one] Eine Frage
   *[other] { $count } Fragen
}
editor-inbox-group = { $count ->
    [one] Eine Frage
   *[other] { $count } ähnliche Fragen
}
editor-inbox-more = { $count ->
    [one] und eine weitere
   *[other] und { $count } weitere
}
editor-inbox-empty = Hier sind keine Fragen.
editor-inbox-ungrouped = Noch sind nicht alle Fragen verglichen, weil das Modell nicht bereit oder beschäftigt ist. Was nicht verglichen ist, steht einzeln am Ende. Laden Sie die Seite später noch einmal.
editor-inbox-most = Gezeigt werden die { $count } neuesten Fragen.
editor-inbox-act = Bearbeiten
editor-inbox-pages = Seiten des Eingangs
editor-inbox-place = Seite { $page } von { $pages }
editor-inbox-previous = Vorige Seite
editor-inbox-next = Nächste Seite
editor-inbox-entries-title = Fragen bearbeiten
editor-inbox-back = Zurück zum Eingang
editor-inbox-answer-title = In eine Leistung aufnehmen
editor-inbox-answer-lead = Die Frage kommt in den Entwurf der Leistung. Wie jede Änderung prüft ihn eine zweite Person, bevor er öffentlich wird.
editor-inbox-answer-button = In den Entwurf aufnehmen
editor-inbox-questions = Fragen, eine in jeder Zeile
editor-inbox-questions-help = Schreiben Sie so allgemein, dass die Frage von vielen stammen könnte: ohne Persönliches und ohne Platzhalter wie [Name].
editor-inbox-questions-missing = Bitte schreiben Sie mindestens eine Frage und höchstens 20.
editor-inbox-questions-long = Eine Frage ist zu lang: höchstens { $most } Zeichen.
editor-inbox-questions-placeholder = Bitte ersetzen Sie Platzhalter wie [Name]: Die Frage wird so öffentlich, wie sie hier steht.
editor-inbox-service-missing = Bitte wählen Sie eine Leistung.
editor-inbox-service-choose = Bitte wählen
editor-inbox-no-text = Diese Leistung hat noch keinen Text in dieser Sprache. Wählen Sie eine andere Sprache, oder schreiben Sie erst den Text.
editor-inbox-no-room = Diese Leistung hat in dieser Sprache schon zu viele Fragen.
editor-inbox-new-title = Neue Leistung daraus
editor-inbox-new-lead = Wenn es zu diesem Anliegen noch keine Leistung gibt: Die Frage steht dann als Vorschlag im Titel.
editor-inbox-new-link = Neue Leistung anlegen
editor-inbox-new-from = Aus dem Eingang:
editor-inbox-aside-title = Nicht zuständig
editor-inbox-aside-lead = Wenn die Stadt dazu keine Auskunft gibt. Die Frage bleibt bis zum Ende ihrer Frist unter „nicht zuständig“.
editor-inbox-aside-button = Als nicht zuständig ablegen
editor-inbox-delete-title = Löschen
editor-inbox-delete-lead = Zum Beispiel, wenn noch Persönliches darin steht. Gelöschtes kommt nicht zurück.
editor-inbox-delete-sure = Ja, endgültig löschen
editor-inbox-delete-button = Löschen
editor-inbox-delete-unsure = Bitte bestätigen Sie, dass endgültig gelöscht werden soll.
editor-kind-answer = beantwortet
editor-kind-clarify = Rückfrage
editor-kind-abstain = ohne Antwort
editor-refusal-taken-title = Schon bearbeitet
editor-refusal-taken-detail = Jemand anderes hat diese Fragen inzwischen bearbeitet, oder sie wurden gelöscht. Es wurde nichts geändert.
editor-done-inbox-answered = Die Frage steht jetzt im Entwurf. Fordern Sie eine Prüfung an, wenn alles fertig ist.
editor-done-inbox-aside = Abgelegt unter „nicht zuständig“.
editor-done-inbox-deleted = Endgültig gelöscht.
