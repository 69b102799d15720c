"""A claim in the passive is that of the active sentence, and the other way round."""

# ruff: noqa: E501 - a claim a line

import pytest

from meetings.retrieval.claims.aligning import align
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.verdicts import compared
from meetings.retrieval.claims.voice import turned_round


@pytest.mark.parametrize(
    ("claim", "turned"),
    [
        ("the quay was opened by the mayor in May", ["the mayor opened the quay in May"]),
        ("two million was given by a local mill", ["a local mill gave two million"]),
        ("the quay will be built by the county", ["the county will build the quay"]),
        ("90 kilometres of rails were laid", ["laid 90 kilometres of rails"]),
        ("Pellow wrote the plan", ["the plan was written by Pellow"]),
        ("the quay was not opened by the mayor", []),
        ("the quay is open", []),
        ("that the mayor opened the quay", []),
        ("мост был построен городом", ["город построил мост"]),
        ("школа построена областью в мае", ["область построила школу в мае"]),
        ("мост не построен городом", []),
        ("мост построен", []),
    ],
)
def test_turned_round(claim, turned):
    assert list(turned_round(claim)) == turned


@pytest.mark.parametrize(
    ("claim", "said", "is_so"),
    [
        ("the quay was opened by the mayor in May", "The mayor opened the quay in May.", True),
        ("the mayor opened the quay", "The quay was opened by the mayor.", True),
        ("90 kilometres of rails were laid", "We laid 90 kilometres of rails, which is a record.", True),
        ("Vaughan was praised by Pellow", "Vaughan praised Pellow.", False),
        ("the quay was opened by the mayor in May", "The mayor will open the quay in May.", False),
        ("the quay was opened by the pupils in May", "The mayor opened the quay in May.", False),
        ("мост был построен городом", "Город построил мост.", True),
        ("город был построен мостом", "Город построил мост.", False),
    ],
)  # fmt: skip
def test_the_verdict_in_the_other_voice(claim, said, is_so):
    (text,) = turned_round(claim)
    found = compared(align(tokens(text), tokens(said), {}), text, said, reported=True)
    assert (found.verdict == "near") is is_so
