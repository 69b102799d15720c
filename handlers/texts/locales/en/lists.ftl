listed-all = All meetings
listed-word = “{ $word }”
listed-longest =
    { $count ->
        [one] The longest transcript
       *[other] The longest transcripts
    }
listed-shortest =
    { $count ->
        [one] The shortest transcript
       *[other] The shortest transcripts
    }
listed-most_people = Most speakers
listed-fewest_people = Fewest speakers
listed-words =
    { $count ->
        [one] { $count } word
       *[other] { $count } words
    }
listed-speakers =
    { $count ->
        [one] { $count } speaker
       *[other] { $count } speakers
    }
listed-without = without { $names }
listed-weekday-0 = on Mondays
listed-weekday-1 = on Tuesdays
listed-weekday-2 = on Wednesdays
listed-weekday-3 = on Thursdays
listed-weekday-4 = on Fridays
listed-weekday-5 = on Saturdays
listed-weekday-6 = on Sundays
listed-language = in { $language }
listed-except = except { $what }
listed-meetings =
    { $count ->
        [one] { $count } transcript
       *[other] { $count } transcripts
    }
listed-span = From { $first } to { $last }
listed-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
listed-of = Showing { $count } of { $all }
listed-to-come = The archive holds what was said, and nothing of meetings to come. Those that were:
listed-last = Last time: { $day }
listed-first = First time: { $day }
listed-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
listed-met =
    { $count ->
        [one] { $count } transcript
       *[other] { $count } transcripts
    }, most recently on { $day }
listed-nobody = Nobody else spoke.
listed-read = I read the date as { $day }; it could also be { $other }
listed-read-otherwise = I read the date as { $day }: there are no meetings in the archive on { $other }
listed-other = 📅 { $day }
listed-csv = ⬇ CSV table
listed-none = No such meetings in the archive: { $what }
listed-none-then = { $time }: no meetings in the archive
no-such-day = There is no such day: { $day }. That month has at most { $last } days.
no-such-date = There is no such date: { $day }.
overview-itself = I do not retell meetings, I show them: who spoke, the figures, the text.
listed-nearest = The nearest:
listed-unknown = This name is not in the archive, neither among those who took part nor in a title: { $words }
time-year = { $year }
time-years = { $years }
time-since = since { $day }
time-until = until { $day }
find-said-by = Said by { $name }
find-as-words = 🔤 Look for the name as a word
in-languages = In Russian: { $ru }, in English: { $en }
by-languages = By language: { $languages }
