"""A question with some of its stretches replaced, and what stands outside of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from meetings.retrieval.query.anaphora_words import FILLERS
from meetings.retrieval.query.named_spans import Span
from meetings.text.tokens import fold, words

_LEADING_IN = re.compile(
    r"\s*\b(?:во?|на|за|с|со|к|ко|о|об|про|у|между|насч[её]т|по|in|on|for|of|by|since|with|about|to"
    r"|from|between)\s*$",
    re.IGNORECASE,
)
"""The preposition before a name or date goes with it."""
LEADS = re.compile(
    r"(?:во?|на|за|с|со|к|ко|у|между|до|после|in|for|of|by|since|with|to|from|between|at)\s",
    re.IGNORECASE,
)
"""What is put in somebody's place with a preposition of its own."""
_JOINERS = re.compile(
    r"^\W*\b(?:и|а|или|and|or|vs|versus)\b\s*|\s+\b(?:и|или|and|or|vs|versus)\W*$"
)
"""Are left where one of several names is taken out."""
_KEPT = re.compile(r"\b(?:with|to|from|by|about)\s+$", re.IGNORECASE)
"""English prepositions that fit whoever is named in somebody's place."""


def left_beside(text: str, spans: Sequence[Span]) -> set[str]:
    """The words outside some spans that say something."""
    rest = without_spans(text, spans)
    return {fold(word.text) for word in words(rest)} - FILLERS


def without_spans(text: str, spans: Sequence[Span]) -> str:
    """The rest of a text, without the prepositions that led to the spans."""
    for start, stop in sorted(spans, reverse=True):
        text = _LEADING_IN.sub(" ", text[:start]) + text[stop:]
    return text


def put_in_place_of(question: str, old: Sequence[Span], new: str) -> str:
    """The question with the first of the old spans made the new words; at its end for none."""
    question = question.strip(" ?!.")
    if not old:
        return f"{question} {new}?"
    first = min(old)
    others = [(a - first[1], b - first[1]) for a, b in sorted(old)[1:]]
    behind = without_spans(question[first[1] :], others)
    behind = _JOINERS.sub("", behind) if others else behind
    ahead = question[: first[0]]
    if LEADS.match(new) or not _KEPT.search(ahead):
        ahead = _LEADING_IN.sub("", ahead)  # else "with" stays for whoever comes in their place
    return " ".join(f"{ahead} {new} {behind}".split()) + "?"
