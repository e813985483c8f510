# Transparency, privacy and accessibility: written from the effective configuration.

transparency-title = Cómo trabaja el asistente
transparency-what-title = Un sistema de IA, no una persona
transparency-what = Aquí responde un sistema de IA de la ciudad de { $town }. Busca el texto adecuado para su pregunta. No escribe textos propios.
transparency-texts = Los textos los escriben y revisan personas de la ciudad. Cada respuesta indica su fuente y el día de la última revisión. Versión de los textos: { $version }.
transparency-limits = El sistema puede elegir un texto equivocado. Compruebe los datos importantes en la fuente o en la oficina. Sobre su caso decide siempre la oficina.
transparency-model-title = El modelo
transparency-model = Modelo: { $model }, licencia { $licence }. Funciona en el servidor propio de la ciudad. Sus preguntas no salen de este servidor.
transparency-responsible-title = Quién es responsable
transparency-responsible = Responsable del contenido: { $responsible }. Teléfono: { $phone }
transparency-complaint = Las quejas sobre sistemas de IA también las recibe la Agencia Federal de Redes (Bundesnetzagentur).
privacy-title = Privacidad
privacy-what-title = Qué pasa con su pregunta
privacy-what = Su pregunta se responde en la memoria de trabajo del servidor y después se borra. No se guarda, no se registra y no se usa para entrenar la IA.
privacy-device = En su dispositivo no se guarda nada: ni cookies ni otros datos.
privacy-address = Su dirección de internet solo se usa para enviar la respuesta y evitar abusos. Para ello queda como máximo una hora en la memoria de trabajo.
privacy-basis-title = Base legal y sus derechos
privacy-basis = La base legal es el artículo 6, apartado 1, letra e, del Reglamento General de Protección de Datos (DSGVO): una misión de interés público.
privacy-rights = Usted tiene derecho de acceso, rectificación y supresión, y a reclamar ante la autoridad de protección de datos. Como no se guarda nada, no hay datos sobre sus preguntas que podamos darle.
privacy-responsible = Responsable: { $responsible }. Teléfono: { $phone }
accessibility-title = Accesibilidad
accessibility-what-title = Para todas las personas
accessibility-what = El asistente debe poder usarse sin ratón, con lector de pantalla, con letra grande y sin JavaScript. El objetivo es la norma EN 301 549 con las WCAG 2.2, nivel AA.
accessibility-state = Las últimas pruebas automáticas no encontraron errores. Eso no sustituye una revisión hecha por personas.
accessibility-report-title = Avisar de una barrera
accessibility-report = ¿Ha encontrado una barrera? Llámenos: { $phone }
