# Sentences of which answers are composed. Figures, times and dates arrive formatted by the messages at the end.

## Headings of the parts of an answer

facet-general = Cómo se hace
facet-requirements = Requisitos
facet-documents = Qué necesita
facet-fees = Costes
facet-duration = Duración
facet-deadline = Plazos
facet-online = Online
facet-where = Oficina competente
facet-hours = Horario

## First lines of an answer to one part; $service is the title of the service

lead-fees = Costes de «{ $service }»:
lead-documents = Para «{ $service }» necesita:
lead-duration = Cuánto tarda «{ $service }»:
lead-deadline = Plazos para «{ $service }»:
lead-where = De esto se encarga esta oficina:
lead-requirements = Requisitos para «{ $service }»:
lead-online = «{ $service }» por internet:
# $facet is one of the headings above
part-unknown = Sobre «{ $facet }» no tenemos aquí información revisada. Esto es lo que sabemos:

## Fees; $price is one of price-…, $condition is the town's text

price-free = gratis
price-range = de { $from } a { $to }
price-per-month = { $price } al mes
price-per-year = { $price } al año
fee = { $price } – { $condition }

## Documents

document-if-needed = { $document } (solo en algunos casos)

## Time

time-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
time-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
time-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
time-working-days = { $count ->
    [one] { $count } día laborable
   *[other] { $count } días laborables
}
time-weeks = { $count ->
    [one] { $count } semana
   *[other] { $count } semanas
}
time-months = { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}
# $to is one of time-… with the larger figure
time-range = { $from } a { $to }
duration-about = aprox. { $time }
deadline = { $time } – { $condition }

## Online; $service is the title of the service

online-application = Puede presentar la solicitud por internet.
online-appointment = Puede pedir cita por internet. Pero tiene que venir en persona.
online-information = En internet encontrará más información.
online-none = Esto no se puede hacer por internet. Diríjase a la oficina competente.
link-application = Solicitarlo por internet
link-appointment = Pedir cita
link-information = Más información
link-law = Base legal: { $citation }
link-appointment-office = Pedir cita: { $office }

## Offices

office-phone = Teléfono: { $phone }
office-email = E-mail: { $email }
office-wheelchair = Se puede entrar en silla de ruedas.
office-no-wheelchair = Por desgracia no se puede entrar en silla de ruedas.
appointment-required = Pida cita antes de venir.
appointment-recommended = Lo mejor es pedir cita antes de venir.
appointment-not-needed = No necesita cita.

## Opening hours; $office is a name, $day a date from date-…, $ranges one or more of time-range-clock

hours-open-now = { $office }: ahora abierto, hoy hasta las { $until } h.
hours-closed-now = { $office }: ahora cerrado.
hours-today = { $office } abre hoy ({ $day }): { $ranges } h.
hours-on = { $office } abre el { $day }: { $ranges } h.
hours-closed-today = { $office }: hoy ({ $day }) cerrado.
hours-closed-on = { $office }: cerrado el { $day }.
hours-reason-holiday = Motivo: { $holiday } es festivo.
hours-reason-other = Motivo: { $reason }.
hours-next = Vuelve a abrir el { $day } a las { $from } h.
hours-none = No hay un horario fijo. Llame al { $phone }
hours-row-closed = cerrado
clock-range = { $from }–{ $to }
clock-and = { $first } y { $second }

## Days

weekday-monday = lunes
weekday-tuesday = martes
weekday-wednesday = miércoles
weekday-thursday = jueves
weekday-friday = viernes
weekday-saturday = sábado
weekday-sunday = domingo
# $month is a number, 1 is January
month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
# $day and $year are figures, $month is the name above as it stands in a date, $weekday one of weekday-…
date = { $day } de { $month } de { $year }
date-with-weekday = { $weekday } { $day } de { $month }
# $hour and $minute have two digits
clock = { $hour }:{ $minute }

## Public holidays

