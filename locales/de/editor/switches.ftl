# The switch of the whole assistant.
editor-switches-title = Schalter
editor-switches-is-on = Der Assistent ist eingeschaltet.
editor-switches-is-off = Der Assistent ist ausgeschaltet.
editor-switches-help = Ausgeschaltet zeigt der Assistent nur die Telefonnummer. Notrufe beantwortet er weiter. Es wirkt auf allen Servern in etwa einer Sekunde.
editor-switches-off = Assistent ausschalten
editor-switches-on = Assistent einschalten
editor-switches-reason = Warum?
editor-switches-services = Ausgeschaltete Leistungen
editor-switches-detail = seit { $at }: { $reason }
editor-switches-none = Alle Leistungen sind eingeschaltet.
