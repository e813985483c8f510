# Sentences of which answers are composed. Figures, times and dates arrive formatted by the messages at the end.

## Headings of the parts of an answer

facet-general = Come si fa
facet-requirements = Requisiti
facet-documents = Che cosa Le serve
facet-fees = Costi
facet-duration = Durata
facet-deadline = Scadenze
facet-online = Online
facet-where = Ufficio competente
facet-hours = Orari di apertura

## First lines of an answer to one part; $service is the title of the service

lead-fees = Costi per «{ $service }»:
lead-documents = Che cosa Le serve per «{ $service }»:
lead-duration = Quanto tempo richiede «{ $service }»:
lead-deadline = Scadenze per «{ $service }»:
lead-where = Se ne occupa questo ufficio:
lead-requirements = Requisiti per «{ $service }»:
lead-online = «{ $service }» online:
# $facet is one of the headings above
part-unknown = Su «{ $facet }» qui non abbiamo informazioni controllate. Ecco che cosa sappiamo:

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
time-range = { $from }–{ $to }
duration-about = circa { $time }
deadline = { $time } – { $condition }

## Online; $service is the title of the service

online-application = Può presentare la domanda online.
online-appointment = Può prenotare online un appuntamento. Ma deve venire di persona.
online-information = Online trova altre informazioni.
online-none = Purtroppo non si può fare online. Si rivolga all’ufficio competente.
link-application = Fare domanda online
link-appointment = Prenotare
link-information = Altre informazioni
link-law = Base giuridica: { $citation }
link-appointment-office = Prenotare: { $office }

## Offices

office-phone = Telefono: { $phone }
office-email = E-mail: { $email }
office-wheelchair = L’ingresso è accessibile in sedia a rotelle.
office-no-wheelchair = Purtroppo l’ingresso non è accessibile in sedia a rotelle.
appointment-required = Prenoti prima un appuntamento.
appointment-recommended = È meglio prenotare prima un appuntamento.
appointment-not-needed = Non serve un appuntamento.

## Opening hours; $office is a name, $day a date from date-…, $ranges one or more of time-range-clock

hours-open-now = { $office }: ora aperto, oggi fino alle ore { $until }.
hours-closed-now = { $office }: ora chiuso.
hours-today = { $office } apre oggi ({ $day }): ore { $ranges }.
hours-on = { $office } apre { $day }: ore { $ranges }.
hours-closed-today = { $office }: oggi ({ $day }) chiuso.
hours-closed-on = { $office }: chiuso { $day }.
hours-reason-holiday = Motivo: { $holiday } è un giorno festivo.
hours-reason-other = Motivo: { $reason }.
hours-next = Riapre { $day } alle ore { $from }.
hours-none = Non ci sono orari fissi. Chiami il numero { $phone }
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
holiday-easter-sunday = Domenica di Pasqua
holiday-easter-monday = Lunedì di Pasqua
holiday-labour-day = Festa del lavoro
holiday-ascension = Ascensione
holiday-whit-sunday = Domenica di Pentecoste
holiday-whit-monday = Lunedì di Pentecoste
holiday-corpus-christi = Corpus Domini
holiday-assumption = Assunzione di Maria
holiday-childrens-day = Giornata mondiale del bambino
holiday-german-unity = Giorno dell’Unità tedesca
holiday-reformation = Festa della Riforma
holiday-all-saints = Ognissanti
holiday-repentance = Giorno di penitenza e preghiera
holiday-christmas = Natale
holiday-boxing-day = Santo Stefano

## Money; $euros is a figure with separators of money-group, $cents has two digits

money = { $euros },{ $cents } €
money-group = .

## Source

source = Fonte: { $town }, controllato in data { $date }
origin-selected = Scelto da un’IA tra testi controllati da persone del Comune.
fallback = Questo testo esiste solo in tedesco.

## When there is no single answer

clarify = Intende uno di questi?
abstain = Non ho una risposta sicura. Non tiro a indovinare, per non darLe informazioni sbagliate.

## Questions about the assistant; $town is the town's name

about-nature = No, non sono una persona. Sono un sistema di IA del Comune di { $town }. Cerco per Lei testi adatti, controllati da persone. Posso sbagliare.
about-capability = Sono un sistema di IA del Comune di { $town }. Rispondo a domande sui servizi del Comune: quanto costa qualcosa, che cosa Le serve, dove deve andare e quando è aperto. Sul Suo caso decide sempre l’ufficio.
about-privacy = Le Sue domande non vengono salvate e non lasciano il server del Comune di { $town }. Non scriva comunque dati personali.
about-person = Certamente. Così può parlare con una persona:

## Small talk

small-talk-greeting = Buongiorno! Sono un sistema di IA del Comune di { $town }. Che cosa vuole sapere?
small-talk-thanks = Prego. Ha ancora una domanda?
small-talk-farewell = Arrivederci e tante buone cose!

## What the assistant must not do

refused-decision = Su questo non posso decidere. L’ufficio competente esamina il Suo caso.
refused-legal = Non posso dare consulenza legale. Può consigliarLa un’avvocata o un avvocato. Per l’affitto L’aiuta un’associazione di inquilini (Mieterverein), per contratti e fatture il centro consumatori (Verbraucherzentrale). Se ha pochi soldi, chieda al tribunale (Amtsgericht) l’aiuto per pagare la consulenza legale (Beratungshilfe). Se si tratta di una decisione ufficiale, chieda anche all’ufficio che l’ha mandata.
refused-medical = Non posso dare consigli medici. Chieda a una dottoressa o a un dottore. Guardia medica (Ärztlicher Bereitschaftsdienst): 116 117.
refused-political = Su questioni politiche non do consigli.
refused-insult = Vorrei aiutarLa. Che cosa vuole sapere dal Comune?

## Emergencies: fixed texts, shown at once

emergency-fire = Chiami subito i vigili del fuoco: 112. Si metta al sicuro.
emergency-medical = Chiami subito l’ambulanza: 112. Resti al telefono.
emergency-police = Chiami subito la polizia: 110.
emergency-violence = È in pericolo? Chiami la polizia: 110. Il numero di aiuto contro la violenza sulle donne (Hilfetelefon) risponde giorno e notte, gratis e in molte lingue: 116 016.
emergency-suicide = Non è solo, non è sola. Parli adesso con una persona: la linea di ascolto (Telefonseelsorge) 0800 111 0 111, giorno e notte, gratis e in forma anonima. Se la vita è in pericolo: 112.
emergency-poison = Chiami subito il 112. Il centro antiveleni (Giftinformationszentrum Nord) aiuta giorno e notte: 0551 19240.
emergency-child = Un bambino o una bambina è in pericolo? Chiami la polizia: 110. Bambini e ragazzi trovano aiuto al 116 111, gratis e in forma anonima.
emergency-help = È in pericolo? Vigili del fuoco e ambulanza: 112. Polizia: 110. Le serve un altro aiuto? Allora mi scriva di che cosa si tratta.