holiday-new-year = Año Nuevo
holiday-epiphany = Epifanía (Reyes Magos)
holiday-womens-day = Día Internacional de la Mujer
holiday-good-friday = Viernes Santo
holiday-easter-sunday = Domingo de Pascua
holiday-easter-monday = Lunes de Pascua
holiday-labour-day = Día del Trabajo
holiday-ascension = Ascensión
holiday-whit-sunday = Domingo de Pentecostés
holiday-whit-monday = Lunes de Pentecostés
holiday-corpus-christi = Corpus Christi
holiday-assumption = Asunción de María
holiday-childrens-day = Día Mundial del Niño
holiday-german-unity = Día de la Unidad Alemana
holiday-reformation = Día de la Reforma
holiday-all-saints = Todos los Santos
holiday-repentance = Día de Penitencia y Oración
holiday-christmas = Navidad
holiday-boxing-day = Segundo día de Navidad

## Money; $euros is a figure with separators of money-group, $cents has two digits

money = { $euros },{ $cents } €
money-group = .

## Source

source = Fuente: { $town }, revisado el { $date }
origin-selected = Elegido por una IA entre textos que han revisado personas del ayuntamiento.
fallback = Este texto solo está disponible en alemán.

## When there is no single answer

clarify = ¿Se refiere a alguno de estos?
abstain = No tengo una respuesta segura. No quiero hacer suposiciones, para no darle información equivocada.

## Questions about the assistant; $town is the town's name

about-nature = No, no soy una persona. Soy un sistema de IA de la ciudad de { $town }. Busco para usted textos adecuados que han revisado personas. Puedo equivocarme.
about-capability = Soy un sistema de IA de la ciudad de { $town }. Respondo preguntas sobre los servicios de la ciudad: cuánto cuesta algo, qué necesita, adónde debe ir y cuándo está abierto. Sobre su caso decide siempre la oficina.
about-privacy = Sus preguntas no se guardan y no salen del servidor de la ciudad de { $town }. Aun así, no escriba datos personales.
about-person = Por supuesto. Así puede hablar con una persona:

## Small talk

small-talk-greeting = ¡Hola! Soy un sistema de IA de la ciudad de { $town }. ¿Qué quiere saber?
small-talk-thanks = Con mucho gusto. ¿Tiene otra pregunta?
small-talk-farewell = ¡Adiós y que le vaya bien!

## What the assistant must not do

refused-decision = No puedo decidir sobre eso. La oficina competente estudia cada caso.
refused-legal = No puedo dar asesoramiento jurídico. Puede aconsejarle una abogada o un abogado. En cuestiones de alquiler le ayuda una asociación de inquilinos (Mieterverein); con contratos y facturas, el centro de consumidores (Verbraucherzentrale). Si tiene poco dinero, pregunte en el juzgado (Amtsgericht) por la ayuda para pagar una consulta jurídica (Beratungshilfe). Si se trata de una resolución oficial, pregunte también en la oficina que la envió.
refused-medical = No puedo dar consejos médicos. Pregunte a una médica o un médico. Médico de guardia (Ärztlicher Bereitschaftsdienst): 116 117.
refused-political = No doy recomendaciones sobre cuestiones políticas.
refused-insult = Me gustaría ayudarle. ¿Qué le gustaría preguntar al ayuntamiento?

## Emergencies: fixed texts, shown at once

emergency-fire = Llame ahora mismo a los bomberos: 112. Póngase a salvo.
emergency-medical = Llame ahora mismo a una ambulancia: 112. No cuelgue el teléfono.
emergency-police = Llame ahora mismo a la policía: 110.
emergency-violence = ¿Está en peligro? Llame a la policía: 110. La línea de ayuda contra la violencia hacia las mujeres (Hilfetelefon) atiende día y noche, gratis y en muchos idiomas: 116 016.
emergency-suicide = No está solo ni sola. Hable ahora con una persona: la línea de ayuda (Telefonseelsorge) 0800 111 0 111, día y noche, gratis y de forma anónima. Si hay peligro de muerte: 112.
emergency-poison = Llame ahora mismo al 112. El centro de toxicología (Giftinformationszentrum Nord) ayuda día y noche: 0551 19240.
emergency-child = ¿Hay un niño o una niña en peligro? Llame a la policía: 110. Los niños y jóvenes reciben ayuda en el 116 111, gratis y de forma anónima.
emergency-help = ¿Está en peligro? Bomberos y ambulancia: 112. Policía: 110. ¿Necesita otra ayuda? Entonces escríbame, por favor, de qué se trata.
