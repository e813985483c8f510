# Sentences of which answers are composed. Figures, times and dates arrive formatted by the messages at the end.

## Headings of the parts of an answer

facet-general = Cum se procedează
facet-requirements = Condiții
facet-documents = De ce aveți nevoie
facet-fees = Costuri
facet-duration = Durată
facet-deadline = Termene
facet-online = Online
facet-where = Biroul competent
facet-hours = Program de lucru

## First lines of an answer to one part; $service is the title of the service

lead-fees = Costuri pentru „{ $service }”:
lead-documents = De ce aveți nevoie pentru „{ $service }”:
lead-duration = Cât durează „{ $service }”:
lead-deadline = Termene pentru „{ $service }”:
lead-where = De aceasta se ocupă:
lead-requirements = Condiții pentru „{ $service }”:
lead-online = „{ $service }” online:
# $facet is one of the headings above
part-unknown = Despre „{ $facet }” nu avem aici informații verificate. Iată ce știm:

## Fees; $price is one of price-…, $condition is the town's text

price-free = gratuit
price-range = de la { $from } la { $to }
price-per-month = { $price } pe lună
price-per-year = { $price } pe an
fee = { $price } – { $condition }

## Documents

document-if-needed = { $document } (numai în unele cazuri)

## Time

time-minutes = { $count ->
    [one] { $count } minut
    [few] { $count } minute
   *[other] { $count } de minute
}
time-hours = { $count ->
    [one] { $count } oră
    [few] { $count } ore
   *[other] { $count } de ore
}
time-days = { $count ->
    [one] { $count } zi
    [few] { $count } zile
   *[other] { $count } de zile
}
time-working-days = { $count ->
    [one] { $count } zi lucrătoare
    [few] { $count } zile lucrătoare
   *[other] { $count } de zile lucrătoare
}
time-weeks = { $count ->
    [one] { $count } săptămână
    [few] { $count } săptămâni
   *[other] { $count } de săptămâni
}
time-months = { $count ->
    [one] { $count } lună
    [few] { $count } luni
   *[other] { $count } de luni
}
# $to is one of time-… with the larger figure
time-range = { $from }–{ $to }
duration-about = aproximativ { $time }
deadline = { $time } – { $condition }

## Online; $service is the title of the service

online-application = Puteți depune cererea online.
online-appointment = Puteți face o programare online, dar trebuie să veniți personal.
online-information = Online găsiți mai multe informații.
online-none = Din păcate, nu se poate online. Vă rugăm să vă adresați biroului competent.
link-application = Depuneți cererea online
link-appointment = Faceți o programare
link-information = Mai multe informații
link-law = Temei legal: { $citation }
link-appointment-office = Faceți o programare: { $office }

## Offices

office-phone = Telefon: { $phone }
office-email = E-mail: { $email }
office-wheelchair = Intrarea este accesibilă cu scaunul rulant.
office-no-wheelchair = Din păcate, intrarea nu este accesibilă cu scaunul rulant.
appointment-required = Vă rugăm să faceți mai întâi o programare.
appointment-recommended = Cel mai bine este să faceți mai întâi o programare.
appointment-not-needed = Nu aveți nevoie de programare.

## Opening hours; $office is a name, $day a date from date-…, $ranges one or more of time-range-clock

hours-open-now = { $office }: deschis acum, astăzi până la ora { $until }.
hours-closed-now = { $office }: închis acum.
hours-today = { $office }: deschis astăzi ({ $day }), orele { $ranges }.
hours-on = { $office }: deschis { $day }, orele { $ranges }.
hours-closed-today = { $office }: închis astăzi ({ $day }).
hours-closed-on = { $office }: închis { $day }.
hours-reason-holiday = Motiv: sărbătoare legală ({ $holiday }).
hours-reason-other = Motiv: { $reason }.
hours-next = Se deschide din nou { $day }, la ora { $from }.
hours-none = Nu există un program fix. Vă rugăm să sunați: { $phone }
hours-row-closed = închis
clock-range = { $from }–{ $to }
clock-and = { $first } și { $second }

## Days

weekday-monday = luni
weekday-tuesday = marți
weekday-wednesday = miercuri
weekday-thursday = joi
weekday-friday = vineri
weekday-saturday = sâmbătă
weekday-sunday = duminică
# $month is a number, 1 is January
month = { $month ->
    [1] ianuarie
    [2] februarie
    [3] martie
    [4] aprilie
    [5] mai
    [6] iunie
    [7] iulie
    [8] august
    [9] septembrie
    [10] octombrie
    [11] noiembrie
   *[12] decembrie
}
# $day and $year are figures, $month is the name above as it stands in a date, $weekday one of weekday-…
date = { $day } { $month } { $year }
date-with-weekday = { $weekday }, { $day } { $month }
# $hour and $minute have two digits
clock = { $hour }:{ $minute }

