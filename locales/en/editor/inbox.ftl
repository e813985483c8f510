# The inbox: questions that residents let the town read.
editor-inbox-title = Inbox
editor-inbox-lead = People shared these questions with the city because an answer was missing or did not help. Deal with a group: add the question to a service, make a new service of it, set it aside or delete it.
editor-inbox-kept = Each question is deleted { $days ->
    [one] after one day
   *[other] after { $days } days
} at the latest.
editor-inbox-state = State
editor-inbox-state-open = open
editor-inbox-state-answered = added
editor-inbox-state-not-ours = not ours
editor-inbox-languages-all = all languages
editor-inbox-search = Search in the questions
editor-inbox-filter = Show
editor-inbox-count = { $count ->
    [one] One question
   *[other] { $count } questions
}
editor-inbox-group = { $count ->
    [one] One question
   *[other] { $count } similar questions
}
editor-inbox-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
editor-inbox-empty = There are no questions here.
editor-inbox-ungrouped = Not all questions have been compared yet, because the model is not ready or busy. Those that have not stand alone at the end. Load the page again later.
editor-inbox-most = The { $count } newest questions are shown.
editor-inbox-act = Deal with it
editor-inbox-pages = Pages of the inbox
editor-inbox-place = Page { $page } of { $pages }
editor-inbox-previous = Previous page
editor-inbox-next = Next page
editor-inbox-entries-title = Deal with questions
editor-inbox-back = Back to the inbox
editor-inbox-answer-title = Add to a service
editor-inbox-answer-lead = The question goes into the draft of the service. Like every change, a second person reviews it before it becomes public.
editor-inbox-answer-button = Add to the draft
editor-inbox-questions = Questions, one a line
editor-inbox-questions-help = Write so generally that many could have asked it: nothing personal, and no placeholders such as [Name].
editor-inbox-questions-missing = Please write at least one question and at most 20.
editor-inbox-questions-long = A question is too long: at most { $most } characters.
editor-inbox-questions-placeholder = Please replace placeholders such as [Name]: the question becomes public as it stands here.
editor-inbox-service-missing = Please choose a service.
editor-inbox-service-choose = Please choose
editor-inbox-no-text = This service has no text in this language yet. Choose another language, or write the text first.
editor-inbox-no-room = This service has too many questions in this language already.
editor-inbox-new-title = New service from it
editor-inbox-new-lead = If there is no service for this concern yet: the question is then suggested as title.
editor-inbox-new-link = Make a new service
editor-inbox-new-from = From the inbox:
editor-inbox-aside-title = Not ours
editor-inbox-aside-lead = If the city gives no information on this. The question stays under “not ours” until its time is over.
editor-inbox-aside-button = Set aside as not ours
editor-inbox-delete-title = Delete
editor-inbox-delete-lead = For example if something personal is still in it. What is deleted does not come back.
editor-inbox-delete-sure = Yes, delete for good
editor-inbox-delete-button = Delete
editor-inbox-delete-unsure = Please confirm that it is to be deleted for good.
editor-kind-answer = answered
editor-kind-clarify = asked back
editor-kind-abstain = no answer
editor-refusal-taken-title = Dealt with already
editor-refusal-taken-detail = Somebody else has dealt with these questions meanwhile, or they were deleted. Nothing was changed.
editor-done-inbox-answered = The question is in the draft now. Request a review when everything is ready.
editor-done-inbox-aside = Set aside as “not ours”.
editor-done-inbox-deleted = Deleted for good.
