"""What `add` says of a file beyond that it is in."""

from __future__ import annotations

from bot.cli.check import passed_over
from bot.library import Library
from bot.sources.intake import Intake
from storage.archive.tinydb_archive import TinyArchive

TEXT = b"""Board

12 November 2025

old pier: was a day.
so it: rained.
old pier: was wet.
so it: was grey.
old pier: was cold.
so it: goes.
"""


def test_lines_that_look_like_labels_are_told_of(tmp_path):
    [taken] = Intake(TinyArchive(tmp_path)).data(TEXT, "board.txt")
    assert "3 lines begin with old pier: and were not taken for a speaker" in taken.line()
    assert "so it" not in taken.line()  # words of a sentence


def test_check_says_what_a_feed_told_of_and_was_not_taken(tmp_path):
    library = Library(tmp_path, meaning=False)
    reason = {"text": "nobody speaks in it", "kind": "nobody-speaks", "values": {}}
    passed = [["http://a.example/1", reason], ["http://a.example/2", "gone"]]
    library.stores.feeds.keep("http://a.example/feed", {"passed": passed})
    assert passed_over(library, ["http://a.example/feed", "http://b.example/feed"]) == [
        "passed over: http://a.example/2: gone",
        "passed over: http://a.example/1: nobody speaks in it",
    ]
