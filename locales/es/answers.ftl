# Sentences of which answers are composed. Figures, times and dates arrive formatted by the messages at the end.

## Headings of the parts of an answer

facet-general = Cómo se hace
facet-requirements = Requisitos
facet-documents = Qué necesita
facet-fees = Coste
facet-duration = Duración
facet-deadline = Plazos
facet-online = En línea
facet-where = Oficina responsable
facet-hours = Horario

## First lines of an answer to one part; $service is the title of the service

lead-fees = Coste de «{ $service }»:
lead-documents = Qué necesita para «{ $service }»:
lead-duration = Cuánto tarda «{ $service }»:
lead-deadline = Plazos para «{ $service }»:
lead-where = De esto se encarga esta oficina:
lead-requirements = Requisitos para «{ $service }»:
lead-online = «{ $service }» en línea:
# $facet is one of the headings above
part-unknown = Aquí no tenemos información revisada sobre «{ $facet }». Esto es lo que sabemos:

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
time-range = de { $from } a { $to }
duration-about = aproximadamente { $time }
deadline = { $time } – { $condition }

## Online; $service is the title of the service

online-application = Puede presentar la solicitud en línea.
online-appointment = Puede pedir cita en línea, pero tiene que acudir en persona.
online-information = En línea encontrará más información.
online-none = Lamentablemente no se puede hacer en línea. Diríjase a la oficina responsable.
link-application = Presentar la solicitud en línea
link-appointment = Pedir cita
link-information = Más información
link-law = Base legal: { $citation }
link-appointment-office = Pedir cita: { $office }

## Offices

office-phone = Teléfono: { $phone }
office-email = Correo electrónico: { $email }
office-wheelchair = La entrada es accesible en silla de ruedas.
office-no-wheelchair = Lamentablemente la entrada no es accesible en silla de ruedas.
appointment-required = Pida cita antes, por favor.
appointment-recommended = Es mejor pedir cita antes.
appointment-not-needed = No necesita cita.

## Opening hours; $office is a name, $day a date from date-…, $ranges one or more of time-range-clock

hours-open-now = { $office }: abierto ahora, hoy hasta las { $until }.
hours-closed-now = { $office }: cerrado ahora.
hours-today = { $office }: abierto hoy ({ $day }): { $ranges }.
hours-on = { $office }: abierto el { $day }: { $ranges }.
hours-closed-today = { $office }: cerrado hoy ({ $day }).
hours-closed-on = { $office }: cerrado el { $day }.
hours-reason-holiday = Motivo: día festivo ({ $holiday }).
hours-reason-other = Motivo: { $reason }.
hours-next = Próxima apertura: { $day }, { $from }.
hours-none = No hay un horario fijo. Llame, por favor: { $phone }
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
date-with-weekday = { $weekday }, { $day } de { $month }
# $hour and $minute have two digits
clock = { $hour }:{ $minute }

## Public holidays

holiday-new-year = Año Nuevo
holiday-epiphany = Reyes Magos
holiday-womens-day = Día Internacional de la Mujer
holiday-good-friday = Viernes Santo
holiday-easter-sunday = Domingo de Pascua
holiday-easter-monday = Lunes de Pascua
holiday-labour-day = Día del Trabajo
holiday-ascension = Ascensión
holiday-whit-sunday = Domingo de Pentecostés
holiday-whit-monday = Lunes de Pentecostés
holiday-corpus-christi = Corpus Christi
holiday-assumption = Asunción de la Virgen
holiday-childrens-day = Día Mundial del Niño (Weltkindertag)
holiday-german-unity = Día de la Unidad Alemana
holiday-reformation = Día de la Reforma
holiday-all-saints = Todos los Santos
holiday-repentance = Día de Penitencia y Oración (Buß- und Bettag)
holiday-christmas = Navidad
holiday-boxing-day = Segundo día de Navidad

## Money; $euros is a figure with separators of money-group, $cents has two digits

money = { $euros },{ $cents } €
money-group = .

## Source

source = Fuente: { $town }, revisado el { $date }
origin-selected = Elegido por una IA entre textos revisados por el personal de la ciudad.
fallback = Este texto solo está disponible en alemán.

## When there is no single answer

clarify = ¿Se refiere a uno de estos temas?
abstain = No tengo una respuesta segura. No hago suposiciones para no decirle algo incorrecto.

## Questions about the assistant; $town is the town's name

about-nature = No, no soy una persona. Soy un sistema de inteligencia artificial de la ciudad de { $town }. Busco para usted textos que han revisado personas. Puedo equivocarme.
about-capability = Soy un sistema de inteligencia artificial de la ciudad de { $town }. Respondo a preguntas sobre los servicios de la ciudad: cuánto cuesta algo, qué necesita, adónde ir y cuándo está abierto. Sobre su caso decide siempre la oficina.
about-privacy = Sus preguntas no se guardan y no salen del servidor de la ciudad de { $town }. Aun así, no escriba datos personales, por favor.
about-person = Por supuesto. Así puede hablar con una persona:

## Small talk

small-talk-greeting = ¡Hola! Soy un sistema de inteligencia artificial de la ciudad de { $town }. ¿Qué desea saber?
small-talk-thanks = De nada. ¿Tiene alguna otra pregunta?
small-talk-farewell = ¡Adiós y que le vaya bien!

## What the assistant must not do

refused-decision = Yo no puedo decidirlo. La oficina responsable estudia cada caso.
refused-legal = No puedo dar asesoramiento jurídico. Diríjase a la oficina o a una abogada o un abogado.
refused-medical = No puedo dar consejos médicos. Consulte a un médico. El servicio médico de guardia atiende en el 116 117.
refused-political = No doy recomendaciones sobre cuestiones políticas.
refused-insult = Me gustaría ayudarle. ¿Qué desea saber de la ciudad?

## Emergencies: fixed texts, shown at once

emergency-fire = Llame ahora mismo a los bomberos: 112. Póngase a salvo.
emergency-medical = Llame ahora mismo a una ambulancia: 112. No cuelgue.
emergency-police = Llame ahora mismo a la policía: 110.
emergency-violence = ¿Está en peligro? Llame a la policía: 110. El teléfono de ayuda contra la violencia hacia las mujeres atiende día y noche, gratis y en muchos idiomas: 116 016.
emergency-suicide = No está solo ni sola. Hable ahora con una persona: Telefonseelsorge 0800 111 0 111, día y noche, gratis y de forma anónima. Si hay peligro de muerte: 112.
emergency-poison = Llame ahora mismo al 112. El centro de información toxicológica ayuda día y noche: 0551 19240.
emergency-child = ¿Hay un niño o una niña en peligro? Llame a la policía: 110. Los menores y jóvenes pueden pedir ayuda en el 116 111, gratis y de forma anónima.
