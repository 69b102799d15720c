"""Decides which labels a file has, judging the file as a whole.

Not one label is judged by itself: where many lines begin in one shape, with few different labels
that come back, that is the file's form, and such labels are speakers whatever they look like.
What comes back in that shape and still is no speaker is doubtful: those words are nobody's.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from meetings.transcripts.turns.certain_labels import is_certain, tells_office
from meetings.transcripts.turns.chosen_labels import ChosenLabels
from meetings.transcripts.turns.contents_lists import without_contents
from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.label_shape_rules import PLAIN, judged
from meetings.transcripts.turns.label_starts import marks
from meetings.transcripts.turns.labels_beside_form import with_labels_beside
from meetings.transcripts.turns.labels_beside_times import TIMED, beside_times
from meetings.transcripts.turns.labels_of_every_line import labels_of_every_line
from meetings.transcripts.turns.labels_of_one_shape import begins_speech, like_speech
from meetings.transcripts.turns.lines_and_marks import Line, Mark, lines_of
from meetings.transcripts.turns.marks_by_shape import marks_by_shape
from meetings.transcripts.turns.name_forms import INITIALS_RU
from meetings.transcripts.turns.names_under_words import stand_under_words
from meetings.transcripts.turns.notes_below_record import without_items_below
from meetings.transcripts.turns.parts_of_labels import base_and_role
from meetings.transcripts.turns.people_before_full_stops import people_before_full_stops
from meetings.transcripts.turns.salutations import are_salutations
from meetings.transcripts.turns.sentences_broken_at_margin import without_words_of_sentences
from meetings.transcripts.turns.speakers_in_scribed_chats import scribed
from meetings.transcripts.turns.stretches_of_another_form import stretches
from meetings.transcripts.turns.transcript_headings import (
    transcript_headings,
    without_lines_above,
)

_ORDER: Final = (
    "chat", "bracketed", "coded", "stamped", "clocked", "headed", "timed", "circled", "bold",
    "colon", "heading", "dotted", "entry", "dashed", "enclosed", "parted", "alone",
)  # fmt: skip
"""Where two shapes fit one line, the one that says more goes first."""
_LAST_TIMED: Final = "timed"
_LOOKED: Final = 400
"""Lines that tell where somebody begins to speak; more would only take time."""


@dataclass(frozen=True, slots=True)
class FileForm:
    """The labels of a file in order; ``nobodys``: where words begin that may be anybody's."""

    labels: tuple[Mark, ...]
    nobodys: tuple[Mark, ...] = ()

    @property
    def is_of_chat(self) -> bool:
        """Whether it is people's messages, and not a record among which some were typed."""
        return 2 * sum(mark.shape == "chat" for mark in self.labels) > len(self.labels)


def file_form(lines: Sequence[Line], *, cues: bool = False) -> FileForm | None:
    """The form of a file; None where it has none of its own.

    ``cues``: its lines are cues, so that a few words in a line of their own are words.
    """
    if cues and are_capitals([line.text for line in lines]):  # their reader has judged them
        return None
    form = _form_of(lines, cues=cues)
    if form is None or cues:
        return form
    for row in transcript_headings(lines):
        below = _form_of(without_lines_above(lines, row), cues=cues)
        if below and 2 * len(below.labels) > len(form.labels):
            return below
    return form


def _form_of(lines: Sequence[Line], *, cues: bool) -> FileForm | None:
    by_shape = marks_by_shape(lines, cues=cues)
    chosen = _judged_in_order(by_shape, lines)
    if chosen.by_row and not chosen.beside:
        chosen.by_row.update(_certain_besides(by_shape, chosen.by_row))
    chosen.by_row.update(_typed_besides(by_shape["chat"], chosen.by_row, chosen.known))
    labels = {mark.row: mark for mark in without_contents(chosen.by_row.values(), lines)}
    _drop_entries_of_head(labels)
    if not cues:
        labels = without_items_below(without_words_of_sentences(labels, lines), lines)
    doubtful = chosen.doubtful
    if labels and not cues:
        people, maybe = people_before_full_stops(labels, lines)
        labels.update({mark.row: mark for mark in people})
        doubtful.update({mark.row: mark for mark in maybe})
    if not cues:
        first = min(labels, default=0)
        labels, apart = with_labels_beside(labels, lines)
        labels = {row: m for row, m in labels.items() if row >= first or not _names_holder(m)}
        doubtful.update(apart)
    if not labels or are_salutations(labels.values()):
        return None
    if not cues and stand_under_words(labels, lines):
        return None
    first = min(labels)
    nobodys = [doubtful[row] for row in sorted(doubtful) if row > first and row not in labels]
    return FileForm(tuple(labels[row] for row in sorted(labels)), tuple(nobodys))


