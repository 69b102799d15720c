"""JSON as values, with the path of each object; what is built to exhaust memory is refused."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

import orjson

from meetings.model.errors import UnreadableTranscript
from meetings.text.decoding import FILE_LIMIT, decode
from meetings.transcripts.readers.field_names import (
    LINKS,
    OF_TOOL,
    ONE_PERSON,
    SPEAKER,
    SURELY_SPEAKER,
    TEXT,
    plain,
)
from meetings.transcripts.readers.rows import Fields, RowSpeaker, fields, speaker_of, unwrapped
from meetings.transcripts.readers.rows_in_other_shapes import (
    named_beside,
    recognised_speech,
    rows_in_object,
    rows_of_lists,
    turns_by_name,
    words_with_times,
)
from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.labels_of_one_shape import like_speech

# Each word of eleven hours of speech, twice, as WhisperX has it; a kilobyte of memory each.
_MOST_OBJECTS: Final = 220_000
_MOST_VALUES: Final = 2_000_000
_SIDES: Final = frozenset(
    "agent customer caller client operator interviewer interviewee host guest doctor patient"
    " assistant moderator".split()
)
"""Whom a call's keys name in small letters: [{"agent": "Good morning."}, {"customer": "Hi."}]."""
_MOST_LOOKED: Final = 50
"""Objects that are looked at for names that come back."""
_LEVELS: Final = 5
_MOST_HEADS: Final = 200

_NO_NUMBER: Final = re.compile(r"(?<=[:,\[\s])(?:NaN|-?Infinity)(?=\s{0,9}[,}\]])")
"""What Python writes for a figure that there is none of, and JSON does not know."""

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class JsonMember:
    """An object in a list: by plain names, and who an object around it names."""

    row: Fields
    around: RowSpeaker | None = None


def parsed(data: bytes) -> object:
    """The value in some bytes: JSON, or JSON Lines as a list."""
    text = decode(data, FILE_LIMIT)
    if text.count("{") + text.count("[") > _MOST_OBJECTS or text.count(",") > _MOST_VALUES:
        raise UnreadableTranscript(
            "this JSON holds more objects than any transcript", kind="too-long"
        )
    text = _NO_NUMBER.sub("null", text) if "N" in text or "I" in text else text
    try:
        found = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        lines = _lines(text)
        if lines is None:
            raise UnreadableTranscript(
                f"this JSON is damaged: {error}", kind="damaged", form="JSON"
            ) from error
        return lines
    return _with_names_that_come_back(text) if _may_repeat_names(found) else found


def _may_repeat_names(value: object) -> bool:
    """Whether an object of names stands there, in which a name that came twice was lost."""
    below = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    inner = [one for one in (value, *islice(below, _MOST_LOOKED)) if isinstance(one, dict)]
    return any(
        len(one) > 1 and all(look_of(key) for key in one) and _are_texts(one.values())
        for one in inner
    )


def _are_texts(values: Iterable[object]) -> bool:
    return all(isinstance(value, str) for value in values)


def _with_names_that_come_back(text: str) -> object:
    """The value with turns for objects whose keys are names, which a name may begin twice."""
    return json.loads(text, object_pairs_hook=_turns_or_object)


def _turns_or_object(pairs: list[tuple[str, object]]) -> object:
    different = len({key for key, _ in pairs}) < len(pairs)
    turns = turns_by_name(pairs) if different else None
    return dict(pairs) if turns is None else turns


def _lines(text: str) -> list[object] | None:
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) < 2 or not lines[0].lstrip().startswith("{"):
        return None
    try:
        return [orjson.loads(line) for line in lines]
    except orjson.JSONDecodeError:
        return None


def members(root: object) -> dict[Path, list[JsonMember]]:
    """The objects that stand in lists, by the names on the way to them, in their order."""
    found: dict[Path, list[JsonMember]] = defaultdict(list)
    waiting: list[tuple[object, Path, RowSpeaker | None, bool, bool]] = [
        (_as_list(root), (), None, False, False)
    ]
    while waiting:
        value, path, around, listed, within = waiting.pop()
        within = within or listed
        if isinstance(value, dict):
            row = fields(value)
            if listed:
                row = unwrapped(row)
                found[path].append(JsonMember(row, around))
            if within:  # {"speech": {"speaker": …, "paragraphs": […]}} in a list, too
                around = speaker_of(row, SURELY_SPEAKER) or around
            below = [
                (_as_list(one), (*path, key), around, False, within) for key, one in row.items()
            ]
        elif isinstance(value, list):
            below = [(one, path, around, True, within) for one in _as_rows(value)]
        else:
            continue
        waiting.extend(one for one in reversed(below) if isinstance(one[0], dict | list))
    return found


def _as_list(value: object) -> object:
    """Objects that are numbered are a list: {"0": {…}, "1": {…}}; and turns under other keys."""
    found = rows_in_object(value) if isinstance(value, dict) else None
    return value if found is None else found


def _as_rows(values: list[object]) -> list[object]:
    """Members of a list; [{"Ada Reed": "We begin."}, {"Bo Vale": "It leaks."}] are such pairs."""
    if (columns := rows_of_lists(values) or words_with_times(values)) is not None:
        return columns
    if (finals := recognised_speech(values)) is not None:
        return finals
    pairs = [_pair(value) for value in values]
    if len(pairs) > 1 and all(pairs) and len({pair[0] for pair in pairs if pair}) > 1:
        return [{"speaker": pair[0], "text": pair[1]} for pair in pairs if pair]
    return [_as_row(value) for value in values]


def _pair(value: object) -> tuple[str, str] | None:
    """A name and what is said under it, where an object holds nothing else."""
    if not isinstance(value, dict) or len(value) != 1:
        return None
    [(name, words)] = value.items()
    if not isinstance(words, str) or plain(str(name)) in {*TEXT, *SPEAKER, *LINKS}:
        return None
    named = str(name).casefold() in _SIDES or look_of(str(name)) not in {None, "small", "other"}
    return (str(name), words) if named and like_speech(words) else None


def _as_row(value: object) -> object:
    """A pair of texts is a speaker and words: ["Ada Reed", "We begin."]."""
    if isinstance(value, list) and len(value) == 2 and all(isinstance(v, str) for v in value):
        return {"speaker": value[0], "text": value[1]}
    beside = named_beside(value) if isinstance(value, dict) else None
    return value if beside is None else beside


def heads(root: object) -> Iterator[Fields]:
    """The objects that may describe the whole, outermost first: none of a longer list."""
    level: list[object] = [root]
    for _ in range(_LEVELS):
        below: list[object] = []
        for value in level:
            if isinstance(value, dict):
                row = fields(value)
                yield row
                below += [
                    one
                    for key, one in row.items()
                    if isinstance(one, dict | list) and key not in ONE_PERSON | OF_TOOL
                ]
            elif isinstance(value, list) and len(value) == 1:
                below += value
        level = below[:_MOST_HEADS]
