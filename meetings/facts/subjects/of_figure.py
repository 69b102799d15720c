"""The subject of a figure: «товарооборот с Казахстаном», «школа», "bilateral trade"."""

from __future__ import annotations

from meetings.facts.data.unit_kinds import TIME_UNITS
from meetings.facts.numbers.measure import Measure
from meetings.facts.subjects.english import ENGLISH
from meetings.facts.subjects.russian import RUSSIAN
from meetings.facts.tokens import Tokens


def subject_of(tokens: Tokens, found: Measure) -> str | None:
    """The lemmatised noun phrase that a figure measures, as far as it can be found.

    By kind: what is counted, what a share or a measure is of, else what the clause names.
    """
    steps = RUSSIAN if tokens.lang == "ru" else ENGLISH
    if found.kind == "quantity" and found.unit and not steps.needs_more(found.unit):
        return steps.counted(tokens, found)
    if found.unit in TIME_UNITS:
        return None
    return (
        steps.of_which(tokens, found)
        or steps.named_before(tokens, found.first)
        or steps.named_after(tokens, found.stop)
    )
