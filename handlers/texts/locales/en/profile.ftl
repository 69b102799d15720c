profile-name = Stenogram
profile-description =
    I answer questions about transcripts of official meetings: with a verbatim quote, its speaker, date and link.

    Write a question, or name a person, a country, a date.
profile-short = What was said at official meetings: quotes, figures, names, sources.
command-start = start
command-help = what I can do
command-ask = an answer with a quote
command-meeting = a meeting by name, country, date, number
command-meetings = the list of meetings
command-latest = the latest meeting
command-find = every mention of some words
command-settings = language, digest time, sound
command-privacy = what I keep about you
command-forget = delete it
