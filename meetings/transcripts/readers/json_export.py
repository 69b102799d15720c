"""JSON from any tool or archive, recognised by its shape, not by its vendor.

What we look for is a list of objects that carry words and perhaps a speaker and a time: sentences
of Fireflies, segments of Whisper, utterances of AssemblyAI, Deepgram and Gladia, monologues of
Rev, items of AWS Transcribe, turns of oyez, rows of a council's minutes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Block, Draft
from meetings.text.language import language_told
from meetings.transcripts.head.file_names import date_told
from meetings.transcripts.readers.beginning import beginning
from meetings.transcripts.readers.blocks_from_rows import blocks_of
from meetings.transcripts.readers.choosing_transcript_list import (
    RowList,
    people_by_id,
    row_lists,
    the_transcript,
)
from meetings.transcripts.readers.dates_in_fields import told_moment
from meetings.transcripts.readers.field_names import (
    DATE,
    LANGUAGE,
    PIECES,
    PLACE,
    SURELY_SPEAKER,
    TEXT,
    TITLE,
)
from meetings.transcripts.readers.page_in_text import blocks_of_page, is_marked_up
from meetings.transcripts.readers.reader import Reader
from meetings.transcripts.readers.record_lines import record_lines
from meetings.transcripts.readers.rows import Fields, fields, speaker_of, text_of
from meetings.transcripts.readers.safe_json import JsonMember, heads, members, parsed

_ENDINGS: Final = (".json", ".jsonl", ".json3", ".otr")
_DAYS: Final = tuple(
    name for name in DATE if name not in {"published", "publishedat", "timestamp"}
)
"""Fields of rows that tell a day; what is left out tells when a row was made."""
_LONG_TEXT: Final = 40
"""Characters of a text that may be a transcript by itself."""
_MOSTLY: Final = 0.9
"""The share of the words that lines of a record hold where they are the transcript."""
_LONGEST_TITLE: Final = 300
"""Characters; what is longer under such a key is a summary."""


def read_json(data: bytes) -> Draft:
    """The rows of the list that is the transcript, a block each."""
    return draft_of_value(READER.form, parsed(data))


def draft_of_value(form: str, root: object) -> Draft:
    """The draft of a value of objects and lists, of whatever form."""
    found, above = members(root), list(heads(root))
    rows = the_transcript(row_lists(found))
    names = people_by_id(found, above)
    blocks = _in_lines(root, rows) or (
        blocks_of(rows, names) if rows else _of_one(root) or _whole_text(root, above)
    )
    if not blocks:
        raise UnreadableTranscript(
            f"this {form} holds no list of objects with words, such as"
            ' [{"speaker": …, "text": …}, …], and no text',
            kind="json-unknown",
        )
    draft = draft_with_head(form, blocks, above)
    if draft.date or not rows:
        return draft
    dated = _dated_by_rows(draft, rows)
    return dated if dated.date else _dated_by_fields(dated, found[rows.path])


def _in_lines(root: object, rows: RowList | None) -> tuple[Block, ...]:
    """The lines of a record that is kept in lists, where these hold most of the words."""
    lines = record_lines(root)
    most = sum(len(one.text) for one in lines)
    return lines if most and most >= _MOSTLY * (rows.length if rows else 0) else ()


def _dated_by_rows(draft: Draft, rows: RowList) -> Draft:
    """The day on which the first words were said, where rows have that: "2031-05-06T10:00:01Z"."""
    start = next((row.start for row in rows.rows if row.start), None)
    moment = told_moment(start[1]) if start and isinstance(start[1], str) else None
    return replace(draft, date=moment[0], time=moment[1]) if moment else draft


def _dated_by_fields(draft: Draft, members_: Sequence[JsonMember]) -> Draft:
    """The day of the first row with one, where a field of each row tells it: "dok_datum"."""
    rows = [one.row for one in members_]
    for name in _DAYS:
        days = [told for row in rows if name in row and (told := told_moment(row[name]))]
        if days and 2 * len(days) > len(rows):
            return replace(draft, date=days[0][0], time=days[0][1])
    return draft


def draft_with_head(form: str, blocks: tuple[Block, ...], above: Sequence[Fields]) -> Draft:
    """A draft with what the objects above its rows tell."""
    moment = next(
        (told for value in _values(above, DATE) if (told := told_moment(value))), (None, None)
    )
    title = _text(above, TITLE, _LONGEST_TITLE)
    if title and not any(map(str.isalpha, title)):  # the number of a job
        title = None
    return Draft(
        form=form,
        blocks=blocks,
        title=title,
        date=moment[0] or date_told(title or ""),
        time=moment[1],
        place=_text(above, PLACE, _LONGEST_TITLE),
        lang=language_told(_text(above, LANGUAGE, 40)),
    )


def _values(above: Sequence[Fields], names: Iterable[str]) -> Iterable[object]:
    """What fields of these names hold: a more telling name first, then an outer object."""
    return (head[name] for name in names for head in above if name in head)


def _text(above: Sequence[Fields], names: Iterable[str], longest: int) -> str | None:
    texts = (" ".join(v.split()) for v in _values(above, names) if isinstance(v, str))
    return next((text for text in texts if 0 < len(text) <= longest), None)


def _whole_text(root: object, above: Sequence[Fields]) -> tuple[Block, ...]:
    """The lines of the longest text, where no list holds words."""
    values = [*_values(above, (*TEXT, *PIECES)), root]
    longest = max(map(_as_text, values), key=len, default="")
    if len(longest) < _LONG_TEXT:
        return ()
    if is_marked_up(longest):
        return blocks_of_page(longest)
    return tuple(Block(line.strip()) for line in longest.split("\n") if line.strip())


_LABELLED: Final = re.compile(r"^[ \t]*[^\W\d_][^\n:]{0,60}:[ \t]", re.M)
"""How a line begins that may be of a record with several who speak."""


def _of_one(root: object) -> tuple[Block, ...]:
    """What one person says, where an object names whoever does: {"speaker": …, "text": …}."""
    row = fields(root) if isinstance(root, dict) else {}
    speaker = speaker_of(row, SURELY_SPEAKER)
    said = text_of(row) if speaker and speaker.name else ""
    if speaker is None or not said or is_marked_up(said) or len(_LABELLED.findall(said)) > 1:
        return ()
    lines = (line.strip() for line in said.split("\n"))
    return tuple(Block(line, speaker.name, speaker.role) for line in lines if line)


def _as_text(value: object) -> str:
    """A text, or the lines of one in a list: ["Ann Moss: We begin.", "Bo Vale: It leaks."]."""
    if isinstance(value, list) and all(isinstance(line, str) for line in value):
        return "\n".join(map(str, value))
    return value if isinstance(value, str) else ""


def _sniff(data: bytes, name: str) -> bool:
    start = beginning(data)
    if name.lower().endswith(_ENDINGS):
        return start[:1] in {"{", "["}
    inside = start[1:].lstrip()
    if start[:1] == "{":
        return inside[:1] in {'"', "}"}
    return start[:1] == "[" and (inside[:1] == "{" or inside[:2] == '["')


READER = Reader("JSON", _ENDINGS, _sniff, read_json)
