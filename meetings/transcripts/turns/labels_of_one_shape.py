"""The labels of one shape in a file, each with all lines that begin with it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from meetings.transcripts.turns.certain_labels import (
    ends_with_name,
    has_note_behind,
    is_certain,
    is_of_ordinary_words,
)
from meetings.transcripts.turns.label_looks import Look, look_of
from meetings.transcripts.turns.lines_and_marks import Line, Mark
from meetings.transcripts.turns.parts_of_labels import base_and_role
from meetings.transcripts.turns.phrases_before_colons import names_nobody

_ENDS: Final = tuple(".?!…»”\"')]。？！」』।؟۔")
_WORDS: Final = 6
"""Words from which on a line is something said, however it ends."""
LOOKED_AT: Final = 400
"""Characters behind a label that tell speech from an entry of a list: the words of a paragraph may
be thousands."""
_OFTEN: Final = 3
"""Times from which on a label of ordinary words may be a speaker: "Project Manager"."""
_WITHOUT_BLANKS = re.compile(r"\W{0,3}[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]{12}")
"""The words of Thai, Lao, Burmese and Khmer, which neither blanks part nor a full stop ends."""
_VOTE = re.compile(r"[+–-][01](?:\.\d)?|0")
"""How developers vote, which tells neither a speaker nor an entry of a list: "Ann: +1"."""


@dataclass(frozen=True, slots=True)
class LabelGroup:
    """All marks of one label in one shape; ``named``: it ends with somebody's name.

    ``noted``: behind a whole name it has in brackets whose that is: "Bo Vale (River)".
    ``bare``: nothing stands behind the name. ``entry``: it is of ordinary words and comes back
    seldom, as what heads an entry does.
    """

    key: str
    look: Look
    certain: bool
    count: int
    speaks: bool
    named: bool
    noted: bool = False
    bare: bool = False
    entry: bool = False


def label_groups(found: Iterable[Mark], lines: Sequence[Line]) -> dict[str, LabelGroup]:
    """The marks of one shape by their label."""
    grouped: dict[str, list[Mark]] = defaultdict(list)
    for mark in found:
        grouped[mark.key].append(mark)
    return {
        key: LabelGroup(
            key,
            look_of(group[0].label) or "word",
            any(mark.told or is_certain(mark.label) for mark in group),
            len(group),
            _speaks(group, lines),
            ends_with_name(group[0].label),
            has_note_behind(group[0].label),
            not base_and_role(group[0].label)[1],
            is_entry(group[0].label, len(group)),
        )
        for key, group in grouped.items()
    }


def is_entry(label: str, count: int) -> bool:
    """Whether a label heads an entry of a list, by its words and by how often it comes back."""
    return is_of_ordinary_words(label) and (count < _OFTEN or names_nobody(label))


def ends_before(lines: Sequence[Line], row: int) -> bool:
    """Whether a sentence ends above a line, or nothing stands there."""
    above = (lines[at].text.rstrip() for at in range(row - 1, max(-1, row - 4), -1))
    return next(filter(None, above), ".").endswith(_ENDS)


def _speaks(group: Sequence[Mark], lines: Sequence[Line]) -> bool:
    """Whether what follows a label reads as speech at least once in three."""
    words = ((mark, _said(mark, lines)) for mark in group[:60])
    said = [(mark, one) for mark, one in words if not _VOTE.fullmatch(one)]
    return 3 * sum(like_speech(one) or begins_speech(mark) for mark, one in said) >= len(said)


_MARGIN: Final = range(40, 121)
"""Characters of a line that was cut at a margin: entries of lists have fewer, paragraphs more."""


def _said(mark: Mark, lines: Sequence[Line]) -> str:
    """The words behind a label, or below it; with those below where they go on there."""
    if not mark.said:
        return next_text(lines, mark.row)
    line = lines[mark.row]
    below = lines[mark.row + 1].text if mark.row + 1 < len(lines) else ""
    cut = len(line.text) in _MARGIN and not line.marked
    goes_on = cut and below[:1].isalnum() and ":" not in below
    return f"{mark.said} {below}" if goes_on else mark.said


def begins_speech(mark: Mark) -> bool:
    """Whether a motion begins behind a name with its party: "Bo Vale (Lab): I beg to move,"."""
    return mark.said.rstrip().endswith((",", "—", "–")) and has_note_behind(mark.label)


def like_speech(words: str) -> bool:
    """What somebody says ends as a sentence or goes on; an entry of a list does neither."""
    if _WITHOUT_BLANKS.match(words):
        return True
    words = words[: LOOKED_AT + 1] if len(words) > LOOKED_AT else words.rstrip()
    return words.endswith(_ENDS) or len(words[:LOOKED_AT].split(maxsplit=_WORDS)) >= _WORDS


def next_text(lines: Sequence[Line], row: int) -> str:
    """The next line with words behind a line, where it is near."""
    return next((line.text for line in lines[row + 1 : row + 4] if line.text.strip()), "")


def are_said(labels: dict[str, LabelGroup], found: list[Mark]) -> bool:
    """Whether some labels of a file whose every line has one come back, and words follow them."""
    again = any(label.count > 1 and label.look != "other" for label in labels.values())
    speak = sum(label.count for label in labels.values() if label.speaks)
    return len(found) >= 3 and again and 2 * speak >= len(found)
