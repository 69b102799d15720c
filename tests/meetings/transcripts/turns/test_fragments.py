"""A line that begins as a sentence does is none, whoever is named in it; ⟦…⟧ are labels."""

from __future__ import annotations

import pytest

from meetings.transcripts.turns.labels import find_labels

ROWS = [
    "⟦Мэр Анна Вёсельная⟧: Начнём.\nПо словам Анны Вёсельной: лодки нужны.",
    "⟦Мэр Анна Вёсельная⟧: Начнём.\nОт Анна Вёсельная: Сорок лодок.",
    "⟦Мэр Анна Вёсельная⟧: Начнём.\nУ Анны Вёсельной: Сорок лодок.",
    "⟦Mayor Anna Boatman⟧: Let us begin.\nAccording to Anna Boatman: Boats are needed.",
    "⟦Mayor Anna Boatman⟧: Let us begin.\nFrom Anna Boatman: Forty boats.",
    "⟦Mayor Anna Boatman⟧: Let us begin.\nThe Anna Boatman: A ship of ours.",
    "⟦Mayor Anna Boatman⟧: Let us begin.\n⟦Theo Boatman⟧: Forty boats.",
    "⟦Мэр Анна Вёсельная⟧: Начнём.\n⟦Уля Вёсельная⟧: Сорок лодок.",
]


@pytest.mark.parametrize("row", ROWS)
def test_a_fragment_is_no_label(row):
    body = row.replace("⟦", "").replace("⟧", "")
    expected = [piece.split("⟧")[0] for piece in row.split("⟦")[1:]]
    assert [label.text for label in find_labels(body)] == expected
