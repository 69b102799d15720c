"""Which list in a file is the transcript, and whom the speaker numbers in its rows mean."""

from __future__ import annotations

import html
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from meetings.transcripts.readers.field_names import IDS, PARTS, PEOPLE
from meetings.transcripts.readers.fields_by_contents import with_fields_told
from meetings.transcripts.readers.fields_of_other_things import is_made_of_record
from meetings.transcripts.readers.page_in_text import is_marked_up
from meetings.transcripts.readers.rows import (
    Fields,
    RowSpeaker,
    fields,
    name_of,
    speaker_of,
    start_of,
    text_of,
)
from meetings.transcripts.readers.safe_json import JsonMember, Path

_TAG: Final = re.compile(
    r"</?(?:p|br|div|span|em|strong|i|b|a|ul|ol|li|sup|h[1-6]|pd_[a-z]{2,9})(?:\s[^<>]{0,300})?\s?/?>"
)
_ENTITY: Final = re.compile(r"&(?:#\d{2,6}|#x[0-9a-fA-F]{2,5}|[a-zA-Z]{2,8});")
_ENOUGH: Final = 0.9
"""The share of the words that a list must hold to be the transcript and no summary."""
_NAMED: Final = 0.5
"""The share of rows with a speaker from which on a list tells who speaks."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its words, who says them, and the field that tells when.

    ``glued``: it goes on with the word before, where the rows have their own blanks.
    ``page``: the same words with the marks of a page that set their lines apart, where it has any.
    """

    text: str
    speaker: RowSpeaker | None
    start: tuple[str, object] | None
    glued: bool = False
    page: str = ""


@dataclass(frozen=True, slots=True)
class RowList:
    """The rows of one list, or of several that stand in the same place."""

    path: Path
    rows: tuple[Row, ...]

    @property
    def length(self) -> int:
        """How many characters its rows say."""
        return sum(len(row.text) for row in self.rows)

    @property
    def named(self) -> float:
        """The share of its rows that name a speaker."""
        return sum(row.speaker is not None for row in self.rows) / max(1, len(self.rows))

    @property
    def people(self) -> int:
        """How many speakers its rows name."""
        return len({row.speaker.key for row in self.rows if row.speaker})

    @property
    def of_words(self) -> bool:
        """Whether each row is a word: nearly none has two, and few end a sentence."""
        several = sum(" " in row.text or _has_no_blanks(row.text) for row in self.rows)
        ends = sum(row.text.endswith((".", "?", "!", "。", "？", "！")) for row in self.rows)
        # Fewer than a fifth has a blank in it («и т. д.»), at most half ends a sentence ("No.
        # No.").
        return several * 5 < len(self.rows) and ends * 2 <= len(self.rows)


_LONGEST_WORD: Final = 30
"""Characters that no word has, but a sentence in Chinese, Japanese or Thai."""
_SIGNS: Final = frozenset("。，、？！")


def _has_no_blanks(text: str) -> bool:
    """Whether it is more than a word where no blanks part words."""
    return len(text) > _LONGEST_WORD or not _SIGNS.isdisjoint(text[:-1])


def row_lists(found: Mapping[Path, Sequence[JsonMember]]) -> list[RowList]:
    """The lists that hold words."""
    found = {
        path: inside if any(map(is_made_of_record, path[-1:])) else with_fields_told(inside)
        for path, inside in found.items()
    }
    spans = _spans(found)
    made = (RowList(path, _once(tuple(_rows(inside, spans)))) for path, inside in found.items())
    return _with_parts_together([one for one in made if one.rows])


def _with_parts_together(lists: list[RowList]) -> list[RowList]:
    """The lists, with parts of one record as one: prepared remarks, then questions and answers.

    Such parts stand beside each other under names of parts, and all their rows name a speaker.
    """
    parts = [one for one in lists if one.path and one.path[-1] in PARTS and one.named == 1]
    beside = [one for one in parts if parts and one.path[:-1] == parts[0].path[:-1]]
    if len(beside) < 2:
        return lists
    whole = RowList(beside[0].path, tuple(row for one in beside for row in one.rows))
    return [whole if one is beside[0] else one for one in lists if one not in beside[1:]]


