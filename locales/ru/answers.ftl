# Sentences of which answers are composed. Figures, times and dates arrive formatted by the messages at the end.

## Headings of the parts of an answer

facet-general = Как это сделать
facet-requirements = Условия
facet-documents = Что нужно
facet-fees = Стоимость
facet-duration = Длительность
facet-deadline = Сроки
facet-online = Онлайн
facet-where = Ответственное ведомство
facet-hours = Часы работы

## First lines of an answer to one part; $service is the title of the service

lead-fees = Стоимость услуги «{ $service }»:
lead-documents = Что нужно для услуги «{ $service }»:
lead-duration = Сколько времени занимает услуга «{ $service }»:
lead-deadline = Сроки для услуги «{ $service }»:
lead-where = За это отвечает такое ведомство:
lead-requirements = Условия для услуги «{ $service }»:
lead-online = «{ $service }» онлайн:
# $facet is one of the headings above
part-unknown = По теме «{ $facet }» у нас здесь нет проверенной информации. Вот что нам известно:

## Fees; $price is one of price-…, $condition is the town's text

price-free = бесплатно
price-range = от { $from } до { $to }
price-per-month = { $price } в месяц
price-per-year = { $price } в год
fee = { $price } — { $condition }

## Documents

document-if-needed = { $document } (только в некоторых случаях)

## Time

time-minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
time-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
time-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
time-working-days = { $count ->
    [one] { $count } рабочий день
    [few] { $count } рабочих дня
    [many] { $count } рабочих дней
   *[other] { $count } рабочего дня
}
time-weeks = { $count ->
    [one] { $count } неделя
    [few] { $count } недели
    [many] { $count } недель
   *[other] { $count } недели
}
time-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
   *[other] { $count } месяца
}
# $to is one of time-… with the larger figure
time-range = { $from }–{ $to }
duration-about = примерно { $time }
deadline = { $time } — { $condition }

## Online; $service is the title of the service

online-application = Заявление можно подать онлайн.
online-appointment = Онлайн можно записаться на приём, но прийти нужно лично.
online-information = Онлайн вы найдёте дополнительную информацию.
online-none = К сожалению, онлайн это сделать нельзя. Пожалуйста, обратитесь в ответственное ведомство.
link-application = Подать заявление онлайн
link-appointment = Запись на приём
link-information = Подробнее
link-law = Правовая основа: { $citation }
link-appointment-office = Запись на приём: { $office }

## Offices

office-phone = Телефон: { $phone }
office-email = Эл. почта: { $email }
office-wheelchair = Вход доступен для инвалидных колясок.
office-no-wheelchair = К сожалению, вход недоступен для инвалидных колясок.
appointment-required = Пожалуйста, сначала запишитесь на приём.
appointment-recommended = Лучше заранее записаться на приём.
appointment-not-needed = Записываться на приём не нужно.

## Opening hours; $office is a name, $day a date from date-…, $ranges one or more of time-range-clock

hours-open-now = { $office }: сейчас открыто, сегодня до { $until }.
hours-closed-now = { $office }: сейчас закрыто.
hours-today = { $office }: сегодня ({ $day }) открыто { $ranges }.
hours-on = { $office }, { $day }: открыто { $ranges }.
hours-closed-today = { $office }: сегодня ({ $day }) закрыто.
hours-closed-on = { $office }, { $day }: закрыто.
hours-reason-holiday = Причина: праздничный день ({ $holiday }).
hours-reason-other = Причина: { $reason }.
hours-next = Откроется снова: { $day }, в { $from }.
hours-none = Постоянных часов работы нет. Пожалуйста, позвоните: { $phone }
hours-row-closed = закрыто
clock-range = { $from }–{ $to }
clock-and = { $first } и { $second }

## Days

weekday-monday = понедельник
weekday-tuesday = вторник
weekday-wednesday = среда
weekday-thursday = четверг
weekday-friday = пятница
weekday-saturday = суббота
weekday-sunday = воскресенье
# $month is a number, 1 is January
month = { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
}
# $day and $year are figures, $month is the name above as it stands in a date, $weekday one of weekday-…
date = { $day } { $month } { $year } года
date-with-weekday = { $weekday }, { $day } { $month }
# $hour and $minute have two digits
clock = { $hour }:{ $minute }

## Public holidays

