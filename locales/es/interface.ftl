### Interface for visitors.
### Messages without arguments are fields of `app/src/labels.rs`; the keys are the same in all languages.

## Notice of the AI (required: may be extended, never emptied)

disclosure-label = Sistema de IA, no una persona. Puede equivocarse: compruebe la fuente. No escriba datos personales.
# $town: the town's name, such as Musterstadt
disclosure-greeting = Está escribiendo con un sistema de inteligencia artificial (IA) de la ciudad de { $town }, no con una persona. Las respuestas pueden ser erróneas o estar anticuadas. Compruebe la fuente indicada y no escriba datos personales.

## Launcher on other sites

launcher-open = Preguntar al asistente de IA
launcher-close = Cerrar el asistente de IA
launcher-title = El asistente de IA de la ciudad

## Frame of all pages

skip-to-content = Ir al contenido
town-prefix = Ciudad de
language-menu = Elegir idioma
footer-navigation = Más sobre este sitio
chat-link = Asistente de IA
home-link = Inicio
transparency-link = Cómo funciona la IA
privacy-link = Protección de datos
accessibility-link = Accesibilidad
new-window = (se abre en una ventana nueva)
demo-notice = Musterstadt es una ciudad inventada. Esta página muestra cómo se ve Stadtlotse en el sitio de una ciudad.
problem-back = Ir al asistente de IA

## The assistant’s page

chat-title = Asistente de IA
chat-transcript = Conversación
chat-welcome = ¡Hola! ¿En qué puedo ayudarle?
chat-latest = Ir a la última respuesta
chat-topics = Preguntas frecuentes:
contact-prompt = ¿Prefiere hablar con una persona?
contact-name = Teléfono ciudadano (Bürgertelefon)
ask-label = Su pregunta
ask-example = p. ej.: ¿Cuánto cuesta un pasaporte?
ask-button = Preguntar
ask-searching = Buscando la respuesta …
ask-characters-left = Caracteres disponibles:
ask-characters-over = Caracteres de más:
ask-empty-title = Todavía falta su pregunta.
ask-empty-detail = Escriba en el campo lo que desea saber.
ask-long-title = Su pregunta es demasiado larga.
ask-long-detail = Acórtela a un máximo de 500 caracteres. Su texto se conserva.
ask-network-title = Ahora no se puede acceder al asistente.
ask-network-detail = Su texto se conserva. Compruebe su conexión a internet y vuelva a intentarlo.

## Answer card

card-visitor = Su pregunta
card-assistant = Responde Stadtlotse (IA)
card-clarify = Una aclaración
card-abstain = Sin respuesta segura
card-emergency = Emergencia
card-about = Sobre este asistente
card-refused = La IA no puede ayudar con esto
card-more = Más sobre este tema
card-links = Hacerlo en línea y leer más
card-choose = ¿A qué se refiere?
card-nearest = Quizá le sirva esto:
card-contact = Aquí le ayuda una persona
card-source = Fuente:
card-reviewed = revisado el
card-form = Formulario

## A service’s page

service-kicker = Servicio
service-offices = Oficina responsable
service-hours = Horario
service-days = Día
service-times = Hora
service-phone = Teléfono:
service-accessibility = Accesibilidad:
service-appointment = Pedir cita (Termin)
service-ask = ¿Tiene alguna otra duda?

## Musterstadt’s front page

town-title = Inicio
town-navigation = Menú principal
town-nav-services = Servicios
town-nav-hours = Horario
town-nav-news = Actualidad
town-nav-embed = Para otras ciudades
town-kicker = Le damos la bienvenida al ayuntamiento
town-headline = ¿Qué trámite quiere hacer?
town-lead = Pregunte como se lo contaría a una persona, en su idioma. El asistente de IA encuentra la información adecuada, revisada por el ayuntamiento.
town-topics-title = Preguntas frecuentes
town-topics-lead = Un clic y el asistente de IA busca la respuesta.
town-hours-title = El ayuntamiento está abierto
town-hours-address = Marktplatz 1, entrada sin escalones por Mühlenweg
town-hours-one-days = Lunes y martes
town-hours-one-times = 8–12 h y 14–16 h
town-hours-two-days = Miércoles y viernes
town-hours-two-times = 8–12 h
town-hours-three-days = Jueves
town-hours-three-times = 8–12 h y 14–18 h
town-phone-title = ¿Prefiere hablar con una persona?
town-phone-lead = El teléfono ciudadano (Bürgertelefon) le ayuda también sin internet.
town-news-title = Actualidad de la ciudad
town-news-one-subject = Vida en la ciudad
town-news-one-title = Mercado de invierno junto al viejo molino
town-news-one-text = Las asociaciones y los comercios le invitan a la Mühlenplatz los cuatro fines de semana de Adviento. El autobús al centro es gratuito todos los sábados.
town-news-two-subject = Obras
town-news-two-title = El nuevo carril bici junto al canal está listo
town-news-two-text = De la estación a la esclusa hay ahora cuatro kilómetros sin semáforos. Los bancos y la iluminación llegarán antes de la primavera.
town-news-three-subject = Familia
town-news-three-title = La inscripción en la guardería (Kita), ahora en línea
town-news-three-text = Las familias ya pueden reservar plaza para el nuevo curso. Todas las guarderías celebran un día de puertas abiertas.
town-embed-title = Stadtlotse para su ciudad
town-embed-lead = Basta con una línea. No se carga nada antes de que alguien abra el asistente. No hay cookies y todos los datos se quedan en su propio servidor.
town-embed-code = Código para insertar
