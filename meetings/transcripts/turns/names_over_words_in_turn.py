"""Further names over words, where a file is known to have names so: who speaks seldom, and names
over what is hardly speech."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from meetings.transcripts.turns.certain_labels import is_of_ordinary_words
from meetings.transcripts.turns.labels_beside_times import is_sentence
from meetings.transcripts.turns.labels_of_one_shape import LabelGroup, ends_before
from meetings.transcripts.turns.lines_and_marks import Line, Mark
from meetings.transcripts.turns.ordinary_words_in_labels import is_ordinary_word

_OFTEN: Final = 4
"""Times from which on a line that is somebody's name is it everywhere."""
_KIND: Final = 0.6
"""Share of the names that are initials, from which on others that speak once are names, too."""


def again(found: Sequence[Mark], taken: Sequence[Mark], lines: Sequence[Line]) -> list[Mark]:
    """The names taken where they are over a sound or half a sentence: "{laugh}", "-- or"."""
    rows = {mark.row for mark in taken}
    often = {name for name, times in Counter(m.label for m in taken).items() if times >= _OFTEN}
    rest = [m for m in found if m.label in often and m.row not in rows]
    every = rows | {m.row for m in rest}
    return [m for m in rest if m.row + 1 < len(lines) and m.row + 1 not in every]


def of_the_kind(
    over: Sequence[Mark],
    taken: Sequence[Mark],
    labels: dict[str, LabelGroup],
    lines: Sequence[Line],
) -> list[Mark]:
    """Initials that speak once among initials, "KLR", and handles that come back, "nixo"."""
    rows = {mark.row for mark in taken}
    codes = sum(labels[mark.key].look == "code" for mark in taken)
    return [
        m
        for m in over
        if m.row not in rows
        and ends_before(lines, m.row)
        and not is_ordinary_word(m.label)
        and (
            (labels[m.key].look == "code" and codes >= max(_OFTEN, _KIND * len(taken)))
            or (_is_handle(labels[m.key]) and len(taken) >= _SURELY)
        )
    ]


def _is_handle(label: LabelGroup) -> bool:
    return label.look == "small" and " " not in label.key and label.count >= _OFTEN


_SURELY: Final = 8
"""Names that come back, from which on names and words surely take turns."""
_ONE_LINE: Final = 1.3
"""Lines of words for each name up to which names and words take turns."""


def names_in_turn(
    found: Sequence[Mark],
    taken: Sequence[Mark],
    labels: dict[str, LabelGroup],
    lines: Sequence[Line],
) -> list[Mark]:
    """Who speaks seldom, "nixo" or "KLR", where every second line is a name over one of words."""
    if not taken:
        return []
    rows = {mark.row for mark in taken}
    first = min(rows)
    written = [row for row in range(first, len(lines)) if lines[row].text.strip()]
    place = {row: at for at, row in enumerate(written)}
    maybe = {m.row: m for m in found if m.row in place and m.row not in rows}
    known = rows | maybe.keys()  # made once: made for each row it takes minutes in a long file

    def _stands_in_turn(row: int) -> bool:
        """Whether words stand above it and below it, and a name above those and below these."""
        at = place[row]
        above, below = written[max(0, at - 2) : at], written[at + 1 : at + 3]
        if rows & {*above[-1:], *below[:1]} or not below:
            return False
        return (len(above) < 2 or above[0] in known) and (len(below) < 2 or below[1] in known)

    fit = [m for row, m in maybe.items() if _stands_in_turn(row) and not is_sentence(m.label)]
    many = len(rows) + len(fit)
    if len(rows) < _SURELY or len(written) - many > _ONE_LINE * many or len(fit) > len(rows):
        return []
    return [m for m in fit if labels[m.key].look != "other" and not is_of_ordinary_words(m.label)]
