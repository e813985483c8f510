# What went wrong, said to a visitor: a short title, and what to do.

problem-empty-title = Manca la domanda
problem-empty-detail = Scriva la Sua domanda nel campo.
problem-too-long-title = La domanda è troppo lunga
problem-too-long-detail = Accorci la domanda a 500 caratteri al massimo.
problem-body-too-large-title = La richiesta è troppo grande
problem-body-too-large-detail = Invii solo la Sua domanda, con 500 caratteri al massimo.
problem-not-utf8-title = I caratteri non sono leggibili
problem-not-utf8-detail = Invii il testo nella codifica UTF-8.
problem-content-type-title = Il formato non è corretto
problem-content-type-detail = Invii la richiesta nel formato indicato nella descrizione dell’interfaccia.
problem-malformed-title = La richiesta non è leggibile
problem-malformed-detail = Controlli la richiesta. La descrizione dell’interfaccia indica tutti i campi.
problem-language-title = Questa lingua non è disponibile
problem-language-detail = Scelga una di queste lingue: { $languages }
problem-conversation-title = La conversazione non è più valida
problem-conversation-detail = Faccia di nuovo la Sua domanda.
problem-answer-title = Questa opinione non corrisponde a nessuna risposta
problem-answer-detail = Faccia di nuovo la Sua domanda e poi valuti la risposta.
problem-not-found-title = Questa pagina non esiste
problem-not-found-detail = Controlli l’indirizzo o faccia la Sua domanda nella pagina iniziale.
problem-method-title = In questo modo non è possibile
problem-method-detail = Ricarichi la pagina e riprovi.
problem-too-many-title = Molte domande tutte insieme
problem-too-many-detail = Aspetti { $seconds ->
    [one] un secondo
   *[other] { $seconds } secondi
} e poi chieda di nuovo. È urgente? Chiami il numero { $phone }
problem-too-many-minutes = Aspetti { $minutes ->
    [one] un minuto
   *[other] { $minutes } minuti
} e poi chieda di nuovo. È urgente? Chiami il numero { $phone }
problem-proof-title = Molte domande tutte insieme
problem-proof-detail = Aspetti { $seconds ->
    [one] un secondo
   *[other] { $seconds } secondi
} e poi chieda di nuovo. È urgente? Chiami il numero { $phone }
problem-busy-title = In questo momento ci sono moltissime domande
problem-busy-detail = Riprovi tra pochi secondi. È urgente? Chiami il numero { $phone }
problem-starting-title = L’assistente si sta avviando
problem-starting-detail = Riprovi tra un minuto. È urgente? Chiami il numero { $phone }
problem-switched-off-title = L’assistente al momento è disattivato
problem-switched-off-detail = La aiutiamo volentieri al telefono: { $phone }
problem-timeout-title = Ci è voluto troppo tempo
problem-timeout-detail = Riprovi. È urgente? Chiami il numero { $phone }
problem-internal-title = Purtroppo non ha funzionato
problem-internal-detail = L’errore è nostro. Riprovi più tardi. È urgente? Chiami il numero { $phone }
