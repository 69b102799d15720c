scale-3 = thousand
scale-6 = million
scale-9 = billion
scale-12 = trillion
unit-percent = percent
unit-points = percentage points
unit-thousandth = per thousand
unit-years = years
trend-quarter = Q{ $part } { $year }
trend-half = H{ $part } { $year }
trend-change = change
trend-part = part of a year
trend-off-scale = Outside the chart: { $points }
trend-usage = Write which figure to follow. For example: /trend inflation or /trend trade China
trend-none = No figures for “{ $words }” in the archive that could be compared.
trend-told = Told most often in the archive:
trend-not-then = { $time }: the archive has no such figures. Below are all there are.
trend-one = Only one value was found, so there is no chart.
trend-points =
    { $count ->
        [one] { $count } value
       *[other] { $count } values
    }
trend-meetings =
    { $count ->
        [one] { $count } transcript
       *[other] { $count } transcripts
    }
trend-from = { $points } from { $meetings }
trend-as-table = ⬇ As a table
facts-usage = Find a meeting first (/meeting), or name one right away: /facts Tokayev
speaker-usage = Name a person. For example: /speaker Tokayev
speaker-none = The archive has nothing by anybody called “{ $words }”.
speaker-is-label = The transcripts name this speaker no further; at another meeting it may be somebody else.
speaker-perhaps = Perhaps:
office-holders = Named so in the archive, by the days of the meetings:
office-holders-missed = Nobody is named so in the archive at that time ({ $time }). At other times:
office-nobody-before = Nobody is named so in the archive before that.
office-nobody-after = Nobody is named so in the archive after that.
office-held = In the archive as “{ $role }”: { $when }
side-by-side-last = last on { $day }
side-by-side-topic = To hear what each says about something, add what: “compare … on trade”.
speaker-meetings =
    { $count ->
        [one] { $count } meeting
       *[other] { $count } meetings
    }
speaker-words =
    { $words ->
        [one] { $words } word
       *[other] { $words } words
    }
speaker-share =
    { $percent ->
        [0] under 1
       *[other] { $percent }
    }% of what was said at { $count ->
        [one] the last meeting
       *[other] the last { $count } meetings
    }
speaker-last = Most recent words
speaker-figures = Figures mentioned
speaker-no-figures = No figures mentioned.
compare-usage = Find a meeting first (/meeting), or name one right away: /compare Tokayev
compare-none = Nothing to compare with: the archive has no other meeting with the same guests.
compare-nothing = These two meetings have no figures in common.
compare-title = What came up at both meetings
compare-with = At both meetings: { $name }
button-compare = ⚖ Compare
button-shares-picture = 📊 As a picture
shares-picture = Who spoke how much
button-their-meetings = 📄 Meetings
which-meeting = Which meeting?
command-facts = figures, dates and names of a meeting
command-trend = figures over the years, with a chart
command-speaker = a person: meetings, words, figures
command-compare = figures of two meetings side by side
