# Sentences of which answers are composed. Figures, times and dates arrive formatted by the messages at the end.

## Headings of the parts of an answer

facet-general = Comment faire
facet-requirements = Conditions
facet-documents = Ce qu’il vous faut
facet-fees = Coûts
facet-duration = Durée
facet-deadline = Délais
facet-online = En ligne
facet-where = Service compétent
facet-hours = Heures d’ouverture

## First lines of an answer to one part; $service is the title of the service

lead-fees = Coûts pour « { $service } » :
lead-documents = Ce qu’il vous faut pour « { $service } » :
lead-duration = Durée pour « { $service } » :
lead-deadline = Délais pour « { $service } » :
lead-where = Le service compétent est :
lead-requirements = Conditions pour « { $service } » :
lead-online = « { $service } » en ligne :
# $facet is one of the headings above
part-unknown = Nous n’avons pas ici d’informations vérifiées sur « { $facet } ». Voici ce que nous savons :

## Fees; $price is one of price-…, $condition is the town's text

price-free = gratuit
price-range = de { $from } à { $to }
price-per-month = { $price } par mois
price-per-year = { $price } par an
fee = { $price } – { $condition }

## Documents

document-if-needed = { $document } (seulement dans certains cas)

## Time

time-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
time-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
time-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
time-working-days = { $count ->
    [one] { $count } jour ouvrable
   *[other] { $count } jours ouvrables
}
time-weeks = { $count ->
    [one] { $count } semaine
   *[other] { $count } semaines
}
time-months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
}
# $to is one of time-… with the larger figure
time-range = { $from } à { $to }
duration-about = environ { $time }
deadline = { $time } – { $condition }

## Online; $service is the title of the service

online-application = Vous pouvez faire la demande en ligne.
online-appointment = Vous pouvez prendre rendez-vous en ligne, mais vous devez venir en personne.
online-information = Vous trouverez plus d’informations en ligne.
online-none = Ce n’est malheureusement pas possible en ligne. Veuillez vous adresser au service compétent.
link-application = Faire la demande en ligne
link-appointment = Prendre rendez-vous
link-information = Plus d’informations
link-law = Base légale : { $citation }
link-appointment-office = Prendre rendez-vous : { $office }

## Offices

office-phone = Téléphone : { $phone }
office-email = E-mail : { $email }
office-wheelchair = L’entrée est accessible en fauteuil roulant.
office-no-wheelchair = L’entrée n’est malheureusement pas accessible en fauteuil roulant.
appointment-required = Veuillez d’abord prendre rendez-vous.
appointment-recommended = Il vaut mieux prendre rendez-vous à l’avance.
appointment-not-needed = Vous n’avez pas besoin de rendez-vous.

## Opening hours; $office is a name, $day a date from date-…, $ranges one or more of time-range-clock

hours-open-now = { $office } : ouvert en ce moment, aujourd’hui jusqu’à { $until }.
hours-closed-now = { $office } : fermé en ce moment.
hours-today = { $office } : ouvert aujourd’hui ({ $day }) : { $ranges }.
hours-on = { $office } : ouvert le { $day } : { $ranges }.
hours-closed-today = { $office } : fermé aujourd’hui ({ $day }).
hours-closed-on = { $office } : fermé le { $day }.
hours-reason-holiday = Raison : jour férié ({ $holiday }).
hours-reason-other = Raison : { $reason }.
hours-next = Réouverture le { $day } à { $from }.
hours-none = Il n’y a pas d’horaires fixes. Veuillez téléphoner : { $phone }
hours-row-closed = fermé
clock-range = { $from }–{ $to }
clock-and = { $first } et { $second }

## Days

weekday-monday = lundi
weekday-tuesday = mardi
weekday-wednesday = mercredi
weekday-thursday = jeudi
weekday-friday = vendredi
weekday-saturday = samedi
weekday-sunday = dimanche
# $month is a number, 1 is January
month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
# $day and $year are figures, $month is the name above as it stands in a date, $weekday one of weekday-…
date = { $day } { $month } { $year }
date-with-weekday = { $weekday } { $day } { $month }
# $hour and $minute have two digits
clock = { $hour }h{ $minute }

## Public holidays

