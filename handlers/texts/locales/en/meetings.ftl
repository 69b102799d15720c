meeting-usage = Name a meeting: a person, a country, a date or a number. For example: /meeting Tokayev
meetings-found =
    { $count ->
        [one] Found { $count } meeting
       *[other] Found { $count } meetings
    } for “{ $words }”
meetings-all = All meetings: { $count }
meetings-none = Nothing found for “{ $words }”.
meetings-nearest = Perhaps you meant:
archive-empty = The archive is still empty.
spoke = Who spoke
share =
    { $percent ->
        [0] under 1
       *[other] { $percent }
    }%
and-others =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
nobody-spoke = Nobody speaks here: it is a text without turns.
button-read = 📖 Read
button-facts = 🔢 Facts
button-download = ⬇ Download
button-speakers = 👥 Speakers
button-twin = 🇷🇺 По-русски
button-card = 📄 The meeting
button-back = ◀ Back
button-site = 🔗 { $site }
meeting-gone = This transcript is no longer in the archive.
namesakes = People of this name: { $names }.
