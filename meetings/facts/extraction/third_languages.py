"""In a language without rules: only the facts whose value no other grammar could change."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from meetings.model.fact import Fact

_UNCLEAR = re.compile(r"\d[.,]\d{3}(?!\d)")
"""«25.000 €» is twenty-five thousand in German, "25.000" twenty-five in English."""
_MULTIPLIED = re.compile(r"\s?[^\W\d_]")
"""«€ 12 Mio.», «€8 millions»: a word behind a sum may multiply it."""


def sure_facts(facts: Iterable[Fact], text_of: Callable[[int], str]) -> Iterator[Fact]:
    """The facts that another grammar cannot change: fewer, but none with a wrong value.

    A counted noun and what is left out («und 40 neue») are told by grammar alone.
    """
    for fact in facts:
        if fact.kind == "quantity" or fact.elided or _UNCLEAR.search(fact.text):
            continue
        if fact.kind == "money" and _goes_on(fact, text_of(fact.turn)):
            continue
        yield fact


def _goes_on(fact: Fact, text: str) -> bool:
    return fact.text[-1:].isdigit() and bool(_MULTIPLIED.match(text, fact.stop))
