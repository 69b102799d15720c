"""Where words begin that nobody is named for: notes, votes, whoever has no name.

And where, below a table of votes, whoever spoke above it goes on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from meetings.model.errors import UnreadableTranscript
from meetings.transcripts.head.date_lines import date_line
from meetings.transcripts.turns.chat_message_starts import SENT
from meetings.transcripts.turns.file_labels import FileForm
from meetings.transcripts.turns.labels import Label
from meetings.transcripts.turns.lines_and_marks import Line
from meetings.transcripts.turns.not_speakers import APART, SIGNED
from meetings.transcripts.turns.notes_below_record import notes_below
from meetings.transcripts.turns.recorded_decisions import is_recorded
from meetings.transcripts.turns.signs_of_labels import lines_with_sign
from meetings.transcripts.turns.strangers import (
    starts_of_footnotes,
    strangers,
    strangers_over_clocks,
)
from meetings.transcripts.turns.strangers_inside_lines import strangers_inside_lines
from meetings.transcripts.turns.voting_results import VotingResult, voting_results


def starts_without_name(form: FileForm, lines: list[Line]) -> list[Label]:
    """Labels without a name; of two that begin in one place the first says more."""
    others = [
        *_dashed(form, lines),
        *_changes(form, lines),
        *_of_chat(form, lines),
        *_notes(form, lines),
        *_apart(form, lines),
        *_recorded(form, lines),
        *_days(form, lines),
        *_below(form, lines),
        *_left_blank(form, lines),
        *starts_of_footnotes(form, lines),
        *strangers(form, lines),
        *strangers_over_clocks(form, lines),
        *strangers_inside_lines(form, lines),
        *lines_with_sign(form, lines),
    ]
    tables = [one for one in voting_results(lines) if one.first > form.labels[0].row]
    within = [one.span(lines) for one in tables]
    others = [one for one in others if not any(one.start in inside for inside in within)]
    return [*_around_votes(form, lines, tables, others), *others]


def _around_votes(
    form: FileForm,
    lines: list[Line],
    tables: Sequence[VotingResult],
    others: Sequence[Label],
) -> Iterator[Label]:
    """Where tables of votes begin, and, under the name above, where words go on below them."""
    nobodys = {one.start for one in others} | {mark.start for mark in form.nobodys}
    for table in tables:
        start = lines[table.first].start
        yield Label(start, start, "")
        if table.after is None:
            continue
        above = [mark for mark in form.labels if mark.row < table.first][-1]
        if not any(above.start < one < start for one in nobodys):
            on = lines[table.after].start
            yield Label(on, on, above.label, None, above.person)


def _changes(form: FileForm, lines: list[Line]) -> list[Label]:
    """Lines behind ">>" without a name: somebody else speaks, whether others have such or not."""
    taken = {mark.row for mark in form.labels}
    rows = range(form.labels[0].row + 1, len(lines))
    found = [row for row in rows if row not in taken and lines[row].text.lstrip().startswith(">>")]
    return [Label(lines[row].start, lines[row].start, "") for row in found]


def _of_chat(form: FileForm, lines: list[Line]) -> list[Label]:
    """Lines of a chat with a time that nobody wrote: who came, who left, what a machine notes."""
    taken = {mark.row for mark in form.labels}
    if not any(mark.shape == "chat" for mark in form.labels):
        return []
    rows = range(form.labels[0].row + 1, len(lines))
    found = [row for row in rows if row not in taken and SENT.match(lines[row].text)]
    return [Label(lines[row].start, lines[row].start, "") for row in found]


def _notes(form: FileForm, lines: list[Line]) -> list[Label]:
    """What stands where labels stand, set apart as they are, and is none: "**Resolution:** …"."""
    taken = {mark.row for mark in (*form.labels, *form.nobodys)}
    if not any(lines[mark.row].marked for mark in form.labels):
        return []
    rows = range(form.labels[0].row + 1, len(lines))
    marked = (row for row in rows if row not in taken and lines[row].marked)
    found = [row for row in marked if lines[row].text[: lines[row].marked].rstrip()[-1:] == ":"]
    return [Label(lines[row].start, lines[row].start, "") for row in found]


def _apart(form: FileForm, lines: list[Line]) -> list[Label]:
    """Headings over what nobody says behind a record: annexes, certificates, signatures."""
    taken = {mark.row for mark in (*form.labels, *form.nobodys)}
    rows = range(form.labels[0].row + 1, len(lines))
    found = (row for row in rows if row not in taken and _is_apart(lines[row].text[:80]))
    return [Label(lines[row].start, lines[row].start, "") for row in found]


def _below(form: FileForm, lines: list[Line]) -> list[Label]:
    """Notes, links and rights below a record; the last cue of a recording has none."""
    if form.is_of_chat or all(line.start_s is not None for line in lines):
        return []
    row = notes_below(lines, form.labels[-1].row)
    return [] if row is None else [Label(lines[row].start, lines[row].start, "")]


_BLANK = re.compile(r"\s*(?:_{3,}[.:]?|(?:\?{2,5}|…|\.{3,}|[-–—]{2,})\s*:)\s+(?=\S)")
"""What stands for a name that a clerk did not catch: "________. How much?", "???: Why?"."""


_PHONE = re.compile(
    r"\s*(?=\+|1[\s(.-])\+?\d(?:[\s().*-]{0,2}\d){6,14}\**"
    r"(?:\s{1,9}[\[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?\s*$|\s?:\s+(?=\S))"
)
"""Who joined by telephone and bears no name: "+15550123456  0:30" over the words."""


def _left_blank(form: FileForm, lines: list[Line]) -> list[Label]:
    """Words of somebody whose name was left blank, or who has a telephone's number for one."""
    taken = {mark.row for mark in form.labels}
    rows = range(form.labels[0].row + 1, len(lines))
    rest = (lines[row] for row in rows if row not in taken)
    found = (
        (line.start, _BLANK.match(line.text[:80]) or _PHONE.match(line.text[:80])) for line in rest
    )
    return [Label(start, start + blank.end(), "") for start, blank in found if blank]


