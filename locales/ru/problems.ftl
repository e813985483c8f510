# What went wrong, said to a visitor: a short title, and what to do.

problem-empty-title = Нет вопроса
problem-empty-detail = Пожалуйста, напишите вопрос в поле.
problem-too-long-title = Вопрос слишком длинный
problem-too-long-detail = Пожалуйста, сократите вопрос до 500 символов.
problem-body-too-large-title = Запрос слишком большой
problem-body-too-large-detail = Пожалуйста, отправьте только вопрос, не длиннее 500 символов.
problem-not-utf8-title = Символы не удалось прочитать
problem-not-utf8-detail = Пожалуйста, отправьте текст в кодировке UTF-8.
problem-content-type-title = Неподходящий формат
problem-content-type-detail = Пожалуйста, отправьте запрос в формате, указанном в описании интерфейса.
problem-malformed-title = Запрос не удалось прочитать
problem-malformed-detail = Пожалуйста, проверьте запрос. Все поля названы в описании интерфейса.
problem-language-title = Этого языка здесь нет
problem-language-detail = Пожалуйста, выберите один из этих языков: { $languages }
problem-conversation-title = Переписка уже недействительна
problem-conversation-detail = Пожалуйста, задайте вопрос ещё раз.
problem-answer-title = Этот отзыв не относится ни к одному ответу
problem-answer-detail = Пожалуйста, задайте вопрос ещё раз и затем оцените ответ.
problem-not-found-title = Такой страницы нет
problem-not-found-detail = Пожалуйста, проверьте адрес или задайте вопрос на главной странице.
problem-method-title = Так не получится
problem-method-detail = Пожалуйста, обновите страницу и попробуйте ещё раз.
problem-too-many-title = Слишком много вопросов сразу
problem-too-many-detail = Пожалуйста, подождите { $seconds ->
    [one] { $seconds } секунду
    [few] { $seconds } секунды
    [many] { $seconds } секунд
   *[other] { $seconds } секунды
} и спросите ещё раз. Срочно? Звоните: { $phone }
problem-too-many-minutes = Пожалуйста, подождите { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
} и спросите ещё раз. Срочно? Звоните: { $phone }
problem-proof-title = Слишком много вопросов сразу
problem-proof-detail = Пожалуйста, подождите { $seconds ->
    [one] { $seconds } секунду
    [few] { $seconds } секунды
    [many] { $seconds } секунд
   *[other] { $seconds } секунды
} и спросите ещё раз. Срочно? Звоните: { $phone }
problem-busy-title = Сейчас спрашивает очень много людей
problem-busy-detail = Пожалуйста, попробуйте ещё раз через несколько секунд. Срочно? Звоните: { $phone }
problem-starting-title = Помощник запускается
problem-starting-detail = Пожалуйста, попробуйте ещё раз через минуту. Срочно? Звоните: { $phone }
problem-switched-off-title = Помощник сейчас отключён
problem-switched-off-detail = Мы охотно поможем вам по телефону: { $phone }
problem-timeout-title = Это заняло слишком много времени
problem-timeout-detail = Пожалуйста, попробуйте ещё раз. Срочно? Звоните: { $phone }
problem-internal-title = К сожалению, не получилось
problem-internal-detail = Это наша ошибка. Пожалуйста, попробуйте позже. Срочно? Звоните: { $phone }
