# Sentences of which answers are composed. Figures, times and dates arrive formatted by the messages at the end.

## Headings of the parts of an answer

facet-general = So geht es
facet-requirements = Voraussetzungen
facet-documents = Was Sie brauchen
facet-fees = Kosten
facet-duration = Dauer
facet-deadline = Fristen
facet-online = Online
facet-where = Zuständige Stelle
facet-hours = Öffnungszeiten

## First lines of an answer to one part; $service is the title of the service

lead-fees = Kosten für „{ $service }“:
lead-documents = Das brauchen Sie für „{ $service }“:
lead-duration = So lange dauert „{ $service }“:
lead-deadline = Fristen für „{ $service }“:
lead-where = Dafür ist diese Stelle zuständig:
lead-requirements = Voraussetzungen für „{ $service }“:
lead-online = „{ $service }“ online:
# $facet is one of the headings above
part-unknown = Zu „{ $facet }“ haben wir hier keine geprüften Angaben. Das wissen wir:

## Fees; $price is one of price-…, $condition is the town's text

price-free = kostenlos
price-range = { $from } bis { $to }
price-per-month = { $price } im Monat
price-per-year = { $price } im Jahr
fee = { $price } – { $condition }

## Documents

document-if-needed = { $document } (nur in manchen Fällen)

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
    [one] { $count } Arbeitstag
   *[other] { $count } Arbeitstage
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
duration-about = etwa { $time }
deadline = { $time } – { $condition }

## Online; $service is the title of the service

online-application = Sie können den Antrag online stellen.
online-appointment = Sie können online einen Termin buchen. Sie müssen aber persönlich kommen.
online-information = Online finden Sie weitere Informationen.
online-none = Das geht leider nicht online. Bitte wenden Sie sich an die zuständige Stelle.
link-application = Antrag online stellen
link-appointment = Termin buchen
link-information = Weitere Informationen
link-law = Rechtsgrundlage: { $citation }
link-appointment-office = Termin buchen: { $office }

## Offices

office-phone = Telefon: { $phone }
office-email = E-Mail: { $email }
office-wheelchair = Der Zugang ist rollstuhlgerecht.
office-no-wheelchair = Der Zugang ist leider nicht rollstuhlgerecht.
appointment-required = Bitte buchen Sie vorher einen Termin.
appointment-recommended = Am besten buchen Sie vorher einen Termin.
appointment-not-needed = Sie brauchen keinen Termin.

## Opening hours; $office is a name, $day a date from date-…, $ranges one or more of time-range-clock

hours-open-now = { $office }: jetzt geöffnet, heute bis { $until } Uhr.
hours-closed-now = { $office }: jetzt geschlossen.
hours-today = { $office }: heute ({ $day }) geöffnet { $ranges } Uhr.
hours-on = { $office }: am { $day } geöffnet { $ranges } Uhr.
hours-closed-today = { $office }: heute ({ $day }) geschlossen.
hours-closed-on = { $office }: am { $day } geschlossen.
hours-reason-holiday = Grund: { $holiday } ist ein Feiertag.
hours-reason-other = Grund: { $reason }.
hours-next = Geöffnet wird wieder am { $day } um { $from } Uhr.
hours-none = Feste Öffnungszeiten gibt es nicht. Bitte rufen Sie an: { $phone }
hours-row-closed = geschlossen
clock-range = { $from }–{ $to }
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
holiday-womens-day = Internationaler Frauentag
holiday-good-friday = Karfreitag
holiday-easter-sunday = Ostersonntag
holiday-easter-monday = Ostermontag
holiday-labour-day = Tag der Arbeit
holiday-ascension = Christi Himmelfahrt
holiday-whit-sunday = Pfingstsonntag
holiday-whit-monday = Pfingstmontag
holiday-corpus-christi = Fronleichnam
holiday-assumption = Mariä Himmelfahrt
holiday-childrens-day = Weltkindertag
holiday-german-unity = Tag der Deutschen Einheit
holiday-reformation = Reformationstag
holiday-all-saints = Allerheiligen
holiday-repentance = Buß- und Bettag
holiday-christmas = 1. Weihnachtstag
holiday-boxing-day = 2. Weihnachtstag

