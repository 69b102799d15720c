"""Which nouns have their stem to themselves."""

import pytest

from meetings.retrieval.query.words_of_a_stem import nouns_among_others

VOCABULARY = "раны ранами раньше мост мосты мостик вине вину паром паромщик".split()


@pytest.mark.parametrize(
    ("word", "nouns"),
    [
        ("рана", {"рана"}),
        ("Раны", {"рана"}),
        ("мост", set()),  # in all its forms
        ("паром", set()),
        ("раньше", set()),  # no noun
        ("wound", set()),
        ("ранбл", set()),  # of no dictionary
    ],
)
def test_other_words_of_a_stem_are_told(word, nouns):
    assert nouns_among_others(word, VOCABULARY) == nouns


def test_another_vocabulary_is_looked_at_anew():
    assert nouns_among_others("рана", ["раны"]) == set()
    assert nouns_among_others("рана", ["ранее", "раны"]) == {"рана"}
