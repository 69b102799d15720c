"""Translations that mean a word only beside certain others: a "duty" is a «пошлина» at customs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final

from meetings.text.stems import key

_TABLE: Final = """
пошлина | duty | customs, import, export, tariff, excise, trade, anti-dumping, countervailing, levy
пошлина | fee | customs, import, export, state
власть | power | authority, political, executive, legislative, judicial, party, opposition, president, election, government, branch
"""  # noqa: E501
"""A Russian word | its translation | words of which one has to stand in the sentence, too.

"The regiments enter combat duty", "a sense of duty" and "a power plant" are what else these are.
"""


def in_company(own: str, translation: str) -> Iterator[frozenset[str]]:
    """What a sentence has to hold for a word's translation to mean that word; ``own``: its key."""
    others = _company().get((own, translation))
    if others is None:
        yield frozenset([translation])
        return
    yield from (frozenset([translation, other]) for other in others)


@cache
def _company() -> dict[tuple[str, str], tuple[str, ...]]:
    rows = ([cell.strip() for cell in line.split("|")] for line in _TABLE.strip().splitlines())
    return {
        (key(word), key(translation)): tuple(key(other) for other in others.split(", "))
        for word, translation, others in rows
    }
