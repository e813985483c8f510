# Questions that residents let the town read; shown only where `inbox.enabled` is true.

# $days: how long a question is kept
share-offer = May the city read this question to improve its answers? Names, addresses and numbers are taken out first, as far as a program recognises them. The question is deleted { $days ->
    [one] after one day at most
   *[other] after { $days } days at most
}.
privacy-inbox-title = If you share a question
privacy-inbox = There is one exception. If an answer is missing or did not help, you can allow the city, with one button, to read this one question. Only then is it stored: with the day, the language, the kind of answer and the service. The legal basis is your consent: Article 6(1)(a) of the General Data Protection Regulation.
privacy-inbox-removed = First, a program takes out what points to you and has a fixed form: for example names after “my name is”, addresses, phone numbers and file numbers. It does not recognise everything. So please write nothing personal.
privacy-inbox-keep = The question is deleted { $days ->
    [one] after one day at most
   *[other] after { $days } days at most
}. You can also delete it yourself, with the deletion code that you got when you shared it. What city staff have taken from it into their texts as a general question stays there.
privacy-inbox-rights = You have the right of access, rectification, erasure and complaint to the data protection authority. You can withdraw your consent at any time, with the deletion code, at the bottom of this page. Without the code we cannot tell whose a shared question is. There are no other data on your questions.
forget-title = Delete a shared question
forget-help = Enter the deletion code that you got when you shared the question.
forget-label = Deletion code
forget-button = Delete question
forget-deleted = The question is deleted.
forget-unknown = There is no question with this code. Perhaps it has been deleted already. Please check the code.
forget-no-code = This is not a deletion code. It has 12 characters, for example K7TQ-9MFA-2X4D.
