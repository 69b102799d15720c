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
download-title = Which format?
find-usage =
    Write what to look for: /find investment or /find "forum of regions".
    You can add whose words and when: /find investment by Tokayev from 2020 to 2022
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
find-none-so-far = One of these words is so common that I cannot look through every sentence with it. None of those I did look through has “{ $words }”: add a rarer word.
find-none = Not found in any transcript: “{ $words }”.
find-csv = ⬇ As a table
facts-column-value = Value
facts-column-words = Words
facts-column-speaker = Who
