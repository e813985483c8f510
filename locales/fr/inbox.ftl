# Questions that residents let the town read; shown only where `inbox.enabled` is true.

# $days: how long a question is kept
share-offer = La ville peut-elle lire cette question pour améliorer ses réponses ? Les noms, adresses et numéros sont d’abord retirés, dans la mesure où un programme les reconnaît. La question est supprimée { $days ->
    [one] au plus tard après un jour
   *[other] au plus tard après { $days } jours
}.
privacy-inbox-title = Si vous partagez une question
privacy-inbox = Il y a une exception. Si une réponse manque ou ne vous a pas aidé, vous pouvez, par un bouton, autoriser la ville à lire cette seule question. Elle n’est enregistrée que dans ce cas : avec le jour, la langue, le type de réponse et le service. La base légale est votre consentement : article 6, paragraphe 1, point a, du règlement général sur la protection des données.
privacy-inbox-removed = Un programme retire d’abord ce qui vous désigne et a une forme fixe : par exemple les noms après « je m’appelle », les adresses, les numéros de téléphone et de dossier. Il ne reconnaît pas tout. N’écrivez donc rien de personnel.
privacy-inbox-keep = La question est supprimée { $days ->
    [one] au plus tard après un jour
   *[other] au plus tard après { $days } jours
}. Vous pouvez aussi le faire vous-même, avec le code de suppression reçu lors du partage. Ce que le personnel de la ville en a repris dans ses textes comme question générale y reste.
privacy-inbox-rights = Vous avez un droit d’accès, de rectification, d’effacement et de réclamation auprès de l’autorité de protection des données. Vous pouvez retirer votre consentement à tout moment, avec le code de suppression, en bas de cette page. Sans ce code, nous ne savons pas de qui vient une question partagée. Il n’existe aucune autre donnée sur vos questions.
forget-title = Supprimer une question partagée
forget-help = Saisissez le code de suppression que vous avez reçu en partageant la question.
forget-label = Code de suppression
forget-button = Supprimer la question
forget-deleted = La question est supprimée.
forget-unknown = Aucune question ne correspond à ce code. Elle est peut-être déjà supprimée. Vérifiez le code, s’il vous plaît.
forget-no-code = Ce n’est pas un code de suppression. Il a 12 caractères, par exemple K7TQ-9MFA-2X4D.
