"""What the page remembers of a reply is forgotten with what it was made of."""

from __future__ import annotations

from dataclasses import replace

from bot.library import Library
from bot.terminal.archive_or_samples import ArchiveOrSamples, open_samples
from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read
from tests.bot.web.conftest import parts_of
from tests.soon import SOON

ASKED = "Сколько якорей подняли со дна?"
SAID = "Совет якорей\n\n2031-05-06 12:30:00\n\nП.Лодкин: Со дна подняли {} якорей.\n"


def _put(library, number):
    data = SAID.format(number).encode()
    library.archive.put([(read(data, source="anchors.txt", hints=Hints()), data)])


def test_a_corrected_figure_is_shown_once_the_index_has_it(tmp_path):
    library = Library(tmp_path, meaning=False)
    parts = parts_of(library)
    _put(library, 17)
    library.catch_up(wait=SOON)
    assert "17 якорей" in parts.reply(ASKED).answers[0].quote
    passages = library.passages.total()

    _put(library, 19)
    between = parts.reply(ASKED)  # as a visit at this very moment would have it remembered
    assert not between.answers or "19" not in between.answers[0].quote
    library.catch_up(wait=SOON)
    assert library.passages.total() == passages
    assert "19 якорей" in parts.reply(ASKED).answers[0].quote


def test_an_empty_archives_page_remembers_what_the_samples_say(tmp_path):
    own = Library(tmp_path / "own", meaning=False)
    either = ArchiveOrSamples(own, lambda: open_samples(tmp_path / "samples", meaning=False))
    parts = replace(parts_of(own), archive=either, passages=either, answering=either)
    asked = "Сколько человек работает на мосту?"
    assert parts.reply(asked).answers
    assert parts.reply(asked) is parts.reply(asked)
