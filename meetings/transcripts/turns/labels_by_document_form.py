"""Speaker labels by the form of their document; kremlin.ru's format has rules of its own."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from meetings.model.parsed_document import Document
from meetings.transcripts.head.meeting_identity import page_number
from meetings.transcripts.turns.certain_labels import ends_with_name, is_certain
from meetings.transcripts.turns.changes_inside_lines import broken_at_changes
from meetings.transcripts.turns.chat_message_starts import is_forwarded
from meetings.transcripts.turns.dash_marked_dialogue import dialogue
from meetings.transcripts.turns.examinations import examined
from meetings.transcripts.turns.file_labels import FileForm, file_form
from meetings.transcripts.turns.hours_of_records import hours_of_records
from meetings.transcripts.turns.imprints_of_services import IMPRINT
from meetings.transcripts.turns.inline_timestamps import (
    RecordingTime,
    hashed_times,
    times_behind,
    times_in_order,
)
from meetings.transcripts.turns.known_labels_inside_lines import broken_where_known_speak
from meetings.transcripts.turns.label_looks import is_ambiguous_code, look_of
from meetings.transcripts.turns.label_starts import holds_words
from meetings.transcripts.turns.labels import Label
from meetings.transcripts.turns.labels_inside_lines import broken_at_labels
from meetings.transcripts.turns.labels_of_one_shape import like_speech
from meetings.transcripts.turns.lines_and_marks import Line, Mark, lines_of
from meetings.transcripts.turns.names_over_words import DASHES
from meetings.transcripts.turns.numbered_turns import numbers_before_labels
from meetings.transcripts.turns.office_entries import is_office_entry
from meetings.transcripts.turns.page_feet import page_feet
from meetings.transcripts.turns.page_numbers import page_numbers
from meetings.transcripts.turns.paragraph_references import paragraph_references
from meetings.transcripts.turns.person_cards import Stretch, person_cards
from meetings.transcripts.turns.running_heads import running_heads
from meetings.transcripts.turns.salutations import is_salutation
from meetings.transcripts.turns.signs_of_calls import signs_of_calls
from meetings.transcripts.turns.starts_without_name import starts_without_name
from meetings.transcripts.turns.text_offset_mapping import CleanedText, merged, text_without
from meetings.transcripts.turns.text_without_breaks import broken_where_labels_come_back
from meetings.transcripts.turns.word_indexes import word_indexes

_OF_KREMLIN = re.compile(
    r"^(?:(?:Ссылка на материал|Direct link to this page)\W{1,3}(?:en\.)?kremlin\.ru"
    r"|Опубликован[оаы]?\sв\sраздел(?:е|ах):|Published\sin\ssections?:)",
    re.MULTILINE,
)


def is_of_kremlin(document: Document) -> bool:
    """Whether a document is kremlin.ru's, by its address or by what its pages say below."""
    if document.url and page_number(document.url):
        return True
    return bool(_OF_KREMLIN.search(document.body)) or bool(person_cards(document.body))


def is_of_cues(document: Document) -> bool:
    """Whether a document's lines are cues: pieces of sentences, each with its time."""
    return bool(document.blocks) and all(one.start_s is not None for one in document.blocks)


def may_speak(label: str, follows: str) -> bool:
    """Whether a label that the rules of kremlin.ru found may be a speaker's in another's text.

    "Resolved: …" and "Name: Gull" come back as speakers do, and nobody speaks there.
    """
    look = look_of(label)
    if look is None or is_ambiguous_code(label) or holds_words(label):
        return False
    if follows.lstrip(" \t\u00a0:").startswith("\n") and is_salutation(label):
        return False
    if look == "other" and not ends_with_name(label):
        return False
    if is_office_entry(label, follows.strip().partition("\n")[0].strip()):
        return False
    return is_certain(label) or like_speech(follows.partition("\n")[0])


def lines_of_nobody(document: Document) -> tuple[Stretch, ...]:
    """Lines of services that transcribed, running heads, references, hours, indexes of words."""
    out = tuple(found.span() for found in IMPRINT.finditer(document.body))
    if is_of_cues(document):
        return out
    body = document.body
    return (
        *out,
        *running_heads(body),
        *page_feet(body),
        *page_numbers(body),
        *numbers_before_labels(body),
        *paragraph_references(body),
        *signs_of_calls(body),
        *hours_of_records(body),
        *word_indexes(body),
    )


def own_labels(document: Document) -> tuple[tuple[Label, ...], tuple[Stretch, ...]] | None:
    """The labels of a document in order, places in it without what nobody said; that, too."""
    times = hashed_times(document.body)
    out = merged((*lines_of_nobody(document), *(one.stretch for one in times)))
    read = text_without(document.body, out)
    lines = broken_at_labels(_lines(document, read, times))
    if not is_of_cues(document):
        lines = broken_at_changes(lines)
    form = file_form(lines, cues=is_of_cues(document))
    if not is_of_cues(document):
        lines, form = _with_lost_breaks(lines, form)
    labels = _labels(form, lines) if form else dialogue(lines)
    if not labels:
        return None
    if is_of_cues(document) or (form is not None and form.is_of_chat):
        return labels, out
    return _without_times(document, read, labels, out)