holiday-new-year = Новый год
holiday-epiphany = День трёх королей
holiday-womens-day = Международный женский день
holiday-good-friday = Страстная пятница
holiday-easter-sunday = Пасхальное воскресенье
holiday-easter-monday = Пасхальный понедельник
holiday-labour-day = День труда
holiday-ascension = Вознесение Господне
holiday-whit-sunday = Троица
holiday-whit-monday = Духов день
holiday-corpus-christi = Праздник Тела Христова
holiday-assumption = Успение Богородицы
holiday-childrens-day = Всемирный день ребёнка
holiday-german-unity = День германского единства
holiday-reformation = День Реформации
holiday-all-saints = День всех святых
holiday-repentance = День покаяния и молитвы
holiday-christmas = Первый день Рождества
holiday-boxing-day = Второй день Рождества

## Money; $euros is a figure with separators of money-group, $cents has two digits

money = { $euros },{ $cents } €
money-group = { "\u00A0" }

## Source

source = Источник: { $town }, проверено { $date }
origin-selected = Выбрано искусственным интеллектом из текстов, которые проверили сотрудники города.
fallback = Этот текст есть только на немецком языке.

## When there is no single answer

clarify = Что из этого вам нужно?
abstain = На это у меня нет точного ответа. Я не угадываю, чтобы не сообщить вам ничего неверного.

## Questions about the assistant; $town is the town's name

about-nature = Нет, я не человек. Я система искусственного интеллекта (ИИ) города { $town }. Я нахожу для вас тексты, которые проверили люди. При этом я могу ошибаться.
about-capability = Я система искусственного интеллекта города { $town }. Я отвечаю на вопросы об услугах города: сколько это стоит, что нужно, куда обращаться и когда открыто. Решение по вашему делу всегда принимает ведомство.
about-privacy = Ваши вопросы не сохраняются и не покидают сервер города { $town }. Тем не менее, пожалуйста, не пишите личных данных.
about-person = Конечно. Вот как связаться с человеком:

## Small talk

small-talk-greeting = Здравствуйте! Я система искусственного интеллекта города { $town }. Что вы хотите узнать?
small-talk-thanks = Пожалуйста. Есть ещё вопросы?
small-talk-farewell = До свидания, всего доброго!

## What the assistant must not do

refused-decision = Я не могу это решать. Каждое дело рассматривает ответственное ведомство.
refused-legal = Мне нельзя давать юридические советы. Совет вам может дать адвокат. По вопросам аренды поможет союз арендаторов (Mieterverein), по договорам и счетам — центр защиты потребителей (Verbraucherzentrale). Если у вас мало денег, спросите в участковом суде (Amtsgericht) о помощи в оплате юридической консультации (Beratungshilfe). Если речь идёт об официальном решении, обратитесь также в ведомство, которое его прислало.
refused-medical = Мне нельзя давать медицинские советы. Пожалуйста, обратитесь к врачу. Дежурный врач (ärztlicher Bereitschaftsdienst): 116 117.
refused-political = Я не даю рекомендаций по политическим вопросам.
refused-insult = Я хочу вам помочь. Что вы хотите узнать от города?

## Emergencies: fixed texts, shown at once

emergency-fire = Немедленно звоните пожарным: 112. Перейдите в безопасное место.
emergency-medical = Немедленно вызовите скорую: 112. Не кладите трубку.
emergency-police = Немедленно звоните в полицию: 110.
emergency-violence = Вы в опасности? Звоните в полицию: 110. Телефон помощи «Насилие против женщин» (Hilfetelefon) работает круглосуточно, бесплатно и на многих языках: 116 016.
emergency-suicide = Вы не одни. Поговорите сейчас с человеком: телефон доверия (Telefonseelsorge) 0800 111 0 111, круглосуточно, бесплатно и анонимно. Если жизнь в опасности: 112.
emergency-poison = Немедленно звоните 112. Центр помощи при отравлениях (Giftinformationszentrum Nord) работает круглосуточно: 0551 19240.
emergency-child = Ребёнок в опасности? Звоните в полицию: 110. Дети и подростки могут получить помощь по номеру 116 111, бесплатно и анонимно.
emergency-help = Вы в опасности? Пожарная служба и скорая помощь: 112. Полиция: 110. Нужна другая помощь? Тогда напишите, пожалуйста, о чём идёт речь.
