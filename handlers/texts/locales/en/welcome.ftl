start =
    Hello! I know what was said at official meetings. The archive holds { $count ->
        [one] { $count } transcript
       *[other] { $count } transcripts
    }, from { $first } to { $last }.

    Ask in plain words and I answer with a verbatim quote, whose it is and where it stands. Or name a person, a country, a date, and I show the meeting.

    Try one:
start-empty =
    Hello! I answer questions about transcripts of official meetings with verbatim quotes.

    The archive is still empty: ask as soon as there are transcripts in it.
start-group =
    Hello! Here I answer to /ask and to replies to my messages. Everything else is for a private chat.
example-meeting = Meeting: { $name }
example-question = { $question }
example-latest = Latest meetings

help =
    <b>What I can do</b>

    Just write a question: “How large has trade become?” I answer with a quote and the meeting it comes from.
    Or name a person, a country, a date, a number, and I find the meeting.

    /ask QUESTION – an answer with a quote
    /meeting WORDS – a meeting by name, country, date, number
    /meetings – the list of meetings
    /latest – the latest meeting
    /find WORDS – every mention
    /facts MEETING – its figures, dates and names
    /trend WORDS – figures over the years, with a chart
    /speaker NAME – a person: meetings, words, figures
    /compare MEETING – its figures beside an earlier one with the same person
    /subscribe WORDS – tell me of new meetings
    /subscriptions – what you are subscribed to, /unsubscribe – stop it
    /settings – language, digest time, sound
    /privacy – what I keep of you
    /forget – delete it

    More about:
help-topic-asking = Asking
help-topic-meetings = Finding a meeting
help-topic-reading = Transcripts and files
help-topic-groups = In groups
help-asking =
    <b>Asking</b>

    Write as you would ask a person: “What will the rails cost?”, “Why was the bridge closed?” Typing mistakes do no harm.

    The answer is a verbatim quote. Below it: other answers (◀ ▶), what was said around it, the meeting's card.
    Where I have no certain answer I say so and show what is nearest.

    You can go on: “what did he say about investment?”, “who else spoke?”, “and in 2019?” For half an hour I remember which meeting we are on.
    Correct your question and I correct the answer. /find WORDS shows not the best but all.
help-meetings =
    <b>Finding a meeting</b>

    /meeting and anything you like: a surname in any spelling or alphabet, a country, “16 May 2022”, “May 2022”, a number, a page's address. Where there are several you get a list, newest first.

    /meetings – all of them, /meetings WORDS – only such.
    /latest – the newest one.
help-reading =
    <b>Transcripts and files</b>

    On a meeting's card “Read” opens the transcript page by page, and “Speakers” leads to each of them.
    “Download” gives a file: .txt, .md or .json. “Facts”: amounts, figures, dates and names of the text.
    Below a quote “Read from here” opens the transcript at that place.
help-groups =
    <b>In groups</b>

    I answer to /ask QUESTION and to replies to my messages, in the same topic. I neither see nor keep anything else.
    Commands may carry my name: /ask@{ $bot } …
    In any other chat begin with @{ $bot } and write a name or a question: I offer meetings and quotes to send.
to-help = ◀ All help

privacy =
    <b>What I keep</b>

    Of a chat: settings and subscriptions, the last questions (so that the buttons below answers work) and, for half an hour, which meeting we are on. No names, telephone numbers or other messages.

    /forget deletes all of it at once. Questions go nowhere: answers are looked up right here, in the archive.

    👍 and 👎 below an answer keep the question and the answer, but not who asked; /forget deletes them, too.
forget-ask = Delete all I keep of this chat? The buttons below earlier answers will stop working.
forget-yes = Delete
forget-no = Keep
forgotten = Done: I keep nothing of this chat any more.
forget-kept = Fine, everything stays as it was.

settings =
    <b>Settings</b>

    Language: { $language }
settings-auto = as in Telegram
lang-ru = Русский
lang-en = English
settings-admins-only = In a group only its admins may do this.
