"""Text in which each turn is some lines of fields: "Speaker: Ann Moss", "Text: We begin.".

So write YAML and exports that print a row's fields below each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import dropwhile
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Block, Draft
from meetings.text.decoding import decode
from meetings.transcripts.readers.beginning import beginning
from meetings.transcripts.readers.blocks_from_rows import blocks_of
from meetings.transcripts.readers.choosing_transcript_list import row_lists
from meetings.transcripts.readers.field_names import (
    DATE,
    PLACE,
    SPEAKER,
    START,
    TEXT,
    TITLE,
    plain,
)
from meetings.transcripts.readers.json_export import draft_with_head
from meetings.transcripts.readers.reader import Reader
from meetings.transcripts.readers.rows import Fields
from meetings.transcripts.readers.safe_json import JsonMember
from meetings.transcripts.turns.label_looks import look_of

_FIELD: Final = re.compile(
    r"[ \t]*(?:-[ \t]+)?(?P<key>[^\W\d_][\w ]{0,24}?)[ \t]*:(?:[ \t]+|$)(?P<value>.*)$"
)
_FEWEST: Final = 3
"""Turns from which on such lines are the file's form."""
_ENDINGS: Final = (".yaml", ".yml")
_LONGEST_NAME: Final = 80
_BLOCK_SIGNS: Final = frozenset({"|", ">", "|-", ">-", "|+", ">+"})
"""What YAML writes where the words stand in the lines below."""
_HEAD: Final = frozenset({*TITLE, *DATE, *PLACE})


def read_field_lines(data: bytes) -> Draft:
    """The turns of such a file, a block each."""
    text = decode(data).split("\n")
    headed = _headed(_below_head(text))
    above, rows = _records(text)
    if headed:
        above, rows = text[: len(text) - len(_below_head(text))], headed
    lists = row_lists({(): [JsonMember(row) for row in rows]})
    if not lists:
        raise UnreadableTranscript("these lines of fields hold no words", kind="no-words")
    head: dict[str, object] = {}
    lines: list[Block] = []
    for line in above:
        key, value = _field(line)
        if key in _HEAD and value:
            head.setdefault(key, value)
        elif line.strip() and not (key and not value):
            lines.append(Block(line.strip()))
    return draft_with_head(READER.form, (*lines, *blocks_of(lists[0], {})), [head])


def _field(line: str) -> tuple[str, str]:
    """The plain name of a line's field and its value; two empty texts where it has none."""
    found = _FIELD.match(line)
    return (plain(found["key"]), _unquoted(found["value"].strip())) if found else ("", "")


def _unquoted(value: str) -> str:
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1].replace('\\"', '"') if quoted else value


def _records(lines: Sequence[str]) -> tuple[list[str], list[Fields]]:
    """The lines above the first turn, and the fields of each turn.

    A turn begins at the field with which the first one does; a line without a field goes on with
    the words above it.
    """
    begins = next(_beginnings(lines), None)
    if begins is None:
        return list(lines), []
    first, opener = begins
    rows: list[dict[str, object]] = []
    last = ""
    for line in lines[first:]:
        key, value = _field(line)
        known = key in _KNOWN
        if key == opener:
            rows.append({})
        if known:
            last = key
            rows[-1][key] = "" if value in _BLOCK_SIGNS else value
        elif last in TEXT and line.strip():
            rows[-1][last] = f"{rows[-1][last]} {line.strip()}".strip()
    return list(lines[:first]), list(rows)


_KNOWN: Final = frozenset({*SPEAKER, *TEXT, *START, "end", "endtime"})


