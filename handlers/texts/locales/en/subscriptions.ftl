command-subscribe = tell me about new transcripts
command-subscriptions = my subscriptions
command-unsubscribe = stop telling me
wish-everything = all transcripts
wish-everything-told = I tell you about <b>all new transcripts</b>
wish-person-told = I tell you about transcripts in which <b>{ $text }</b> speaks
wish-words-told = I tell you about new transcripts with the words: <b>{ $text }</b>
wish-question-told = I tell you when this question is answered: <b>{ $text }</b>
wish-how-often = How often: { $often }
wish-paused-until = Paused. Resumes { $moment }.
wish-paused = Paused for now.
wish-link = A link that subscribes whoever opens it: { $link }
wishes-restored = Restored as before: { $wishes }.
wishes-full = You have as many subscriptions as I can keep. Delete some first: /subscriptions
button-restore = ↩ Restore
wish-gone = This subscription is gone.
forum-topic-gone = The topic I was asked to post in is gone. Its subscriptions now belong to the whole group, and I post here: /subscriptions
wishes-none =
    No subscriptions.

    /subscribe – all new transcripts
    /subscribe Tokayev – when this person speaks
    /subscribe gas – when these words come up together
    /subscribe gas -Turkey – these, and not that near them
    /subscribe Tokayev about grain – when he says something of it
    /subscribe ? what is the trade turnover with Kazakhstan – when it is answered
wishes =
    { $count ->
        [one] { $count } subscription. Tap it to change or delete it.
       *[other] { $count } subscriptions. Tap one to change or delete it.
    }
wishes-admins-only = In a group only its admins can change subscriptions.
wishes-too-many = There are { $count } subscriptions already, the most a chat may have. Delete some: /subscriptions
subscribe-usage =
    What should I tell you about? A name, a few words or a question, 200 characters at most:
    /subscribe – all new transcripts
    /subscribe Tokayev
    /subscribe gas
    /subscribe ? what is the trade turnover with Kazakhstan
subscribe-excludes-itself = “{ $words }” leaves out what it asks for, so it would never tell you anything. Drop the word after the minus, or use another.
subscribe-bad-link = This link cannot be read. Words work too: /subscribe Tokayev
subscribed-everything = Done: I will tell you about every new transcript.
subscribed-person = Done: I will tell you when <b>{ $text }</b> speaks in a new transcript.
subscribed-words = Done: I will tell you when a new transcript says <b>{ $words }</b>{ $but }.
subscribed-together = Done: I will tell you when <b>{ $words }</b> come up in one speech{ $but }. A name counts where its bearer speaks, too.
subscribed-several =
    { $count ->
        [one] Done, { $count } subscription:
       *[other] Done, { $count } subscriptions:
    }
subscribed-apart = This is one subscription: all of it has to come up together. For separate ones, send them one by one:
subscribed-but-not = {""}, with no { $words } nearby
subscribed-speaks = Done: I will tell you when <b>{ $speaker }</b> speaks <b>{ $words }</b>.
subscribed-says = Done: I will tell you when <b>{ $speaker }</b> says <b>{ $words }</b>{ $but }.
subscribed-avoids = Done: I will tell you when <b>{ $speaker }</b> speaks, but not about <b>{ $words }</b>.
subscribed-question = Done: I will tell you when a new transcript answers this question: <b>{ $text }</b>
words-and = and
words-or = or
subscribed-how = I will not repeat what the archive already holds. List and settings: /subscriptions
unsubscribed = I will no longer tell you about: { $wish }.
every-at_once = at once
every-daily = daily
every-weekly = weekly
every-daily-at = daily at { $hour }:00
every-weekly-at = on Mondays at { $hour }:00
button-as-words = 💬 When mentioned
button-as-person = It is a person's name
button-how-often = ⏱ How often
button-undo = Undo
button-pause = ⏸ Pause
button-resume = ▶ Resume
button-delete = 🗑 Delete
button-mute = 🔕 Stop: { $wish }
button-wishes = ⚙ Subscriptions
digest-top =
    { $count ->
        [one] 🔔 { $count } new transcript
       *[other] 🔔 { $count } new transcripts
    }
