scale-3 = thousand
scale-6 = million
scale-9 = billion
scale-12 = trillion
unit-percent = percent
unit-points = percentage points
unit-thousandth = per thousand
unit-years = years
percent-sign = %
trend-change = change
trend-part = part of a year
trend-off-scale = Off the picture: { $points }
trend-usage = Write what to follow. For example: /trend inflation or /trend trade China
trend-none = The archive has no figures to compare for “{ $words }”.
trend-one = There is only one figure, no line can be drawn.
trend-points =
    { $count ->
        [one] { $count } figure
       *[other] { $count } figures
    }
trend-meetings =
    { $count ->
        [one] { $count } meeting
       *[other] { $count } meetings
    }
trend-from = { $points } from { $meetings }
trend-as-table = ⬇ As a table
facts-usage = Find a meeting first, /meeting, or name one after /facts.
speaker-usage = Name a person. For example: /speaker Tokayev
speaker-none = Nobody of the name “{ $words }” speaks in the archive.
speaker-perhaps = Perhaps:
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
    { $percent }% of what was said at { $count ->
        [one] the last one
       *[other] the last { $count }
    }
speaker-last = Last words
speaker-figures = Figures they named
speaker-no-figures = Named no figures.
compare-usage = Find a meeting first, /meeting, or name one after /compare.
compare-none = Nothing to compare with: the archive has no other meeting with the same guests.
compare-nothing = These two meetings have no figures in common.
compare-title = The same thing at two meetings
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
