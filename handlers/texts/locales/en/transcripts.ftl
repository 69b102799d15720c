command-add = add a transcript
command-remove = take a transcript out
command-stats = how the bot is doing
admins-only = Only the bot's admins can do this.
add-usage =
    Send a transcript as a file or as text, or its address:
    /add http://en.kremlin.ru/events/president/news/68424
add-how =
    Transcripts are added by the bot's admins. New ones also arrive by themselves: I watch the sites all the time.

    To hear about new ones, subscribe: /subscribe
pasted-how =
    This looks like a whole text rather than a question, so I have not searched for it.

    If it is a transcript, the bot's admins can add it. Ask me in a sentence or two: what was said at the meetings about the point that interests you?
taken-added = Added: { $id } { $date } { $title }
taken-updated = Updated: { $id } { $date } { $title }
taken-unchanged = Already there: { $id } { $date } { $title }
taken-refused = Not taken: { $source }: { $why }
taken-refused-text = Not taken: { $why }
taken-nobody = nobody speaks in it
taken-untaken = { $count } lines begin with “{ $label }:” and were not taken for a speaker
taken-replaces = replaces { $old }, turns: { $turns }
taken-replaces-from = replaces { $old }, turns: { $turns }, from { $source }
taken-resembles = a meeting of its own, though it is like { $id }
add-too-big = larger than 20 MB: send it without its pictures, or as text
remove-usage = Which meeting? Its number is in /meetings: /remove 68424
remove-unknown = The archive holds no meeting { $asked }.
removed = Removed: { $id } “{ $title }”.
stats-archive = Meetings: { $meetings }, turns: { $turns }
stats-vectors = Found by meaning: { $known } passages of { $total }
stats-chats = Chats: { $chats }, asleep: { $asleep }; subscriptions: { $subscriptions }
stats-outbox = To be sent: { $owed }; sent { $sent }, perhaps sent { $perhaps }, refused { $aside }
stats-verdicts = Verdicts on answers: 👍 { $up }, 👎 { $down }
date-asked-file =
    { $name } does not say when the meeting was. What is its date?

    The file is kept for an hour; after that, please send it again.
date-asked-text =
    This text does not say when the meeting was. What is its date?

    The text is kept for an hour; after that, please send it again.
date-today = Today
date-other = Other
date-cancel = Cancel
date-write = Write the date in your next message: 12 November 2025, 2025-11-12 or “yesterday”.
date-not-read = I see no date with a day, a month and a year in this. What is the date of the meeting?
date-cancelled = Not added.
date-too-late = I no longer have this text. Please send it again, best with the date in its caption.
date-told-before = The date has been given already, or the text was given up.
stats-passed = · passed over { $entry }: { $why }
stats-source = { $source }: { $when }, added { $added }, skipped { $skipped }
stats-never = never read yet
stats-troubles = Latest problems:
report-refused = Telegram refused a message to chat { $chat }: { $why }
report-feed-down = The feed { $feed } is down: { $error }
report-feed-back = The feed { $feed } is back.
report-inbox = The inbox cannot be read: { $why }
report-file = The file { $name } was not taken: { $why }
report-more = …and { $count } more.
