"""Of each turn the index notes whether it only asks, and who."""

from __future__ import annotations

import pytest

from meetings.facts.extraction.extract import facts_of
from meetings.model.meeting import LEAD
from meetings.retrieval.indexing.asking_turns import asking_of
from meetings.retrieval.indexing.passages import passages_of
from tests.meetings.retrieval.ranking.candidates import written

LAMP = (
    "* Разговор о лампе маяка. Сколько она стоит? → {}: О лампе пишут многие. Сколько она стоит?{}"
    " → Лев Сухов, смотритель: Лампа стоит 57 тысяч вместе со стеклом и почтой. А лестница новая?"
    " → Вера Мель: Дубовая."
)
ROLES = {
    "Ада Чиж": "somebody",
    "Ада Чиж, мэр": "somebody",
    "Ада Чиж, журналист": "press",
    "Ада Чиж, корреспондент газеты «Маяк»": "press",
    "Ада Чиж, Harbour TV": "press",
    "Ада Чиж, министр телевизоров": "somebody",
}


@pytest.mark.parametrize("ending", ["", " (Смех.)", "»"])
@pytest.mark.parametrize(("who", "asking"), ROLES.items())
def test_who_asks_in_a_turn_that_only_asks(who, asking, ending):
    meeting = written(LAMP.format(who, ending)).meeting
    assert asking_of(meeting, 0) == asking


@pytest.mark.parametrize(
    ("turn", "why"), [(LEAD, "is nobody's"), (1, "is answered shortly"), (2, "is the last")]
)
def test_a_turn_that_no_longer_one_of_somebody_else_answers_does_not_ask(turn, why):
    assert asking_of(written(LAMP.format("Ада Чиж", "")).meeting, turn) == "", why


def test_nobody_answers_their_own_question():
    line = "Ада Чиж: Сколько стоит лампа? → Ада Чиж: Она стоит 57 тысяч вместе со стеклом."
    assert asking_of(written(line).meeting, 0) == ""


def test_each_sentence_of_such_a_turn_says_so():
    meeting = written(LAMP.format("Ада Чиж, журналист", "")).meeting
    made = [one.passage for one in passages_of(meeting, facts_of(meeting))]
    told = {(one.turn, one.asking) for one in made}
    assert told == {(LEAD, ""), (0, "press"), (1, ""), (2, "")}
    assert sum(one.turn == 0 for one in made) == 2
