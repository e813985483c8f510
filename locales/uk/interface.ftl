### Interface for visitors.
### Messages without arguments are fields of `app/src/labels.rs`; the keys are the same in all languages.

## Notice of the AI (required: may be extended, never emptied)

disclosure-label = Система штучного інтелекту (ШІ) — не людина. Вона може помилятися: перевіряйте джерело. Не вводьте особистих даних.
# $town: the town's name, such as Musterstadt
disclosure-greeting = Ви спілкуєтеся із системою штучного інтелекту (ШІ) міста { $town }, а не з людиною. Відповіді можуть бути помилковими або застарілими. Будь ласка, перевіряйте вказане джерело й не вводьте особистих даних.

## Launcher on other sites

launcher-open = Запитати ШІ-помічника
launcher-close = Закрити ШІ-помічника
launcher-title = ШІ-помічник міста

## Frame of all pages

skip-to-content = Перейти до змісту
town-prefix = Місто
language-menu = Оберіть мову
footer-navigation = Про цей сайт
chat-link = ШІ-помічник
home-link = Головна
transparency-link = Як працює ШІ
privacy-link = Захист даних
accessibility-link = Доступність
new-window = (відкриється в новому вікні)
demo-notice = Місто Мустерштадт (Musterstadt) вигадане. Ця сторінка показує, який вигляд має Stadtlotse на сайті міста.
problem-back = До ШІ-помічника

## The assistant’s page

chat-title = ШІ-помічник
chat-transcript = Розмова
chat-welcome = Добрий день! Чим можу допомогти?
chat-can = Я знаходжу перевірені тексти міста: про вартість, документи, строки, установи та години роботи. Рішення у вашій справі ухвалює установа.
chat-latest = До останньої відповіді
chat-restart = Почати спочатку
chat-topics = Часті запитання:
contact-prompt = Хочете поговорити з людиною?
contact-name = Телефон міста
ask-label = Ваше запитання
ask-example = напр.: Скільки коштує паспорт?
ask-button = Запитати
ask-searching = Шукаємо відповідь…
ask-suggestions = Підказки
ask-characters-left = Залишилося символів:
ask-characters-over = Зайвих символів:
ask-empty-title = Ви ще не поставили запитання.
ask-empty-detail = Напишіть, будь ласка, у полі, що ви хочете дізнатися.
ask-long-title = Запитання задовге.
ask-long-detail = Скоротіть його, будь ласка, до 500 символів. Ваш текст збережеться в полі.
ask-network-title = Помічник зараз недоступний.
ask-network-detail = Ваш текст збережеться в полі. Перевірте, будь ласка, інтернет і спробуйте ще раз.

## Answer card

card-visitor = Ваше запитання
card-assistant = Відповідає Stadtlotse (ШІ)
card-clarify = Уточнення
card-abstain = Немає певної відповіді
card-emergency = Екстрений випадок
card-about = Про цього помічника
card-refused = У цьому ШІ не може допомогти
card-more = Більше на цю тему
card-links = Зробити онлайн і почитати
card-choose = Що ви маєте на увазі?
card-nearest = Можливо, вам допоможе:
card-contact = Тут вам допоможе людина
card-source = Джерело:
card-reviewed = перевірено
card-form = Бланк
card-checklist = Контрольний список
card-map = Показати на карті
card-why = Чому ця відповідь?
card-copy = Копіювати
card-copied = Відповідь скопійовано.
card-print = Надрукувати або зберегти як PDF
card-feedback = Це було корисно?
card-feedback-yes = Так
card-feedback-no = Ні
card-feedback-thanks = Дякуємо за відгук.
share-button = Поділитися запитанням
share-thanks = Дякуємо. Тепер місто може прочитати це запитання.
share-code = Ваш код для видалення:
share-code-help = Запишіть, будь ласка, код: ми показуємо його лише зараз. З ним ви можете будь-коли видалити запитання:
# $number
emergency-call = Зателефонувати { $number }
# $service: Titel
why-service = Розпізнано тему: «{ $service }».
# $part: Name des Teils
why-part = Ви запитали ось про що: { $part }.
# $match: Titel, Name oder Frage aus dem Katalog
why-match = Найближчий до вашого запитання текст: «{ $match }».
why-sure-high = Система впевнена.
why-sure-medium = Система досить впевнена.
why-sure-low = Система не зовсім впевнена. Перевірте, будь ласка, чи тема правильна.
# $date, $version, $catalogue
why-text = Текст написали працівники міста й перевірили { $date }. Це редакція { $version }, версія всіх текстів: { $catalogue }. ШІ знайшов його й не змінював.

## A service’s page

service-kicker = Послуга
service-offices = Відповідальна установа
service-hours = Години роботи
service-days = День
service-times = Час
service-phone = Телефон:
service-accessibility = Доступність:
service-appointment = Записатися на прийом
service-ask = Залишилися запитання?

## Musterstadt’s front page

town-title = Головна
town-navigation = Головне меню
town-nav-services = Послуги
town-nav-hours = Години роботи
town-nav-news = Новини
town-nav-embed = Для міст
town-kicker = Ласкаво просимо до ратуші
town-headline = Що ви хочете зробити?
town-lead = Запитуйте так, як розповіли б людині, — своєю мовою. ШІ-помічник знайде потрібну інформацію, перевірену ратушею.
town-topics-title = Часто запитують
town-topics-lead = Натисніть — і ШІ-помічник знайде відповідь.
town-hours-title = Коли відчинена ратуша (Rathaus)
town-phone-title = Хочете поговорити з людиною?
town-phone-lead = Телефон міста (Bürgertelefon) допоможе вам і без інтернету.
town-news-title = Новини міста
town-news-one-subject = Життя міста
town-news-one-title = Зимовий ярмарок біля старого млина
town-news-one-text = У вихідні чотирьох тижнів Адвенту (перед Різдвом) товариства та підприємства запрошують на Mühlenplatz. Щосуботи в цей час автобус до центру безкоштовний.
town-news-two-subject = Будівництво
town-news-two-title = Нова велодоріжка вздовж каналу готова
town-news-two-text = Від вокзалу до шлюзу тепер чотири кілометри без світлофорів. Лавки й освітлення з’являться до весни.
town-news-three-subject = Родина
town-news-three-title = Запис до дитячого садка (Kita) тепер онлайн
town-news-three-text = Батьки вже можуть записати дитину на новий навчальний рік. Усі садки проведуть день відкритих дверей.
town-embed-title = Stadtlotse для вашого міста
town-embed-lead = Достатньо одного рядка. Нічого не завантажується, доки хтось не відкриє помічника. Файлів cookie немає, а всі дані залишаються на вашому сервері.
town-embed-code = Код для сайту

# proof of work

ask-checking = Хвилинку, ваш запит перевіряється…
ask-wait = Секунд до наступного запитання:
ask-again = Тепер ви знову можете запитувати.
