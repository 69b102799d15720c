"""Where lines may begin with a label, in each shape that files have."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from meetings.transcripts.head.date_line_words import ZONES
from meetings.transcripts.turns.certain_labels import is_certain
from meetings.transcripts.turns.inline_timestamps import seconds
from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.label_shapes import LOOKED, SHAPES, made
from meetings.transcripts.turns.labels_beside_times import TIMED
from meetings.transcripts.turns.labels_over_two_lines import (
    above_times,
    broken_in_note,
    over_two_lines,
    under_times,
)
from meetings.transcripts.turns.lines_and_marks import Line, Mark, clean_label
from meetings.transcripts.turns.name_forms import CAPITAL, INITIALS_RU, like_name
from meetings.transcripts.turns.names_that_are_words import may_be_name
from meetings.transcripts.turns.times_in_other_notations import tells_hour, with_usual_times
from meetings.transcripts.turns.what_follows_names import holds_words_behind_initials

_HYPHEN = re.compile(r"[^\W\d_]-$")
_BARE_ANSWER = re.compile(r"[ \t]*A [A-Z]")
_CLOCK = re.compile(r"\d:\d\d|\d\.\d{1,3}s(?![^\W\d_])")
_CLOCK_LAST = re.compile(r"[(\[](?P<time>\d{1,2}:\d\d(?::\d\d)?)[)\]]$")
_HEADING = re.compile(r"\s*#{1,6}\s")
_ASKED: Final = frozenset("question answer вопрос ответ питання відповідь".split())
"""What a speaker may ask and answer as well: «Вопрос: кто платит? Ответ: никто.»"""
_PARTS: Final = ("\t", "|", ">", ";")
"""What may stand between a name and the words where a file has no colons."""
_BY_SIGN: Final = frozenset({"dotted", "dashed", "entry", "parted"})
"""Shapes whose sign sentences have, too."""
_HALVES: Final = frozenset({"AM", "PM"})
"""Halves of the day behind a time; without one they are Ann Moss's initials."""
_SAID_IN_LABEL = re.compile(r"[A-Z]\.\s?[-–—]{1,2}\s")
"""What a name in capitals has behind it: "HON. A.B. REED.- Mr", before a colon among the words."""
_DASHED_STOP = re.compile(r"[A-Z)]\.\s?[-–—]{1,2}\s")
"""What no sentence has behind capitals: "MADAM SPEAKER.- Order!"."""
_COUNTED = re.compile(r"\d{1,3}%?")
"""What stands behind letters in a poll: "SF: 12", "A: 0"."""
_TO_WHOM = re.compile(r"(?<=\)) to the [^:]{3,80}$")
""" "2. Hon ANN MOSS (Tarn) to the Minister of Coasts: When …"."""
_FULL_STOP = re.compile(r"(?:(?<=[^\W\d_]{3})|(?<=[.»”]))\.$")
"""What parts a name in bold from the words: "**Mara Quill.** We begin.", but "Tim Roe Jr."."""

_HOLDER = re.compile(r"\s{0,3}\((?P<name>[^\W\d_][^()\n:,;.?!]{4,60})\)\s*")
"""Who holds the office that is bold, and nothing else: "**The candidate** (Mara Quill)"."""
_NOTE_ONLY = re.compile(r"\s{0,3}(?P<note>\([^()\n:.!?]{2,120}\))\s*")
"""An office or a faction behind initials in bold, over the words: «**Ольхин С. Н.** (мэр)»."""
_OFFICE_BEHIND = re.compile(rf"\s{{0,3}}(?P<office>[^\W\d_A-Z{CAPITAL}][^\n:!?]{{2,200}})\.\s*")
"""The same behind a comma that is bold, too: «**Ольхин С. Н.,** фракция «Причал».»."""
_NOTE_BEHIND = re.compile(r"\s{0,3}(?P<note>\([^()\n:]{2,80}\))\s{0,3}(?=:)")
"""What stands behind a name in bold and belongs to it: "**The Minister** (Mr. Vale): I beg"."""


