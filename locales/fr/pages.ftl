# Transparency, privacy and accessibility: written from the effective configuration.

transparency-title = Comment fonctionne l’assistant
transparency-what-title = Un système d’IA, pas un être humain
transparency-what = Ici répond un système d’intelligence artificielle de la ville de { $town }. Il cherche le texte qui correspond à votre question. Il n’écrit pas de textes lui-même.
transparency-texts = Les textes sont écrits et vérifiés par le personnel de la ville. Chaque réponse indique sa source et la date de la dernière vérification. Version des textes : { $version }.
transparency-limits = Le système peut choisir le mauvais texte. Veuillez vérifier les informations importantes à la source ou auprès de l’administration. C’est toujours l’administration qui décide de votre cas.
transparency-model-title = Le modèle
transparency-model = Modèle : { $model }, licence { $licence }. Il fonctionne sur le serveur de la ville. Vos questions ne quittent pas ce serveur.
transparency-responsible-title = Qui est responsable
transparency-responsible = Responsable du contenu : { $responsible }. Téléphone : { $phone }
transparency-complaint = Vous pouvez aussi adresser vos réclamations sur les systèmes d’IA à l’Agence fédérale des réseaux (Bundesnetzagentur).
privacy-title = Protection des données
privacy-what-title = Ce qu’il advient de votre question
privacy-what = Votre question est traitée dans la mémoire vive du serveur, puis effacée. Elle n’est ni enregistrée, ni journalisée, ni utilisée pour l’entraînement.
privacy-device = Rien n’est enregistré sur votre appareil : ni cookies, ni autre stockage.
privacy-address = Votre adresse internet sert uniquement à envoyer la réponse et à empêcher les abus. Pour cela, elle reste en mémoire une heure au maximum.
privacy-basis-title = Base légale et vos droits
privacy-basis = La base légale est l’article 6, paragraphe 1, point e) du règlement général sur la protection des données (RGPD, en allemand DSGVO) : une mission d’intérêt public.
privacy-rights = Vous avez un droit d’accès, de rectification, d’effacement et de réclamation auprès de l’autorité de protection des données. Comme rien n’est enregistré, il n’existe aucune donnée sur vos questions que nous pourrions vous communiquer.
privacy-responsible = Responsable : { $responsible }. Téléphone : { $phone }
accessibility-title = Accessibilité
accessibility-what-title = Utilisable par tout le monde
accessibility-what = L’assistant doit pouvoir être utilisé sans souris, avec un lecteur d’écran, en gros caractères et sans JavaScript. L’objectif est la norme EN 301 549 avec les WCAG 2.2, niveau AA.
accessibility-state = Les derniers contrôles automatiques n’ont trouvé aucune infraction. Cela ne remplace pas un contrôle par des personnes.
accessibility-report-title = Signaler un obstacle
accessibility-report = Vous avez rencontré un obstacle ? Veuillez nous appeler : { $phone }
