"""Which labels beside a time are speakers': "[00:16] Kelly: …", "Kelly  0:32" over the words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from meetings.transcripts.turns.certain_labels import is_certain
from meetings.transcripts.turns.labels_of_one_shape import LabelGroup, label_groups, next_text
from meetings.transcripts.turns.lines_and_marks import Line, Mark
from meetings.transcripts.turns.name_forms import SMALL

TIMED: Final = frozenset({"bracketed", "coded", "stamped", "timed", "headed", "clocked"})
"""Shapes that a time of the recording makes unmistakable."""
_NAMED: Final = frozenset({"name", "caps", "code", "titled"})
_STAMPED = re.compile(r"\s*[\[(]?\d{1,2}:\d\d(?::\d\d)?")
_STAMPED_BEHIND = re.compile(r"\S\s+\[\d{1,2}:\d\d(?::\d\d)?\]\s*$")
_ENDED = re.compile(
    # "All right.", "Mm-hmm .", "Yeah, sure", "Go ahead, Phil."
    rf"[a-z{SMALL}]{{4,}}\.$|\s\.$|[a-z{SMALL}]{{2}}, [a-z{SMALL}]"
    rf"|^\S+(?: [a-z{SMALL}]+){{1,4}}, \S+\.$"
)


def timed(shape: str, found: list[Mark], lines: Sequence[Line]) -> list[Mark]:
    """Those of one such shape."""
    over = shape in {"timed", "headed"}
    fit = [mark for mark in found if not over or _is_over_speech(mark, lines)]
    return come_back(fit, label_groups(found, lines), alone=shape != "bracketed")


def beside_times(found: list[Mark], lines: Sequence[Line], known: set[str]) -> list[Mark]:
    """Labels beside times of several forms: of who speaks elsewhere, certain ones, or all of them
    where they come back."""
    fit = [mark for mark in found if mark.said or _is_over_speech(mark, lines)]
    labels = label_groups(fit, lines)
    if known:
        return [mark for mark in fit if mark.key in known or labels[mark.key].certain]
    sure = all(label.certain or label.look in _NAMED for label in labels.values())
    return come_back(fit, labels, alone=False) if sure else []


def _is_over_speech(mark: Mark, lines: Sequence[Line]) -> bool:
    """Whether words follow a line of a time and a name, which have none: not "0:03 Yeah."."""
    words = next_text(lines, mark.row)
    timed = _STAMPED.match(words) or _STAMPED_BEHIND.search(words)
    return bool(words) and not timed and not is_sentence(mark.label)


def is_sentence(label: str) -> bool:
    """ "Yeah.", "All right.": a full stop behind a word that no name is shortened to."""
    return bool(_ENDED.search(label)) and not is_certain(label)


def come_back(found: list[Mark], labels: dict[str, LabelGroup], *, alone: bool) -> list[Mark]:
    """A label beside a time: two lines of it, or one whose label is certain, are enough.

    ``alone``: one label may be the only one; brackets hold remarks, too: "[Draft] the gate".
    """
    repeated = any(label.count > 1 for label in labels.values()) and (alone or len(labels) > 1)
    certain = sum(label.certain or label.noted for label in labels.values())
    if len(found) < 2 or not (repeated or 3 * certain >= 2 * len(labels)):
        return []
    # Ten different names for as many times are a timetable, not speakers: those come back.
    many = len(found) > 10 and len(labels) > 0.8 * len(found)
    return [] if many else found
