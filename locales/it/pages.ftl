# Transparency, privacy and accessibility: written from the effective configuration.

transparency-title = Come funziona l’assistente
transparency-what-title = Un sistema di IA, non una persona
transparency-what = Qui risponde un sistema di intelligenza artificiale della città di { $town }. Cerca il testo adatto alla Sua domanda. Non scrive testi da solo.
transparency-texts = I testi sono scritti e controllati dal personale della città. Ogni risposta indica la fonte e il giorno dell’ultimo controllo. Versione dei testi: { $version }.
transparency-limits = Il sistema può scegliere il testo sbagliato. Controlli le informazioni importanti alla fonte o presso l’ufficio. Sul Suo caso decide sempre l’ufficio.
transparency-model-title = Il modello
transparency-model = Modello: { $model }, licenza { $licence }. Funziona sul server della città. Le Sue domande non lasciano questo server.
transparency-responsible-title = Chi è responsabile
transparency-responsible = Responsabile dei contenuti: { $responsible }. Telefono: { $phone }
transparency-complaint = I reclami sui sistemi di IA si possono presentare anche all’Agenzia federale delle reti (Bundesnetzagentur).
privacy-title = Protezione dei dati
privacy-what-title = Che cosa succede alla Sua domanda
privacy-what = La Sua domanda viene elaborata nella memoria del server e poi eliminata. Non viene salvata, non viene registrata e non viene usata per l’addestramento.
privacy-device = Sul Suo dispositivo non viene salvato nulla: né cookie né altro.
privacy-address = Il Suo indirizzo internet serve solo per inviare la risposta e per prevenire abusi. Per questo resta in memoria al massimo un’ora.
privacy-basis-title = Base giuridica e i Suoi diritti
privacy-basis = La base giuridica è l’articolo 6, paragrafo 1, lettera e), del Regolamento generale sulla protezione dei dati (GDPR, in tedesco DSGVO): un compito di interesse pubblico.
privacy-rights = Ha diritto di accesso, rettifica, cancellazione e reclamo all’autorità per la protezione dei dati. Poiché non viene salvato nulla, non ci sono dati sulle Sue domande che potremmo comunicarLe.
privacy-responsible = Responsabile: { $responsible }. Telefono: { $phone }
accessibility-title = Accessibilità
accessibility-what-title = Per tutte le persone
accessibility-what = L’assistente deve essere utilizzabile senza mouse, con un lettore di schermo, con caratteri grandi e senza JavaScript. L’obiettivo è la norma EN 301 549 con le WCAG 2.2, livello AA.
accessibility-state = Gli ultimi controlli automatici non hanno trovato violazioni. Questo non sostituisce un controllo fatto da persone.
accessibility-report-title = Segnalare una barriera
accessibility-report = Ha trovato una barriera? Ci telefoni: { $phone }
