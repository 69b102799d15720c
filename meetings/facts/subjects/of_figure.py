"""The subject of a figure: «товарооборот с Казахстаном», «школа», "bilateral trade"."""

from __future__ import annotations

from meetings.facts.numbers.measure import Measure
from meetings.facts.subjects.english import english_subject
from meetings.facts.subjects.russian import russian_subject
from meetings.facts.tokens import Tokens


def subject_of(tokens: Tokens, found: Measure) -> str | None:
    """The lemmatised noun phrase that a figure measures, as far as it can be found."""
    return (
        russian_subject(tokens, found) if tokens.lang == "ru" else english_subject(tokens, found)
    )