## Public holidays

holiday-new-year = Anul Nou
holiday-epiphany = Boboteaza
holiday-womens-day = Ziua Internațională a Femeii
holiday-good-friday = Vinerea Mare
holiday-easter-sunday = Duminica Paștelui
holiday-easter-monday = A doua zi de Paște
holiday-labour-day = Ziua Muncii
holiday-ascension = Înălțarea Domnului
holiday-whit-sunday = Duminica Rusaliilor
holiday-whit-monday = A doua zi de Rusalii
holiday-corpus-christi = Corpus Christi
holiday-assumption = Adormirea Maicii Domnului
holiday-childrens-day = Ziua Mondială a Copilului
holiday-german-unity = Ziua Unității Germane
holiday-reformation = Ziua Reformei
holiday-all-saints = Ziua Tuturor Sfinților
holiday-repentance = Ziua Pocăinței și a Rugăciunii
holiday-christmas = Prima zi de Crăciun
holiday-boxing-day = A doua zi de Crăciun

## Money; $euros is a figure with separators of money-group, $cents has two digits

money = { $euros },{ $cents } €
money-group = .

## Source

source = Sursa: { $town }, verificat la { $date }
origin-selected = Ales de o IA dintre texte verificate de angajații orașului.
fallback = Acest text există numai în germană.

## When there is no single answer

clarify = Vă referiți la una dintre acestea?
abstain = Nu am un răspuns sigur la această întrebare. Nu fac presupuneri, ca să nu vă dau o informație greșită.

## Questions about the assistant; $town is the town's name

about-nature = Nu, nu sunt om. Sunt un sistem de IA al orașului { $town }. Caut pentru dumneavoastră texte potrivite, verificate de oameni. Pot face greșeli.
about-capability = Sunt un sistem de IA al orașului { $town }. Răspund la întrebări despre serviciile orașului: cât costă, de ce aveți nevoie, unde mergeți și când este deschis. Asupra cazului dumneavoastră decide întotdeauna autoritatea.
about-privacy = Întrebările dumneavoastră nu se salvează și nu părăsesc serverul orașului { $town }. Totuși, vă rugăm să nu scrieți date personale.
about-person = Desigur. Așa puteți vorbi cu un om:

## Small talk

small-talk-greeting = Bună ziua! Sunt un sistem de IA al orașului { $town }. Ce doriți să aflați?
small-talk-thanks = Cu plăcere. Mai aveți o întrebare?
small-talk-farewell = La revedere și toate cele bune!

## What the assistant must not do

refused-decision = Nu pot decide asupra acestui lucru. Biroul competent verifică fiecare caz.
refused-legal = Nu am voie să dau sfaturi juridice. Vă poate sfătui un avocat. În probleme de chirie vă ajută o asociație a chiriașilor (Mieterverein), iar pentru contracte și facturi, centrul pentru consumatori (Verbraucherzentrale). Dacă aveți venituri mici, întrebați la judecătorie (Amtsgericht) despre ajutorul pentru plata consultației juridice (Beratungshilfe). Dacă este vorba despre o decizie oficială, întrebați și biroul care a trimis-o.
refused-medical = Nu am voie să dau sfaturi medicale. Vă rugăm să întrebați un medic. Serviciul medical de gardă (ärztlicher Bereitschaftsdienst) are numărul 116 117.
refused-political = Nu dau recomandări în chestiuni politice.
refused-insult = Aș vrea să vă ajut. Ce doriți să aflați de la primărie?

## Emergencies: fixed texts, shown at once

emergency-fire = Sunați imediat la pompieri: 112. Mergeți într-un loc sigur.
emergency-medical = Sunați imediat la salvare: 112. Rămâneți la telefon.
emergency-police = Sunați imediat la poliție: 110.
emergency-violence = Sunteți în pericol? Sunați la poliție: 110. Linia de ajutor „Violența împotriva femeilor” (Hilfetelefon) vă ajută zi și noapte, gratuit și în multe limbi: 116 016.
emergency-suicide = Nu sunteți singur(ă). Vorbiți acum cu un om: linia de sprijin (Telefonseelsorge) 0800 111 0 111, zi și noapte, gratuit și anonim. În pericol de moarte: 112.
emergency-poison = Sunați imediat la 112. Centrul de informare despre otrăviri (Giftinformationszentrum Nord) ajută zi și noapte: 0551 19240.
emergency-child = Un copil este în pericol? Sunați la poliție: 110. Copiii și tinerii primesc ajutor la 116 111, gratuit și anonim.
emergency-help = Sunteți în pericol? Pompieri și ambulanță: 112. Poliție: 110. Aveți nevoie de alt ajutor? Scrieți-mi, vă rog, despre ce este vorba.
