# Transparency, privacy and accessibility: written from the effective configuration.

transparency-title = Come lavora l’assistente
transparency-what-title = Un sistema di IA, non una persona
transparency-what = Qui risponde un sistema di IA del Comune di { $town }. Cerca il testo adatto alla Sua domanda. Non scrive testi propri.
transparency-texts = I testi sono scritti e controllati da persone del Comune. Ogni risposta indica la fonte e il giorno dell’ultimo controllo. Versione dei testi: { $version }.
transparency-limits = Il sistema può scegliere il testo sbagliato. Controlli i dati importanti alla fonte o presso l’ufficio. Sul Suo caso decide sempre l’ufficio.
transparency-model-title = Il modello
transparency-model = Modello: { $model }, licenza { $licence }. Funziona sul server del Comune. Le Sue domande non lasciano questo server.
transparency-responsible-title = Chi è responsabile
transparency-responsible = Responsabile dei contenuti: { $responsible }. Telefono: { $phone }
transparency-complaint = Anche l’Agenzia federale delle reti (Bundesnetzagentur) riceve reclami sui sistemi di IA.
privacy-title = Privacy
privacy-what-title = Che cosa succede alla Sua domanda
privacy-what = La Sua domanda riceve risposta nella memoria di lavoro del server e poi viene eliminata. Non viene salvata, né registrata, né usata per addestrare l’IA.
privacy-device = Sul Suo dispositivo non viene salvato nulla: niente cookie, nessun’altra memoria.
privacy-address = Il Suo indirizzo Internet serve solo per inviare la risposta e per difendersi dagli abusi. Per questo resta nella memoria di lavoro al massimo un’ora.
privacy-basis-title = Base giuridica e i Suoi diritti
privacy-basis = La base giuridica è l’articolo 6, paragrafo 1, lettera e, del Regolamento generale sulla protezione dei dati (DSGVO): un compito di interesse pubblico.
privacy-rights = Lei ha diritto di accesso, rettifica, cancellazione e reclamo all’autorità per la protezione dei dati. Poiché non viene salvato nulla, non esistono dati sulle Sue domande che potremmo comunicarLe.
privacy-responsible = Responsabile: { $responsible }. Telefono: { $phone }
accessibility-title = Accessibilità
accessibility-what-title = Utilizzabile da tutti
accessibility-what = L’assistente deve poter essere usato senza mouse, con lettore di schermo, con caratteri grandi e senza JavaScript. L’obiettivo è la norma EN 301 549 con le WCAG 2.2, livello AA.
accessibility-state = Gli ultimi controlli automatici non hanno trovato errori. Questo non sostituisce un controllo fatto da persone.
accessibility-report-title = Segnalare una barriera
accessibility-report = Ha trovato una barriera? Ci telefoni: { $phone }
