"""An English word as it is spelt across the Atlantic: "fertilizer" for "fertiliser".

A transcript keeps to one spelling, and whoever asks may keep to the other. What a rule makes may
be no word at all ("surprize"), which no text holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from meetings.text.scripts import is_cyrillic
from meetings.text.stems import key

_AMERICAN_AND_BRITISH = tuple(
    tuple(line.split())
    for line in """
    aging ageing
    aluminum aluminium
    analog analogue
    artifact artefact
    catalog catalogue
    defense defence
    dialog dialogue
    enroll enrol
    enrollment enrolment
    fulfill fulfil
    fulfillment fulfilment
    gray grey
    installment instalment
    jewelry jewellery
    judgment judgement
    license licence
    maneuver manoeuvre
    mold mould
    offense offence
    plow plough
    program programme
    ruble rouble
    skeptic sceptic
    skeptical sceptical
    skepticism scepticism
    skillful skilful
    sulfur sulphur
    """.strip().splitlines()
)
"""Words whose spelling is a matter of their own; their plurals go with them."""
_OR = (
    "arm|behavi|clam|col|endeav|fav|flav|harb|hon|hum|lab|neighb|od|rig|rum|sav|splend|tum|val"
    "|vap|vig"
)
"""Beginnings of what ends in -or or -our: "labor", "labour"."""
_ER = "calib|cent|fib|kilomet|lit|lust|met|millimet|spect|theat"
"""Beginnings of what ends in -er or -re: "theater", "theatre"."""
_ONE_L = (
    "cancel|channel|counsel|dial|fuel|grovel|initial|label|level|marvel|model|panel|quarrel|refuel"
    "|rival|shovel|signal|total|tunnel|travel|unravel"
)
"""What doubles its l before an ending in British alone: "traveled", "travelled"."""
_RULES = tuple(
    (re.compile(pattern), made)
    for pattern, made in (
        (r"(\w{4,})is(e[sd]?|ers?|ing|ations?)", r"\1iz\2"),
        (r"(\w{4,})iz(e[sd]?|ers?|ing|ations?)", r"\1is\2"),
        (r"(\w+)lys(e[sd]?|ing)", r"\1lyz\2"),
        (r"(\w+)lyz(e[sd]?|ing)", r"\1lys\2"),
        (rf"({_OR})our(\w*)", r"\1or\2"),
        (rf"({_OR})or(\w*)", r"\1our\2"),
        (rf"({_ER})re(s?)", r"\1er\2"),
        (rf"({_ER})er(s?)", r"\1re\2"),
        (rf"({_ONE_L})l(ed|ing|ers?|ors?)", r"\1\2"),
        (rf"({_ONE_L})(ed|ing|ers?|ors?)", r"\1l\2"),
    )
)

_ENDINGS = ("", "s", "d")
_LEAST = 5
"""Letters of a stem in -is: shorter ones are words of their own."""


@lru_cache(maxsize=4096)
def other_spellings(folded: str) -> tuple[str, ...]:
    """How a folded word may be spelt otherwise; nothing for most."""
    return tuple(dict.fromkeys((*_of_pairs(folded), *_by_rules(folded))))


@lru_cache(maxsize=4096)
def cut_to_another_word(stem: str) -> str:
    """The stem that the American spelling of a word in -isation is cut to; empty for other words.

    "privatisation" keeps "privatis", but of "privatization" the stemmer leaves "privat", which is
    "private" as well.
    """
    beginning = stem.removesuffix("e")
    if is_cyrillic(stem) or not beginning.endswith("is") or len(beginning) < _LEAST:
        return ""
    short = key(f"{beginning[:-1]}zation")
    return "" if short in (stem, f"{beginning[:-1]}z") else short


@lru_cache(maxsize=4096)
def made_so(stem: str) -> re.Pattern[str]:
    """How the words begin that such a stem is of, in both spellings."""
    beginning = stem.removesuffix("e")
    return re.compile(rf"\b{re.escape(beginning[:-1])}[sz]", re.IGNORECASE)


def _of_pairs(folded: str) -> Iterator[str]:
    for pair in _AMERICAN_AND_BRITISH:
        for ending in _ENDINGS:
            bare = folded.removesuffix(ending)
            if bare in pair and bare + ending == folded:
                yield from (other + ending for other in pair if other != bare)


def _by_rules(folded: str) -> Iterator[str]:
    for pattern, made in _RULES:
        if found := pattern.fullmatch(folded):
            yield found.expand(made)
