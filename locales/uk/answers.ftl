# Sentences of which answers are composed. Figures, times and dates arrive formatted by the messages at the end.

## Headings of the parts of an answer

facet-general = Як це зробити
facet-requirements = Умови
facet-documents = Що потрібно
facet-fees = Вартість
facet-duration = Тривалість
facet-deadline = Строки
facet-online = Онлайн
facet-where = Відповідальна установа
facet-hours = Години роботи

## First lines of an answer to one part; $service is the title of the service

lead-fees = Вартість послуги «{ $service }»:
lead-documents = Що потрібно для послуги «{ $service }»:
lead-duration = Скільки часу триває послуга «{ $service }»:
lead-deadline = Строки для послуги «{ $service }»:
lead-where = За це відповідає така установа:
lead-requirements = Умови для послуги «{ $service }»:
lead-online = «{ $service }» онлайн:
# $facet is one of the headings above
part-unknown = На тему «{ $facet }» ми тут не маємо перевіреної інформації. Ось що нам відомо:

## Fees; $price is one of price-…, $condition is the town's text

price-free = безкоштовно
price-range = від { $from } до { $to }
price-per-month = { $price } на місяць
price-per-year = { $price } на рік
fee = { $price } — { $condition }

## Documents

document-if-needed = { $document } (лише в окремих випадках)

## Time

time-minutes = { $count ->
    [one] { $count } хвилина
    [few] { $count } хвилини
    [many] { $count } хвилин
   *[other] { $count } хвилини
}
time-hours = { $count ->
    [one] { $count } година
    [few] { $count } години
    [many] { $count } годин
   *[other] { $count } години
}
time-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дня
}
time-working-days = { $count ->
    [one] { $count } робочий день
    [few] { $count } робочі дні
    [many] { $count } робочих днів
   *[other] { $count } робочого дня
}
time-weeks = { $count ->
    [one] { $count } тиждень
    [few] { $count } тижні
    [many] { $count } тижнів
   *[other] { $count } тижня
}
time-months = { $count ->
    [one] { $count } місяць
    [few] { $count } місяці
    [many] { $count } місяців
   *[other] { $count } місяця
}
# $to is one of time-… with the larger figure
time-range = { $from }–{ $to }
duration-about = приблизно { $time }
deadline = { $time } — { $condition }

## Online; $service is the title of the service

online-application = Заяву можна подати онлайн.
online-appointment = Онлайн можна записатися на прийом, але прийти потрібно особисто.
online-information = Онлайн ви знайдете більше інформації.
online-none = На жаль, онлайн це зробити не можна. Зверніться, будь ласка, до відповідальної установи.
link-application = Подати заяву онлайн
link-appointment = Запис на прийом
link-information = Більше інформації
link-law = Правова підстава: { $citation }
link-appointment-office = Запис на прийом: { $office }

## Offices

office-phone = Телефон: { $phone }
office-email = Ел. пошта: { $email }
office-wheelchair = Вхід доступний для крісел колісних.
office-no-wheelchair = На жаль, вхід недоступний для крісел колісних.
appointment-required = Спочатку запишіться, будь ласка, на прийом.
appointment-recommended = Радимо заздалегідь записатися на прийом.
appointment-not-needed = Записуватися на прийом не потрібно.

## Opening hours; $office is a name, $day a date from date-…, $ranges one or more of time-range-clock

hours-open-now = { $office }: зараз відчинено, сьогодні до { $until }.
hours-closed-now = { $office }: зараз зачинено.
hours-today = { $office }: сьогодні ({ $day }) відчинено { $ranges }.
hours-on = { $office }, { $day }: відчинено { $ranges }.
hours-closed-today = { $office }: сьогодні ({ $day }) зачинено.
hours-closed-on = { $office }, { $day }: зачинено.
hours-reason-holiday = Причина: святковий день ({ $holiday }).
hours-reason-other = Причина: { $reason }.
hours-next = Знову відчинено: { $day }, з { $from }.
hours-none = Сталих годин роботи немає. Зателефонуйте, будь ласка: { $phone }
hours-row-closed = зачинено
clock-range = { $from }–{ $to }
clock-and = { $first } та { $second }

## Days

weekday-monday = понеділок
weekday-tuesday = вівторок
weekday-wednesday = середа
weekday-thursday = четвер
weekday-friday = п’ятниця
weekday-saturday = субота
weekday-sunday = неділя
# $month is a number, 1 is January
month = { $month ->
    [1] січня
    [2] лютого
    [3] березня
    [4] квітня
    [5] травня
    [6] червня
    [7] липня
    [8] серпня
    [9] вересня
    [10] жовтня
    [11] листопада
   *[12] грудня
}
# $day and $year are figures, $month is the name above as it stands in a date, $weekday one of weekday-…
date = { $day } { $month } { $year } року
date-with-weekday = { $weekday }, { $day } { $month }
# $hour and $minute have two digits
clock = { $hour }:{ $minute }

