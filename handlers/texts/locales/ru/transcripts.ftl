command-add = добавить стенограмму
command-remove = убрать стенограмму
command-stats = как дела у бота
admins-only = Это могут только администраторы бота.
add-usage =
    Пришлите файл или текст стенограммы, либо её адрес:
    /add http://kremlin.ru/events/president/news/68424
add-how =
    Стенограммы добавляют администраторы бота. Новые приходят и сами: за сайтами слежу постоянно.

    Чтобы узнавать о новых, подпишитесь: /subscribe
pasted-how =
    Похоже, это целый текст, а не вопрос, поэтому искать по нему я не стал.

    Если это стенограмма, добавить её могут администраторы бота. А меня спросите коротко: что говорилось на встречах о том, что вас в нём заинтересовало?
taken-added = Добавлено: { $id } { $date } { $title }
taken-updated = Обновлено: { $id } { $date } { $title }
taken-unchanged = Уже есть: { $id } { $date } { $title }
taken-refused = Не принято: { $source }: { $why }
taken-refused-text = Не принято: { $why }
taken-nobody = никто не говорит
taken-untaken = «{ $label }:» стоит в начале строк ({ $count }), но за говорящего не принято
taken-replaces = вместо { $old }, реплик: { $turns }
taken-replaces-from = вместо { $old }, реплик: { $turns }, источник: { $source }
taken-resembles = отдельная встреча, хотя похожа на { $id }
add-too-big = больше 20 МБ: пришлите файл без картинок или текстом
remove-usage = Какую встречу убрать? Её номер есть в /meetings: /remove 68424
remove-unknown = Встречи { $asked } в архиве нет.
removed = Убрано: { $id } «{ $title }».
stats-archive = Встреч: { $meetings }, реплик: { $turns }
stats-vectors = Находятся по смыслу: { $known } отрывков из { $total }
stats-chats = Чатов: { $chats }, из них спят { $asleep }; подписок: { $subscriptions }
stats-outbox = К отправке: { $owed }; отправлено { $sent }, возможно отправлено { $perhaps }, отклонено { $aside }
stats-verdicts = Оценки ответов: 👍 { $up }, 👎 { $down }
date-asked-file =
    В файле { $name } нет даты встречи. Какого числа она была?

    Файл жду час; потом его придётся прислать ещё раз.
date-asked-text =
    В этом тексте нет даты встречи. Какого числа она была?

    Текст жду час; потом его придётся прислать ещё раз.
date-today = Сегодня
date-other = Другая
date-cancel = Отмена
date-write = Напишите дату следующим сообщением: 12 ноября 2025, 12.11.2025 или «вчера».
date-not-read = Не вижу здесь даты с числом, месяцем и годом. Какого числа была встреча?
date-cancelled = Не добавлено.
date-too-late = Этого текста у меня больше нет. Пришлите его ещё раз, лучше сразу с датой в подписи.
date-told-before = Дата уже указана или от добавления отказались.
stats-passed = · пропущено { $entry }: { $why }
stats-source = { $source }: { $when }, добавлено { $added }, пропущено { $skipped }
stats-never = ещё не читалась
stats-troubles = Последние неполадки:
report-refused = Telegram отклонил сообщение в чат { $chat }: { $why }
report-feed-down = Лента { $feed } не отвечает: { $error }
report-feed-back = Лента { $feed } снова отвечает.
report-inbox = Папка с новыми файлами недоступна: { $why }
report-file = Файл { $name } не принят: { $why }
report-more = …и ещё { $count }.