wish-not-there = There is no subscription to “{ $words }”.
unsubscribed-all =
    { $count ->
        [one] Done, { $count } subscription cancelled: { $wishes }.
       *[other] Done, { $count } subscriptions cancelled: { $wishes }.
    } You will hear no more of them.
notice-why = You follow <i>{ $wish }</i>
notice-also = You also follow: <i>{ $wishes }</i>
notice-before = Before: <b>{ $value }</b>, { $day }
notice-others = Or perhaps here:
notice-first = For the first time in the archive
notice-in-en = The transcript is in English
notice-in-ru = The transcript is in Russian
notice-in-other = The transcript is in { $language }
worth-year =
    { $count ->
        [one] The archive’s last year has { $count } transcript.
       *[other] The archive’s last year has { $count } transcripts.
    }
worth-last =
    { $count ->
        [one] In the archive’s last year it would have told you of one meeting, on { $day }:
       *[other] In the archive’s last year it would have told you of { $count } meetings, the last on { $day }:
    }
worth-before = It would have told you nothing in the archive’s last year; before that, last on { $day }:
worth-nothing-words = Nothing in the archive is like this yet. Please check the spelling; if it is right, I will tell you when it comes up.
worth-part-missing = The archive has nothing on { $words } yet. Please check the spelling; if it is right, I will tell you when it comes up.
worth-part-last = “{ $words }” (last on { $day })
worth-apart = The archive has each of them: { $parts }. They have not come up together yet; I will tell you when they do.
worth-beside-excluded = The archive has { $parts }, but always next to what you left out. I will tell you when it comes up without that.
worth-nothing-question = No transcript in the archive answers this yet. I will tell you when one does.
worth-too-much-words = That is more than half of all meetings. To hear less, add another word or a name after a plus sign: /subscribe { $wish } + …
worth-too-much-person = That is more than half of all meetings. To hear less, name a subject too: /subscribe { $wish } about the budget
worth-too-much-question = That is more than half of all meetings. To hear less, ask something more exact.
worth-variants = The buttons make it narrower or wider; the number says how many messages that year would have brought.
variant-narrower = + { $word } ({ $count })
variant-wider = or { $word } ({ $count })
variant-without = without “{ $word }” ({ $count })
alerts-beside = Two messages about <b>{ $wish }</b> were beside the point. You can get them less often or not at all, and ask for something more exact: /subscribe
alerts-beside-narrow = Two messages about <b>{ $wish }</b> were beside the point. You can narrow it; this is what the archive's last year would have brought:
narrower-would =
    { $count ->
        [one] <b>{ $wish }</b>: { $count } message, the last on { $day }
       *[other] <b>{ $wish }</b>: { $count } messages, the last on { $day }
    }
narrower-would-count =
    { $count ->
        [one] <b>{ $wish }</b>: { $count } message
       *[other] <b>{ $wish }</b>: { $count } messages
    }
notice-why-question = You follow the question <i>{ $question }</i>
wish-last-told = • { $wish } – last told something on { $day }
wish-told-nothing = • { $wish } – nothing so far
digest-preview = This is what a digest of the newest meetings would look like:
digest-preview-none = The newest meetings hold nothing that you follow.
wishes-pause = ⏸ Paused: { $wishes }.
wishes-pause-how = To go on, write “resume”.
wishes-pause-until = I will resume on my own: { $moment }. To resume sooner, write “resume”.
wishes-pause-impossible = “{ $length }” is no time I can wait for. Write, for example: “pause for 3 days”, “pause until Friday”, “pause until 5 December”.
wishes-pause-timed = The pause will not end by itself: when you want to go on, write “resume”.
wishes-resume = ▶ I tell you again about: { $wishes }. What appeared during the pause I will not repeat.
wishes-reschedule = Now { $often }: { $wishes }.
none-paused = Nothing is paused.
unsubscribe-nothing = No subscriptions: I never write first, I only answer questions.
subscribe-all-but = I cannot follow everything but one thing. Follow topics one by one, or all transcripts: /subscribe