def _recorded(form: FileForm, lines: list[Line]) -> list[Label]:
    """What a clerk wrote among the speeches: a decision, a vote."""
    if form.is_of_chat or all(line.start_s is not None for line in lines):  # cues are pieces
        return []
    taken = {mark.row for mark in (*form.labels, *form.nobodys)}
    rows = range(form.labels[0].row + 1, len(lines))
    found = (row for row in rows if row not in taken and is_recorded(lines[row].text))
    return [Label(lines[row].start, lines[row].start, "") for row in found]


def _days(form: FileForm, lines: list[Line]) -> list[Label]:
    """Days and hours set apart over the notes of a further meeting: "**10:30 a.m. Pacific**"."""
    taken = {mark.row for mark in (*form.labels, *form.nobodys)}
    rows = range(form.labels[0].row + 1, len(lines))
    found = (row for row in rows if row not in taken and _is_day(lines[row]))
    return [Label(lines[row].start, lines[row].start, "") for row in found]


def _is_day(line: Line) -> bool:
    text = line.text.strip()
    if not line.marked or line.marked < len(text):
        return False
    return bool(_HOUR.match(text)) or _tells_day(text)


_HOUR = re.compile(r"\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b", re.IGNORECASE)


def _tells_day(text: str) -> bool:
    try:
        return date_line(text) is not None
    except UnreadableTranscript:
        return False


def _is_apart(text: str) -> bool:
    """A heading; the last word of a sentence, alone in its line, has no capital."""
    if SIGNED.fullmatch(text):
        return True
    return bool(APART.fullmatch(text)) and next(filter(str.isalpha, text)).isupper()


_MOSTLY = 0.8
"""Share of those who speak that have a dash before their words where all that is said has one."""
_FEWEST = 3


def _speak_behind_dashes(form: FileForm) -> bool:
    said = [mark.said for mark in form.labels if mark.shape in {"colon", "bold"} and mark.said]
    dashed = sum(bool(_DASH.match(words)) for words in said)
    return dashed >= max(_FEWEST, _MOSTLY * len(form.labels))


_DASH = re.compile(r"[ \t]*[—–-][ \t\u00a0]+\S")


def _dashed(form: FileForm, lines: list[Line]) -> list[Label]:
    """Answers of an interview behind dashes: not the questioner's, and nobody says whose.

    So are questions where whoever answers has a name and a dash: «Анна Ларина: – Да.».
    """
    taken = {mark.row: mark for mark in form.labels}
    if len({mark.key for mark in form.labels}) > 1 and not _speak_behind_dashes(form):
        return []
    rows = range(form.labels[0].row + 1, len(lines))
    found = [row for row in rows if row not in taken and _DASH.match(lines[row].text)]
    after_words = [row for row in found if not (mark := taken.get(row - 1)) or mark.said]
    return [Label(lines[row].start, lines[row].start, "") for row in after_words]
