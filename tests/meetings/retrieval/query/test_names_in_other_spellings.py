"""A surname is counted in either script and spelling, where it is written as a name."""

import pytest

from meetings.gazetteer.public_people import other_surnames
from meetings.retrieval.query.word_alternatives import sought
from meetings.text.stems import key


class Words:
    """An index that holds a few words."""

    known = (
        "лодкин",
        "lodkin",
        "трамп",
        "trump",
        "zelensky",
        "зеленский",
        "sport",
        "спорт",
        "мун",
    )

    def vocabulary(self):
        return list(self.known)

    def frequency(self, key):
        return int(any(word.startswith(key) for word in self.known))

    def frequencies(self, wanted):
        return [self.frequency(key) for key in wanted]

    def total(self):
        return 100


@pytest.mark.parametrize(
    ("typed", "spelt"),
    [
        ("Trump", {"трамп"}),
        ("Трамп", {"trump"}),
        ("Зеленский", {"zelensky", "zelenskyy"}),
        ("Зеленского", {"zelensky", "zelenskyy"}),
        ("Zelenskyy", {"zelensky", "зеленский"}),
        ("Zelenskiy", {"zelensky", "зеленский"}),
        ("Lodkin", {"лодкин"}),
        ("Лодкин", {"lodkin"}),
        ("trump", set()),  # to play a card
        ("Sport", set()),  # which a dictionary translates
        ("Moon", set()),  # "Ban Ki Moon" is no surname
    ],
)
def test_a_surname_is_met_in_its_other_spellings(typed, spelt):
    assert sought(typed, Words()).groups[0].names == set(map(key, spelt))


def test_other_spellings_must_be_written_as_names():
    asked = str(sought("Trump", Words()).query(Words()))
    assert "трамп" in asked
    assert "field='own', key='трамп'" not in asked


def test_nobody_else_is_a_public_person():
    assert other_surnames("лодкин") == frozenset()
