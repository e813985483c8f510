# What went wrong, said to a visitor: a short title, and what to do.

problem-empty-title = Falta la pregunta
problem-empty-detail = Escriba su pregunta en el campo.
problem-too-long-title = La pregunta es demasiado larga
problem-too-long-detail = Acorte su pregunta a 500 caracteres como máximo.
problem-body-too-large-title = La solicitud es demasiado grande
problem-body-too-large-detail = Envíe solo su pregunta, con 500 caracteres como máximo.
problem-not-utf8-title = Los caracteres no se pueden leer
problem-not-utf8-detail = Envíe el texto con la codificación UTF-8.
problem-content-type-title = El formato no es correcto
problem-content-type-detail = Envíe la solicitud en el formato que indica la descripción de la interfaz.
problem-malformed-title = La solicitud no se puede leer
problem-malformed-detail = Revise la solicitud. La descripción de la interfaz indica todos los campos.
problem-language-title = Este idioma no está disponible
problem-language-detail = Elija uno de estos idiomas: { $languages }
problem-conversation-title = La conversación ya no es válida
problem-conversation-detail = Haga su pregunta de nuevo.
problem-answer-title = Esta opinión no corresponde a ninguna respuesta
problem-answer-detail = Haga su pregunta de nuevo y después valore la respuesta.
problem-not-found-title = Esta página no existe
problem-not-found-detail = Compruebe la dirección o haga su pregunta en la página de inicio.
problem-method-title = Así no es posible
problem-method-detail = Vuelva a cargar la página e inténtelo de nuevo.
problem-too-many-title = Han sido muchas preguntas a la vez
problem-too-many-detail = Espere { $seconds ->
    [one] un segundo
   *[other] { $seconds } segundos
} y pregunte de nuevo. ¿Es urgente? Llame al { $phone }
problem-too-many-minutes = Espere { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
} y pregunte de nuevo. ¿Es urgente? Llame al { $phone }
problem-proof-title = Han sido muchas preguntas a la vez
problem-proof-detail = Espere { $seconds ->
    [one] un segundo
   *[other] { $seconds } segundos
} y pregunte de nuevo. ¿Es urgente? Llame al { $phone }
problem-busy-title = Muchas personas preguntan ahora
problem-busy-detail = Inténtelo de nuevo en unos segundos. ¿Es urgente? Llame al { $phone }
problem-starting-title = El asistente está arrancando
problem-starting-detail = Inténtelo de nuevo en un minuto. ¿Es urgente? Llame al { $phone }
problem-switched-off-title = El asistente está desactivado en este momento
problem-switched-off-detail = Le ayudamos con gusto por teléfono: { $phone }
problem-timeout-title = Ha tardado demasiado
problem-timeout-detail = Inténtelo de nuevo. ¿Es urgente? Llame al { $phone }
problem-internal-title = No ha funcionado
problem-internal-detail = El error es nuestro. Inténtelo de nuevo más tarde. ¿Es urgente? Llame al { $phone }
