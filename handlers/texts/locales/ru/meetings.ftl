meeting-usage = Назовите встречу: человека, страну, дату или номер. Например: /meeting Токаев
meetings-found =
    { $count ->
        [one] Нашлась { $count } встреча
        [few] Нашлись { $count } встречи
       *[many] Нашлось { $count } встреч
    } по словам «{ $words }»
meetings-all = Все встречи: { $count }
meetings-none = По словам «{ $words }» ничего не нашлось.
meetings-nearest = Может быть, вы имели в виду:
archive-empty = Архив пока пуст.
spoke = Говорили
share =
    { $percent ->
        [0] меньше 1
       *[other] { $percent }
    } %
and-others =
    { $count ->
        [one] и ещё { $count } человек
        [few] и ещё { $count } человека
       *[many] и ещё { $count } человек
    }
nobody-spoke = Здесь никто не выступает: это текст без реплик.
button-read = 📖 Читать
button-facts = 🔢 Факты
button-download = ⬇ Скачать
button-speakers = 👥 Кто говорил
button-twin = 🇬🇧 English
button-card = 📄 О встрече
button-back = ◀ Назад
button-site = 🔗 { $site }
meeting-gone = Этой стенограммы в архиве больше нет.
namesakes = Так зовут: { $names }.
