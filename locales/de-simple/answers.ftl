# Sentences of which answers are composed. Figures, times and dates arrive formatted by the messages at the end.

## Headings of the parts of an answer

facet-general = So geht es
facet-requirements = Wer darf das?
facet-documents = Das brauchen Sie
facet-fees = Das kostet es
facet-duration = So lange dauert es
facet-deadline = Bis wann müssen Sie das machen?
facet-online = Im Internet
facet-where = Dieses Amt hilft Ihnen
facet-hours = Dann ist geöffnet

## First lines of an answer to one part; $service is the title of the service

lead-fees = Das kostet es. Es geht um: { $service }
lead-documents = Das brauchen Sie. Es geht um: { $service }
lead-duration = So lange dauert es. Es geht um: { $service }
lead-deadline = Bis dann müssen Sie es machen. Es geht um: { $service }
lead-where = Dieses Amt hilft Ihnen:
lead-requirements = Das ist wichtig, damit Sie es machen dürfen. Es geht um: { $service }
lead-online = Das können Sie im Internet machen. Es geht um: { $service }
# $facet is one of the headings above
part-unknown = Sie fragen nach: { $facet } Dazu haben wir keinen geprüften Text. Das wissen wir:

## Fees; $price is one of price-…, $condition is the town's text

price-free = kostet nichts
price-range = { $from } bis { $to }
price-per-month = { $price } in jedem Monat
price-per-year = { $price } in jedem Jahr
fee = { $price } – { $condition }

## Documents

document-if-needed = { $document } (nur manchmal)

## Time

time-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
time-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
time-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
time-working-days = { $count ->
    [one] { $count } Arbeits-Tag
   *[other] { $count } Arbeits-Tage
}
time-weeks = { $count ->
    [one] { $count } Woche
   *[other] { $count } Wochen
}
time-months = { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
}
# $to is one of time-… with the larger figure
time-range = { $from } bis { $to }
duration-about = ungefähr { $time }
deadline = { $time } – { $condition }

## Online; $service is the title of the service

online-application = Sie können den Antrag im Internet ausfüllen.
online-appointment = Sie können im Internet einen Termin machen. Sie müssen dann zum Amt kommen.
online-information = Im Internet können Sie mehr lesen.
online-none = Das geht nicht im Internet. Gehen Sie bitte zum Amt. Oder rufen Sie dort an.
link-application = Antrag im Internet ausfüllen
link-appointment = Termin machen
link-information = Mehr lesen
link-law = Das steht im Gesetz: { $citation }
link-appointment-office = Termin machen: { $office }

## Offices

office-phone = Telefon: { $phone }
office-email = E-Mail: { $email }
office-wheelchair = Sie kommen mit dem Rollstuhl hinein.
office-no-wheelchair = Sie kommen leider nicht mit dem Rollstuhl hinein.
appointment-required = Sie brauchen einen Termin.
appointment-recommended = Am besten machen Sie vorher einen Termin.
appointment-not-needed = Sie brauchen keinen Termin.

## Opening hours; $office is a name, $day a date from date-…, $ranges one or more of time-range-clock

hours-open-now = { $office }: Jetzt ist geöffnet. Heute ist bis { $until } Uhr geöffnet.
hours-closed-now = { $office }: Jetzt ist geschlossen.
hours-today = { $office }: Heute ist { $day }. Dann ist geöffnet: { $ranges } Uhr.
hours-on = { $office }: Am { $day } ist geöffnet: { $ranges } Uhr.
hours-closed-today = { $office }: Heute ist { $day }. Heute ist geschlossen.
hours-closed-on = { $office }: Am { $day } ist geschlossen.
hours-reason-holiday = Der Grund: { $holiday } ist ein Feiertag.
hours-reason-other = Der Grund: { $reason }.
hours-next = Am { $day } um { $from } Uhr ist wieder geöffnet.
hours-none = Es gibt keine festen Zeiten. Rufen Sie bitte an: { $phone }
hours-row-closed = geschlossen
clock-range = { $from } bis { $to }
clock-and = { $first } und { $second }

## Days

weekday-monday = Montag
weekday-tuesday = Dienstag
weekday-wednesday = Mittwoch
weekday-thursday = Donnerstag
weekday-friday = Freitag
weekday-saturday = Samstag
weekday-sunday = Sonntag
# $month is a number, 1 is January
month = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
# $day and $year are figures, $month is the name above as it stands in a date, $weekday one of weekday-…
date = { $day }. { $month } { $year }
date-with-weekday = { $weekday }, { $day }. { $month }
# $hour and $minute have two digits
clock = { $hour }:{ $minute }

## Public holidays