def marks(lines: Sequence[Line]) -> Iterator[Mark]:
    """Every label that may be one, in every shape; a line may have several."""
    odd = with_usual_times(lines)
    hours = {row for row in odd if tells_hour(lines[row].text)}
    told = set()
    for mark in _marks(lines, range(len(lines))):
        if mark.shape not in TIMED:
            yield mark
        elif mark.row not in hours:  # there "AM] Ann Moss" is no label
            told.add(mark.row)
            yield mark
    usual = [odd.get(row, line) for row, line in enumerate(lines)] if odd else ()
    for mark in _marks(usual, odd):
        if mark.shape in TIMED and mark.row not in told:
            yield replace(mark, start_s=None) if mark.row in hours else mark


def _marks(lines: Sequence[Line], rows: Iterable[int]) -> Iterator[Mark]:
    broken = -1
    for row in rows:
        line = lines[row]
        if row + 1 < len(lines):
            yield from over_two_lines(row, line, lines[row + 1])
            yield from under_times(row, line, lines[row + 1])
            yield from above_times(row, line, lines[row + 1])
            if found := list(broken_in_note(row, line, lines[row + 1])):
                yield from found
                broken = row + 1
        if row <= broken or (row and _is_rest_of_word(lines[row - 1], line)):
            continue
        if line.marked:
            yield from _set_apart(row, line)
        yield from _in_line(row, line)


def _is_rest_of_word(above: Line, line: Line) -> bool:
    """Whether a line begins with what a hyphen left of a word: "schutzgesetz" under "Arten-"."""
    return bool(_HYPHEN.match(above.text.rstrip()[-2:])) and line.text.lstrip()[:1].islower()


def is_bare_answer(text: str) -> bool:
    """ "A Yes.": one blank behind the letter, which may as well be the word."""
    return bool(_BARE_ANSWER.match(text))


def holds_words(label: str) -> bool:
    """Whether words stand in a label behind a name in capitals: "HON. A.B. REED.- Mr"."""
    return bool(_SAID_IN_LABEL.search(label))


def _signs(text: str) -> set[str]:
    """The shapes that a line may have at all: the patterns themselves cost more to ask."""
    head = text[:LOOKED]
    signs = {
        "bracketed": "[" in head[:80]
        or head.lstrip()[:1] == "【"
        or bool(_CLOCK.search(head[:20])),
        "bold": "**" in head or "__" in head,
        "heading": head.lstrip()[:1] in set("#=-~<") or head.lstrip().startswith("***"),
        "colon": (":" in head or "：" in head) and not _HEADING.match(head),
        "dotted": "." in head or "–" in head or head.lstrip()[:1] in set("QAВО"),
        "entry": len(text) < LOOKED and text.rstrip().endswith("."),
        "dashed": "–" in head or "—" in head or "―" in head or "--" in head,
        "chat": head.lstrip()[:1] == "<",
        "circled": head.lstrip()[:1] in set("○◯〇●◎◇◆A"),
        "enclosed": head.lstrip()[:1] in set("[(（"),
        "parted": any(sign in head[:80] for sign in _PARTS),
        "alone": len(text) < 100,
    }
    if _CLOCK.search(head):
        signs |= dict.fromkeys(("coded", "stamped", "timed", "headed", "clocked", "chat"), True)
    return {shape for shape, may_be in signs.items() if may_be}


def _in_line(row: int, line: Line) -> Iterator[Mark]:
    text, signs = line.text[:2000], _signs(line.text)
    for shape, pattern in SHAPES:
        found = made(pattern).match(text) if shape in signs else None
        if found is None or (shape in _BY_SIGN and _is_over_edge(found, line)):
            continue
        mark = _mark(shape, row, line, found)
        if mark is not None and not _is_of_heading(mark, line):
            yield mark


def _is_over_edge(found: re.Match[str], line: Line) -> bool:
    """Whether a label goes on behind a name that is set apart: "**Ann Moss** Mr. Speaker, I …".

    Behind a comma there stands an office: «**Ольхин С. Н.,** фракция «Причал».» over the words.
    """
    office = found["said"] == "" and line.text[: line.marked].rstrip().endswith(",")
    return found.end("label") > line.marked > 0 and not office