## Public holidays

holiday-new-year = Новий рік
holiday-epiphany = День трьох королів
holiday-womens-day = Міжнародний жіночий день
holiday-good-friday = Страсна п’ятниця
holiday-easter-sunday = Великодня неділя
holiday-easter-monday = Великодній понеділок
holiday-labour-day = День праці
holiday-ascension = Вознесіння Господнє
holiday-whit-sunday = Трійця
holiday-whit-monday = День Святого Духа
holiday-corpus-christi = Свято Тіла Христового
holiday-assumption = Успіння Богородиці
holiday-childrens-day = Всесвітній день дитини
holiday-german-unity = День німецької єдності
holiday-reformation = День Реформації
holiday-all-saints = День усіх святих
holiday-repentance = День покаяння і молитви
holiday-christmas = Перший день Різдва
holiday-boxing-day = Другий день Різдва

## Money; $euros is a figure with separators of money-group, $cents has two digits

money = { $euros },{ $cents } €
money-group = { "\u00A0" }

## Source

source = Джерело: { $town }, перевірено { $date }
origin-selected = Обрано штучним інтелектом із текстів, які перевірили працівники міста.
fallback = Цей текст є лише німецькою мовою.

## When there is no single answer

clarify = Ви маєте на увазі щось із цього?
abstain = На це я не маю певної відповіді. Я не вгадую, щоб не повідомити вам чогось неправильного.

## Questions about the assistant; $town is the town's name

about-nature = Ні, я не людина. Я система штучного інтелекту (ШІ) міста { $town }. Я знаходжу для вас тексти, які перевірили люди. При цьому я можу помилятися.
about-capability = Я система штучного інтелекту міста { $town }. Я відповідаю на запитання про послуги міста: скільки це коштує, що потрібно, куди звертатися і коли відчинено. Рішення у вашій справі завжди ухвалює установа.
about-privacy = Ваші запитання не зберігаються й не залишають сервера міста { $town }. Однак не пишіть, будь ласка, особистих даних.
about-person = Звичайно. Ось як зв’язатися з людиною:

## Small talk

small-talk-greeting = Добрий день! Я система штучного інтелекту міста { $town }. Що ви хочете дізнатися?
small-talk-thanks = Будь ласка. Маєте ще запитання?
small-talk-farewell = До побачення, на все добре!

## What the assistant must not do

refused-decision = Я не можу цього вирішувати. Кожну справу розглядає відповідальна установа.
refused-legal = Мені не дозволено надавати юридичні поради. Пораду вам може дати адвокат. З питань оренди допоможе спілка орендарів (Mieterverein), щодо договорів і рахунків — центр захисту споживачів (Verbraucherzentrale). Якщо у вас мало грошей, запитайте в місцевому суді (Amtsgericht) про допомогу в оплаті юридичної консультації (Beratungshilfe). Якщо йдеться про офіційне рішення, зверніться також до установи, яка його надіслала.
refused-medical = Мені не дозволено надавати медичні поради. Зверніться, будь ласка, до лікаря. Черговий лікар (ärztlicher Bereitschaftsdienst): 116 117.
refused-political = Я не даю порад із політичних питань.
refused-insult = Я хочу вам допомогти. Що ви хочете дізнатися від міста?

## Emergencies: fixed texts, shown at once

emergency-fire = Негайно телефонуйте пожежникам: 112. Перейдіть у безпечне місце.
emergency-medical = Негайно викличте швидку: 112. Не кладіть слухавку.
emergency-police = Негайно телефонуйте в поліцію: 110.
emergency-violence = Вам загрожує небезпека? Телефонуйте в поліцію: 110. Лінія допомоги «Насильство проти жінок» (Hilfetelefon) працює цілодобово, безкоштовно й багатьма мовами: 116 016.
emergency-suicide = Ви не самі. Поговоріть зараз із людиною: телефон довіри (Telefonseelsorge) 0800 111 0 111, цілодобово, безкоштовно й анонімно. Якщо життя в небезпеці: 112.
emergency-poison = Негайно телефонуйте 112. Центр допомоги при отруєннях (Giftinformationszentrum Nord) працює цілодобово: 0551 19240.
emergency-child = Дитина в небезпеці? Телефонуйте в поліцію: 110. Діти й підлітки можуть отримати допомогу за номером 116 111, безкоштовно й анонімно.
emergency-help = Ви в небезпеці? Пожежна служба та швидка допомога: 112. Поліція: 110. Потрібна інша допомога? Тоді напишіть, будь ласка, про що йдеться.
