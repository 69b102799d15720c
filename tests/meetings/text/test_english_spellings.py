"""English words as they are spelt across the Atlantic."""

from __future__ import annotations

import pytest

from meetings.text.english_spellings import other_spellings

PAIRS = """
fertilizer fertiliser
organization organisation
modernize modernise
analyzing analysing
center centre
theaters theatres
kilometers kilometres
labor labour
neighborhoods neighbourhoods
favorite favourite
defense defence
licenses licences
program programme
catalogs catalogues
gray grey
traveled travelled
canceling cancelling
"""


@pytest.mark.parametrize("pair", PAIRS.split("\n")[1:-1])
def test_both_spellings_lead_to_each_other(pair):
    american, british = pair.split()
    assert british in other_spellings(american)
    assert american in other_spellings(british)


@pytest.mark.parametrize("word", "raise prize size wise honest normal parliament lodka".split())
def test_most_words_are_spelt_alike(word):
    assert other_spellings(word) == ()
