"""What `add` says of a file beyond that it is in."""

from __future__ import annotations

from bot.sources.intake import Intake
from storage.archive.tiny import TinyArchive

TEXT = b"""Board

12 November 2025

so it: was a day.
and then it: rained.
so it: was wet.
so it: was cold.
"""


def test_lines_that_look_like_labels_are_told_of(tmp_path):
    [taken] = Intake(TinyArchive(tmp_path)).data(TEXT, "board.txt")
    assert "3 lines begin with so it: and were not taken for a speaker" in taken.line()
