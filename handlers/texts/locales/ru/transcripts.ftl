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
add-too-big = больше 20 МБ: пришлите файл без картинок или текстом
remove-usage = Какую встречу убрать? Её номер есть в /meetings: /remove 68424
remove-unknown = Встречи { $asked } в архиве нет.
removed = Убрано: { $id } «{ $title }».
stats-archive = Встреч: { $meetings }, реплик: { $turns }
stats-vectors = Находятся по смыслу: { $known } отрывков из { $total }
stats-chats = Чатов: { $chats }, из них спят { $asleep }; подписок: { $subscriptions }
stats-outbox = К отправке: { $owed }; отправлено { $sent }, возможно отправлено { $perhaps }, отклонено { $aside }
stats-verdicts = Оценки ответов: 👍 { $up }, 👎 { $down }
add-date-how = Чтобы указать дату, ответьте на файл командой «/add Совет пристани, 12 ноября 2025» или пришлите его ещё раз с такой подписью.
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
