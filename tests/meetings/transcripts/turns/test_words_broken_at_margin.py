"""Lines of a text that was cut at a margin begin with the rest of a sentence, and with nobody."""

from __future__ import annotations

from tests.meetings.transcripts.turns.turns_in_lines import turns

RESOLUTIONS = """
A petition was laid on the table and a resolution was adopted by the House of
Representatives of the Legislature of the State of Tarn
relative to the mending of the old gate and of the wall that stands beside it;
to the Committee on Piers. A resolution was adopted by the Senate of the
Legislature of the Commonwealth of Skerry
relative to the boats that were lost in May and to who has to pay for those in
the harbour; to the Committee on Boats. It was adopted, as we heard, by the House
Representatives of the Legislature of the State of Greywick
relative to the ferry, which has not come since May; to the Committee on Piers.
"""


def test_the_rest_of_a_sentence_is_nobody():
    made = turns(f"{RESOLUTIONS}{RESOLUTIONS}".strip())
    assert {one.split("|")[0] for one in made} == {"-"}


def test_speakers_come_back_in_words_without_full_stops():
    lines = [
        "so we have to look at the gate again because the water is coming in there",
        "well that is what I said in May and nobody wanted to hear about it in the",
        "and now everybody does so let us see how many boats we still have in there",
    ]
    text = " / ".join(
        f"{name}: {line} / {line}"
        for _ in range(3)
        for name, line in zip(("Ann Moss", "Bo Vale", "Ann Moss"), lines, strict=True)
    )
    assert {one.split("|")[0] for one in turns(text)} == {"Ann Moss", "Bo Vale"}


def test_words_to_somebody_in_galician_are_of_whoever_speaks():
    made = turns(
        "O señor PRESIDENTE: Comezamos. / O señor VALE BRAÑA: A ponte está pechada. "
        "/ Dicía vostede ao anterior presidente: Temos un problema na ponte. "
        "/ O señor PRESIDENTE: Grazas. / O señor VALE BRAÑA: Remato."
    )
    assert "Dicía vostede ao anterior presidente" not in {one.split("|")[0] for one in made}


def test_a_line_of_blanks_above_a_label_breaks_no_sentence():
    blank = " " * 80
    made = turns(
        f"Ann Moss: The gate leaks. / {blank} / Bo Vale: Since May. / {blank} / Ann Moss: Mend. "
        f"/ {blank} / Bo Vale: We will."
    )
    assert [one.split("|")[0] for one in made] == ["Ann Moss", "Bo Vale"] * 2