def _judged_in_order(by_shape: dict[str, list[Mark]], lines: Sequence[Line]) -> ChosenLabels:
    """Shape after shape, each knowing who speaks by those before it."""
    written = [row for row, line in enumerate(lines) if line.text.strip()]
    chosen = ChosenLabels(known=_who_type(by_shape["chat"]))
    taken, doubted = labels_of_every_line(lines)
    first = None if taken else _above_colons(by_shape, lines, written)
    if taken:
        chosen.beside = frozenset(_ORDER)
        chosen.take(taken)
        chosen.doubtful.update({mark.row: mark for mark in doubted})
    elif first:
        chosen.beside = frozenset({"bold", "colon", "heading"} if first == "dotted" else {"colon"})
        taken, doubted = judged(first, by_shape[first], lines, written, chosen.known)
        chosen.take(taken)
        chosen.doubtful.update({mark.row: mark for mark in doubted})
    for shape in _ORDER:
        fresh = chosen.fresh(shape, by_shape[shape])
        taken, doubted = judged(shape, fresh, lines, written, chosen.known)
        chosen.take(scribed(taken) if shape == "chat" else taken)
        chosen.doubtful.update({mark.row: mark for mark in doubted})
        if shape == _LAST_TIMED:
            chosen.take(_timed_besides(by_shape, chosen.by_row, chosen.known, lines).values())
    timed = {row for row, mark in chosen.by_row.items() if mark.shape in TIMED}
    if timed:
        chosen.take(stretches(by_shape["colon"], timed, lines, written))
    if "alone" in chosen.shapes and "entry" not in chosen.shapes:
        over = [mark for mark in by_shape["entry"] if tells_office(mark.label)]
        chosen.take([m for m in over if m.row in chosen.by_row] + chosen.fresh("entry", over))
    return chosen


_FULL_STOPS: Final = 6
"""Names before a full stop from which on they may be a file's form."""
_BY_NAME: Final = frozenset({"titled", "caps", "role"})


_HEADINGS: Final = 10
"""Names over the words from which on they may be a file's form."""
_MANY_TIMES: Final = 5
"""How often such have to stand there for each that has a colon."""
_TWICE: Final = 2
"""The same where none of those with a colon is surely somebody's."""


def _above_colons(
    by_shape: dict[str, list[Mark]], lines: Sequence[Line], written: Sequence[int]
) -> str | None:
    """The shape in which nearly all names stand where a few words have a colon, too."""
    if _is_dotted(by_shape, lines, written):
        return "dotted"
    headings = by_shape["heading"]
    if len(headings) < _HEADINGS or not by_shape["colon"]:
        return None
    over = judged("heading", headings, lines, written, set())[0]
    beside = judged("colon", by_shape["colon"], lines, written, set())[0]
    # sentences that come back, "Second goal: …", and nobody's label
    times = _MANY_TIMES if any(is_certain(mark.label) for mark in beside) else _TWICE
    many = len(over) >= max(_HEADINGS, times * len(beside))
    return "heading" if many and any(is_certain(mark.label) for mark in over) else None


def _is_dotted(
    by_shape: dict[str, list[Mark]], lines: Sequence[Line], written: Sequence[int]
) -> bool:
    """Whether names stand before a full stop, "Mr. VALE. I do.", far oftener than before a colon.

    Lists and written answers of such a record have colons: "Response: …".
    """
    named = [mark for mark in by_shape["dotted"] if look_of(mark.label) in _BY_NAME]
    if len(named) < _FULL_STOPS or len({mark.key for mark in named}) < 2:
        return False
    if len(named) < 2 * sum(look_of(m.label) in _BY_NAME for m in by_shape["colon"]):
        return False
    return len(judged("dotted", named, lines, written, set())[0]) >= _FULL_STOPS


_SMALL_AMONG_CAPITALS: Final = 0.05
"""The share of captions with a small letter up to which a file is in capitals."""


