# Sentences of which answers are composed. Figures, times and dates arrive formatted by the messages at the end.

## Headings of the parts of an answer

facet-general = Come si fa
facet-requirements = Requisiti
facet-documents = Che cosa serve
facet-fees = Costi
facet-duration = Durata
facet-deadline = Scadenze
facet-online = Online
facet-where = Ufficio competente
facet-hours = Orari di apertura

## First lines of an answer to one part; $service is the title of the service

lead-fees = Costi per «{ $service }»:
lead-documents = Che cosa serve per «{ $service }»:
lead-duration = Durata per «{ $service }»:
lead-deadline = Scadenze per «{ $service }»:
lead-where = L’ufficio competente è:
lead-requirements = Requisiti per «{ $service }»:
lead-online = «{ $service }» online:
# $facet is one of the headings above
part-unknown = Qui non abbiamo informazioni controllate su «{ $facet }». Ecco che cosa sappiamo:

## Fees; $price is one of price-…, $condition is the town's text

price-free = gratuito
price-range = da { $from } a { $to }
price-per-month = { $price } al mese
price-per-year = { $price } all’anno
fee = { $price } – { $condition }

## Documents

document-if-needed = { $document } (solo in alcuni casi)

## Time

time-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minuti
}
time-hours = { $count ->
    [one] { $count } ora
   *[other] { $count } ore
}
time-days = { $count ->
    [one] { $count } giorno
   *[other] { $count } giorni
}
time-working-days = { $count ->
    [one] { $count } giorno lavorativo
   *[other] { $count } giorni lavorativi
}
time-weeks = { $count ->
    [one] { $count } settimana
   *[other] { $count } settimane
}
time-months = { $count ->
    [one] { $count } mese
   *[other] { $count } mesi
}
# $to is one of time-… with the larger figure
time-range = da { $from } a { $to }
duration-about = circa { $time }
deadline = { $time } – { $condition }

## Online; $service is the title of the service

online-application = Può presentare la domanda online.
online-appointment = Può prenotare un appuntamento online, ma deve venire di persona.
online-information = Online trova altre informazioni.
online-none = Purtroppo non si può fare online. Si rivolga all’ufficio competente.
link-application = Presenta la domanda online
link-appointment = Prenota un appuntamento
link-information = Altre informazioni
link-law = Base giuridica: { $citation }
link-appointment-office = Prenota un appuntamento: { $office }

## Offices

office-phone = Telefono: { $phone }
office-email = E-mail: { $email }
office-wheelchair = L’ingresso è accessibile in sedia a rotelle.
office-no-wheelchair = Purtroppo l’ingresso non è accessibile in sedia a rotelle.
appointment-required = Prenoti prima un appuntamento.
appointment-recommended = È meglio prenotare prima un appuntamento.
appointment-not-needed = Non serve un appuntamento.

## Opening hours; $office is a name, $day a date from date-…, $ranges one or more of time-range-clock

hours-open-now = { $office }: aperto ora, oggi fino alle { $until }.
hours-closed-now = { $office }: chiuso ora.
hours-today = { $office }: aperto oggi ({ $day }): { $ranges }.
hours-on = { $office }, { $day }: aperto { $ranges }.
hours-closed-today = { $office }: chiuso oggi ({ $day }).
hours-closed-on = { $office }, { $day }: chiuso.
hours-reason-holiday = Motivo: giorno festivo ({ $holiday }).
hours-reason-other = Motivo: { $reason }.
hours-next = Prossima apertura: { $day }, { $from }.
hours-none = Non ci sono orari fissi. Telefoni al numero: { $phone }
hours-row-closed = chiuso
clock-range = { $from }–{ $to }
clock-and = { $first } e { $second }

## Days

weekday-monday = lunedì
weekday-tuesday = martedì
weekday-wednesday = mercoledì
weekday-thursday = giovedì
weekday-friday = venerdì
weekday-saturday = sabato
weekday-sunday = domenica
# $month is a number, 1 is January
month = { $month ->
    [1] gennaio
    [2] febbraio
    [3] marzo
    [4] aprile
    [5] maggio
    [6] giugno
    [7] luglio
    [8] agosto
    [9] settembre
    [10] ottobre
    [11] novembre
   *[12] dicembre
}
# $day and $year are figures, $month is the name above as it stands in a date, $weekday one of weekday-…
date = { $day } { $month } { $year }
date-with-weekday = { $weekday } { $day } { $month }
# $hour and $minute have two digits
clock = { $hour }:{ $minute }

