### Interface for visitors.
### Messages without arguments are fields of `app/src/labels.rs`; the keys are the same in all languages.

## Notice of the AI (required: may be extended, never emptied)

disclosure-label = Système d’IA – pas un être humain. Il peut se tromper : veuillez vérifier la source. N’indiquez pas de données personnelles.
# $town: the town's name, such as Musterstadt
disclosure-greeting = Vous échangez avec un système d’intelligence artificielle (IA) de la ville de { $town }, et non avec un être humain. Les réponses peuvent être fausses ou dépassées. Veuillez vérifier la source indiquée et ne pas saisir de données personnelles.

## Launcher on other sites

launcher-open = Interroger l’assistant IA
launcher-close = Fermer l’assistant IA
launcher-title = L’assistant IA de la ville

## Frame of all pages

skip-to-content = Aller au contenu
town-prefix = Ville de
language-menu = Choisir une langue
footer-navigation = À propos de ce site
chat-link = Assistant IA
home-link = Accueil
transparency-link = Comment fonctionne l’IA
privacy-link = Protection des données
accessibility-link = Accessibilité
new-window = (s’ouvre dans une nouvelle fenêtre)
demo-notice = Musterstadt est une ville imaginaire. Cette page montre à quoi ressemble Stadtlotse sur le site d’une ville.
problem-back = Vers l’assistant IA

## The assistant’s page

chat-title = Assistant IA
chat-transcript = Conversation
chat-welcome = Bonjour ! Comment puis-je vous aider ?
chat-can = Je recherche des textes vérifiés de la ville : coûts, documents, délais, services et horaires. C’est le service compétent qui décide de votre cas.
chat-latest = Aller à la dernière réponse
chat-restart = Recommencer
chat-topics = Questions fréquentes :
contact-prompt = Vous préférez parler à un être humain ?
contact-name = Téléphone des citoyens (Bürgertelefon)
ask-label = Votre question
ask-example = p. ex. Combien coûte un passeport ?
ask-button = Demander
ask-searching = Recherche de la réponse …
ask-suggestions = Suggestions
ask-characters-left = Caractères restants :
ask-characters-over = Caractères en trop :
ask-empty-title = Il manque encore votre question.
ask-empty-detail = Veuillez écrire dans le champ ce que vous souhaitez savoir.
ask-long-title = Votre question est trop longue.
ask-long-detail = Veuillez la raccourcir à 500 caractères au maximum. Votre texte est conservé.
ask-network-title = L’assistant est injoignable pour le moment.
ask-network-detail = Votre texte est conservé. Veuillez vérifier votre connexion internet et réessayer.

## Answer card

card-visitor = Votre question
card-assistant = Stadtlotse (IA) répond
card-clarify = Une précision, s’il vous plaît
card-abstain = Pas de réponse sûre
card-emergency = Urgence
card-about = À propos de cet assistant
card-refused = L’IA ne peut pas vous aider sur ce point
card-more = En savoir plus
card-links = Démarches en ligne et informations
card-choose = De quel sujet s’agit-il ?
card-nearest = Ceci peut vous aider :
card-contact = Ici, un être humain vous aide
card-source = Source :
card-reviewed = vérifié le
card-form = Formulaire
card-checklist = À cocher
card-map = Voir sur la carte
card-why = Pourquoi cette réponse ?
card-copy = Copier
card-copied = La réponse est copiée.
card-print = Imprimer ou enregistrer en PDF
card-feedback = Cela vous a-t-il aidé ?
card-feedback-yes = Oui
card-feedback-no = Non
card-feedback-thanks = Merci pour votre avis.
share-button = Partager cette question
share-thanks = Merci. La ville peut maintenant lire cette question.
share-code = Votre code de suppression :
share-code-help = Notez ce code : nous ne l’affichons que maintenant. Il vous permet de supprimer la question à tout moment :
# $number
emergency-call = Appeler le { $number }
# $service: Titel
why-service = Sujet reconnu : « { $service } ».
# $part: Name des Teils
why-part = Vous avez demandé : { $part }.
# $match: Titel, Name oder Frage aus dem Katalog
why-match = Le texte le plus proche de votre question : « { $match } ».
why-sure-high = Le système est sûr.
why-sure-medium = Le système est assez sûr.
why-sure-low = Le système n’est pas tout à fait sûr. Veuillez vérifier que le thème est le bon.
# $date, $version, $catalogue
why-text = Le texte a été écrit par des agents de la ville et vérifié le { $date }. C’est la version { $version } ; version de l’ensemble des textes : { $catalogue }. L’IA l’a trouvé et ne l’a pas modifié.

## A service’s page

service-kicker = Démarche
service-offices = Service compétent
service-hours = Heures d’ouverture
service-days = Jour
service-times = Heures
service-phone = Téléphone :
service-accessibility = Accessibilité :
service-appointment = Prendre rendez-vous (Termin)
service-ask = Encore une question ?

## Musterstadt’s front page

town-title = Accueil
town-navigation = Menu principal
town-nav-services = Démarches
town-nav-hours = Heures d’ouverture
town-nav-news = Actualités
town-nav-embed = Pour d’autres villes
town-kicker = Bienvenue à la mairie
town-headline = Quelle démarche souhaitez-vous faire ?
town-lead = Posez votre question comme vous le feriez à quelqu’un, dans votre langue. L’assistant IA trouve la bonne information, vérifiée par la mairie.
town-topics-title = Questions fréquentes
town-topics-lead = Un clic, et l’assistant IA cherche la réponse.
town-hours-title = Horaires de la mairie
town-phone-title = Vous préférez parler à un être humain ?
town-phone-lead = Le téléphone des citoyens (Bürgertelefon) vous aide aussi sans internet.
town-news-title = Actualités de la ville
town-news-one-subject = Vie de la ville
town-news-one-title = Marché d’hiver autour du vieux moulin
town-news-one-text = Les associations et les commerces vous invitent sur la Mühlenplatz pendant les quatre week-ends de l’Avent. Le bus vers le centre-ville est gratuit tous les samedis.
town-news-two-subject = Travaux
town-news-two-title = La nouvelle piste cyclable le long du canal est terminée
town-news-two-text = De la gare à l’écluse, ce sont désormais quatre kilomètres sans feu rouge. Les bancs et l’éclairage suivront d’ici au printemps.
town-news-three-subject = Famille
town-news-three-title = Inscription en crèche ou au jardin d’enfants (Kita) désormais en ligne
town-news-three-text = Les parents peuvent dès maintenant préinscrire leur enfant pour la nouvelle année. Tous les établissements organisent une journée portes ouvertes.
town-embed-title = Stadtlotse pour votre ville
town-embed-lead = Une seule ligne suffit. Rien n’est chargé avant que quelqu’un n’ouvre l’assistant. Il n’y a pas de cookies, et toutes les données restent sur votre serveur.
town-embed-code = Code à intégrer

# proof of work

ask-checking = Un instant, votre demande est en cours de vérification …
ask-wait = Secondes avant la prochaine question :
ask-again = Vous pouvez de nouveau poser une question.
