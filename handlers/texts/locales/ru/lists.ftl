listed-all = Все встречи
listed-word = «{ $word }»
listed-longest =
    { $count ->
        [1] Самая длинная стенограмма
       *[other] Самые длинные стенограммы
    }
listed-shortest =
    { $count ->
        [1] Самая короткая стенограмма
       *[other] Самые короткие стенограммы
    }
listed-most_people = Больше всего выступавших
listed-fewest_people = Меньше всего выступавших
listed-words =
    { $count ->
        [one] { $count } слово
        [few] { $count } слова
       *[many] { $count } слов
    }
listed-speakers =
    { $count ->
        [one] { $count } выступавший
        [few] { $count } выступавших
       *[many] { $count } выступавших
    }
listed-without = без участия: { $names }
listed-weekday-0 = по понедельникам
listed-weekday-1 = по вторникам
listed-weekday-2 = по средам
listed-weekday-3 = по четвергам
listed-weekday-4 = по пятницам
listed-weekday-5 = по субботам
listed-weekday-6 = по воскресеньям
listed-language = язык: { $language }
listed-except = кроме: { $what }
listed-meetings =
    { $count ->
        [one] { $count } стенограмма
        [few] { $count } стенограммы
       *[many] { $count } стенограмм
    }
listed-span = С { $first } по { $last }
listed-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
       *[many] { $count } дней
    }
listed-of = Показано { $count } из { $all }
listed-to-come = В архиве то, что уже сказано, о будущих встречах он не знает. Прошедшие:
listed-last = Последний раз: { $day }
listed-first = Впервые: { $day }
listed-people =
    { $count ->
        [one] { $count } человек
        [few] { $count } человека
       *[many] { $count } человек
    }
listed-met =
    { $count ->
        [one] { $count } стенограмма
        [few] { $count } стенограммы
       *[many] { $count } стенограмм
    }, последняя – { $day }
listed-nobody = Больше никто не выступал.
listed-read = Я прочитал дату как { $day }; возможно, вы имели в виду { $other }
listed-read-otherwise = Я прочитал дату как { $day }: за { $other } в архиве встреч нет
listed-other = 📅 { $day }
listed-csv = ⬇ Таблица CSV
listed-none = Таких встреч в архиве нет: { $what }
listed-none-then = { $time }: встреч в архиве нет
no-such-day =
    Такого дня нет: { $day }. В этом месяце не больше { $last ->
        [one] { $last } дня
       *[other] { $last } дней
    }.
no-such-date = Такой даты нет: { $day }.
overview-itself = Пересказов не пишу, показываю сами встречи: кто говорил, цифры, текст.
listed-nearest = Ближайшие:
listed-unknown = Этого имени в архиве нет, ни среди участников, ни в заголовках: { $words }
time-year = { $year } год
time-years = { $years } годы
time-since = с { $day }
time-until = по { $day }
find-said-by = Говорит { $name }
find-as-words = 🔤 Искать имя как слово
in-languages = По-русски: { $ru }, по-английски: { $en }
by-languages = По языкам: { $languages }