def _once(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Rows without those that come again with a speaker, as Google repeats all words.

    Where each row stands there for each of several channels, one microphone was on all of them,
    and the rows are nobody's.
    """
    if all(row.speaker for row in rows):
        return _of_one_microphone(rows) or rows
    told = {(row.text, str(row.start)) for row in rows if row.speaker and row.start}
    return (
        tuple(row for row in rows if row.speaker or (row.text, str(row.start)) not in told)
        if told
        else rows
    )


def _of_one_microphone(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    heard: dict[RowSpeaker | None, list[Row]] = defaultdict(list)
    for row in rows:
        heard[row.speaker].append(replace(row, speaker=None))
    first, *others = heard.values() if rows else ([],)
    # "Yes." of each of two people is no proof
    return tuple(first) if len(first) > 1 and others and others.count(first) == len(others) else ()


def the_transcript(lists: Sequence[RowList]) -> RowList | None:
    """The list with most of the words: rather with speakers, with longer rows, with times.

    A channel is one speaker, to the program; where another list tells several, these speak.
    """
    if not lists:
        return None
    named = [one for one in lists if one.named >= _NAMED]
    most = max(one.length for one in named or lists)
    everything = max(one.length for one in lists)
    if named and most * 4 < everything:
        named, most = [], everything
    fit = [one for one in named or lists if one.length >= _ENOUGH * most]
    several = any(one.people > 1 for one in fit)
    return min(
        fit,
        key=lambda one: (
            several and one.people < 2,
            one.of_words,
            not named and not _timed(one),
            len(one.rows),
        ),
    )


def _timed(one: RowList) -> bool:
    return any(row.start for row in one.rows)


def _rows(inside: Sequence[JsonMember], spans: Sequence[_Span]) -> Iterable[Row]:
    spaced = _have_own_blanks(inside)
    for member in inside:
        written = text_of(member.row)
        text = _without_tags(written)
        if text:
            speaker = speaker_of(member.row) or member.around
            start = start_of(member.row)
            glued = spaced and not _raw(member)[:1].isspace()
            page = written if text != written and is_marked_up(written) else ""
            yield Row(text, speaker or _in_span(start, spans), start, glued, page)


def _have_own_blanks(inside: Sequence[JsonMember]) -> bool:
    """Whether pieces of words stand below each other: " lea", "ks", " again"."""
    raw = [one for one in map(_raw, inside) if one.strip()]
    return 2 * sum(one[0].isspace() for one in raw) > len(raw)


def _raw(member: JsonMember) -> str:
    """The text of a row as it is written."""
    found = (member.row.get(name) for name in ("text", "word", "content"))
    return next((one for one in found if isinstance(one, str)), "")


def _without_tags(text: str) -> str:
    """The words of a row that holds a piece of a page: "<p>It leaks.</p>", "Ann &amp; Bo"."""
    if "<" not in text or not _TAG.search(text):
        return html.unescape(text) if _ENTITY.search(text) else text
    return " ".join(html.unescape(_TAG.sub(" ", text)).split())


@dataclass(frozen=True, slots=True)
class _Span:
    """A stretch of time that another list gives to a speaker."""

    start: float
    stop: float
    speaker: RowSpeaker


def _spans(found: Mapping[Path, Sequence[JsonMember]]) -> list[_Span]:
    """Rows with a speaker and times but no words: how AWS Transcribe tells who speaks."""
    spans: list[_Span] = []
    for inside in found.values():
        if len(inside) <= len(spans) or _parts(inside):
            continue
        whole = [one for member in inside if (one := _span(member.row))]
        if len(whole) == len(inside):
            spans = whole
    return sorted(spans, key=lambda span: span.start)


def _parts(inside: Sequence[JsonMember]) -> bool:
    return any(text_of(member.row) for member in inside)


def _span(row: Fields) -> _Span | None:
    speaker, start = speaker_of(row), start_of(row)
    stop = next((row[key] for key in ("endtime", "end", "stop", "to") if key in row), None)
    try:
        if speaker and start and isinstance(stop, str | int | float):
            return _Span(float(str(start[1])), float(str(stop)), speaker)
    except ValueError:
        return None
    return None


def _in_span(start: tuple[str, object] | None, spans: Sequence[_Span]) -> RowSpeaker | None:
    if not spans or start is None:
        return None
    try:
        at = float(str(start[1]))
    except ValueError:
        return None
    low, high = 0, len(spans)
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if spans[middle].start <= at else (low, middle)
    span = spans[low - 1] if low else None
    return span.speaker if span and at <= span.stop else None


def people_by_id(
    root_lists: Mapping[Path, Sequence[JsonMember]], heads: Iterable[Fields]
) -> dict[str, str]:
    """Names by what rows call people: of lists of people, and of objects {"S1": "Ada Reed"}."""
    names: dict[str, str] = {}
    for path, inside in root_lists.items():
        if path and path[-1] in PEOPLE:
            for member in inside:
                names.update(_ids(member.row))
    for head in heads:
        for key, value in head.items():
            if key in PEOPLE and isinstance(value, dict):
                names.update(_named_values(value))
            elif key in PEOPLE and isinstance(value, list):
                names.update({str(n): one for n, one in enumerate(value) if isinstance(one, str)})
    return names


def _ids(row: Fields) -> dict[str, str]:
    name = name_of(row)
    keys = [str(row[key]) for key in IDS if isinstance(row.get(key), str | int)]
    return {key: name for key in keys[:2] if name and key != name}


def _named_values(people: Mapping[str, object]) -> dict[str, str]:
    found: dict[str, str] = {}
    for key, value in people.items():
        name = name_of(fields(value)) if isinstance(value, dict) else value
        if isinstance(name, str) and name.strip():
            found[key] = name.strip()
    return found