holiday-new-year = Neujahr
holiday-epiphany = Heilige Drei Könige
holiday-womens-day = Internationaler Frauen-Tag
holiday-good-friday = Karfreitag
holiday-easter-sunday = Oster-Sonntag
holiday-easter-monday = Oster-Montag
holiday-labour-day = Tag der Arbeit
holiday-ascension = Christi Himmelfahrt
holiday-whit-sunday = Pfingst-Sonntag
holiday-whit-monday = Pfingst-Montag
holiday-corpus-christi = Fronleichnam
holiday-assumption = Mariä Himmelfahrt
holiday-childrens-day = Welt-Kindertag
holiday-german-unity = Tag der Deutschen Einheit
holiday-reformation = Reformations-Tag
holiday-all-saints = Allerheiligen
holiday-repentance = Buß- und Bettag
holiday-christmas = Erster Weihnachts-Tag
holiday-boxing-day = Zweiter Weihnachts-Tag

## Money; $euros is a figure with separators of money-group, $cents has two digits

money = { $euros },{ $cents } Euro
money-group = .

## Source

source = Der Text ist von: { $town }. Geprüft am { $date }
origin-selected = Eine KI hat diesen Text ausgesucht. Menschen von der Stadt haben den Text geprüft.
fallback = Diesen Text gibt es nicht in Leichter Sprache.

## When there is no single answer

clarify = Meinen Sie das hier?
abstain = Das weiß ich nicht sicher. Ich möchte Ihnen nichts Falsches sagen.

## Questions about the assistant; $town is the town's name

about-nature = Nein, ich bin kein Mensch. Ich bin ein Computer mit KI von der Stadt { $town }. Ich suche Texte für Sie. Menschen haben die Texte geprüft. Ich mache manchmal Fehler.
about-capability = Ich bin ein Computer mit KI von der Stadt { $town }. Ich kann Ihnen sagen: Was kostet etwas? Was brauchen Sie? Wo müssen Sie hin? Wann ist geöffnet? Über Ihren Antrag entscheidet immer das Amt.
about-privacy = Wir speichern Ihre Fragen nicht. Ihre Fragen bleiben auf dem Server von der Stadt { $town }. Schreiben Sie bitte trotzdem nicht Ihren Namen.
about-person = Ja, gern. So sprechen Sie mit einem Menschen:

## Small talk

small-talk-greeting = Guten Tag! Ich bin ein Computer mit KI von der Stadt { $town }. Was möchten Sie wissen?
small-talk-thanks = Gern. Haben Sie noch eine Frage?
small-talk-farewell = Auf Wiedersehen!

## What the assistant must not do

refused-decision = Das kann ich nicht entscheiden. Das Amt prüft Ihren Antrag. Das Amt entscheidet.
refused-legal = Bei Fragen zum Recht darf ich Sie nicht beraten. Fragen Sie bitte eine Anwältin oder einen Anwalt. Es geht um Ihre Miet-Wohnung? Dann hilft ein Mieter-Verein. Es geht um einen Vertrag oder um eine Rechnung? Dann hilft die Verbraucher-Zentrale. Sie haben wenig Geld? Dann fragen Sie beim Amts-Gericht nach Beratungs-Hilfe. Das heißt: Der Staat hilft Ihnen beim Bezahlen von der Beratung. Es geht um einen Brief vom Amt? Dann fragen Sie auch dieses Amt.
refused-medical = Zu Krankheiten darf ich Sie nicht beraten. Fragen Sie bitte eine Ärztin oder einen Arzt. Die Praxis ist zu? Dann rufen Sie an: 116 117.
refused-political = Zur Politik sage ich keine Meinung.
refused-insult = Ich möchte Ihnen helfen. Was möchten Sie von der Stadt wissen?

## Emergencies: fixed texts, shown at once

emergency-fire = Rufen Sie sofort die Feuerwehr an: 112. Gehen Sie weg vom Feuer.
emergency-medical = Rufen Sie sofort den Rettungs-Dienst an: 112. Legen Sie nicht auf.
emergency-police = Rufen Sie sofort die Polizei an: 110.
emergency-violence = Sind Sie in Gefahr? Rufen Sie die Polizei an: 110. Hilfe bei Gewalt gegen Frauen bekommen Sie auch unter dieser Nummer: 116 016. Die Nummer ist Tag und Nacht da. Der Anruf kostet nichts. Sie können in vielen Sprachen sprechen.
emergency-suicide = Sie sind nicht allein. Sprechen Sie jetzt mit einem Menschen. Rufen Sie die Telefon-Seelsorge an: 0800 111 0 111. Sie können Tag und Nacht anrufen. Der Anruf kostet nichts. Sie müssen Ihren Namen nicht sagen. Ist das Leben in Gefahr? Dann rufen Sie 112 an.
emergency-poison = Rufen Sie sofort 112 an. Hilfe bei Gift bekommen Sie auch hier, Tag und Nacht: 0551 19240.
emergency-child = Ist ein Kind in Gefahr? Rufen Sie die Polizei an: 110. Kinder und Jugendliche bekommen Hilfe unter dieser Nummer: 116 111. Der Anruf kostet nichts. Man muss den Namen nicht sagen.
emergency-help = Sind Sie in Gefahr? Dann rufen Sie an. Feuerwehr und Kranken-Wagen: 112. Polizei: 110. Brauchen Sie andere Hilfe? Dann schreiben Sie mir: Was ist los?
