"""What a word that the archive does not hold may be taken for."""

import pytest

from meetings.gazetteer.town_names import in_other_language
from meetings.retrieval.query.word_alternatives import sought
from meetings.text.stems import key


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
    found = sought(typed, Words())
    own = found.groups[0].alternatives[0] | set(map(key, in_other_language(typed)))
    assert bool(found.keys() - own) is taken_for
