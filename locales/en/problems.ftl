# What went wrong, said to a visitor: a short title, and what to do.

problem-empty-title = The question is missing
problem-empty-detail = Please write your question in the field.
problem-too-long-title = The question is too long
problem-too-long-detail = Please shorten your question to at most 500 characters.
problem-body-too-large-title = The request is too large
problem-body-too-large-detail = Please send only your question, with at most 500 characters.
problem-not-utf8-title = The characters cannot be read
problem-not-utf8-detail = Please send the text encoded as UTF-8.
problem-content-type-title = The format does not fit
problem-content-type-detail = Please send the request in the format that the description of the interface names.
problem-malformed-title = The request cannot be read
problem-malformed-detail = Please check the request. The description of the interface names every field.
problem-language-title = This language is not available
problem-language-detail = Please choose one of these languages: { $languages }
problem-conversation-title = The conversation is no longer valid
problem-conversation-detail = Please ask your question anew.
problem-answer-title = This feedback fits no answer
problem-answer-detail = Please ask your question anew and then rate the answer.
problem-not-found-title = There is no such page
problem-not-found-detail = Please check the address, or ask your question on the start page.
problem-method-title = This does not work in this way
problem-method-detail = Please reload the page and try again.
problem-too-many-title = That was a lot of questions at once
problem-too-many-detail = Please wait { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
} and then ask again. Urgent? Call: { $phone }
problem-too-many-minutes = Please wait { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
} and then ask again. Urgent? Call: { $phone }
problem-proof-title = That was a lot of questions at once
problem-proof-detail = Please wait { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
} and then ask again. Urgent? Call: { $phone }
problem-busy-title = Very many people are asking right now
problem-busy-detail = Please try again in a few seconds. Urgent? Call: { $phone }
problem-starting-title = The assistant is starting
problem-starting-detail = Please try again in a minute. Urgent? Call: { $phone }
problem-switched-off-title = The assistant is switched off at the moment
problem-switched-off-detail = We are glad to help you by phone: { $phone }
problem-timeout-title = That took too long
problem-timeout-detail = Please try again. Urgent? Call: { $phone }
problem-internal-title = Unfortunately that did not work
problem-internal-detail = The fault is ours. Please try again later. Urgent? Call: { $phone }
