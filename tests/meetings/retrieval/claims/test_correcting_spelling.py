"""Mistyped words of a claim are put right by the archive's, and no others."""

import pytest

from meetings.retrieval.claims.correcting_spelling import Spelling


class Words:
    """Passages of which only the words are asked."""

    def vocabulary(self):
        return ("miner's", "mine", "harbourmaster", "рельсы-то", "пристань")


@pytest.mark.parametrize(
    ("claim", "meant"),
    [
        ("the harbormaster spoke", {"harbormaster": "harbourmaster"}),
        ("пристнь откроют", {"пристнь": "пристань"}),
        ("the miner spoke", {}),  # a word of "miner's"
        ("the miner’s family", {}),
        ("рельсы положат", {}),
    ],
)
def test_only_words_that_the_archive_lacks_are_put_right(claim, meant):
    assert Spelling(Words()).of(claim) == meant
