"""What a word that the archive does not hold may be taken for."""

import pytest

from meetings.retrieval.query.word_alternatives import sought


class Words:
    """An index that holds a few words."""

    known = ("sole", "asf", "тюлень", "sanctions", "самбо", "сказать", "novichok")

    def vocabulary(self):
        return list(self.known)

    def frequency(self, key):
        return int(any(word.startswith(key) for word in self.known))

    def frequencies(self, wanted):
        return [self.frequency(key) for key in wanted]

    def total(self):
        return 100


@pytest.mark.parametrize(
    ("typed", "taken_for"),
    [
        ("asdf", False),
        ("sambo", True),
        ("santcions", True),
        ("sanctoins", True),
        ("asff", False),
        ("сказатт", True),
        ("скачать", False),
        ("новичок", True),
        ("усолье", False),  # an English word is no name in other letters
    ],
)
def test_a_short_word_is_one_slip_from_too_many_others(typed, taken_for):
    own = sought(typed, Words()).groups[0].alternatives[0]
    assert bool(sought(typed, Words()).keys() - own) is taken_for
