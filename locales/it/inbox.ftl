# Questions that residents let the town read; shown only where `inbox.enabled` is true.

# $days: how long a question is kept
share-offer = Il Comune può leggere questa domanda per migliorare le sue risposte? Nomi, indirizzi e numeri vengono prima tolti, nella misura in cui un programma li riconosce. La domanda viene cancellata { $days ->
    [one] al più tardi dopo un giorno
   *[other] al più tardi dopo { $days } giorni
}.
privacy-inbox-title = Se condivide una domanda
privacy-inbox = C’è un’eccezione. Se una risposta manca o non è stata utile, può permettere al Comune, con un pulsante, di leggere questa sola domanda. Solo allora viene salvata: con il giorno, la lingua, il tipo di risposta e il servizio. La base giuridica è il Suo consenso: articolo 6, paragrafo 1, lettera a, del Regolamento generale sulla protezione dei dati.
privacy-inbox-removed = Prima un programma toglie ciò che rimanda a Lei e ha una forma fissa: per esempio i nomi dopo «mi chiamo», gli indirizzi, i numeri di telefono e di pratica. Non riconosce tutto. Perciò non scriva nulla di personale.
privacy-inbox-keep = La domanda viene cancellata { $days ->
    [one] al più tardi dopo un giorno
   *[other] al più tardi dopo { $days } giorni
}. Può farlo anche Lei, con il codice di cancellazione ricevuto quando l’ha condivisa. Ciò che il personale del Comune ne ha ripreso nei propri testi come domanda generale vi rimane.
privacy-inbox-rights = Lei ha diritto di accesso, rettifica, cancellazione e reclamo all’autorità per la protezione dei dati. Può revocare il Suo consenso in qualsiasi momento, con il codice di cancellazione, in fondo a questa pagina. Senza il codice non sappiamo di chi sia una domanda condivisa. Non esistono altri dati sulle Sue domande.
forget-title = Cancellare una domanda condivisa
forget-help = Inserisca il codice di cancellazione ricevuto quando ha condiviso la domanda.
forget-label = Codice di cancellazione
forget-button = Cancellare la domanda
forget-deleted = La domanda è stata cancellata.
forget-unknown = Non c’è nessuna domanda con questo codice. Forse è già stata cancellata. Controlli il codice, per favore.
forget-no-code = Questo non è un codice di cancellazione. Ha 12 caratteri, per esempio K7TQ-9MFA-2X4D.
