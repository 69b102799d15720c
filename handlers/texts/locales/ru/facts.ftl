scale-3 = тыс.
scale-6 = млн
scale-9 = млрд
scale-12 = трлн
unit-percent = проценты
unit-points = процентные пункты
unit-thousandth = на тысячу
unit-years = лет
trend-quarter = { $part }-й квартал { $year }
trend-half = { $part }-е полугодие { $year }
trend-change = изменение
trend-part = за часть года
trend-off-scale = За пределами графика: { $points }
trend-usage = Напишите, какой показатель проследить. Например: /trend инфляция или /trend товарооборот Китай
trend-none = Сопоставимых цифр по словам «{ $words }» в архиве нет.
trend-told = Чаще всего в архиве называют:
trend-not-then = { $time }: таких чисел в архиве нет. Ниже – все, что есть.
trend-one = Нашлось только одно значение, поэтому графика нет.
trend-points =
    { $count ->
        [one] { $count } значение
        [few] { $count } значения
       *[many] { $count } значений
    }
trend-meetings =
    { $count ->
        [one] { $count } стенограммы
       *[many] { $count } стенограмм
    }
trend-from = { $points } из { $meetings }
trend-as-table = ⬇ Таблицей
facts-usage = Сначала найдите встречу (/meeting) или назовите её сразу: /facts Токаев
speaker-usage = Назовите человека. Например: /speaker Токаев
speaker-none = В архиве нет выступавших по имени «{ $words }».
speaker-is-label = Подробнее стенограммы говорящего не называют; на другой встрече это может быть другой человек.
speaker-perhaps = Может быть:
office-holders = Так в архиве названы, по датам встреч:
office-holders-missed = За это время ({ $time }) в архиве так никто не назван. В другое время:
office-nobody-before = До этого в архиве так никто не назван.
office-nobody-after = После этого в архиве так никто не назван.
office-held = В архиве как «{ $role }»: { $when }
side-by-side-last = последняя – { $day }
side-by-side-topic = Чтобы увидеть, кто что говорит о чём-то, добавьте тему: «сравни … о торговле».
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
speaker-share =
    { $percent ->
        [0] меньше 1
       *[other] { $percent }
    } % всего сказанного на { $count ->
        [1] последней встрече
        [one] { $count } последней встрече
       *[many] { $count } последних встречах
    }
speaker-last = Недавние высказывания
speaker-figures = Названные цифры
speaker-no-figures = Цифр в этих выступлениях нет.
compare-usage = Сначала найдите встречу (/meeting) или назовите её сразу: /compare Токаев
compare-none = Сравнить не с чем: других встреч с теми же гостями в архиве нет.
compare-nothing = Общих цифр у этих двух встреч нет.
compare-title = Что звучало на обеих встречах
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
