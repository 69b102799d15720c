"""The steps in which a language finds the subject of a figure, and how far they look."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from meetings.facts.numbers.measure import Measure
from meetings.facts.tokens import Tokens

BACK, AHEAD, MODIFIERS = 16, 7, 2
"""Tokens before and behind a figure where its subject is looked for; adjectives kept with it."""
ENDS: Final = frozenset({"", ".", "!", "?", ";", "\n", "…", ":"})
"""What ends the clause in which it is looked for."""


@dataclass(frozen=True, slots=True)
class SubjectSteps:
    """What a language does at each step; None where a step finds nothing.

    ``needs_more``: whether a unit says nothing by itself; ``counted``: the noun that is counted;
    ``of_which``: what a share or a measure is of; ``named_before``, ``named_after``: the indicator
    that the clause names before a token, or from one on.
    """

    needs_more: Callable[[str], bool]
    counted: Callable[[Tokens, Measure], str | None]
    of_which: Callable[[Tokens, Measure], str | None]
    named_before: Callable[[Tokens, int], str | None]
    named_after: Callable[[Tokens, int], str | None]
