"""What is quoted behind a colon was written or read aloud: its writer does not speak here.

Beside each row stands the same without the quotation marks, where it is a label.
"""

from __future__ import annotations

import pytest

from meetings.transcripts.turns.labels import find_labels

ROWS = [
    # the letter of somebody who calls or writes in
    ("Anna Boatman: Go on.\nDmitry, Tver: {}When?{}", "Dmitry, Tver"),
    ("Анна Вёсельная: Дальше.\nДмитрий, Тверь: {}Когда?{}", "Дмитрий, Тверь"),
    # with name and office
    ("Anna Boatman: Go on.\nOleg Orlov, fisherman: {}When?{}", "Oleg Orlov, fisherman"),
    # a question that is told, inside a turn
    ("П.Лодкин: Нам пишут. Вопрос: {}Где лодки?{}", "Вопрос"),
    # a line that comes back
    (
        "Anna Boatman: Go on.\nHarbour: {0}One.{1}\nHarbour: {0}Two.{1}\nHarbour: {0}Three.{1}",
        "Harbour",
    ),
    # a name that comes back inside a turn
    (
        "П.Лодкин: Так. Бер Рулёв: {0}Да.{1} Так. Бер Рулёв: {0}Нет.{1}",
        "Бер Рулёв",
    ),
]
MARKS = [("«", "»"), ("“", "”"), ('"', '"'), ("„", "“")]


@pytest.mark.parametrize(("body", "label"), ROWS)
def test_without_quotation_marks_it_is_a_label(body, label):
    assert label in [found.text for found in find_labels(body.format("", ""))]


@pytest.mark.parametrize(("opening", "closing"), MARKS)
@pytest.mark.parametrize(("body", "label"), ROWS)
def test_what_stands_in_quotation_marks_is_not_said_by_a_speaker(body, label, opening, closing):
    assert label not in [found.text for found in find_labels(body.format(opening, closing))]
