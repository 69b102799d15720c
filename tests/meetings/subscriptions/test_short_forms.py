"""Short forms in wishes: what is written in capitals is no other word, and nobody's name."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.model.subscription import Query
from meetings.subscriptions.matching import Matcher


def met(wish: str, said: str) -> list[str]:
    """The words by which a meeting in English is told to who wishes to hear of something."""
    head = Head("1", "Talks", dt.date(2031, 1, 1), None, None, "en", "u", None)
    who = Speaker("Nora Pellow", ("Nora Pellow",), None, 1)
    meeting = Meeting(head, "", (who,), (Turn("Nora Pellow", "Nora Pellow", said),))
    found = Matcher(meeting).match(Query("words", wish))
    return sorted({said[start:stop] for start, stop in found.quote.met}) if found else []


@pytest.mark.parametrize(
    ("wish", "said", "words"),
    [
        ("ЕС", "Yes, there are some questions.", []),
        ("ЕС", "The EU meets the European Union.", ["EU", "European Union"]),
        ("IT specialists", "It is for specialists.", []),
        ("IT specialists", "Our IT specialists work.", ["IT", "specialists"]),
        ("ИТ", "it is so", []),
        ("айти", "it is so", []),
        ("айти", "Our IT firms work.", ["IT"]),
        ("IT", "рынок айти растёт", ["айти"]),
        ("Пеллоу", "Thank Pellow for it.", ["Pellow"]),
    ],
)
def test_a_short_form_is_met_by_itself_and_what_it_stands_for(
    wish: str, said: str, words: list[str]
) -> None:
    assert met(wish, said) == words
