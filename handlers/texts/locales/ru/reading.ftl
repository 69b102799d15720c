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
download-title = Каким файлом прислать?
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
find-none-so-far = Одно из слов встречается так часто, что все фразы с ним не просмотреть. В просмотренных «{ $words }» нет: добавьте слово пореже.
find-none = Слов «{ $words }» в стенограммах нет.
find-csv = ⬇ Таблицей
