continued = (continued)
speakers-title = Who spoke
facts-figures = Amounts and figures
facts-dates = Dates
facts-names = Names and places
facts-count =
    { $count ->
        [one] { $count } fact
       *[other] { $count } facts
    }
facts-none = Nothing of this kind in the transcript.
download-title = As which file?
find-usage =
    Write what to look for: /find investment or /find "forum of regions".
    You may say whose words and of which time: /find investment by Tokayev from 2020 to 2022
find-found =
    { $count ->
        [one] { $count } mention
       *[other] { $count } mentions
    } of “{ $words }”
find-found-more =
    More than { $count ->
        [one] { $count } mention
       *[other] { $count } mentions
    } of “{ $words }”
find-none-so-far = One of these words is so common that not all sentences with it can be looked through. Those that were do not hold “{ $words }”: add a rarer word.
find-none = The words “{ $words }” stand in no transcript.
find-csv = ⬇ As a table
