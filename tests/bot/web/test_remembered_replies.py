"""What the page remembers of a reply is forgotten with what it was made of."""

from __future__ import annotations

from bot.library import Library
from meetings.model.document import Hints
from meetings.transcripts.read import read
from tests.bot.web.conftest import parts_of

ASKED = "Сколько якорей подняли со дна?"
SAID = "Совет якорей\n\n2031-05-06 12:30:00\n\nП.Лодкин: Со дна подняли {} якорей.\n"


def _put(library, number):
    data = SAID.format(number).encode()
    library.archive.put([(read(data, source="anchors.txt", hints=Hints()), data)])


def test_a_corrected_figure_is_shown_once_the_index_has_it(tmp_path):
    library = Library(tmp_path, meaning=False)
    parts = parts_of(library)
    _put(library, 17)
    library.catch_up(wait=10)
    assert "17 якорей" in parts.reply(ASKED).answers[0].quote
    passages = library.passages.total()

    _put(library, 19)
    between = parts.reply(ASKED)  # as a visit at this very moment would have it remembered
    assert not between.answers or "19" not in between.answers[0].quote
    library.catch_up(wait=10)
    assert library.passages.total() == passages
    assert "19 якорей" in parts.reply(ASKED).answers[0].quote
