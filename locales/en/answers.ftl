# Sentences of which answers are composed. Figures, times and dates arrive formatted by the messages at the end.

## Headings of the parts of an answer

facet-general = How it works
facet-requirements = Requirements
facet-documents = What you need
facet-fees = Fees
facet-duration = How long it takes
facet-deadline = Deadlines
facet-online = Online
facet-where = Responsible office
facet-hours = Opening hours

## First lines of an answer to one part; $service is the title of the service

lead-fees = Fees for “{ $service }”:
lead-documents = What you need for “{ $service }”:
lead-duration = How long “{ $service }” takes:
lead-deadline = Deadlines for “{ $service }”:
lead-where = This office is responsible:
lead-requirements = Requirements for “{ $service }”:
lead-online = “{ $service }” online:
# $facet is one of the headings above
part-unknown = We have no checked information here on “{ $facet }”. This is what we know:

## Fees; $price is one of price-…, $condition is the town's text

price-free = free of charge
price-range = { $from } to { $to }
price-per-month = { $price } a month
price-per-year = { $price } a year
fee = { $price } – { $condition }

## Documents

document-if-needed = { $document } (only in some cases)

## Time

time-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
time-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
time-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
time-working-days = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
}
time-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
time-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
# $to is one of time-… with the larger figure
time-range = { $from } to { $to }
duration-about = about { $time }
deadline = { $time } – { $condition }

## Online; $service is the title of the service

online-application = You can apply online.
online-appointment = You can book an appointment online, but you have to come in person.
online-information = You can find more information online.
online-none = This cannot be done online. Please contact the responsible office.
link-application = Apply online
link-appointment = Book an appointment
link-information = More information
link-law = Legal basis: { $citation }
link-appointment-office = Book an appointment: { $office }

## Offices

office-phone = Phone: { $phone }
office-email = E-mail: { $email }
office-wheelchair = The entrance is wheelchair-accessible.
office-no-wheelchair = Unfortunately the entrance is not wheelchair-accessible.
appointment-required = Please book an appointment first.
appointment-recommended = It is best to book an appointment first.
appointment-not-needed = You do not need an appointment.

## Opening hours; $office is a name, $day a date from date-…, $ranges one or more of time-range-clock

hours-open-now = { $office } is open now, until { $until } today.
hours-closed-now = { $office } is closed now.
hours-today = { $office } is open today ({ $day }): { $ranges }.
hours-on = { $office } is open on { $day }: { $ranges }.
hours-closed-today = { $office } is closed today ({ $day }).
hours-closed-on = { $office } is closed on { $day }.
hours-reason-holiday = Reason: { $holiday } is a public holiday.
hours-reason-other = Reason: { $reason }.
hours-next = It opens again on { $day } at { $from }.
hours-none = There are no fixed opening hours. Please call: { $phone }
hours-row-closed = closed
clock-range = { $from }–{ $to }
clock-and = { $first } and { $second }

## Days

weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday
# $month is a number, 1 is January
month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
# $day and $year are figures, $month is the name above as it stands in a date, $weekday one of weekday-…
date = { $day } { $month } { $year }
date-with-weekday = { $weekday }, { $day } { $month }
# $hour and $minute have two digits
clock = { $hour }:{ $minute }

## Public holidays

holiday-new-year = New Year's Day
holiday-epiphany = Epiphany
holiday-womens-day = International Women's Day
holiday-good-friday = Good Friday
holiday-easter-sunday = Easter Sunday
holiday-easter-monday = Easter Monday
holiday-labour-day = Labour Day
holiday-ascension = Ascension Day
holiday-whit-sunday = Whit Sunday
holiday-whit-monday = Whit Monday
holiday-corpus-christi = Corpus Christi
holiday-assumption = Assumption Day
holiday-childrens-day = World Children's Day
holiday-german-unity = German Unity Day
holiday-reformation = Reformation Day
holiday-all-saints = All Saints' Day
holiday-repentance = Day of Repentance and Prayer
holiday-christmas = Christmas Day
holiday-boxing-day = Boxing Day

## Money; $euros is a figure with separators of money-group, $cents has two digits

money = €{ $euros }.{ $cents }
money-group = ,

## Source

source = Source: { $town }, checked on { $date }
origin-selected = Selected by an AI from texts that people of the town have checked.
fallback = This text is only available in German.

## When there is no single answer

clarify = Do you mean one of these?
abstain = I have no certain answer to this. I do not guess, so that you are not told anything wrong.

## Questions about the assistant; $town is the town's name

about-nature = No, I am not a person. I am an AI system of the town of { $town }. I look up texts for you that people have checked. I can make mistakes.
about-capability = I am an AI system of the town of { $town }. I answer questions about the town's services: what something costs, what you need, where to go and when it is open. Your own case is always decided by the office.
about-privacy = Your questions are not stored and do not leave the server of the town of { $town }. Please do not write personal data all the same.
about-person = Of course. This is how you reach a person:

## Small talk

small-talk-greeting = Hello! I am an AI system of the town of { $town }. What would you like to know?
small-talk-thanks = You are welcome. Is there anything else?
small-talk-farewell = Goodbye and all the best!

## What the assistant must not do

refused-decision = I cannot decide that. The responsible office looks at each case.
refused-legal = I am not allowed to give legal advice. A lawyer can advise you. A tenants’ association (Mieterverein) helps with renting, the consumer advice centre (Verbraucherzentrale) with contracts and bills. If you have little money, ask the local court (Amtsgericht) about help with the cost of legal advice (Beratungshilfe). If it is about an official decision letter, also ask the office that sent it.
refused-medical = I am not allowed to give medical advice. Please ask a doctor. The medical on-call service can be reached at 116 117.
refused-political = I do not give recommendations on political questions.
refused-insult = I would like to help you. What would you like to know from the town?

## Emergencies: fixed texts, shown at once

emergency-fire = Call the fire brigade now: 112. Get to safety.
emergency-medical = Call an ambulance now: 112. Stay on the phone.
emergency-police = Call the police now: 110.
emergency-violence = Are you in danger? Call the police: 110. The violence against women helpline answers day and night, free of charge and in many languages: 116 016.
emergency-suicide = You are not alone. Talk to a person now: Telefonseelsorge 0800 111 0 111, day and night, free and anonymous. If a life is in danger: 112.
emergency-poison = Call 112 now. The poison information centre helps day and night: 0551 19240.
emergency-child = Is a child in danger? Call the police: 110. Children and teenagers can get help at 116 111, free and anonymous.
emergency-help = Are you in danger? Fire brigade and ambulance: 112. Police: 110. Do you need help with something else? Then please tell me what it is about.
