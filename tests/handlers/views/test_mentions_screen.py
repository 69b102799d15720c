"""How many mentions there are: a number, or more than it, never a number that is none."""

from __future__ import annotations

import datetime as dt

import pytest

from handlers.texts.catalogue import Texts
from handlers.views.mentions import FoundMentions, mentions_screen
from meetings.model.archive import Entry
from meetings.model.languages import Lang
from meetings.model.meeting import Head
from meetings.model.mentions import MentionList, Mentions
from meetings.model.passage import Passage
from meetings.retrieval.indexing.sentence_traits import hits_of


def told(count: int, *, more: bool) -> Mentions:
    head = Head("one", "Council", dt.date(2024, 1, 1), None, None, "en", None, None)
    entry = Entry(head, "", (), 1, 10, 1)
    said = Passage("one", 0, 0, 9, "The ferry.", None, "ferri")
    return Mentions(MentionList(hits_of([(said, head)] * count), lambda _: {"one": entry}), more)


@pytest.mark.parametrize(
    ("lang", "count", "more", "start"),
    [
        ("en", 1, False, "1 mention of “ferry”"),
        ("en", 7, False, "7 mentions of “ferry”"),
        ("en", 7, True, "More than 7 mentions of “ferry”"),
        ("en", 0, False, "Not found in any transcript: “ferry”."),
        ("en", 0, True, "One of these words is so common"),
        ("ru", 7, False, "7 упоминаний по запросу «ferry»"),
        ("ru", 21, True, "Больше 21 упоминания по запросу «ferry»"),
        ("ru", 22, True, "Больше 22 упоминаний по запросу «ferry»"),
        ("ru", 0, True, "Одно из слов встречается так часто"),
    ],
)
def test_the_heading(lang: Lang, count: int, more: bool, start: str) -> None:
    screen = mentions_screen(Texts(lang), "ferry", FoundMentions(told(count, more=more)), 1, 1)
    assert screen.html.removeprefix("<b>").replace("</b>", "").startswith(start)
