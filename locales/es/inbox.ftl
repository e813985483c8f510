# Questions that residents let the town read; shown only where `inbox.enabled` is true.

# $days: how long a question is kept
share-offer = ¿Puede el ayuntamiento leer esta pregunta para mejorar sus respuestas? Antes se quitan los nombres, las direcciones y los números, en la medida en que un programa los reconoce. La pregunta se borra { $days ->
    [one] como máximo después de un día
   *[other] como máximo después de { $days } días
}.
privacy-inbox-title = Si comparte una pregunta
privacy-inbox = Hay una excepción. Si falta una respuesta o no le ha servido, puede permitir al ayuntamiento, con un botón, que lea solo esa pregunta. Únicamente entonces se guarda: con el día, el idioma, el tipo de respuesta y el servicio. La base legal es su consentimiento: artículo 6, apartado 1, letra a, del Reglamento General de Protección de Datos.
privacy-inbox-removed = Antes, un programa quita lo que apunta a usted y tiene una forma fija: por ejemplo, los nombres después de «me llamo», las direcciones y los números de teléfono y de expediente. No lo reconoce todo. Por eso, no escriba nada personal.
privacy-inbox-keep = La pregunta se borra { $days ->
    [one] como máximo después de un día
   *[other] como máximo después de { $days } días
}. También puede borrarla usted, con el código de borrado que recibió al compartirla. Lo que el personal del ayuntamiento haya pasado de ella a sus textos como pregunta general se queda allí.
privacy-inbox-rights = Usted tiene derecho de acceso, rectificación y supresión, y a reclamar ante la autoridad de protección de datos. Puede retirar su consentimiento en cualquier momento, con el código de borrado, al final de esta página. Sin el código no sabemos de quién es una pregunta compartida. No hay otros datos sobre sus preguntas.
forget-title = Borrar una pregunta compartida
forget-help = Escriba el código de borrado que recibió al compartir la pregunta.
forget-label = Código de borrado
forget-button = Borrar la pregunta
forget-deleted = La pregunta está borrada.
forget-unknown = No hay ninguna pregunta con este código. Quizá ya se ha borrado. Compruebe el código, por favor.
forget-no-code = Esto no es un código de borrado. Tiene 12 caracteres, por ejemplo K7TQ-9MFA-2X4D.
