# What went wrong, said to a visitor: a short title, and what to do.

problem-empty-title = Falta la pregunta
problem-empty-detail = Escriba su pregunta en el campo, por favor.
problem-too-long-title = La pregunta es demasiado larga
problem-too-long-detail = Acorte su pregunta a un máximo de 500 caracteres, por favor.
problem-body-too-large-title = La solicitud es demasiado grande
problem-body-too-large-detail = Envíe solo su pregunta, con un máximo de 500 caracteres.
problem-not-utf8-title = No se pueden leer los caracteres
problem-not-utf8-detail = Envíe el texto con la codificación UTF-8.
problem-content-type-title = El formato no es adecuado
problem-content-type-detail = Envíe la solicitud en el formato que indica la descripción de la interfaz.
problem-malformed-title = No se puede leer la solicitud
problem-malformed-detail = Revise la solicitud. La descripción de la interfaz indica todos los campos.
problem-language-title = Este idioma no está disponible aquí
problem-language-detail = Elija uno de estos idiomas: { $languages }
problem-conversation-title = La conversación ya no es válida
problem-conversation-detail = Vuelva a hacer su pregunta, por favor.
problem-not-found-title = Esta página no existe
problem-not-found-detail = Compruebe la dirección o haga su pregunta en la página de inicio.
problem-method-title = Así no se puede
problem-method-detail = Vuelva a cargar la página e inténtelo otra vez.
problem-too-many-title = Han sido muchas preguntas a la vez
problem-too-many-detail = Espere { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
} y vuelva a preguntar. ¿Es urgente? Llame: { $phone }
problem-busy-title = En este momento preguntan muchas personas
problem-busy-detail = Inténtelo de nuevo en unos segundos. ¿Es urgente? Llame: { $phone }
problem-starting-title = El asistente se está iniciando
problem-starting-detail = Inténtelo de nuevo en un minuto. ¿Es urgente? Llame: { $phone }
problem-timeout-title = Ha tardado demasiado
problem-timeout-detail = Inténtelo de nuevo. ¿Es urgente? Llame: { $phone }
problem-internal-title = Lamentablemente no ha funcionado
problem-internal-detail = El error es nuestro. Inténtelo más tarde. ¿Es urgente? Llame: { $phone }
