# What went wrong, said to a visitor: a short title, and what to do.

problem-empty-title = Manca la domanda
problem-empty-detail = Scriva la Sua domanda nel campo.
problem-too-long-title = La domanda è troppo lunga
problem-too-long-detail = Abbrevi la domanda a 500 caratteri al massimo.
problem-body-too-large-title = La richiesta è troppo grande
problem-body-too-large-detail = Invii solo la Sua domanda, con 500 caratteri al massimo.
problem-not-utf8-title = I caratteri non sono leggibili
problem-not-utf8-detail = Invii il testo con la codifica UTF-8.
problem-content-type-title = Il formato non va bene
problem-content-type-detail = Invii la richiesta nel formato indicato nella descrizione dell’interfaccia.
problem-malformed-title = La richiesta non è leggibile
problem-malformed-detail = Controlli la richiesta. La descrizione dell’interfaccia indica tutti i campi.
problem-language-title = Questa lingua qui non è disponibile
problem-language-detail = Scelga una di queste lingue: { $languages }
problem-conversation-title = La conversazione non è più valida
problem-conversation-detail = Ponga di nuovo la Sua domanda.
problem-not-found-title = Questa pagina non esiste
problem-not-found-detail = Controlli l’indirizzo oppure ponga la Sua domanda nella pagina iniziale.
problem-method-title = In questo modo non è possibile
problem-method-detail = Ricarichi la pagina e riprovi.
problem-too-many-title = Troppe domande in una volta
problem-too-many-detail = Attenda { $seconds ->
    [one] { $seconds } secondo
   *[other] { $seconds } secondi
} e poi chieda di nuovo. È urgente? Telefoni: { $phone }
problem-busy-title = In questo momento chiedono moltissime persone
problem-busy-detail = Riprovi tra qualche secondo. È urgente? Telefoni: { $phone }
problem-starting-title = L’assistente si sta avviando
problem-starting-detail = Riprovi tra un minuto. È urgente? Telefoni: { $phone }
problem-timeout-title = Ci è voluto troppo tempo
problem-timeout-detail = Riprovi. È urgente? Telefoni: { $phone }
problem-internal-title = Purtroppo non ha funzionato
problem-internal-detail = L’errore è nostro. Riprovi più tardi. È urgente? Telefoni: { $phone }
