verify-usage = After the command, write the words to check: /verify “Our trade reached 25 billion dollars”
claim-verbatim = ✅ Yes, this was said word for word.
claim-near = ≈ Yes, nearly word for word: the sense is the same.
claim-altered = ✏️ Not quite what was said: “{ $said }”, not “{ $claimed }”.
claim-differs = ✏️ Not quite what was said.
claim-stitched = 🧩 This is joined from two different places: each part was said, but not together.
claim-other_speaker = 👤 The words were said, but by somebody else: { $said }, not { $claimed }.
claim-other_time = 📅 The words were said, but at another time: { $day }
claim-not-found =
    { $count ->
        [one] ❓ No such words in { $count } transcript
       *[other] ❓ No such words in { $count } transcripts
    } from { $first } to { $last }.
claim-nearest = I have no certain verdict; please compare. The nearest in the archive:
claim-said = Claimed → said:
command-verify = whether this was said word for word
