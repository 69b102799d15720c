start =
    Hello! I know what was said at official meetings. The archive holds { $count ->
        [one] { $count } transcript
       *[other] { $count } transcripts
    }, { $days ->
        [one] of { $first }
       *[other] from { $first } to { $last }
    }.

    Two at once: “trade with China and Turkey”, “Putin and Tokayev on gas”.
    Ask in plain words and I answer with a verbatim quote: who said it, where and when. Write a topic, and you see how often and by whom it was discussed. Or name a person, a country, a date, and I show the meeting.

    Try one:
start-empty =
    Hello! I answer questions about transcripts of official meetings with verbatim quotes.

    The archive is still empty: ask as soon as there are transcripts in it.
start-group =
    Hello! Here I answer /ask and replies to my messages. Everything else is for a private chat.
example-meeting = Meeting: { $name }
example-question = { $question }
example-latest = Latest meetings

help =
    <b>What I can do</b>

    Just write a question: “How large has trade become?” I answer with a verbatim quote and the meeting it comes from.
    Write a topic: “sanctions” – how often it came up, who speaks of it, the best quotes.
    Name a person, a country, a date, a number, and I find the meeting.
    Then go on: “who said that?”, “more”, “and in 2019?”
    I can keep watch, too: “keep me posted on inflation”, “stop telling me”.

    /ask QUESTION – an answer with a quote
    /meeting WORDS – a meeting by name, country, date, number
    /meetings – the list of meetings
    /latest – the latest meeting
    /verify WORDS – whether this was said word for word
    /quote CODE – whether a quote still stands as it was
    /find WORDS – every mention; with a name and years, too: /find gas Putin 2019
    /facts MEETING – its figures, dates and names
    /trend WORDS – figures over the years, with a chart
    /speaker NAME – a person: meetings, words, figures
    /compare MEETING – its figures beside an earlier one with the same person
    /subscribe WORDS – tell me about new meetings
    /subscriptions – what you are subscribed to, /unsubscribe – stop it
    /settings – language, digest time, sound
    /privacy – what I keep about you
    /forget – delete it

    More about:
help-topic-asking = Asking
help-topic-meetings = Finding a meeting
help-topic-reading = Transcripts and files
help-topic-groups = In groups
help-asking =
    <b>Asking</b>

    Write as you would ask a person: “What will the rails cost?”, “Why was the bridge closed?” Typing mistakes do no harm.

    The answer is a verbatim quote. Below it: other answers (◀ ▶), what was said around it, the meeting's card, 📋 to copy the quote with its source, ↗ to send it to another chat. The link opens the official page at that very sentence.
    If I am not certain of the answer, I say so and show what is nearest.

    One or two words are a topic: “sanctions”, “gas Turkey”. Its quotes, years and meetings are under the buttons.
    You can go on: “who said that?”, “when?”, “more”, “what else did he say about it?”, “and in 2019?” I remember for half an hour what we are talking about.
    Edit your question and I edit the answer.

    /find shows every mention, not only the best. Add whose words and when, in any order: /find investment by Tokayev from 2020 to 2022
    Subscribing works in plain words, too: “notify me about gas once a week”, “stop telling me about gas”.
help-meetings =
    <b>Finding a meeting</b>

    /meeting and anything you like: a surname in any spelling or alphabet, a country, “16 May 2022”, “May 2022”, a number, a page's address. Where there are several you get a list, newest first.

    /meetings – all of them, /meetings WORDS – only those. Lists work in plain words, too: “all meetings with Tokayev in 2022”, “who came on 7 May?”
    /latest – the newest one.
help-reading =
    <b>Transcripts and files</b>

    On a meeting's card “Read” opens the transcript page by page, and “Speakers” takes you to any of them.
    “Download” gives a file: .txt, .md or .json. “Facts”: amounts, figures, dates and names of the text.
    Below a quote “Read from here” opens the transcript at that place.
help-groups =
    <b>In groups</b>

    I answer /ask QUESTION and replies to my messages, in the same topic. Reply to somebody with /ask alone, and I answer what they asked. I neither see nor keep anything else.
    Commands may carry my name: /ask@{ $bot } …
    In any other chat begin with @{ $bot } and write a name or a question: I offer meetings and quotes to send.
to-help = ◀ All help

privacy =
    <b>What I keep</b>

    About a chat: settings and subscriptions (ended ones, too, so that they can be restored), the last questions (so that the buttons below answers work) and, for half an hour, what we are talking about. No names, telephone numbers or other messages.
    I need no administrator rights in a group: I see only commands and replies to my own messages.

    /forget deletes all of it at once. Questions go nowhere: answers are looked up right here, in the archive.

    👍 and 👎 below an answer keep the question and the answer, but not who asked; /forget deletes them, too.
forget-ask = Delete everything I keep about this chat? The buttons below earlier answers will stop working.
forget-yes = Delete
forget-no = Keep
forgotten = Done: I no longer keep anything about this chat.
forget-kept = Fine, everything stays as it was.

settings =
    <b>Settings</b>

    Language: { $language }
settings-auto = as in Telegram
settings-admins-only = In a group only its admins can do this.
