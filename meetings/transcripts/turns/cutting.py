"""Cuts a body into lead, turns, labels and boilerplate: every character belongs to exactly one."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace

from meetings.model.meeting import LEAD, Segment, SegmentKind
from meetings.model.parsed_document import Document
from meetings.transcripts.turns.boilerplate import boilerplate_in
from meetings.transcripts.turns.certain_labels import ends_with_name, is_certain
from meetings.transcripts.turns.inline_timestamps import hashed_times, times_in_order
from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.labels import Label, find_labels
from meetings.transcripts.turns.labels_by_document_form import (
    is_of_cues,
    is_of_kremlin,
    lines_of_nobody,
    may_speak,
    own_labels,
)
from meetings.transcripts.turns.labels_of_one_shape import LOOKED_AT, is_entry, like_speech
from meetings.transcripts.turns.lines_of_pieces import in_paragraphs
from meetings.transcripts.turns.person_cards import Stretch
from meetings.transcripts.turns.roll_calls import with_ends_of_roll_calls
from meetings.transcripts.turns.strangers_inside_lines import with_strangers
from meetings.transcripts.turns.stray_labels import are_stray
from meetings.transcripts.turns.text_offset_mapping import CleanedText, merged, text_without


@dataclass(frozen=True, slots=True)
class RawTurn:
    """A label (None where nobody is named) and the text under it; ``person`` as in Label."""

    label: str | None
    text: str
    start_s: float | None = None
    person: str | None = None


@dataclass(frozen=True, slots=True)
class Cut:
    """A body in pieces; ``segments`` cover it from end to end.

    ``own_form``: its labels were told by the form of the file, not by the rules of kremlin.ru.
    """

    lead: str
    turns: tuple[RawTurn, ...]
    segments: tuple[Segment, ...]
    own_form: bool = False


def _anybody(_: str, __: str) -> bool:
    return True


def cut(document: Document) -> Cut:
    """The pieces of a document's body; without any label all is turn 0."""
    if is_of_kremlin(document):
        return _cut_by_rules(document)
    own = own_labels(document)
    return _cut_by(document, *own) if own is not None else _cut_by_rules(document, may_speak)


def _cut_by(document: Document, labels: tuple[Label, ...], out: tuple[Stretch, ...]) -> Cut:
    """The pieces by labels that the file's own form tells; cues are one line each of a turn."""
    body, gap = document.body, " " if is_of_cues(document) else "\n"
    cleaned = text_without(body, out)
    if gap == " " and cleaned.text[: labels[0].start].strip():  # recorded, and nobody's
        labels = (Label(0, 0, "", document.blocks[0].start_s), *labels)
    if gap == "\n":
        labels = with_ends_of_roll_calls(labels, cleaned.text)
    turns = tuple(
        RawTurn(
            label.text or None,
            _tidy(cleaned.text[label.stop : stop], gap),
            label.start_s,
            label.person,
        )
        for label, stop in zip(labels, _ends(labels, len(cleaned.text)), strict=True)
    )
    lead = _tidy(cleaned.text[: labels[0].start], gap)
    kept = _joined(turns, gap) if gap == " " else turns
    return Cut(lead, kept, tuple(_segments(body, cleaned, labels, out)), own_form=True)


def _joined(turns: tuple[RawTurn, ...], gap: str) -> tuple[RawTurn, ...]:
    """Cues of one speaker that follow one another are one turn."""
    joined: list[RawTurn] = []
    for turn in turns:
        if joined and joined[-1].label == turn.label:
            joined[-1] = replace(joined[-1], text=f"{joined[-1].text}{gap}{turn.text}".strip())
        else:
            joined.append(turn)
    return tuple(joined)


def _cut_by_rules(document: Document, trusted: Callable[[str, str], bool] = _anybody) -> Cut:
    """The pieces by the rules that kremlin.ru's labels follow.

    ``trusted``: whether to believe a label, by its text and by what follows it.
    """
    body = document.body
    out = boilerplate_in(body, document.title)
    if trusted is not _anybody:
        times = (*hashed_times(body), *times_in_order(body))
        out = merged((*out, *lines_of_nobody(document), *(one.stretch for one in times)))
    cleaned = text_without(body, out)
    first_line = cleaned.text.split("\n", 1)[0]
    labels = find_labels(cleaned.text, f"{document.title}\n{first_line}")
    text = cleaned.text
    labels = tuple(
        label
        for label in labels
        # Characters of what follows, enough to see whether it is speech.
        if not label.text or trusted(label.text, text[label.stop : label.stop + LOOKED_AT])
    )
    if trusted is not _anybody:
        labels = _without_entries(labels, text)
    if not any(label.text for label in labels) or (
        trusted is not _anybody and _are_doubtful(labels, text)
    ):
        labels = ()
    if not labels and trusted is not _anybody:
        labels = _only_label(text)
    if not labels:
        return _unlabelled(body, cleaned, out)
    if trusted is not _anybody:
        labels = with_ends_of_roll_calls(with_strangers(labels, text), text)
    lead = _tidy(cleaned.text[: labels[0].start])
    turns = tuple(
        RawTurn(label.text or None, _tidy(cleaned.text[label.stop : stop]))
        for label, stop in zip(labels, _ends(labels, len(cleaned.text)), strict=True)
    )
    return Cut(lead, turns, tuple(_segments(body, cleaned, labels, out)))


