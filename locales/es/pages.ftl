# Transparency, privacy and accessibility: written from the effective configuration.

transparency-title = Cómo funciona el asistente
transparency-what-title = Un sistema de IA, no una persona
transparency-what = Aquí responde un sistema de inteligencia artificial de la ciudad de { $town }. Busca el texto adecuado para su pregunta. No escribe textos por sí mismo.
transparency-texts = Los textos los escribe y los revisa el personal de la ciudad. Cada respuesta indica su fuente y el día de la última revisión. Versión de los textos: { $version }.
transparency-limits = El sistema puede elegir un texto equivocado. Compruebe la información importante en la fuente o en la oficina. Sobre su caso decide siempre la oficina.
transparency-model-title = El modelo
transparency-model = Modelo: { $model }, licencia { $licence }. Funciona en el propio servidor de la ciudad. Sus preguntas no salen de ese servidor.
transparency-responsible-title = Quién es responsable
transparency-responsible = Responsable del contenido: { $responsible }. Teléfono: { $phone }
transparency-complaint = Las reclamaciones sobre sistemas de IA también se pueden enviar a la Agencia Federal de Redes (Bundesnetzagentur).
privacy-title = Protección de datos
privacy-what-title = Qué ocurre con su pregunta
privacy-what = Su pregunta se responde en la memoria del servidor y después se elimina. No se guarda, no se registra y no se usa para entrenar.
privacy-device = En su dispositivo no se guarda nada: ni cookies ni otro almacenamiento.
privacy-address = Su dirección de internet solo se usa para enviar la respuesta y evitar abusos. Para ello permanece en la memoria una hora como máximo.
privacy-basis-title = Base legal y sus derechos
privacy-basis = La base legal es el artículo 6, apartado 1, letra e), del Reglamento General de Protección de Datos (RGPD, en alemán DSGVO): una misión de interés público.
privacy-rights = Tiene derecho de acceso, rectificación, supresión y reclamación ante la autoridad de protección de datos. Como no se guarda nada, no hay datos sobre sus preguntas de los que podamos informarle.
privacy-responsible = Responsable: { $responsible }. Teléfono: { $phone }
accessibility-title = Accesibilidad
accessibility-what-title = Para todas las personas
accessibility-what = El asistente debe poder usarse sin ratón, con lector de pantalla, con letra grande y sin JavaScript. El objetivo es la norma EN 301 549 con las WCAG 2.2, nivel AA.
accessibility-state = Las últimas comprobaciones automáticas no encontraron infracciones. Eso no sustituye una comprobación hecha por personas.
accessibility-report-title = Comunicar una barrera
accessibility-report = ¿Ha encontrado una barrera? Llámenos, por favor: { $phone }
