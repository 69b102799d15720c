verify-usage = After the command, write the words to check: /verify “Our trade reached 25 billion dollars”
claim-verbatim = ✅ Yes, this was said word for word.
claim-near = ≈ Yes, nearly word for word: the sense is the same.
claim-in-substance = ≈ Yes, in substance this was said.
claim-altered = ✏️ Not quite what was said: “{ $said }”, not “{ $claimed }”.
claim-differs = ✏️ Not quite what was said.
claim-same-figure = ≈ Yes, the figure is the same: “{ $said }”.
claim-rounded-figure = ≈ Yes, rounded: “{ $said }” was said.
claim-bounded-figure = ≈ Yes, that holds: “{ $said }” was said.
claim-other-figure = ✏️ Another figure was given: “{ $said }”, not “{ $claimed }”.
claim-stitched = 🧩 This is joined from two different places: each part was said, but not together.
claim-other_speaker = 👤 The words were said, but by somebody else: { $said }, not { $claimed }.
claim-stranger = 👤 The words were said, but by somebody else: { $said }. { $claimed } doesn’t speak in the archive.
claim-other_time = 📅 The words were said, but at another time: { $day }
claim-not-found =
    { $count ->
        [one] ❓ No such words in { $count } transcript
       *[other] ❓ No such words in { $count } transcripts
    } { $days ->
        [one] of { $first }
       *[other] from { $first } to { $last }
    }.
claim-not-found-alike =
    { $count ->
        [one] ❓ Not in these words in { $count } transcript
       *[other] ❓ Not in these words in { $count } transcripts
    } { $days ->
        [one] of { $first }
       *[other] from { $first } to { $last }
    }, but in similar ones.
claim-nearest-alike = Please compare; this is what was said:
claim-other-day = 📅 The time differs, too: this was said on { $day }
claim-nearest = I have no certain verdict; please compare. The nearest in the archive:
claim-nearest-by-another = I have no certain verdict; please compare. The nearest in the archive is by somebody else: { $said }, not { $claimed }.
claim-by-another = 👤 It was said by somebody else: { $said }, not { $claimed }.
command-verify = whether this was said word for word
claim-lacks = ✏️ Not quite what was said: “{ $said }” is left out here.
claim-adds =
    { $words ->
        [1] ✏️ Not quite what was said: the word “{ $claimed }” isn’t there.
       *[other] ✏️ Not quite what was said: “{ $claimed }” isn’t there.
    }
button-copy-right = 📋 The right quote
button-said-again = 🔔 If said again
command-quote = whether the quote with this code still stands
quote-usage = After the command, write the quote’s code: /quote k7q2m9xt. It stands below a quote that was checked, and in what you copy.
quote-unchanged = ✅ The quote stands in the transcript as it was.
quote-edited = ✏️ The transcript has been edited since: the old words are struck out, the new ones are bold.
quote-gone = 🗑 This quote is gone: its meeting or its passage was removed.
quote-unknown = I know no quote with the code { $code }. Check whether every character is there.
claim-translated = 🌐 The record is in the other language: figures, names and known words were compared, not the wording.
