"""A notation for facts that is checked by eye.

A row is a text with the facts' spans in square brackets and what they should be, in order:
``"построено [105 школ] за [семь лет]"``, ``"quantity 105 школа; quantity 7 год"``.
Double brackets stand for brackets of the text itself. ``~`` marks approximate figures, ``…``
elided ones, ``a..b`` a range; thousands are written with underscores.
"""

from __future__ import annotations

import datetime as dt

from meetings.facts.extraction.extract import extract
from meetings.model.fact import Fact
from meetings.model.languages import Lang

SAID_ON = dt.date(2022, 5, 16)
MEASURED = ("money", "percent", "quantity", "date")
NAMED = ("person", "place", "organization", "event")


def check(
    row: str, expected: str, lang: Lang, kinds: tuple[str, ...] = MEASURED, date: dt.date = SAID_ON
) -> None:
    """Assert that the facts of a marked text are the expected ones at the marked places."""
    text, spans = unmarked(row)
    facts = [fact for fact in extract(text, lang, date) if fact.kind in kinds]
    assert [fact.text for fact in facts] == [text[start:stop] for start, stop in spans]
    assert [fact.start for fact in facts] == [start for start, _ in spans]
    assert "; ".join(map(described, facts)) == expected


def unmarked(row: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its marks and the spans that they enclosed."""
    text, spans, start, i = "", [], 0, 0
    while i < len(row):
        if row[i : i + 2] in ("[[", "]]"):
            text += row[i]
            i += 2
            continue
        if row[i] == "[":
            start = len(text)
        elif row[i] == "]":
            spans.append((start, len(text)))
        else:
            text += row[i]
        i += 1
    return text, spans


def described(fact: Fact) -> str:
    """A fact as the expectation writes it."""
    parts = [fact.kind, _number(fact.value)]
    if fact.value_to is not None:
        parts[-1] += f"..{_number(fact.value_to)}"
    if fact.unit is not None:
        parts.append(fact.unit)
    parts += ["~"] * fact.approx + ["…"] * fact.elided
    return " ".join(parts)


def _number(value: float | int | str | None) -> str:
    return f"{value:_}" if isinstance(value, int) else str(value)
