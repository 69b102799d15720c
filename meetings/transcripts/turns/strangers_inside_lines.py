"""Words inside a line that may be another's: "Ann Moss: The county pays. Tilda Quell: I object."

A text that lost a break here and there, and a name that begins no line. Whether Ann Moss quotes or
Tilda Quell speaks cannot be told, so that the words behind it are nobody's.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from meetings.gazetteer.ordinary_words import kinds_of
from meetings.text.scripts import is_cyrillic
from meetings.transcripts.turns.calls_in_brackets import brackets_around
from meetings.transcripts.turns.certain_labels import ends_with_name, is_certain
from meetings.transcripts.turns.common_given_names import COMMON_GIVEN
from meetings.transcripts.turns.file_labels import FileForm
from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.labels import Label
from meetings.transcripts.turns.lines_and_marks import Line, lines_of
from meetings.transcripts.turns.not_speakers import TITLES
from meetings.transcripts.turns.parts_of_labels import key_of
from meetings.transcripts.turns.salutations import is_salutation
from meetings.transcripts.turns.text_without_breaks import places_of_labels
from meetings.transcripts.turns.words_for_people import tells_somebody

_READ: Final = frozenset(
    "question questions answer answers q a вопрос вопросы ответ ответы".split()
)
"""What is read aloud as well: "Question: Who pays? Answer: Nobody."."""


_ONE_WORD: Final = frozenset({"word", "code", "letter"})
"""Looks that tell a name only where most labels of a file have them: "Ann: …", "MOSS: …"."""
_LISTED: Final = re.compile(r",|\b(?:and|и|e|y|et|und)\b")
"""What parts the names of a list: one comma may part a name and an office."""
_LONGEST_TITLE: Final = 20
_QUOTED: Final = re.compile(r"\s*:\s*[\"“”«„'‘]")
_COLON: Final = re.compile(r"[ \u00a0]?:[ \t\u00a0]*")
_FIRST: Final = re.compile(
    r"\s*:\s*(?P<words>[^\s().,;:!?*–—]+(?:[ \u00a0][^\s().,;:!?*–—]+){1,4})"
)
"""The first words behind a colon, up to a sign."""


def strangers_inside_lines(form: FileForm, lines: Sequence[Line]) -> list[Label]:
    """Empty labels before such names, where those of the file stand before colons.

    Those that begin lines are no strangers: `known_labels_inside_lines`.
    """
    if not any(mark.shape == "colon" and mark.said for mark in form.labels):
        return []
    known = _Known.by([mark.label for mark in form.labels])
    behind = {mark.row: mark for mark in form.labels}
    first = form.labels[0].row
    found: list[Label] = []
    speaks: Label | None = None
    for row, line in enumerate(lines[first:], first):
        begun = 0
        if mark := behind.get(row):
            begun, speaks = mark.stop, Label(mark.start, mark.stop, mark.label, None, mark.person)
        for label in _strangers_in(line, known, speaks):
            if label.start >= begun:
                found.append(label)
                speaks = label if label.text else None
    return found


def with_strangers(labels: Sequence[Label], text: str) -> tuple[Label, ...]:
    """Labels of a text and, behind the first of them, empty ones before such names."""
    known = _Known.by([label.text for label in labels if label.text])
    within = [range(label.start, label.stop) for label in labels]
    starts = [label.start for label in labels]
    found = (
        label
        for line in lines_of(text)
        for label in _strangers_in(line, known, _who_began(labels, starts, line.start))
    )
    others = [
        label
        for label in found
        if labels
        and label.start > labels[0].start
        and not any(label.start in one for one in within)
    ]
    return tuple(sorted((*labels, *others), key=lambda label: label.start))


def _who_began(labels: Sequence[Label], starts: Sequence[int], at: int) -> Label | None:
    """Who speaks where a line begins."""
    place = bisect_right(starts, at)
    return labels[place - 1] if place and labels[place - 1].text else None


class _Known(NamedTuple):
    """The people of a file by what all spellings of each have in common, and how most look."""

    labels: Mapping[str, str]
    looks: frozenset[str | None]

    @classmethod
    def by(cls, labels: Sequence[str]) -> _Known:
        """Those whose labels these are."""
        looks = Counter(look_of(label) for label in labels)
        most = frozenset(look for look, count in looks.items() if 2 * count >= len(labels))
        return cls({key_of(label): label for label in labels}, most & _ONE_WORD)

    def is_stranger(self, label: str) -> bool:
        """Whether a label may be that of somebody else."""
        if label.casefold() in _READ or is_salutation(label) or key_of(label) in self.labels:
            return False
        if len(_LISTED.findall(label)) > 1:
            return False
        if tells_somebody(label):
            return True
        look = look_of(label)
        if look == "word" and not _is_name(label):
            return False
        if look == "other":
            return is_certain(label) or ends_with_name(label)
        return (
            is_certain(label) or look in self.looks or (look == "name" and label.count(" ") == 1)
        )


def _is_name(word: str) -> bool:
    """Whether a word is a given name, a surname or of no dictionary, and not "Basically: …"."""
    kinds = kinds_of(word.casefold())
    unknown = is_cyrillic(word) and not kinds
    return unknown or word.title() in COMMON_GIVEN or bool(kinds & {"Name", "Surn"})


def _strangers_in(line: Line, known: _Known, speaks: Label | None) -> Iterator[Label]:
    """Where such a name stands behind the end of a sentence; and who is known behind one.

    ``speaks``: who goes on behind what somebody calls out in brackets.
    """
    nobody, heard = False, 0
    for at, label in places_of_labels(line):
        stop = at + len(label)
        if at < heard or not line.text[:at].strip() or not _speaks(line.text, stop):
            continue
        somebody = known.is_stranger(label) or key_of(label) in known.labels
        somebody = somebody or _is_behind_title(line.text[:at])
        note = brackets_around(line.text, at) if somebody and not nobody else None
        if speaks and note:
            first, heard = line.start + note.start, note.stop
            yield Label(first, first, "")
            yield replace(speaks, start=line.start + heard, stop=line.start + heard)
            continue
        start = line.start + at
        if known.is_stranger(label):
            nobody = True
            yield Label(start, start, "")
        elif nobody and key_of(label) in known.labels:
            colon = _COLON.match(line.text, stop)
            yield Label(
                start, line.start + (colon.end() if colon else stop), known.labels[key_of(label)]
            )


def _is_behind_title(text: str) -> bool:
    """Whether a text ends in a title, whose name comes: "(Applause. – Abg. Vale: …"."""
    last = text[-_LONGEST_TITLE:].split()[-1:]
    return bool(last) and last[0].endswith(".") and last[0].rstrip(".").casefold() in TITLES


def _speaks(text: str, at: int) -> bool:
    """Whether what follows a colon is no quotation and not only a name: "Chair: Ann Moss (AM)"."""
    if _QUOTED.match(text, at):
        return False
    first = _FIRST.match(text, at)
    return not (first and look_of(first["words"]) in {"name", "titled"})