def _without_entries(labels: tuple[Label, ...], text: str) -> tuple[Label, ...]:
    """Without what stands once before no speech, "Moderator: Ann Moss", or heads an entry."""
    counts = Counter(label.text for label in labels)
    kept = [
        label
        for label in labels
        if not is_entry(label.text, counts[label.text])
        and (counts[label.text] > 1 or like_speech(_first_line(text[label.stop :][:LOOKED_AT])))
    ]
    entries = {label.text for label in labels if is_entry(label.text, counts[label.text])}
    if 3 * len(entries) >= len(counts):  # a list, where the rest is no better
        kept = [label for label in kept if is_certain(label.text)]
    return tuple(kept)


_STAGE = 400
"""Characters that may stand before the only label of remarks: a hall, a street, an hour."""
_HEADINGS = frozenset("reply answer response question comment remarks ответ вопрос".split())
"""What stands over written answers: who gives them is told elsewhere."""
_OVER = re.compile(r"^[ \t]*(?P<label>[^\W\d_][^\n:.!?]{2,60}?)[ \t]*:[ \t]*$", re.M)
_ONLY = re.compile(r"^[ \t]*(?P<label>[^\W\d_][^\n:]{1,60}?)[ \t]*:[ \t\u00a0]+(?=\S)", re.M)


def _only_label(text: str) -> tuple[Label, ...]:
    """The label of a sole speaker, which stands once, with an office or in capitals."""
    found = [one for one in _ONLY.finditer(text) if _names_office(one["label"])]
    if len(found) != 1 or found[0].start() > _STAGE:
        return ()
    only = found[0]
    said = _first_line(text[only.end() :][:LOOKED_AT])
    return (Label(only.start(), only.end(), only["label"]),) if like_speech(said) else ()


def _names_office(label: str) -> bool:
    """ "THE PRESIDENT", and not the heading over a written answer, "REPLY"."""
    office = label.isupper() and look_of(label) in {"role", "titled"} and is_certain(label)
    return office and label.casefold() not in _HEADINGS


def _are_doubtful(labels: tuple[Label, ...], text: str) -> bool:
    named = [(label.start, label.text) for label in labels if label.text]
    return _is_one_doubtful(labels, text) or are_stray(named, text)


def _is_one_doubtful(labels: tuple[Label, ...], text: str) -> bool:
    """A colon once in a whole text: "Slides in Pier Bank: pier.example", "… Mr. Reed: I thank"."""
    named = [label for label in labels if label.text]
    if len(named) != 1:
        return False
    begins = not text[: named[0].start].rpartition("\n")[2].strip()
    alone = named[0].text
    others = {one["label"] for one in _OVER.finditer(text)} - {alone}
    if any(look_of(one) in {"name", "titled"} or ends_with_name(one) for one in others):
        return True  # "Bo Vale:" over further words, which are not the one's
    return not (begins and is_certain(alone)) or alone.casefold() in _HEADINGS


def _first_line(text: str) -> str:
    return text.strip().partition("\n")[0].rstrip()


def _ends(labels: tuple[Label, ...], length: int) -> list[int]:
    return [label.start for label in labels[1:]] + [length]


def _tidy(text: str, gap: str = "\n") -> str:
    """Without the blank lines that cutting left."""
    return gap.join(line for line in text.split("\n") if line.strip()).strip()


def _unlabelled(body: str, cleaned: CleanedText, out: tuple[Stretch, ...]) -> Cut:
    segments = tuple(_between(out, 0, len(body), "turn", 0))
    text = in_paragraphs(cleaned.text) or _tidy(cleaned.text)
    return Cut("", (RawTurn(None, text),), segments)


def _segments(
    body: str, cleaned: CleanedText, labels: tuple[Label, ...], out: tuple[Stretch, ...]
) -> list[Segment]:
    marks: list[tuple[int, SegmentKind, int]] = [(0, "lead", LEAD)]
    for number, label in enumerate(labels):
        start = cleaned.origin(label.start)
        marks.append((start, "label", number))
        # an empty label behind boilerplate ends where it begins, not before that
        marks.append((max(start, _after(cleaned, label.stop)), "turn", number))
    ends = [mark[0] for mark in marks[1:]] + [len(body)]
    return [
        segment
        for (start, kind, number), stop in zip(marks, ends, strict=True)
        for segment in _between(out, start, stop, kind, number)
    ]


def _after(cleaned: CleanedText, stop: int) -> int:
    """The place behind a label's last character."""
    return cleaned.origin(stop - 1) + 1


def _between(
    out: tuple[Stretch, ...], start: int, stop: int, kind: SegmentKind, number: int
) -> list[Segment]:
    """A stretch with the boilerplate in it taken out."""
    pieces: list[Segment] = []
    at = start
    for first, last in out[bisect_right(out, start, key=lambda stretch: stretch[1]) :]:
        if first >= stop:
            break
        pieces.append(Segment(kind, at, max(at, first), number))
        pieces.append(Segment("boilerplate", max(at, first), min(last, stop), number))
        at = min(last, stop)
    pieces.append(Segment(kind, at, stop, number))
    return [piece for piece in pieces if piece.start < piece.stop]
