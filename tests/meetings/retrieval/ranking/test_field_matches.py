"""Matching all candidates' keys at once gives what looking at each key of each zone does."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz import fuzz

from meetings.model.question import Term
from meetings.retrieval.ranking.field_matches import TermMatches, Zones

KEYS = ("маяк", "маячн", "маячок", "пристан", "пристань", "lighthous", "lighthouse", "2018", "мол")
keys = st.lists(st.sampled_from(KEYS), max_size=4).map(" ".join)
zones = st.builds(Zones, *[keys] * len(Zones._fields))
TERMS = (
    Term("маяки", (("маяк", 1.0), ("lighthous", 0.8)), True, False, 2.0, (("мол", 0.4),)),
    Term("пристани", (("пристан", 1.0),), True, False, 1.0, (("маяк", 0.3),)),
    Term("2018", (("2018", 1.0),), True, False, 3.0, ()),
)


def by_words(term: Term, key: str) -> float:
    """How like a key is to a term."""
    own = term.keys[0][0]
    likeness = fuzz.ratio(own, key)
    alike = 0.6 * (likeness / 100) ** 2 if likeness >= 76 else 0.0
    root = own[: max(5, len(own) - 3)]
    rooted = 0.55 if len(own) >= 5 and not own[0].isdigit() and key.startswith(root) else 0.0
    return max(alike, rooted, dict(term.keys).get(key, 0.0))


def best(term: Term, *texts: str, senses: bool) -> float:
    near = dict(term.near) if senses else {}
    found = [key for text in texts for key in text.split()]
    return max((max(by_words(term, key), near.get(key, 0.0)) for key in found), default=0.0)


@given(st.lists(zones, min_size=1, max_size=6))
def test_each_zone_gets_the_best_of_its_keys(found: list[Zones]) -> None:
    matches = TermMatches(TERMS, found)
    for senses, met in ((False, matches.words()), (True, matches.senses())):
        for row, zone in enumerate(found):
            beside = (zone.own, zone.before, zone.after)
            wide = (*beside, zone.further_before, zone.further_after)
            for column, term in enumerate(TERMS):
                expected = (
                    (met.own, best(term, zone.own, senses=senses)),
                    (met.near, best(term, *beside, senses=senses)),
                    (met.wide, best(term, *wide, senses=senses)),
                    (met.asked, best(term, zone.asked, senses=senses)),
                    (met.head, best(term, zone.head, senses=senses)),
                    (met.speaker, best(term, zone.speaker, senses=senses)),
                )
                for got, value in expected:
                    assert np.isclose(got[row, column], value, atol=1e-6)
