"""What a word that the archive does not hold may be taken for."""

import pytest

from meetings.gazetteer.town_adjectives import spellings_of_town
from meetings.retrieval.query.word_alternatives import sought
from meetings.text.stems import key
from tests.meetings.retrieval.query.few_words import FewWords

WORDS = FewWords(*"sole asf тюлень sanctions самбо сказать novichok".split())


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
    found = sought(typed, WORDS)
    own = found.groups[0].alternatives[0] | set(map(key, spellings_of_town(typed)))
    assert bool(found.keys() - own) is taken_for


@pytest.mark.parametrize(
    ("known", "typed", "translated"),
    [
        ("hypersonic", "гиперзвук", "hyperson"),  # by its adjective
        ("icebreaker ледокол", "ледакол", "icebreak"),  # by what it is taken for
        ("icebreaker", "ледокол", "icebreak"),
    ],
)
def test_what_stands_for_a_word_is_translated_as_the_word_is(known, typed, translated):
    found = sought(typed, FewWords(*known.split()))
    assert {translated} in found.groups[0].translated
