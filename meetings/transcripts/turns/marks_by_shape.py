"""The marks of a file that may be labels, by their shape; without those that never are."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Final

from meetings.transcripts.head.date_line_words import ZONES
from meetings.transcripts.turns.announced_speakers import announced
from meetings.transcripts.turns.chat_message_starts import without_notes_of_messenger
from meetings.transcripts.turns.label_looks import is_ambiguous_code, look_of
from meetings.transcripts.turns.label_starts import marks
from meetings.transcripts.turns.lines_and_marks import Line, Mark
from meetings.transcripts.turns.names_that_are_words import without_entries
from meetings.transcripts.turns.not_speakers import SIGNED
from meetings.transcripts.turns.offices_below_names import with_offices_below
from meetings.transcripts.turns.remarks_over_lines import rows_inside_remarks
from meetings.transcripts.turns.scribed_minutes import are_scribed, with_handles_told
from meetings.transcripts.turns.verbs_behind_names import without_verbs

_NO_NAMES: Final = frozenset({"other", "small"})
_SET_APART: Final = 5
"""Labels that are bold, from which on a file has all of them so."""


def marks_by_shape(lines: Sequence[Line], *, cues: bool) -> dict[str, list[Mark]]:
    """The marks that may be labels, by their shape."""
    by_shape: dict[str, list[Mark]] = defaultdict(list)
    inside = rows_inside_remarks(lines) | {mark.row for mark in announced(lines)}
    for mark in marks(lines):
        signed = SIGNED.fullmatch(lines[mark.row].text[:200])
        if mark.row not in inside and not signed and not (cues and _is_sound(mark)):
            by_shape[mark.shape].append(mark)
    if not _are_headed(by_shape):
        by_shape.pop("headed", None)
    by_shape["colon"] = without_verbs(_set_apart_alike(by_shape["colon"], lines), lines)
    if not cues and are_scribed(lines):
        by_shape["colon"] = with_handles_told(by_shape["colon"], lines)
    for shape, found in by_shape.items():
        by_shape[shape] = without_entries(_without_stray_codes(found))
    by_shape["chat"] = without_notes_of_messenger(by_shape["chat"], lines)
    for shape in ("heading", "alone"):
        by_shape[shape] = with_offices_below(by_shape[shape], lines)
    return by_shape


def _set_apart_alike(found: list[Mark], lines: Sequence[Line]) -> list[Mark]:
    """Without words before a colon that are no name and not bold, where most labels are bold:
    "Best gate: the north one", which comes back, is said by whoever speaks."""
    apart = {mark.row for mark in found if lines[mark.row].marked}
    if len(apart) < _SET_APART or 2 * len(apart) < len(found):
        return found
    return [
        mark
        for mark in found
        if mark.row in apart or " " not in mark.label or look_of(mark.label) not in _NO_NAMES
    ]


def _without_stray_codes(found: list[Mark]) -> list[Mark]:
    """Without "PS: …", "RE: …" and "PST  0:32" but where most labels are initials, and these come
    back.
    """
    stray = Counter(mark.label for mark in found if _is_stray(mark))
    if not stray:
        return found
    codes = sum(look_of(mark.label) == "code" and not _is_zone(mark) for mark in found)
    whole = {"".join(word[0] for word in mark.label.split()).upper() for mark in found}
    kept = {label for label, count in stray.items() if count > 1 and 2 * codes >= len(found)}
    kept |= whole & {label for label, count in stray.items() if count > 1}  # "Ann Moss: …" before
    return [mark for mark in found if mark.label not in stray or mark.label in kept]


def _is_stray(mark: Mark) -> bool:
    return is_ambiguous_code(mark.label) or _is_zone(mark)


def _is_zone(mark: Mark) -> bool:
    """Whose clock is meant, or somebody's initials: "PST  0:32"."""
    return mark.shape in {"timed", "coded"} and mark.label.casefold() in ZONES


def _are_headed(by_shape: dict[str, list[Mark]]) -> bool:
    """Whether most labels stand before a time and over the words: "Ann Moss: 0:32".

    "Break: [14:57]" among "Ann Moss: We begin." is a note.
    """
    rows = {mark.row for shape in ("bold", "colon") for mark in by_shape[shape]}
    return 2 * len(by_shape["headed"]) >= len(rows)


def _is_sound(mark: Mark) -> bool:
    """Words of a cue that name nobody: a line of its own, "[sighs] Go away."."""
    return mark.shape == "alone" or (mark.shape == "bracketed" and look_of(mark.label) == "small")