def _is_of_heading(mark: Mark, line: Line) -> bool:
    """A colon inside what is wholly set apart: "### Early review: the north gate"."""
    if not line.marked or line.marked < len(line.text.strip()):
        return False
    named = is_certain(mark.label) or look_of(mark.label) == "code"  # "**AM: And how was it?**"
    return mark.shape == "colon" and bool(mark.said) and not named


def _mark(shape: str, row: int, line: Line, found: re.Match[str]) -> Mark | None:
    label = _TO_WHOM.sub("", clean_label(found["label"]))
    if shape == "bracketed":
        label = label.rstrip(": ")  # "[SPEAKER_00:] Does it leak?"
    if (
        (look_of(label) is None and not may_be_name(label))
        or _SAID_IN_LABEL.search(label)
        or (shape == "dashed" and holds_words_behind_initials(label))
        or (shape == "bracketed" and _is_remark(label, found))
    ):
        return None
    said = found["said"] or ""
    if _COUNTED.fullmatch(said) and look_of(label) in {"letter", "code"}:
        return None
    if shape == "bold" and (note := _NOTE_BEHIND.match(said)):
        label, said = (
            clean_label(f"{label} {note['note']}"),
            said[note.end() :].lstrip(" \t\u00a0:"),
        )
    stamp = found.groupdict().get("time")
    if (said[:1].islower() and label.casefold() in _ASKED) or (stamp and label in _HALVES):
        return None
    if label.casefold() in ZONES and not _may_be_initials(shape, said, found):
        return None
    end = found.end("said") if found["said"] else len(line.text)
    stop = line.start + (end - len(said) if said else len(line.text))
    start_s = seconds(stamp) if stamp else line.start_s
    told = shape == "dotted" and bool(_DASHED_STOP.match(line.text, found.end("label") - 1))
    return Mark(shape, row, line.start, stop, label, said, start_s, told)


def _may_be_initials(shape: str, said: str, found: re.Match[str]) -> bool:
    """Whether "PST" before words or before a time, and not behind one, may be somebody's."""
    if shape == "timed":
        return found.start("label") < found.start("time")
    return said[:1].isalpha() and shape in {"colon", "bold", "coded"}


def _is_remark(label: str, found: re.Match[str]) -> bool:
    """ "[consensus to close]", "[x] mend the gate", "[Mr. Speaker left the chair]"."""
    if found["time"] or found["colon"]:
        return False
    look = look_of(label)
    alone = not found["said"] and look != "numbered"
    return alone or look == "other" or (look == "small" and (" " in label or len(label) < 2))


def _set_apart(row: int, line: Line) -> Iterator[Mark]:
    """What a reader found bold, or in a style of its own, at the beginning of a paragraph."""
    label = _FULL_STOP.sub("", clean_label(line.text[: line.marked].strip().rstrip(":：").strip()))
    clock = _CLOCK_LAST.search(label)
    label = label[: clock.start()].rstrip() if clock else label
    if (look_of(label) is None and not may_be_name(label)) or holds_words(label):
        return
    rest = line.text[line.marked :]
    if note := _NOTE_BEHIND.match(rest):
        label, rest = clean_label(f"{label} {note['note']}"), rest[note.end() :]
    elif INITIALS_RU.fullmatch(label) and (note := _NOTE_ONLY.fullmatch(rest)):
        label, rest = clean_label(f"{label} {note['note']}"), ""
    elif line.text[: line.marked].rstrip().endswith(",") and INITIALS_RU.fullmatch(label):
        if office := _OFFICE_BEHIND.fullmatch(rest):
            label, rest = f"{label}, {office['office']}", ""
    elif (holder := _HOLDER.fullmatch(rest)) and like_name(holder["name"].split()):
        label, rest = clean_label(f"{label} ({holder['name']})"), ""
    said = rest.lstrip(" \t\u00a0:：–—-")
    stop = line.start + len(line.text) - len(said)
    shape = "bold" if said else "heading"
    start_s = seconds(clock["time"]) if clock else line.start_s
    yield Mark(shape, row, line.start, stop, label, said, start_s)
