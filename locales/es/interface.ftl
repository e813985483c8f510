### Interface for visitors. Plain Spanish, “usted”.
### Messages without arguments are fields of `app/src/labels.rs`; the keys are the same in all languages.

## Notice of the AI (required: may be extended, never emptied)

disclosure-label = Sistema de IA, no una persona. Puede equivocarse: compruebe la fuente. No escriba datos personales.
# $town: the town's name, such as Musterstadt
disclosure-greeting = Usted se está comunicando con un sistema de IA de la ciudad de { $town }, no con una persona. Las respuestas pueden ser erróneas o estar desactualizadas. Compruebe la fuente enlazada y no escriba datos personales.

## Launcher on other sites

launcher-open = Preguntar a la IA
launcher-close = Cerrar el asistente de IA
launcher-title = Asistente de IA municipal

## Frame of all pages

skip-to-content = Ir al contenido
town-prefix = Ciudad de
language-menu = Elegir idioma
footer-navigation = Más información
chat-link = Asistente de IA
home-link = Inicio
transparency-link = Cómo trabaja la IA
privacy-link = Privacidad
accessibility-link = Accesibilidad
new-window = (se abre en una ventana nueva)
demo-notice = Musterstadt es una ciudad inventada. Esta página muestra cómo se ve Stadtlotse en la web de una ciudad.
problem-back = Ir al asistente de IA

## The assistant’s page

chat-title = Asistente de IA
chat-transcript = Conversación
chat-welcome = ¡Hola! ¿En qué puedo ayudarle?
chat-can = Busco textos revisados de la ciudad: costes, documentos, plazos, oficinas y horarios. Sobre su caso decide la oficina.
chat-latest = Ir a la última respuesta
chat-restart = Empezar de nuevo
chat-topics = Preguntas frecuentes:
contact-prompt = ¿Prefiere hablar con una persona?
contact-name = Teléfono ciudadano
ask-label = Su pregunta
ask-example = p. ej. ¿Cuánto cuesta un pasaporte?
ask-button = Preguntar
ask-searching = Buscando la respuesta…
ask-suggestions = Sugerencias
ask-characters-left = Caracteres disponibles:
ask-characters-over = Caracteres de más:
ask-empty-title = Todavía falta su pregunta.
ask-empty-detail = Escriba en el campo lo que quiere saber.
ask-long-title = Su pregunta es demasiado larga.
ask-long-detail = Acorte la pregunta a 500 caracteres como máximo. Su texto no se pierde.
ask-network-title = No se puede conectar con el asistente ahora.
ask-network-detail = Su texto no se pierde. Compruebe su conexión a internet e inténtelo de nuevo.

## Answer card

card-visitor = Usted pregunta
card-assistant = Stadtlotse (IA) responde
card-clarify = Aclaración
card-abstain = Sin respuesta segura
card-emergency = Emergencia
card-about = Sobre este asistente
card-refused = La IA no puede ayudar en esto
card-more = Más sobre este tema
card-links = Hacerlo por internet y leer más
card-choose = ¿A qué se refiere?
card-nearest = Quizá le ayude:
card-contact = Aquí le ayuda una persona
card-source = Fuente:
card-reviewed = revisado el
card-form = Formulario
card-checklist = Para marcar
card-map = Ver en el mapa
card-why = ¿Por qué esta respuesta?
card-copy = Copiar
card-copied = La respuesta está copiada.
card-print = Imprimir o guardar como PDF
card-feedback = ¿Le ha servido?
card-feedback-yes = Sí
card-feedback-no = No
card-feedback-thanks = Gracias por su opinión.
share-button = Compartir esta pregunta
share-thanks = Gracias. Ahora el ayuntamiento puede leer esta pregunta.
share-code = Su código de borrado:
share-code-help = Anote el código, por favor: solo lo mostramos ahora. Con él puede borrar la pregunta en cualquier momento:
# $number
emergency-call = Llamar al { $number }
# $service: Titel
why-service = Tema reconocido: «{ $service }».
# $part: Name des Teils
why-part = Se preguntó por: { $part }.
# $match: Titel, Name oder Frage aus dem Katalog
why-match = El texto más cercano a su pregunta fue: «{ $match }».
why-sure-high = El sistema está seguro.
why-sure-medium = El sistema está bastante seguro.
why-sure-low = El sistema no está del todo seguro. Compruebe si el tema es el correcto.
# $date, $version, $catalogue
why-text = El texto lo escribieron personas del ayuntamiento y lo revisaron el { $date }. Es la versión { $version }; versión de todos los textos: { $catalogue }. La IA lo encontró y no lo cambió.

## A service’s page

service-kicker = Servicio
service-offices = Oficina competente
service-hours = Horario
service-days = Día
service-times = Hora
service-phone = Teléfono:
service-accessibility = Accesibilidad:
service-appointment = Pedir cita
service-ask = ¿Le queda alguna duda?

## Musterstadt’s front page

town-title = Inicio
town-navigation = Menú
town-nav-services = Trámites
town-nav-hours = Horario
town-nav-news = Actualidad
town-nav-embed = Para municipios
town-kicker = Bienvenidos al ayuntamiento
town-headline = ¿Qué trámite quiere hacer?
town-lead = Pregunte como le preguntaría a una persona, en su idioma. El asistente de IA encuentra la información adecuada, revisada por el ayuntamiento.
town-topics-title = Lo más preguntado
town-topics-lead = Un clic y el asistente de IA busca la respuesta.
town-hours-title = Horario del ayuntamiento
town-phone-title = ¿Prefiere hablar con una persona?
town-phone-lead = El teléfono ciudadano (Bürgertelefon) le ayuda, también sin internet.
town-news-title = Noticias de la ciudad
town-news-one-subject = Vida urbana
town-news-one-title = Mercado de invierno junto al viejo molino
town-news-one-text = Los cuatro fines de semana de Adviento, asociaciones y comercios invitan a la plaza Mühlenplatz. El autobús al centro es gratis todos los sábados.
town-news-two-subject = Obras
town-news-two-title = El nuevo carril bici del canal está listo
town-news-two-text = Desde la estación hasta la esclusa son ahora cuatro kilómetros sin semáforos. Los bancos y la iluminación llegarán para la primavera.
town-news-three-subject = Familia
town-news-three-title = Plazas de guardería (Kita): inscripción ahora por internet
town-news-three-text = Las familias ya pueden reservar plaza para el nuevo curso de guardería. Todos los centros se presentan en una jornada de puertas abiertas.
town-embed-title = Stadtlotse para su municipio
town-embed-lead = Basta una línea. No se carga nada hasta que alguien abre el asistente. No hay cookies y todos los datos se quedan en su servidor.
town-embed-code = Código para insertar

# proof of work

ask-checking = Un momento, estamos comprobando su solicitud…
ask-wait = Segundos hasta la próxima pregunta:
ask-again = Ya puede preguntar de nuevo.
