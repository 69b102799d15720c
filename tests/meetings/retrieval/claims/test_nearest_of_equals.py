"""Of places whose words are as near, the one that has the claim word for word is meant."""

from pathlib import Path

from meetings.model.claim import Claimed
from tests.meetings.retrieval.ranking.candidates import answerer_of


def test_what_stands_word_for_word_goes_before_what_is_newer(tmp_path: Path) -> None:
    """Nothing that counts is left out of the newer one: it only has more words in between."""
    answerer = answerer_of(
        (
            "2031-03-04 Nora Pellow, chair: Mr Mayor, I am very pleased to open the pier again.",
            "2031-04-04 Ben Ashby, director: Mr Mayor, welcome to Skerry. I am pleased to open the"
            " pier again.",
        ),
        tmp_path,
    )
    made = answerer.check(Claimed("Mr Mayor, I am very pleased to open the pier again."))
    assert made.verdict == "verbatim"
    assert made.match is not None
    assert made.match.speaker == "Nora Pellow"


def test_what_only_asks_whether_it_is_true_tells_of_nobody(tmp_path: Path) -> None:
    """A record that says "true", too, makes "is it true that" no part of a quotation."""
    said = "2031-03-04 Nora Pellow, chair: It is true that the pier opened in May."
    claimed = Claimed("is it true that the pier opened in June")
    assert answerer_of((said,), tmp_path).check(claimed).reported
