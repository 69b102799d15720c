"""Of quotes that hold each other's sentence one is shown."""

import datetime as dt

from meetings.model.meeting import Head
from meetings.model.reply import Answer
from meetings.retrieval.quoting.overlapping_quotes import add_without_overlap

HEAD = Head("1", "Meeting", dt.date(2031, 4, 1), None, None, "en", None, None)


def _answer(start: int, stop: int, core: tuple[int, int], turn: int = 0) -> Answer:
    return Answer(HEAD, None, turn, start, stop, "…", 0.5, core=core)


LATER = _answer(40, 120, (40, 80))
WHOLE = _answer(0, 120, (0, 39))
APART = _answer(300, 400, (300, 400))


def without_overlaps(answers):
    kept = []
    for answer in answers:
        add_without_overlap(kept, answer)
    return kept


def test_the_one_that_holds_both_sentences_takes_the_place_of_the_better():
    assert without_overlaps([LATER, APART, WHOLE]) == [WHOLE, APART]


def test_a_sentence_that_is_shown_is_not_quoted_again():
    assert without_overlaps([WHOLE, APART, LATER]) == [WHOLE, APART]


def test_quotes_that_only_touch_are_both_shown():
    beside = _answer(81, 200, (121, 200))
    assert without_overlaps([LATER, beside]) == [LATER, beside]


def test_another_turn_has_words_of_its_own():
    other = _answer(40, 120, (40, 80), turn=1)
    assert without_overlaps([LATER, other]) == [LATER, other]


def test_one_may_take_the_place_of_several():
    last = _answer(85, 120, (85, 120))
    assert without_overlaps([last, APART, LATER, WHOLE]) == [WHOLE, APART]
