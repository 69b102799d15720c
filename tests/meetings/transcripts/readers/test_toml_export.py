"""TOML: turns in an array of tables."""

from __future__ import annotations

import pytest

from meetings.model.errors import UnreadableTranscript
from tests.meetings.transcripts.readers.draft_notation import draft_of, lines

TURNS = (
    '[[turns]]\nspeaker = "Ada Reed"\ntext = "We begin."\n\n'
    '[[turns]]\nspeaker = "Oleg"\ntext = "It leaks."\n'
)


def test_who_speaks():
    draft = draft_of(f'title = "Pier board"\ndate = 2031-05-06\n\n{TURNS}', "board.toml")

    assert lines(draft) == ["Ada Reed | We begin.", "Oleg | It leaks."]
    assert (draft.title, str(draft.date)) == ("Pier board", "2031-05-06")


def test_damaged_files_are_refused():
    with pytest.raises(UnreadableTranscript, match="this TOML is damaged"):
        draft_of(f"{TURNS}[[turns]]\nspeaker = \n", "board.toml")
