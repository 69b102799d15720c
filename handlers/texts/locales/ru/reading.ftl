continued = (продолжение)
speakers-title = Кто говорил
facts-figures = Суммы и числа
facts-dates = Даты
facts-names = Имена и места
facts-count =
    { $count ->
        [one] { $count } факт
        [few] { $count } факта
       *[many] { $count } фактов
    }
facts-none = Такого в этой стенограмме нет.
download-title = В каком формате прислать?
find-usage =
    Напишите, что искать: /find инвестиции или /find "форум регионов".
    Можно указать, чьи слова и за какое время: /find инвестиции кто Токаев с 2020 по 2022
find-found =
    { $count ->
        [one] { $count } упоминание
        [few] { $count } упоминания
       *[many] { $count } упоминаний
    } по запросу «{ $words }»
find-found-more =
    Больше { $count ->
        [one] { $count } упоминания
       *[other] { $count } упоминаний
    } по запросу «{ $words }»
find-none-so-far = Одно из слов встречается так часто, что всех фраз с ним не просмотреть. В тех, что просмотрены, «{ $words }» нет: добавьте слово пореже.
find-none = Ничего не нашлось: слов «{ $words }» в стенограммах нет.
find-csv = ⬇ Таблицей
facts-column-value = Значение
facts-column-words = Слова
facts-column-speaker = Кто