def _beginnings(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Where a field of a speaker or a time is followed soon by one of words."""
    for row, line in enumerate(lines):
        key, value = _field(line)
        if key in {*SPEAKER, *START} and len(value) <= _LONGEST_NAME:
            near = [_field(one)[0] for one in lines[row : row + 5]]
            if any(one in TEXT for one in near) and any(one in SPEAKER for one in near):
                yield row, key


def _heads_list(line: str, after: str) -> bool:
    """Whether a field holds the turns themselves: "transcript:" over "- speaker: Ann Moss"."""
    return line.rstrip().endswith(":") and after.lstrip().startswith("- ")


_LOOKED: Final = 400_000
"""Bytes among which a file of long speeches has its third turn."""


_HEADED: Final = 4000
"""Characters among which such turns begin."""


def _begins_headed(start: str) -> bool:
    """Whether a field that heads somebody's words begins a line near the top."""
    return any(_field(line)[0] in _HEADS for line in start[:_HEADED].split("\n"))


def _below_head(lines: Sequence[str]) -> list[str]:
    """The lines from the first such field on."""
    return list(dropwhile(lambda line: _field(line)[0] not in _HEADS | _OVER, lines))


_HEADS: Final = frozenset({"speaker", "speakername", "спикер", "говорящий"})
"""Fields that head what somebody says in the lines below them."""
_NAMED: Final = frozenset({"name", "titled", "numbered", "caps", "code", "word", "role"})
_OVER: Final = frozenset({*START, "end", "endtime", "stop"})


def _headed(lines: Sequence[str]) -> list[Fields] | None:
    """The turns of a text in which fields without one of words stand over each:
    "Speaker: Ann Moss ⏎ Time: 0:12 ⏎ It leaks."; None where it is none.
    """
    rows: list[dict[str, object]] = []
    over: dict[str, object] = {}
    for line in lines:
        key, value = _field(line)
        if key in TEXT:
            return None
        if key in _HEADS or key in _OVER:
            if over.get("said") or key in over:
                rows.append(over)
                over = {}
            over[key] = value
        elif line.strip():
            over["said"] = f"{over.get('said', '')} {line.strip()}".strip()
    rows.append(over)
    return _whole(rows) if len(rows) >= _FEWEST else None


def _whole(rows: Sequence[dict[str, object]]) -> list[Fields] | None:
    """Such turns, where each has a name, of which some come back, and words.

    "Speaker: Order!" is what the Speaker of a house says.
    """
    heads = [str(next((row[key] for key in row if key in _HEADS), "")) for row in rows]
    if len(set(heads)) == len(heads) or not all(row.get("said") for row in rows):
        return None
    if not all(look_of(head) in _NAMED for head in set(heads)):
        return None
    return [
        {**{key: one for key, one in row.items() if key in _OVER}, "speaker": head, "text": said}
        for row, head in zip(rows, heads, strict=True)
        if (said := row["said"])
    ]


def _sniff(data: bytes, name: str) -> bool:
    start = beginning(data)
    if _begins_headed(start) and _headed(_below_head(_decoded(data, start).split("\n"))):
        return True
    if next(_beginnings(start.split("\n")), None) is None:
        return False
    lines = _decoded(data[:_LOOKED], start).split("\n")
    below = [*lines[1:], ""]
    keys = [
        key
        for line, after in zip(lines, below, strict=True)
        if (key := _field(line)[0]) and not _heads_list(line, after)
    ]
    found = list(dropwhile(lambda key: key not in _KNOWN, keys))  # the head has others
    speakers = [key for key in found if key in SPEAKER]
    words = [key for key in found if key in TEXT]
    # Each turn has one of both, by the same names, and hardly any other line has a name.
    return (
        min(len(speakers), len(words)) >= (1 if name.lower().endswith(_ENDINGS) else _FEWEST)
        and len(set(words)) == 1
        and abs(len(speakers) - len(words)) <= 2
        and sum(key in _KNOWN for key in found) >= 0.8 * len(found)
    )


def _decoded(data: bytes, start: str) -> str:
    """A long beginning as text; what is no text is told by the short one alone."""
    try:
        return decode(data)
    except UnreadableTranscript:
        return start


READER: Final = Reader("lines of fields", _ENDINGS, _sniff, read_field_lines)
