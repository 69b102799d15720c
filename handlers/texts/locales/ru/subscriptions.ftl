command-subscribe = сообщать о новых стенограммах
command-subscriptions = мои подписки
command-unsubscribe = отписаться
wish-everything = все стенограммы
wish-everything-told = Сообщаю <b>обо всех новых стенограммах</b>
wish-person-told = Сообщаю о стенограммах, где говорит <b>{ $text }</b>
wish-words-told = Сообщаю о новых стенограммах со словами: <b>{ $text }</b>
wish-question-told = Сообщаю, когда отвечают на вопрос: <b>{ $text }</b>
wish-how-often = Как часто: { $often }
wish-paused = Сейчас на паузе.
wish-paused-until = Сейчас на паузе. Продолжу: { $moment }.
wish-link = Ссылка, по которой подпишется любой: { $link }
wishes-restored = Вернул как было: { $wishes }.
wishes-full = Подписок уже столько, сколько можно. Сначала удалите лишнее: /subscriptions
button-restore = ↩ Вернуть
wish-gone = Этой подписки больше нет.
forum-topic-gone = Темы, в которой просили сообщать о новом, больше нет. Её подписки теперь общие для группы, сообщения приходят сюда: /subscriptions
wishes-none =
    Подписок нет.

    /subscribe – сообщать обо всех новых стенограммах
    /subscribe Токаев – когда говорит этот человек
    /subscribe газ – когда рядом стоят эти слова
    /subscribe газ -Турция – эти, а рядом нет того
    /subscribe Токаев о зерне – когда он говорит об этом
    /subscribe ? какой товарооборот с Казахстаном – когда на это ответят
wishes =
    { $count ->
        [1] { $count } подписка. Нажмите, чтобы изменить её или удалить.
        [one] { $count } подписка. Нажмите на любую, чтобы изменить её или удалить.
        [few] { $count } подписки. Нажмите на любую, чтобы изменить её или удалить.
       *[many] { $count } подписок. Нажмите на любую, чтобы изменить её или удалить.
    }
wishes-admins-only = В группе подписки меняют только её администраторы.
wishes-too-many = Подписок уже { $count }, больше нельзя. Лишнее можно удалить: /subscriptions
subscribe-usage =
    На что подписаться? Имя, несколько слов или вопрос, не длиннее 200 знаков:
    /subscribe – все новые стенограммы
    /subscribe Токаев
    /subscribe газ
    /subscribe ? какой товарооборот с Казахстаном
subscribe-excludes-itself = «{ $words }» исключает само себя: такая подписка ничего бы не прислала. Уберите слово с минусом или замените его.
subscribe-bad-link = Эта ссылка не читается. Подписаться можно и словами: /subscribe Токаев
subscribed-everything = Готово: сообщу о каждой новой стенограмме.
subscribed-person = Готово: сообщу, когда появится стенограмма, где говорит <b>{ $text }</b>.
subscribed-words = Готово: сообщу, когда в новой стенограмме встретится <b>{ $words }</b>{ $but }.
subscribed-together = Готово: сообщу, когда в одной реплике встретятся <b>{ $words }</b>{ $but }. Имя может быть и у того, кто говорит.
subscribed-several =
    { $count ->
        [one] Готово, { $count } подписка:
        [few] Готово, { $count } подписки:
       *[many] Готово, { $count } подписок:
    }
subscribed-apart = Это одна подписка: нужно, чтобы встретилось всё вместе. Если нужны отдельные, отправьте по одной:
subscribed-but-not = {""}, а рядом не будет { $words }
subscribed-speaks = Готово: сообщу, когда <b>{ $speaker }</b> заговорит <b>{ $words }</b>.
subscribed-says = Готово: сообщу, когда <b>{ $speaker }</b> скажет <b>{ $words }</b>{ $but }.
subscribed-avoids = Готово: сообщу, когда говорит <b>{ $speaker }</b>, но не об этом: <b>{ $words }</b>.
subscribed-question = Готово: сообщу, когда новая стенограмма ответит на вопрос: <b>{ $text }</b>
words-and = и
words-or = или
subscribed-how = О том, что уже есть в архиве, не напоминаю. Список и настройки: /subscriptions
unsubscribed = Больше не сообщаю: { $wish }.
every-at_once = сразу
every-daily = раз в день
every-weekly = раз в неделю
every-daily-at = раз в день, в { $hour }:00
every-weekly-at = по понедельникам, в { $hour }:00
button-as-words = 💬 Когда упоминают
button-as-person = Это имя человека
button-how-often = ⏱ Как часто
button-undo = Отменить
button-pause = ⏸ Пауза
button-resume = ▶ Возобновить
button-delete = 🗑 Удалить
button-mute = 🔕 Не сообщать: { $wish }
button-wishes = ⚙ Подписки
digest-top =
    { $count ->
        [one] 🔔 { $count } новая стенограмма
        [few] 🔔 { $count } новые стенограммы
       *[many] 🔔 { $count } новых стенограмм
    }