def _certain_besides(by_shape: dict[str, list[Mark]], chosen: dict[int, Mark]) -> dict[int, Mark]:
    """Labels before a colon that are certain, in a file of another form: counsel in a deposition.

    Times beside names leave no room for such.
    """
    if any(mark.shape in TIMED | PLAIN for mark in chosen.values()):
        return {}
    besides = (mark for mark in by_shape["colon"] if mark.row not in chosen)
    return {mark.row: mark for mark in besides if is_certain(mark.label)}


def _timed_besides(
    by_shape: dict[str, list[Mark]],
    chosen: dict[int, Mark],
    known: set[str],
    lines: Sequence[Line],
) -> dict[int, Mark]:
    """Labels beside times of other forms than the rest: "[00:01:02] Ann: …", "Bo (1:30): …"."""
    pool: dict[int, Mark] = {}
    for shape in _ORDER:
        if shape in TIMED and shape != "bracketed":
            for mark in by_shape[shape]:
                if mark.row not in chosen:
                    pool.setdefault(mark.row, mark)
    fit = beside_times([pool[row] for row in sorted(pool)], lines, known)
    return {mark.row: mark for mark in fit}


def _who_type(messages: Sequence[Mark]) -> set[str]:
    """Those who write in a chat again and again, whoever speaks besides: "<bo> It leaks."."""
    counts = Counter(mark.key for mark in messages)
    again = {key for key, count in counts.items() if count > 1}
    return again if len(again) > 1 else set()


def _typed_besides(
    messages: Sequence[Mark], chosen: dict[int, Mark], known: set[str]
) -> dict[int, Mark]:
    """What people typed while others spoke: "<bo> It leaks." among "Ann: The wall is old."."""
    return {m.row: m for m in messages if m.row not in chosen and m.key in known}


def _drop_entries_of_head(chosen: dict[int, Mark]) -> None:
    """Takes out labels over or before what is no speech, where anybody has yet to speak.

    "Interviewer: Mara Quill" in a head, a list of those who took part.
    """
    counts = Counter(mark.key for mark in chosen.values())
    for row in sorted(chosen):
        mark = chosen[row]
        alone = counts[mark.key] == 1 and not (_goes_on(mark) and _is_said(mark))
        is_entry = alone or _names_holder(mark)
        if not (is_entry if mark.said else row + 1 in chosen):
            return
        del chosen[row]


def _goes_on(mark: Mark) -> bool:
    """Whether words follow a label, or begin to: "Bo Vale (Tarn) (Lab): I beg to move,"."""
    return like_speech(mark.said) or begins_speech(mark)


def _names_holder(mark: Mark) -> bool:
    """Whether a head tells who is in the chair: «Председатель: г-н Лодкин (Берег)»."""
    if look_of(mark.label) != "role":
        return False
    named = base_and_role(mark.said)[0]
    return bool(INITIALS_RU.fullmatch(named)) or not _is_said(mark)


_LEADERS: Final = re.compile(r"(?:\s?[.…]){3,}|…")
"""What leads from a name to a country: "President: Mr. Vale . . . . (Skerry)"."""


def _is_said(mark: Mark) -> bool:
    """Whether what follows is more than somebody's name: "President: Mr. Vale (Skerry)"."""
    if not mark.said.rstrip(" \t.…").endswith(")"):
        return True
    named = " ".join(_LEADERS.sub(" ", mark.said).split())
    return look_of(named) not in {"titled", "name"} or not named.endswith(")")


def are_capitals(texts: Sequence[str]) -> bool:
    """Whether captions are in capitals throughout, so that these tell no name."""
    small = sum(any(map(str.islower, text)) for text in texts)
    large = sum(any(map(str.isupper, text)) for text in texts)  # Chinese has neither
    return 2 * large > len(texts) and small <= _SMALL_AMONG_CAPITALS * len(texts)


def first_spoken(lines: Sequence[str]) -> int | None:
    """The number of the line with the first label of a text's form; None where it has none."""
    looked = lines_of("\n".join(lines[:_LOOKED]))
    form = file_form(looked)
    if form is None:
        return None
    first = form.labels[0]
    return next(row for row in range(first.row, -1, -1) if looked[row].start <= first.start)


def like_labels(text: str) -> Counter[str]:
    """The labels that lines of a text seem to begin with, at least three times each."""
    lines = [Line(0, one) for one in text.split("\n") if ":" in one[:100]]
    counts = Counter(mark.label for mark in marks(lines) if mark.shape in {"colon", "bold"})
    return Counter({label: count for label, count in counts.items() if count > 2})