def _with_lost_breaks(
    lines: list[Line], form: FileForm | None
) -> tuple[list[Line], FileForm | None]:
    """The lines and their form with the breaks that a text has lost before labels."""
    if form is None or any(mark.shape == "colon" for mark in form.labels):
        whole = broken_where_labels_come_back(lines)
        if whole and (found := file_form(whole)):
            lines, form = whole, found
    broken = broken_where_known_speak(lines, form.labels) if form else None
    return (broken, file_form(broken)) if broken else (lines, form)


def _without_times(
    document: Document, read: CleanedText, labels: tuple[Label, ...], out: tuple[Stretch, ...]
) -> tuple[tuple[Label, ...], tuple[Stretch, ...]]:
    """Labels and what nobody said when times among the words and who examines are out, too."""
    told = examined(read.text, labels, document.title)
    starts = [label.start for label in told.labels]
    begin: dict[int, float] = {}
    among = list(told.out)
    behind = times_behind(read.text, [label.stop for label in told.labels if label.text])
    for one in behind or times_in_order(read.text):
        before = bisect_right(starts, one.start) - 1
        if before < 0 or told.labels[before].stop <= one.start:
            among.append(one.stretch)
            begin[one.start] = one.seconds
    if not among:
        return told.labels, out
    inside = ((read.origin(start), read.origin(stop - 1) + 1) for start, stop in among)
    whole = merged((*out, *inside))
    left = text_without(document.body, whole)
    return tuple(
        replace(
            label,
            start=left.place(read.origin(label.start)),
            stop=left.place(read.origin(label.stop)),
            start_s=begin.get(label.stop) if label.start_s is None else label.start_s,
        )
        for label in told.labels
    ), whole


def _lines(document: Document, read: CleanedText, stamps: Sequence[RecordingTime]) -> list[Line]:
    marked: dict[int, int] = {}
    times = _times_of_lines(document.body, read, stamps)
    at = 0
    for block in document.blocks:
        length = len(
            f"{block.marked} {block.text}".strip() if block.marked else block.text.strip()
        )
        if not length:
            continue
        if block.marked:
            first = read.place(at)
            marked[first] = read.place(at + len(block.marked.strip())) - first
        if block.start_s is not None:
            times[read.place(at)] = block.start_s
        at += length + 1
    return lines_of(read.text, marked, times)


def _times_of_lines(
    body: str, read: CleanedText, stamps: Sequence[RecordingTime]
) -> dict[int, float]:
    """When lines begin: a time behind a paragraph is when the next one does."""
    found: dict[int, float] = {}
    for one in stamps:
        if one.start == 0 or body[one.start - 1] == "\n":
            found[read.place(one.stop)] = one.seconds
        elif body[one.stop : one.stop + 1] == "\n":
            found.setdefault(read.place(one.stop + 1), one.seconds)
    return found


def _labels(form: FileForm, lines: list[Line]) -> tuple[Label, ...]:
    spoken = [
        Label(_ahead(m, lines), _behind(m, lines), "", m.start_s)
        if is_forwarded(m, lines)
        else Label(_ahead(m, lines), _behind(m, lines), m.label, m.start_s, m.person)
        for m in form.labels
    ]
    nobodys = [Label(m.start, m.start, "", m.start_s) for m in form.nobodys]
    others = starts_without_name(form, lines)
    found = {label.start: label for label in (*reversed(others), *nobodys, *spoken)}
    return tuple(found[start] for start in sorted(found))


def _ahead(mark: Mark, lines: list[Line]) -> int:
    """Where a label begins: initials in a line above a name stand for a picture, "AM" over
    "Ann Moss  0:12".
    """
    row = mark.row - (mark.start < lines[mark.row].start)  # a label over two lines
    above = lines[row - 1] if row else None
    letters = "".join(word[0] for word in mark.label.split())
    is_picture = above and above.text.strip() in {letters, letters[:1], letters[:1] + letters[-1:]}
    return above.start if above and is_picture else mark.start


def _behind(mark: Mark, lines: list[Line]) -> int:
    """Where the words begin: a label alone in its line takes the end of the line, too."""
    line = lines[mark.row]
    end = line.start + len(line.text)
    if mark.stop != end or mark.row + 1 >= len(lines):
        return mark.stop
    dashed = lines[mark.row + 1].text.strip() in DASHES and mark.row + 2 < len(lines)
    return lines[mark.row + 2].start if dashed else mark.stop + 1
