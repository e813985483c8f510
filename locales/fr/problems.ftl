# What went wrong, said to a visitor: a short title, and what to do.

problem-empty-title = Il manque la question
problem-empty-detail = Veuillez écrire votre question dans le champ.
problem-too-long-title = La question est trop longue
problem-too-long-detail = Veuillez raccourcir votre question à 500 caractères au maximum.
problem-body-too-large-title = La demande est trop volumineuse
problem-body-too-large-detail = Veuillez envoyer seulement votre question, avec 500 caractères au maximum.
problem-not-utf8-title = Les caractères sont illisibles
problem-not-utf8-detail = Veuillez envoyer le texte avec le codage UTF-8.
problem-content-type-title = Le format ne convient pas
problem-content-type-detail = Veuillez envoyer la demande dans le format indiqué par la description de l’interface.
problem-malformed-title = La demande est illisible
problem-malformed-detail = Veuillez vérifier la demande. La description de l’interface indique tous les champs.
problem-language-title = Cette langue n’est pas disponible ici
problem-language-detail = Veuillez choisir l’une de ces langues : { $languages }
problem-conversation-title = La conversation n’est plus valable
problem-conversation-detail = Veuillez poser votre question à nouveau.
problem-answer-title = Cet avis ne correspond à aucune réponse
problem-answer-detail = Veuillez poser de nouveau votre question, puis évaluer la réponse.
problem-not-found-title = Cette page n’existe pas
problem-not-found-detail = Veuillez vérifier l’adresse ou poser votre question sur la page d’accueil.
problem-method-title = Ce n’est pas possible de cette façon
problem-method-detail = Veuillez recharger la page et réessayer.
problem-too-many-title = Cela fait beaucoup de questions à la fois
problem-too-many-detail = Veuillez attendre { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}, puis posez à nouveau votre question. C’est urgent ? Appelez : { $phone }
problem-too-many-minutes = Veuillez attendre { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}, puis posez à nouveau votre question. C’est urgent ? Appelez : { $phone }
problem-proof-title = Cela fait beaucoup de questions à la fois
problem-proof-detail = Veuillez attendre { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}, puis posez à nouveau votre question. C’est urgent ? Appelez : { $phone }
problem-busy-title = De très nombreuses personnes posent des questions en ce moment
problem-busy-detail = Veuillez réessayer dans quelques secondes. C’est urgent ? Appelez : { $phone }
problem-starting-title = L’assistant démarre
problem-starting-detail = Veuillez réessayer dans une minute. C’est urgent ? Appelez : { $phone }
problem-switched-off-title = L’assistant est désactivé pour le moment
problem-switched-off-detail = Nous vous aidons volontiers par téléphone : { $phone }
problem-timeout-title = Cela a pris trop de temps
problem-timeout-detail = Veuillez réessayer. C’est urgent ? Appelez : { $phone }
problem-internal-title = Cela n’a malheureusement pas fonctionné
problem-internal-detail = L’erreur vient de nous. Veuillez réessayer plus tard. C’est urgent ? Appelez : { $phone }