wish-not-there = Подписки на «{ $words }» нет.
unsubscribed-all =
    { $count ->
        [one] Готово, снята { $count } подписка: { $wishes }.
        [few] Готово, сняты { $count } подписки: { $wishes }.
       *[many] Готово, снято { $count } подписок: { $wishes }.
    } Больше не сообщаю.
notice-why = По подписке <i>{ $wish }</i>
notice-also = Ещё по подпискам: <i>{ $wishes }</i>
notice-before = Раньше: <b>{ $value }</b>, { $day }
notice-others = Или, возможно, здесь:
notice-first = Впервые в архиве
notice-in-en = Стенограмма на английском языке
notice-in-ru = Стенограмма на русском языке
notice-in-other = Язык стенограммы: { $language }
worth-year =
    { $count ->
        [one] За последний год в архиве { $count } стенограмма.
        [few] За последний год в архиве { $count } стенограммы.
       *[many] За последний год в архиве { $count } стенограмм.
    }
worth-last =
    { $count ->
        [1] За последний год архива такое сообщение было бы одно, { $day }:
       *[many] За последний год архива таких сообщений было бы { $count }, последнее – { $day }:
    }
worth-before = За последний год архива таких сообщений не было бы. Последнее пришло бы { $day }:
worth-nothing-words = Пока в архиве ничего похожего нет. Проверьте, нет ли опечатки; если всё верно, сообщу, когда появится.
worth-part-missing = Пока в архиве нет { $words }. Проверьте, нет ли опечатки; если всё верно, сообщу, когда появится.
worth-part-last = «{ $words }» (последний раз { $day })
worth-apart = По отдельности в архиве есть: { $parts }. Вместе пока не встречались; сообщу, когда встретятся.
worth-beside-excluded = В архиве есть { $parts }, но всегда рядом с тем, что вы исключили. Сообщу, когда встретится без этого.
worth-nothing-question = Пока ни одна стенограмма архива на это не отвечает. Сообщу, когда ответ появится.
worth-too-much-words = Это больше половины всех встреч. Чтобы сообщений было меньше, добавьте через плюс ещё слово или имя: /subscribe { $wish } + …
worth-too-much-person = Это больше половины всех встреч. Чтобы сообщений было меньше, назовите ещё и тему: /subscribe { $wish } о бюджете
worth-too-much-question = Это больше половины всех встреч. Чтобы сообщений было меньше, спросите точнее.
worth-variants = Кнопками подписку можно сузить или расширить; число – сколько сообщений было бы за тот же год.
variant-narrower = + { $word } ({ $count })
variant-wider = или { $word } ({ $count })
variant-without = без «{ $word }» ({ $count })
alerts-beside = Уже два сообщения по подписке <b>{ $wish }</b> не о том. Её можно присылать реже или снять, а новую задать точнее: /subscribe
alerts-beside-narrow = Уже два сообщения по подписке <b>{ $wish }</b> не о том. Можно сузить её; вот что пришло бы за последний год архива:
narrower-would =
    { $count ->
        [one] <b>{ $wish }</b>: { $count } сообщение, последнее – { $day }
        [few] <b>{ $wish }</b>: { $count } сообщения, последнее – { $day }
       *[many] <b>{ $wish }</b>: { $count } сообщений, последнее – { $day }
    }
narrower-would-count =
    { $count ->
        [one] <b>{ $wish }</b>: { $count } сообщение
        [few] <b>{ $wish }</b>: { $count } сообщения
       *[many] <b>{ $wish }</b>: { $count } сообщений
    }
notice-why-question = Ответ на вопрос из подписки: <i>{ $question }</i>
wish-last-told = • { $wish } – последнее сообщение { $day }
wish-told-nothing = • { $wish } – пока без сообщений
digest-preview = Так выглядела бы сводка по последним встречам архива:
digest-preview-none = По вашим подпискам в последних встречах ничего нет.
wishes-pause = ⏸ На паузе: { $wishes }.
wishes-pause-how = Чтобы продолжить, напишите «возобнови».
wishes-pause-until = Продолжу сам: { $moment }. Раньше – напишите «возобнови».
wishes-pause-impossible = «{ $length }» – такого срока не бывает. Напишите, например: «пауза на 3 дня», «пауза до пятницы», «пауза до 5 декабря».
wishes-pause-timed = Сама пауза не закончится: когда пора будет продолжить, напишите «возобнови».
wishes-resume = ▶ Снова сообщаю: { $wishes }. О том, что появилось за время паузы, не напоминаю.
wishes-reschedule = Теперь { $often }: { $wishes }.
none-paused = На паузе ничего нет.
unsubscribe-nothing = Подписок нет: первым я не пишу, только отвечаю на вопросы.
subscribe-all-but = Подписаться на всё, кроме чего-то, нельзя. Подпишитесь на темы по отдельности или на все стенограммы: /subscribe