## Money; $euros is a figure with separators of money-group, $cents has two digits

money = { $euros },{ $cents } €
money-group = .

## Source

source = Quelle: { $town }, geprüft am { $date }
origin-selected = Von einer KI ausgewählt aus Texten, die Menschen der Stadt geprüft haben.
fallback = Diesen Text gibt es nur auf Deutsch.

## When there is no single answer

clarify = Meinen Sie eines davon?
abstain = Dazu habe ich keine sichere Antwort. Ich rate nicht, damit Sie nichts Falsches erfahren.

## Questions about the assistant; $town is the town's name

about-nature = Nein, ich bin kein Mensch. Ich bin ein KI-System der Stadt { $town }. Ich suche für Sie passende Texte heraus, die Menschen geprüft haben. Dabei kann ich Fehler machen.
about-capability = Ich bin ein KI-System der Stadt { $town }. Ich beantworte Fragen zu den Leistungen der Stadt: was etwas kostet, was Sie brauchen, wo Sie hinmüssen und wann geöffnet ist. Über Ihren Fall entscheidet immer das Amt.
about-privacy = Ihre Fragen werden nicht gespeichert und verlassen den Server der Stadt { $town } nicht. Bitte schreiben Sie trotzdem keine persönlichen Daten.
about-person = Natürlich. So erreichen Sie einen Menschen:

## Small talk

small-talk-greeting = Guten Tag! Ich bin ein KI-System der Stadt { $town }. Was möchten Sie wissen?
small-talk-thanks = Gern geschehen. Haben Sie noch eine Frage?
small-talk-farewell = Auf Wiedersehen und alles Gute!

## What the assistant must not do

refused-decision = Darüber kann ich nicht entscheiden. Das prüft das zuständige Amt in Ihrem Einzelfall.
# Beratungshilfegesetz § 1. In Bremen und Hamburg gibt es stattdessen öffentliche Rechtsberatung (§ 12): dort eigener Wortlaut.
refused-legal = Ich darf keine Rechtsberatung geben. Rat bekommen Sie bei einer Anwältin oder einem Anwalt. Rund ums Mieten hilft ein Mieterverein, bei Verträgen und Rechnungen die Verbraucherzentrale. Sie haben wenig Geld? Dann fragen Sie beim Amtsgericht nach Beratungshilfe. Geht es um einen Bescheid, fragen Sie auch das Amt, das ihn geschickt hat.
refused-medical = Ich darf keinen medizinischen Rat geben. Fragen Sie bitte eine Ärztin oder einen Arzt. Der ärztliche Bereitschaftsdienst hat die Nummer 116 117.
refused-political = Zu politischen Fragen gebe ich keine Empfehlung.
refused-insult = Ich möchte Ihnen gern helfen. Was möchten Sie von der Stadt wissen?

## Emergencies: fixed texts, shown at once

emergency-fire = Rufen Sie sofort die Feuerwehr: 112. Bringen Sie sich in Sicherheit.
emergency-medical = Rufen Sie sofort den Rettungsdienst: 112. Bleiben Sie am Telefon.
emergency-police = Rufen Sie sofort die Polizei: 110.
emergency-violence = Sind Sie in Gefahr? Rufen Sie die Polizei: 110. Das Hilfetelefon „Gewalt gegen Frauen“ hilft Tag und Nacht, kostenlos und in vielen Sprachen: 116 016.
emergency-suicide = Sie sind nicht allein. Sprechen Sie jetzt mit einem Menschen: Telefonseelsorge 0800 111 0 111, Tag und Nacht, kostenlos und anonym. Bei Lebensgefahr: 112.
emergency-poison = Rufen Sie sofort 112. Das Giftinformationszentrum Nord hilft Tag und Nacht: 0551 19240.
emergency-child = Ist ein Kind in Gefahr? Rufen Sie die Polizei: 110. Kinder und Jugendliche erreichen Hilfe unter 116 111, kostenlos und anonym.
emergency-help = Sind Sie in Gefahr? Feuerwehr und Rettungsdienst: 112. Polizei: 110. Brauchen Sie eine andere Hilfe? Dann schreiben Sie mir bitte, worum es geht.
