scale-3 = тыс.
scale-6 = млн
scale-9 = млрд
scale-12 = трлн
unit-percent = проценты
unit-points = процентные пункты
unit-thousandth = на тысячу
unit-years = лет
percent-sign = { " " }%
trend-change = изменение
trend-part = за часть года
trend-off-scale = Вне картинки: { $points }
trend-usage = Напишите, за чем проследить. Например: /trend инфляция или /trend товарооборот Китай
trend-none = Сопоставимых цифр по словам «{ $words }» в архиве нет.
trend-one = Цифра нашлась только одна, линии не провести.
trend-points =
    { $count ->
        [one] { $count } цифра
        [few] { $count } цифры
       *[many] { $count } цифр
    }
trend-meetings =
    { $count ->
        [one] { $count } встречи
       *[many] { $count } встреч
    }
trend-from = { $points } из { $meetings }
trend-as-table = ⬇ Таблицей
facts-usage = Пока не о чем: найдите встречу, /meeting, или назовите её после /facts.
speaker-usage = Назовите человека. Например: /speaker Токаев
speaker-none = Человека «{ $words }» среди выступавших нет.
speaker-perhaps = Может быть:
speaker-meetings =
    { $count ->
        [one] { $count } встреча
        [few] { $count } встречи
       *[many] { $count } встреч
    }
speaker-words =
    { $words ->
        [one] { $words } слово
        [few] { $words } слова
       *[many] { $words } слов
    }
speaker-share = { $percent } % сказанного (последних встреч: { $count })
speaker-last = Последние слова
speaker-figures = Цифры, которые называл(а)
speaker-no-figures = Цифр не называл(а).
compare-usage = Сначала найдите встречу, /meeting, или назовите её после /compare.
compare-none = Сравнить не с чем: других встреч с теми же гостями в архиве нет.
compare-nothing = Общих цифр у этих двух встреч нет.
compare-title = Одно и то же на двух встречах
compare-with = На обеих встречах: { $name }
button-compare = ⚖ Сравнить
button-shares-picture = 📊 Картинкой
shares-picture = Кто сколько говорил
button-their-meetings = 📄 Встречи
which-meeting = О какой встрече речь?
command-facts = цифры, даты и имена встречи
command-trend = цифры за годы, с графиком
command-speaker = человек: встречи, слова, цифры
command-compare = цифры двух встреч рядом
