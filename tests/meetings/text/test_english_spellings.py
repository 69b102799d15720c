"""English words as they are spelt across the Atlantic."""

from __future__ import annotations

import pytest

from meetings.text.english_spellings import cut_to_another_word, made_so, other_spellings
from meetings.text.stems import key

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


@pytest.mark.parametrize(
    ("british", "cut"),
    [("privatisation", "privat"), ("modernisation", "modern"), ("globalise", "global")],
)
def test_the_american_stem_of_what_is_made_so_is_another_words(british, cut):
    assert cut_to_another_word(key(british)) == cut
    assert made_so(key(british)).search(f"It is {british.replace('is', 'iz')} here")


@pytest.mark.parametrize("word", "crisis basis promise organisation приватизация paris".split())
def test_other_stems_are_cut_to_none_that_is_said(word):
    assert cut_to_another_word(key(word)) in ("", key(word.replace("is", "iz")))