holiday-new-year = Jour de l’An
holiday-epiphany = Épiphanie
holiday-womens-day = Journée internationale des femmes
holiday-good-friday = Vendredi saint
holiday-easter-sunday = Dimanche de Pâques
holiday-easter-monday = Lundi de Pâques
holiday-labour-day = Fête du Travail
holiday-ascension = Ascension
holiday-whit-sunday = Dimanche de Pentecôte
holiday-whit-monday = Lundi de Pentecôte
holiday-corpus-christi = Fête-Dieu
holiday-assumption = Assomption
holiday-childrens-day = Journée mondiale de l’enfance (Weltkindertag)
holiday-german-unity = Jour de l’Unité allemande
holiday-reformation = Fête de la Réformation
holiday-all-saints = Toussaint
holiday-repentance = Jour de pénitence et de prière (Buß- und Bettag)
holiday-christmas = Noël
holiday-boxing-day = Lendemain de Noël

## Money; $euros is a figure with separators of money-group, $cents has two digits

money = { $euros },{ $cents } €
money-group = { "\u202F" }

## Source

source = Source : { $town }, vérifié le { $date }
origin-selected = Choisi par une IA parmi des textes vérifiés par le personnel de la ville.
fallback = Ce texte n’existe qu’en allemand.

## When there is no single answer

clarify = S’agit-il de l’un de ces sujets ?
abstain = Je n’ai pas de réponse sûre à cette question. Je ne devine pas, pour ne rien vous dire de faux.

## Questions about the assistant; $town is the town's name

about-nature = Non, je ne suis pas un être humain. Je suis un système d’intelligence artificielle de la ville de { $town }. Je cherche pour vous des textes que des personnes ont vérifiés. Je peux me tromper.
about-capability = Je suis un système d’intelligence artificielle de la ville de { $town }. Je réponds aux questions sur les services de la ville : combien cela coûte, ce qu’il vous faut, où aller et quand c’est ouvert. C’est toujours l’administration qui décide de votre cas.
about-privacy = Vos questions ne sont pas enregistrées et ne quittent pas le serveur de la ville de { $town }. Veuillez tout de même ne pas écrire de données personnelles.
about-person = Bien sûr. Voici comment joindre un être humain :

## Small talk

small-talk-greeting = Bonjour ! Je suis un système d’intelligence artificielle de la ville de { $town }. Que souhaitez-vous savoir ?
small-talk-thanks = Je vous en prie. Avez-vous encore une question ?
small-talk-farewell = Au revoir et bonne continuation !

## What the assistant must not do

refused-decision = Je ne peux pas en décider. Le service compétent examine chaque cas.
refused-legal = Je n’ai pas le droit de donner des conseils juridiques. Une avocate ou un avocat peut vous conseiller. Pour la location d’un logement, une association de locataires (Mieterverein) peut vous aider. Pour les contrats et les factures, adressez-vous au centre de conseil aux consommateurs (Verbraucherzentrale). Si vous avez peu d’argent, renseignez-vous au tribunal local (Amtsgericht) sur l’aide pour payer une consultation juridique (Beratungshilfe). S’il s’agit d’une décision administrative, posez aussi la question au service qui l’a envoyée.
refused-medical = Je n’ai pas le droit de donner des conseils médicaux. Veuillez consulter un médecin. Le médecin de garde répond au 116 117.
refused-political = Je ne donne pas de recommandations sur des questions politiques.
refused-insult = J’aimerais vous aider. Que souhaitez-vous savoir de la ville ?

## Emergencies: fixed texts, shown at once

emergency-fire = Appelez tout de suite les pompiers : 112. Mettez-vous en sécurité.
emergency-medical = Appelez tout de suite une ambulance : 112. Restez en ligne.
emergency-police = Appelez tout de suite la police : 110.
emergency-violence = Êtes-vous en danger ? Appelez la police : 110. La ligne d’aide contre les violences faites aux femmes répond jour et nuit, gratuitement et en de nombreuses langues : 116 016.
emergency-suicide = Vous n’êtes pas seul(e). Parlez maintenant à quelqu’un : la ligne d’écoute (Telefonseelsorge) 0800 111 0 111, jour et nuit, gratuitement et anonymement. En cas de danger de mort : 112.
emergency-poison = Appelez tout de suite le 112. Le centre antipoison aide jour et nuit : 0551 19240.
emergency-child = Un enfant est en danger ? Appelez la police : 110. Les enfants et les jeunes trouvent de l’aide au 116 111, gratuitement et anonymement.
emergency-help = Êtes-vous en danger ? Pompiers et secours médicaux : 112. Police : 110. Avez-vous besoin d’une autre aide ? Écrivez-moi alors de quoi il s’agit.
