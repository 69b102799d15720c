"""What somebody says of a topic in other words: it holds one of them, or one very near."""

from __future__ import annotations

from dataclasses import replace

import pytest

from meetings.retrieval.ranking.said_by_them import tells_of
from tests.meetings.retrieval.ranking.candidates import question


@pytest.mark.parametrize(
    ("topic", "said", "told"),
    [
        ("музыка", "Музыку в школе любят все.", True),
        ("музыка", "В школе одиннадцать учеников и коза.", False),
        ("решение", "Спросил бы, что они думают.", False),
        ("школы лодки баржи", "Сказать тут нечего.", True),  # longer ones are told in other words
    ],
)
def test_a_topic_is_told_by_its_words(topic: str, said: str, told: bool) -> None:
    assert tells_of(question(topic), said) is told


@pytest.mark.parametrize(("nearness", "told"), [(0.9, True), (0.8, False)])
def test_words_very_near_are_other_words_for_it(nearness: float, told: bool) -> None:
    asked = question("отель~гостиница")
    (term,) = asked.terms
    near = tuple((key, nearness) for key, _ in term.near)
    asked = replace(asked, terms=(replace(term, near=near),))
    assert tells_of(asked, "Гостиница открыта.") is told
