"""What was worked out is asked for once, until what it was made from changes."""

from __future__ import annotations

from bot.recent_results import Remembered
from bot.sources.intake import Intake
from tests.bot.web.conftest import filled, parts_of, visitor
from tests.soon import SOON


def test_it_is_made_once_in_one_state():
    made: list[str] = []

    def make(word):
        made.append(word)
        return word.upper()

    kept = Remembered[str](2)
    ask = lambda state, word: kept.of(state, word, lambda: make(word))  # noqa: E731
    assert [ask(1, "a"), ask(1, "a"), ask(1, "b"), ask(1, "a")] == ["A", "A", "B", "A"]
    assert made == ["a", "b"]
    ask(1, "c")  # "b" was asked for longest ago
    ask(1, "a")
    ask(1, "b")
    assert made == ["a", "b", "c", "b"]
    ask(2, "a")
    assert made[-1] == "a"


def test_a_meeting_that_is_added_is_found_at_once(tmp_path):
    library = filled(tmp_path / "data")
    visit = visitor(parts_of(library))
    text = "Совет\n\n2031-05-06 12:30:00\n\nТверь\n\nП.Лодкин: Паруса сошьют к маю.\n"
    before = visit.get("/find.json?q=паруса").json()["mentions"]
    assert visit.get("/find.json?q=паруса").json()["mentions"] == before > 0

    Intake(library.archive).data(text.encode(), "sails.txt")
    library.catch_up(wait=SOON)
    assert visit.get("/find.json?q=паруса").json()["mentions"] == before + 1
