### Interface for visitors.
### Messages without arguments are fields of `app/src/labels.rs`; the keys are the same in all languages.

## Notice of the AI (required: may be extended, never emptied)

disclosure-label = Система искусственного интеллекта (ИИ) — не человек. Она может ошибаться: проверяйте источник. Не вводите личные данные.
# $town: the town's name, such as Musterstadt
disclosure-greeting = Вы переписываетесь с системой искусственного интеллекта (ИИ) города { $town }, а не с человеком. Ответы могут быть неверными или устаревшими. Пожалуйста, проверяйте указанный источник и не вводите личные данные.

## Launcher on other sites

launcher-open = Спросить ИИ-помощника
launcher-close = Закрыть ИИ-помощника
launcher-title = ИИ-помощник города

## Frame of all pages

skip-to-content = Перейти к содержанию
town-prefix = Город
language-menu = Выберите язык
footer-navigation = Об этом сайте
chat-link = ИИ-помощник
home-link = Главная
transparency-link = Как работает ИИ
privacy-link = Защита данных
accessibility-link = Доступность
new-window = (откроется в новом окне)
demo-notice = Город Musterstadt вымышленный. Эта страница показывает, как Stadtlotse выглядит на сайте города.
problem-back = К ИИ-помощнику

## The assistant’s page

chat-title = ИИ-помощник
chat-transcript = Переписка
chat-welcome = Здравствуйте! Чем могу помочь?
chat-can = Я нахожу проверенные тексты города: о стоимости, документах, сроках, ведомствах и часах работы. Решение по вашему делу принимает ведомство.
chat-latest = К последнему ответу
chat-restart = Начать сначала
chat-topics = Часто спрашивают:
contact-prompt = Хотите поговорить с человеком?
contact-name = Телефон города
ask-label = Ваш вопрос
ask-example = напр.: Сколько стоит паспорт?
ask-button = Спросить
ask-searching = Ищем ответ…
ask-suggestions = Подсказки
ask-characters-left = Осталось символов:
ask-characters-over = Лишних символов:
ask-empty-title = Вы ещё не задали вопрос.
ask-empty-detail = Пожалуйста, напишите в поле, что вы хотите узнать.
ask-long-title = Вопрос слишком длинный.
ask-long-detail = Пожалуйста, сократите его до 500 символов. Ваш текст останется в поле.
ask-network-title = Помощник сейчас недоступен.
ask-network-detail = Ваш текст останется в поле. Пожалуйста, проверьте интернет и попробуйте ещё раз.

## Answer card

card-visitor = Ваш вопрос
card-assistant = Отвечает Stadtlotse (ИИ)
card-clarify = Уточнение
card-abstain = Нет точного ответа
card-emergency = Экстренный случай
card-about = Об этом помощнике
card-refused = В этом ИИ помочь не может
card-more = Подробнее по теме
card-links = Сделать онлайн и почитать
card-choose = Что вы имеете в виду?
card-nearest = Возможно, вам поможет:
card-contact = Здесь вам поможет человек
card-source = Источник:
card-reviewed = проверено
card-form = Бланк
card-checklist = Контрольный список
card-map = Показать на карте
card-why = Почему этот ответ?
card-copy = Копировать
card-copied = Ответ скопирован.
card-print = Напечатать или сохранить в PDF
card-feedback = Это было полезно?
card-feedback-yes = Да
card-feedback-no = Нет
card-feedback-thanks = Спасибо за отзыв.
share-button = Поделиться вопросом
share-thanks = Спасибо. Теперь город может прочитать этот вопрос.
share-code = Ваш код для удаления:
share-code-help = Пожалуйста, запишите код: мы показываем его только сейчас. С ним вы можете в любое время удалить вопрос:
# $number
emergency-call = Позвонить { $number }
# $service: Titel
why-service = Тема понята так: «{ $service }».
# $part: Name des Teils
why-part = Вы спросили вот о чём: { $part }.
# $match: Titel, Name oder Frage aus dem Katalog
why-match = Ближе всего к вашему вопросу этот текст: «{ $match }».
why-sure-high = Система уверена.
why-sure-medium = Система довольно уверена.
why-sure-low = Система не совсем уверена. Пожалуйста, проверьте, верна ли тема.
# $date, $version, $catalogue
why-text = Текст написали сотрудники города и проверили { $date }. Это редакция { $version }, версия всех текстов: { $catalogue }. ИИ нашёл его и не менял.

## A service’s page

service-kicker = Услуга
service-offices = Ответственное ведомство
service-hours = Часы работы
service-days = День
service-times = Время
service-phone = Телефон:
service-accessibility = Доступность:
service-appointment = Записаться на приём
service-ask = Остались вопросы?

## Musterstadt’s front page

town-title = Главная
town-navigation = Главное меню
town-nav-services = Услуги
town-nav-hours = Часы работы
town-nav-news = Новости
town-nav-embed = Для городов
town-kicker = Добро пожаловать в ратушу
town-headline = Что вы хотите сделать?
town-lead = Спрашивайте так, как рассказали бы человеку, — на своём языке. ИИ-помощник найдёт нужную информацию, проверенную ратушей.
town-topics-title = Часто спрашивают
town-topics-lead = Один щелчок — и ИИ-помощник найдёт ответ.
town-hours-title = Когда открыта ратуша (Rathaus)
town-phone-title = Хотите поговорить с человеком?
town-phone-lead = Телефон города (Bürgertelefon) поможет вам и без интернета.
town-news-title = Новости города
town-news-one-subject = Жизнь города
town-news-one-title = Зимняя ярмарка у старой мельницы
town-news-one-text = В выходные четырёх недель Адвента (перед Рождеством) объединения и предприятия приглашают на Mühlenplatz. Каждую субботу в это время автобус до центра бесплатный.
town-news-two-subject = Строительство
town-news-two-title = Новая велодорожка вдоль канала готова
town-news-two-text = От вокзала до шлюза теперь четыре километра без светофоров. Скамейки и освещение появятся к весне.
town-news-three-subject = Семья
town-news-three-title = Запись в детский сад (Kita) теперь онлайн
town-news-three-text = Родители уже могут записать ребёнка на новый учебный год. Все сады проведут день открытых дверей.
town-embed-title = Stadtlotse для вашего города
town-embed-lead = Достаточно одной строки. Ничего не загружается, пока кто-нибудь не откроет помощника. Файлов cookie нет, а все данные остаются на вашем сервере.
town-embed-code = Код для сайта

# proof of work

ask-checking = Минуту, ваш запрос проверяется…
ask-wait = Секунд до следующего вопроса:
ask-again = Теперь вы снова можете спрашивать.
