"""Where a roll call ends: "Ann Moss: Aye. ⏎ Bo Vale: Aye. ⏎ … ⏎ The motion is carried."

Each is called once and answers as the others do. Whoever was called last says nothing of what
follows without a label.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from meetings.transcripts.turns.labels import Label

_FEWEST: Final = 8
"""Answers in a row; a few people may well greet one another in turn."""
_ANSWERS: Final = 4
"""Different ones at most: aye, nay, abstained, absent."""
_LONGEST: Final = 3
"""Words of an answer."""


def with_ends_of_roll_calls(labels: Sequence[Label], text: str) -> tuple[Label, ...]:
    """Labels of a text and empty ones before what follows roll calls without a label."""
    found: list[Label] = []
    called: list[tuple[str, str]] = []
    for at, label in enumerate(labels):
        found.append(label)
        stop = labels[at + 1].start if at + 1 < len(labels) else len(text)
        first, _, rest = text[label.stop : stop].partition("\n")
        answer = first.casefold().strip(" \t\u00a0.!")
        if not label.text or not 0 < len(answer.split()) <= _LONGEST:
            called = []
            continue
        called.append((label.text, answer))
        if rest.strip():
            if _is_roll_call(called):
                below = stop - len(rest.lstrip())
                found.append(Label(below, below, ""))
            called = []
    return tuple(found)


def _is_roll_call(called: Sequence[tuple[str, str]]) -> bool:
    names, answers = zip(*called, strict=True)
    alike = len(set(answers)) <= _ANSWERS
    return alike and len(called) >= _FEWEST and len(set(names)) == len(called)
