# What went wrong, said to a visitor: a short title, and what to do.

problem-empty-title = Немає запитання
problem-empty-detail = Напишіть, будь ласка, запитання в полі.
problem-too-long-title = Запитання задовге
problem-too-long-detail = Скоротіть, будь ласка, запитання до 500 символів.
problem-body-too-large-title = Запит завеликий
problem-body-too-large-detail = Надішліть, будь ласка, лише запитання, не довше за 500 символів.
problem-not-utf8-title = Символи не вдалося прочитати
problem-not-utf8-detail = Надішліть, будь ласка, текст у кодуванні UTF-8.
problem-content-type-title = Неправильний формат
problem-content-type-detail = Надішліть, будь ласка, запит у форматі, зазначеному в описі інтерфейсу.
problem-malformed-title = Запит не вдалося прочитати
problem-malformed-detail = Перевірте, будь ласка, запит. Усі поля названо в описі інтерфейсу.
problem-language-title = Цієї мови тут немає
problem-language-detail = Оберіть, будь ласка, одну з цих мов: { $languages }
problem-conversation-title = Розмова вже недійсна
problem-conversation-detail = Поставте, будь ласка, запитання ще раз.
problem-answer-title = Цей відгук не стосується жодної відповіді
problem-answer-detail = Поставте, будь ласка, запитання ще раз, а потім оцініть відповідь.
problem-not-found-title = Такої сторінки немає
problem-not-found-detail = Перевірте, будь ласка, адресу або поставте запитання на головній сторінці.
problem-method-title = Так не вийде
problem-method-detail = Оновіть, будь ласка, сторінку і спробуйте ще раз.
problem-too-many-title = Забагато запитань поспіль
problem-too-many-detail = Зачекайте, будь ласка, { $seconds ->
    [one] { $seconds } секунду
    [few] { $seconds } секунди
    [many] { $seconds } секунд
   *[other] { $seconds } секунди
} і запитайте ще раз. Терміново? Телефонуйте: { $phone }
problem-too-many-minutes = Зачекайте, будь ласка, { $minutes ->
    [one] { $minutes } хвилину
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
} і запитайте ще раз. Терміново? Телефонуйте: { $phone }
problem-proof-title = Забагато запитань поспіль
problem-proof-detail = Зачекайте, будь ласка, { $seconds ->
    [one] { $seconds } секунду
    [few] { $seconds } секунди
    [many] { $seconds } секунд
   *[other] { $seconds } секунди
} і запитайте ще раз. Терміново? Телефонуйте: { $phone }
problem-busy-title = Зараз запитує дуже багато людей
problem-busy-detail = Спробуйте, будь ласка, ще раз за кілька секунд. Терміново? Телефонуйте: { $phone }
problem-starting-title = Помічник запускається
problem-starting-detail = Спробуйте, будь ласка, ще раз за хвилину. Терміново? Телефонуйте: { $phone }
problem-switched-off-title = Помічника зараз вимкнено
problem-switched-off-detail = Ми охоче допоможемо вам телефоном: { $phone }
problem-timeout-title = Це тривало надто довго
problem-timeout-detail = Спробуйте, будь ласка, ще раз. Терміново? Телефонуйте: { $phone }
problem-internal-title = На жаль, не вдалося
problem-internal-detail = Це наша помилка. Спробуйте, будь ласка, пізніше. Терміново? Телефонуйте: { $phone }
