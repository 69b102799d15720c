"""What an event told a question is kept with it, and goes with it."""

import pytest

from meetings.model.subscription import Query
from meetings.subscriptions.figures_told import newly_met, wish_of
from storage.outbox import TinyOutbox

ASKED, OTHER, FISH = (
    Query("question", "сколько лодок?"),
    Query("question", "где?"),
    Query("words", "рыба"),
)


def kept(query, *said):
    return {query, *(Query("question", f"{query.text}\x1f{one}") for one in ("", *said))}


@pytest.mark.parametrize(
    ("met", "told", "new"),
    [
        ({FISH}, set(), {FISH}),
        ({FISH}, {FISH}, set()),
        (kept(ASKED, "25"), set(), {ASKED}),
        (kept(ASKED, "25"), kept(ASKED, "25"), set()),
        (kept(ASKED, "28"), kept(ASKED, "25"), {ASKED}),
        (kept(ASKED, "25"), kept(ASKED, "25", "28"), set()),
        (kept(ASKED), kept(ASKED, "25"), set()),
        (kept(ASKED, "25"), kept(ASKED), {ASKED}),
        # told before figures were kept
        (kept(ASKED, "28"), {ASKED}, set()),
        (kept(OTHER, "25") | {FISH}, kept(ASKED, "25"), {OTHER, FISH}),
    ],
)
def test_only_what_was_not_told_is_new(met, told, new):
    assert newly_met(met, told) == new


def test_a_question_is_forgotten_with_its_figures(tmp_path):
    outbox = TinyOutbox(tmp_path)
    outbox.derive(1, [], {"event": kept(ASKED, "25") | kept(OTHER, "7") | {FISH}})
    outbox.forget(5, [ASKED])
    assert {wish_of(one) for one in outbox.told("event")} == {OTHER, FISH}
    assert not any("лодок" in path.read_text("utf-8") for path in tmp_path.rglob("*.jsonl"))
