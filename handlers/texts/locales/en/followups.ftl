followup-of-nothing = What do you mean? First ask about something or name a meeting: there are examples in /start.
followup-which = Which of these meetings? Say its number.
followup-of-nobody = Whom do you mean? Name the person and I will look.
followup-none-found = Nothing was found, so there is no more of it. Ask in other words, or look for a word with /find
followup-no-more = That is all I found. Try asking differently, or see every mention with /find
followup-no-earlier = I found no earlier meeting.
followup-no-earlier-mention = I found no earlier mention.
followup-no-later = I found no later meeting.
followup-no-newer = I found nothing more recent on this.
followup-so-few =
    { $count ->
        [one] There is only { $count } item.
       *[other] There are only { $count } items.
    }
no-conversion = I don’t know exchange rates and convert nothing: sums are given only as they were said. Whether anyone named it in another currency can be asked separately.
length-unknown = The transcript does not say how long it was, only when: { $when }.
place-unknown = The transcript does not say where it was.
no-page = There is no link: this transcript was added as a file.
verbatim = Yes, this is a verbatim quote from the transcript.
not-made-up = Nothing is made up: the transcript has it word for word. Whether what they say is so, I can’t tell.
not-certain = The quote is verbatim, but I am not sure that it answers your question.
left-meeting = Nothing about this at “{ $title }”, so I looked through the whole archive.
no-translation = I do not translate: words are given as they were recorded. Where a meeting has a text in another language, a button below the quote opens it. The language of my own messages is in /settings.
in-that-language-ru = This transcript is in Russian already: words are given as they were recorded.
in-that-language-en = This transcript is in English already: words are given as they were recorded.
not-in-that-language-ru = The archive has no Russian text of this meeting, and I do not translate.
not-in-that-language-en = The archive has no English text of this meeting, and I do not translate.
turn-after = After that:
turn-before = Before that:
turn-none = Nobody else speaks next to this quote.
