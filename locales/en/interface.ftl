### Interface for visitors. Plain English.
### Messages without arguments are fields of `app/src/labels.rs`; the keys are the same in all languages.

## Notice of the AI (required: may be extended, never emptied)

disclosure-label = AI system – not a person. It can be wrong: please check the source. Do not enter personal data.
# $town: the town's name, such as Musterstadt
disclosure-greeting = You are writing with an AI system of the City of { $town }, not with a person. Answers can be wrong or out of date. Please check the linked source and do not enter personal data.

## Launcher on other sites

launcher-open = Ask the AI assistant
launcher-close = Close the AI assistant
launcher-title = The city’s AI assistant

## Frame of all pages

skip-to-content = Skip to content
town-prefix = City of
language-menu = Choose a language
footer-navigation = More about this site
chat-link = AI assistant
home-link = Home
transparency-link = How the AI works
privacy-link = Privacy
accessibility-link = Accessibility
new-window = (opens in a new window)
demo-notice = Musterstadt is made up. This page shows what Stadtlotse looks like on a town’s website.
problem-back = Go to the AI assistant

## The assistant’s page

chat-title = AI assistant
chat-transcript = Conversation
chat-welcome = Hello! How can I help?
chat-can = I look up reviewed texts of the city: on costs, documents, deadlines, offices and opening hours. The office decides on your case.
chat-latest = Go to the latest answer
chat-restart = Start anew
chat-topics = People often ask:
contact-prompt = Would you rather talk to a person?
contact-name = Citizens’ helpline
ask-label = Your question
ask-example = e.g. What does an ID cost?
ask-button = Ask
ask-searching = Looking for the answer …
ask-suggestions = Suggestions
ask-characters-left = Characters left:
ask-characters-over = Characters too many:
ask-empty-title = There is no question yet.
ask-empty-detail = Please write what you would like to know in the field.
ask-long-title = Your question is too long.
ask-long-detail = Please shorten it to 500 characters at most. Your text is still there.
ask-network-title = The assistant cannot be reached at the moment.
ask-network-detail = Your text is still there. Please check your internet connection and try again.

## Answer card

card-visitor = You ask
card-assistant = Stadtlotse (AI) answers
card-clarify = One question back
card-abstain = No reliable answer
card-emergency = Emergency
card-about = About this assistant
card-refused = The AI cannot help with this
card-more = More on this topic
card-links = Do it online and read more
card-choose = What do you mean?
card-nearest = This may help you:
card-contact = A person can help you here
card-source = Source:
card-reviewed = reviewed on
card-form = Form
card-checklist = To tick off
card-map = See on the map
card-why = Why this answer?
card-copy = Copy
card-copied = The answer is copied.
card-print = Print or save as PDF
card-feedback = Was this helpful?
card-feedback-yes = Yes
card-feedback-no = No
card-feedback-thanks = Thank you for your feedback.
share-button = Share this question
share-thanks = Thank you. The city may now read this question.
share-code = Your deletion code:
share-code-help = Please write the code down, we only show it now. With it you can delete the question at any time:
# $number
emergency-call = Call { $number }
# $service: Titel
why-service = The topic was understood as “{ $service }”.
# $part: Name des Teils
why-part = You asked about: { $part }.
# $match: Titel, Name oder Frage aus dem Katalog
why-match = This text came closest to your question: “{ $match }”.
why-sure-high = The system is sure.
why-sure-medium = The system is fairly sure.
why-sure-low = The system is not quite sure. Please check that the topic is right.
# $date, $version, $catalogue
why-text = People of the city wrote the text and checked it on { $date }. This is version { $version }, state of the texts { $catalogue }. The AI looked it up and did not change it.

## A service’s page

service-kicker = Service
service-offices = Responsible office
service-hours = Opening hours
service-days = Day
service-times = Time
service-phone = Phone:
service-accessibility = Accessibility:
service-appointment = Make an appointment
service-ask = Anything still unclear?

## Musterstadt’s front page

town-title = Home
town-navigation = Main menu
town-nav-services = Services
town-nav-hours = Opening hours
town-nav-news = News
town-nav-embed = For other towns
town-kicker = Welcome to the town hall
town-headline = What would you like to get done?
town-lead = Ask as you would ask a person – in your own language. The AI assistant finds the right information, reviewed by the town hall.
town-topics-title = Often asked
town-topics-lead = One click, and the AI assistant looks up the answer.
town-hours-title = The town hall is open
town-phone-title = Would you rather talk to a person?
town-phone-lead = The citizens’ helpline is there for you, no internet needed.
town-news-title = News from the town
town-news-one-subject = Town life
town-news-one-title = Winter market around the old mill
town-news-one-text = Clubs and local businesses invite you to Mühlenplatz on the four weekends before Christmas. The bus into town is free on all Saturdays.
town-news-two-subject = Building
town-news-two-title = New cycle path along the canal is finished
town-news-two-text = From the station to the lock it is now four kilometres without a traffic light. Benches and lighting follow by spring.
town-news-three-subject = Families
town-news-three-title = Register for day care online
town-news-three-text = Parents can now reserve a place for the coming day-care year. All houses hold an open day.
town-embed-title = Stadtlotse for your town
town-embed-lead = One line is enough. Nothing is loaded before somebody opens the assistant. There are no cookies, and all data stays on your own server.
town-embed-code = Code to embed

# proof of work

ask-checking = One moment, your request is being checked …
ask-wait = Seconds until the next question:
ask-again = You can ask again now.