## Public holidays

holiday-new-year = Capodanno
holiday-epiphany = Epifania
holiday-womens-day = Giornata internazionale della donna
holiday-good-friday = Venerdì santo
holiday-easter-sunday = Pasqua
holiday-easter-monday = Lunedì dell’Angelo
holiday-labour-day = Festa del lavoro
holiday-ascension = Ascensione
holiday-whit-sunday = Pentecoste
holiday-whit-monday = Lunedì di Pentecoste
holiday-corpus-christi = Corpus Domini
holiday-assumption = Assunzione di Maria
holiday-childrens-day = Giornata mondiale dell’infanzia (Weltkindertag)
holiday-german-unity = Giorno dell’unità tedesca
holiday-reformation = Festa della Riforma
holiday-all-saints = Ognissanti
holiday-repentance = Giorno di penitenza e preghiera (Buß- und Bettag)
holiday-christmas = Natale
holiday-boxing-day = Santo Stefano

## Money; $euros is a figure with separators of money-group, $cents has two digits

money = { $euros },{ $cents } €
money-group = .

## Source

source = Fonte: { $town }, controllato il { $date }
origin-selected = Scelto da un’IA tra testi controllati dal personale della città.
fallback = Questo testo è disponibile solo in tedesco.

## When there is no single answer

clarify = Intende uno di questi temi?
abstain = Non ho una risposta sicura. Non tiro a indovinare, per non dirLe qualcosa di sbagliato.

## Questions about the assistant; $town is the town's name

about-nature = No, non sono una persona. Sono un sistema di intelligenza artificiale della città di { $town }. Cerco per Lei testi che delle persone hanno controllato. Posso sbagliare.
about-capability = Sono un sistema di intelligenza artificiale della città di { $town }. Rispondo a domande sui servizi della città: quanto costa qualcosa, che cosa serve, dove andare e quando è aperto. Sul Suo caso decide sempre l’ufficio.
about-privacy = Le Sue domande non vengono salvate e non lasciano il server della città di { $town }. Per favore, non scriva comunque dati personali.
about-person = Certamente. Così può parlare con una persona:

## Small talk

small-talk-greeting = Buongiorno! Sono un sistema di intelligenza artificiale della città di { $town }. Che cosa desidera sapere?
small-talk-thanks = Prego. Ha un’altra domanda?
small-talk-farewell = Arrivederci e tante belle cose!

## What the assistant must not do

refused-decision = Non posso deciderlo io. L’ufficio competente esamina ogni singolo caso.
refused-legal = Non posso dare consulenza legale. Si rivolga all’ufficio o a un’avvocata o un avvocato.
refused-medical = Non posso dare consigli medici. Si rivolga a un medico. La guardia medica (Bereitschaftsdienst) risponde al 116 117.
refused-political = Non do consigli su questioni politiche.
refused-insult = Vorrei aiutarLa. Che cosa desidera sapere dalla città?

## Emergencies: fixed texts, shown at once

emergency-fire = Chiami subito i vigili del fuoco: 112. Si metta al sicuro.
emergency-medical = Chiami subito un’ambulanza: 112. Resti in linea.
emergency-police = Chiami subito la polizia: 110.
emergency-violence = È in pericolo? Chiami la polizia: 110. La linea di aiuto contro la violenza sulle donne risponde giorno e notte, gratuitamente e in molte lingue: 116 016.
emergency-suicide = Non è da solo o da sola. Parli adesso con una persona: Telefonseelsorge 0800 111 0 111, giorno e notte, gratis e in forma anonima. In caso di pericolo di vita: 112.
emergency-poison = Chiami subito il 112. Il centro antiveleni aiuta giorno e notte: 0551 19240.
emergency-child = C’è un bambino o una bambina in pericolo? Chiami la polizia: 110. Bambini e ragazzi trovano aiuto al 116 111, gratis e in forma anonima.
