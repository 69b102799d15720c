"""Labels that a sign sets apart which sentences have, too, where lines begin with such throughout:
"Mara Quill — We begin.", "Mara Quill⇥We begin.", "MARA QUILL. We begin."

A dash or a full stop alone tells nothing. But where nearly every line of a file has one behind a
few words, and these come back, they are who speaks, whatever they look like.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from meetings.transcripts.turns.certain_labels import is_certain
from meetings.transcripts.turns.initials_before_blanks import initials
from meetings.transcripts.turns.inline_timestamps import seconds
from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.labels_of_one_shape import LabelGroup, label_groups, like_speech
from meetings.transcripts.turns.lines_and_marks import Line, Mark, clean_label
from meetings.transcripts.turns.name_forms import CAPITAL, SMALL
from meetings.transcripts.turns.ordinary_words_in_labels import is_ordinary_word
from meetings.transcripts.turns.parts_of_labels import without_notes
from meetings.transcripts.turns.surnames_before_full_stops import is_surname_alone, surnames
from meetings.transcripts.turns.what_follows_names import is_name_before_colon

_SIGNS: Final = (
    ("dashed", re.compile(r"\s{0,3}—\s{0,3}|\s{1,3}(?:[-–―]|--)\s{1,3}")),
    ("parted", re.compile(r" ?\t\s*| {3,}")),
    ("dotted", re.compile(r"\.\s{1,3}(?:[-–—]{1,2}\s{1,3})?")),
)
"""What stands behind a label, by the shape that it makes."""
_STAMP: Final = re.compile(
    r"\s*[\[(]?(?P<time>(?:\d{1,2}:)?\d{1,2}:\d\d(?:[.,]\d{1,3})?)[\])]?\s+[-–—|]?\s*"
)
"""A time ahead of the label: "[00:16] Mara Quill — We begin."."""
_STOP: Final = re.compile(r"(?<=[^\W\d_]{3})\.$")
"""A full stop before the dash: «П.Лодкин. – Спасибо.»; "Jr." keeps it."""
_SHORTENED: Final = re.compile(r"\.[^\W\d_]$|\s(?:[JS]r|JR|SR)$")
"""What keeps the full stop behind it: "ИВАНОВ И.И. Спасибо.", "TIM ROE, JR. No."."""
_GONE_ON: Final = re.compile(
    rf"\sSt$|\sST$|[A-Z{CAPITAL}]{{2}}[^\W\d_]*\.?\s.*[A-Z{CAPITAL}][a-z{SMALL}]"
)
"""Half of "Mr. St. John", words behind a name: "MR. VALE. Mr" of "MR. VALE. Mr. Speaker, I"."""
_INITIAL_BETWEEN: Final = re.compile(rf"[a-zß-öø-ÿ{SMALL}]\s[^\W\d_]$")
"""Half of "Mara T. Quill"."""
_HALF_OF_TWO: Final = re.compile(r"[^\W\d_]\s[^\W\d_]$")
_INITIAL: Final = re.compile(r"[^\W\d_]\.")
"""Behind «ОЛЬХИН П», the other half of the initials: «И., депутат. Спасибо.»."""
_NOTE_BEFORE_COLON: Final = re.compile(r"\([^()\n:]{1,80}\)\s{0,2}:")
"""What stands between initials and the colon: «Ольхин П.И. (округ № 3): …»."""
_INITIALS: Final = re.compile(r"(?![QAВО]$)[^\W\d_](?:\.\s?[^\W\d_])*\.?")
_ABBREVIATED: Final = frozenset(
    [
        *"mr mrs ms mx dr prof hon rt rev sen rep gov m mme mlle".split(),
        *("right hon", "rt hon", "the hon", "the right hon", "the rt hon"),
    ]
)
"""Titles that end in a full stop before the name: "RIGHT HON. ANN MOSS. Order."."""
_TITLE_LAST: Final = re.compile(
    r"(?:^|\s)(?:mrs?|ms|dra?|prof|sra|srta|sra?s|sres|dott|mme|mlle)\.?$"
    r"|(?:^|\s)(?:o|el|del|al|do|ao)\ssr\.?$",
    re.IGNORECASE,
)
"""What ends in a title, whose name comes: "O SR. PRESIDENTE - …", "Com a palavra o Sr. Val."."""
_INITIAL_LAST: Final = re.compile(r"\s[^\W\d_]\.?$")
_LONGEST: Final = 110
"""Characters among which a label ends."""
_ALL: Final = 0.85
"""Share of the lines that begin so where each is a turn, but for a head and a few notes."""
_SOME: Final = 0.3
"""The same where turns have several paragraphs."""
_HALF: Final = 0.5
"""The same in notes, where topics stand between those who speak."""
_NOTED: Final = 20
"""Lines of such notes: a list of tasks has fewer, and none comes back."""
_FEWEST: Final = 4
_FEWEST_OF_SOME: Final = 8
_COME_BACK: Final = 0.6
"""Share of such lines whose label comes back, where all lines are turns."""
_MOSTLY_COME_BACK: Final = 0.85
"""The same where not all are: in prose few words stand before a dash more than once."""
_OFTEN: Final = 3
"""Times from which on words of no known kind are a label: "nixo", "Project Manager"."""
_SPEAKS: Final = 3
"""One in so many lines reads as speech; many answers are a word or a sound."""
_PEOPLE: Final = frozenset({"name", "titled", "role", "numbered", "caps", "code", "letter"})


class _Cut(NamedTuple):
    """A line that is cut in two: the label, where it ends and the words begin."""

    row: int
    label: str
    stop: int
    start_s: float | None


def labels_of_every_line(lines: Sequence[Line]) -> tuple[list[Mark], list[Mark]]:
    """The labels of a file whose lines begin so, and what is doubtful among them."""
    if lettered := initials(lines):
        return lettered, []
    for shape, sign in _SIGNS:
        cuts = _likeliest([list(_cuts(row, line, sign)) for row, line in enumerate(lines)])
        found = [_mark(shape, cut, lines[cut.row]) for cut in cuts]
        if _are_form(shape, found, lines):
            labels = label_groups(found, lines)
            taken = {key for key, one in labels.items() if _is_label(shape, one)}
            rest = [m for m in found if m.key not in taken and not _is_heading(labels[m.key])]
            share = len(found) / _written(found, lines)
            every = share >= (_HALF if shape == "dashed" else _ALL)
            return [mark for mark in found if mark.key in taken], rest if every else []
    return surnames(lines)


def _cuts(row: int, line: Line, sign: re.Pattern[str]) -> Iterator[_Cut]:
    """Each place where a line may be cut into a label and words."""
    if line.marked and sign.pattern.startswith(r"\."):
        return  # what is set apart ends where the label does
    stamp = _STAMP.match(line.text)
    first = stamp.end() if stamp else 0
    start_s = seconds(stamp["time"]) if stamp else line.start_s
    for found in sign.finditer(line.text, first, first + _LONGEST):
        label = _STOP.sub("", clean_label(line.text[first : found.start()]))
        if ": " in label or label.endswith(":"):
            return
        rest = line.text[found.end() :][:_LONGEST]
        if is_name_before_colon(rest) or _NOTE_BEFORE_COLON.match(rest):
            return
        if found[0].startswith(".") and _INITIAL.match(rest) and _HALF_OF_TWO.search(label):
            continue
        if found[0].startswith(".") and _SHORTENED.search(label):
            label += "."
        if found.end() < len(line.text) and _may_be(label, before_stop=found[0].startswith(".")):
            yield _Cut(row, label, found.end(), start_s)


def _may_be(label: str, *, before_stop: bool) -> bool:
    """Whether it may name somebody; "Mr" and "J.P" before a full stop are only its beginning."""
    if not label[:1].isalpha() or label.count("(") != label.count(")"):
        return False
    begun = (
        label.casefold() in _ABBREVIATED or _INITIALS.fullmatch(label) or _TITLE_LAST.search(label)
    )
    if before_stop and (begun or _GONE_ON.search(label) or _INITIAL_BETWEEN.search(label)):
        return False
    return look_of(label) is not None


def _likeliest(cuts: Sequence[list[_Cut]]) -> list[_Cut]:
    """Of the places in each line the one whose label the file has most often."""
    counts = Counter(_base(cut) for row in cuts for cut in row)

    def _often_and_long(cut: _Cut) -> tuple[int, int]:
        """What comes back is whole where it is longest, what does not where it is shortest."""
        times = counts[_base(cut)]
        return times, len(cut.label) if times > 1 else -len(cut.label)

    return [max(row, key=_often_and_long) for row in cuts if row]


def _base(cut: _Cut) -> str:
    """A label without the notes that stand behind it once, "Ann Moss (Tarn)"."""
    return without_notes(cut.label)[0].casefold()


def _mark(shape: str, cut: _Cut, line: Line) -> Mark:
    said = line.text[cut.stop :].strip()
    return Mark(shape, cut.row, line.start, line.start + cut.stop, cut.label, said, cut.start_s)


def _written(found: Sequence[Mark], lines: Sequence[Line]) -> int:
    """Lines with words from the first label on."""
    return sum(bool(line.text.strip()) for line in lines[found[0].row :])


def _are_form(shape: str, found: Sequence[Mark], lines: Sequence[Line]) -> bool:
    """Whether lines begin so all through, with labels that come back, over words."""
    if len(found) < _FEWEST:
        return False
    counts = Counter(mark.key for mark in found)
    again = {key for key, times in counts.items() if times > 1}
    titled = sum(look_of(mark.label) in {"titled", "role"} for mark in found)
    many = len(again) > 1 or (again and 2 * titled > len(found))
    if not many or _SPEAKS * sum(like_speech(mark.said) for mark in found) < len(found):
        return False
    letters = {mark.key for mark in found if look_of(mark.label.strip(".")) == "letter"}
    if shape != "dashed" and len(letters) > 1:
        return False  # an examination, whose questions and answers go on below
    share = len(found) / _written(found, lines)
    sure = sum(counts[mark.key] > 1 or is_certain(mark.label) for mark in found)
    if share >= _ALL:
        return sure >= _COME_BACK * len(found)
    people = sum(look_of(mark.label) in _PEOPLE for mark in found)
    if shape == "dashed" and share >= _HALF and len(found) >= _NOTED:
        likely = sum(_may_be_person(mark, counts) for mark in found)
        if likely >= _MOSTLY_COME_BACK * len(found) and sure >= _COME_BACK * len(found):
            return True  # notes of a meeting, where some speak once: "Ann Moss - why?"
    return (
        shape == "dashed"
        and share >= _SOME
        and len(found) >= _FEWEST_OF_SOME
        and sure >= _MOSTLY_COME_BACK * len(found)
        and people >= _MOSTLY_COME_BACK * len(found)
    )


def _may_be_person(mark: Mark, counts: Counter[str]) -> bool:
    look = look_of(mark.label)
    return look in _PEOPLE or (look == "word" and counts[mark.key] > 1)


def _is_heading(label: LabelGroup) -> bool:
    """ "NEW GATES. They cost 9 million.", which whoever speaks goes on with."""
    alone = label.look == "caps" and label.count == 1 and not label.certain
    if _INITIAL_LAST.search(label.key):  # "ДӘУЛЕТ Б", whatever the surname means
        return False
    return alone and any(map(is_ordinary_word, label.key.split()))


def _is_label(shape: str, label: LabelGroup) -> bool:
    if shape == "dotted":  # a sentence of two words ends in a full stop, and so does a heading
        alone = label.look == "letter" or _is_heading(label)
        known = label.look in _PEOPLE or (label.look == "word" and is_surname_alone(label))
        return known and (label.count > 1 or not alone)
    return label.look in _PEOPLE or label.count >= _OFTEN or label.named
