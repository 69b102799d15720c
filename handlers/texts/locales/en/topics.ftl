topic-mentions =
    { $count ->
        [one] { $count } mention
       *[other] { $count } mentions
    }
topic-meetings =
    { $count ->
        [one] in { $count } meeting
       *[other] in { $count } meetings
    }
topic-quoted = “{ $words }”
topic-without = (except { $names })
topic-speakers = Most often by
topic-gone = The archive holds nothing about this any more.
topic-by-year = Mentions by year
button-mentions = 🔎 All mentions: { $count }
button-topic-meetings = 📄 Meetings: { $count }
button-find-meetings = 🤝 Find meetings: { $words }
button-years = 📊 By year
button-trend = 📈 The figure over time
button-subscribe = 🔔 Subscribe
button-as-picture = 📊 As a picture
topic-scattered = Nowhere right together; below, where these words are near each other:
topic-people-apart = No words about “{ $words }” by { $names }, nor a sentence with both; “{ $words }” alone:
topic-apart = Not in one sentence with “{ $apart }” anywhere in the archive; “{ $words }” alone:
topic-not-then = { $time }: no mentions. At other times:
person-not-then = { $time }: no words of theirs in the archive. At other times:
