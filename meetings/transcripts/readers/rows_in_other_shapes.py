"""Turns in JSON that no list of objects holds: keys that are names or times, rows and columns.

Whoever writes a transcript out by a script of their own, or has a language model do it, makes
{"Ann Moss": "We begin.", "Bo Vale": "It leaks."}, {"00:01": {…}, "00:09": {…}},
[["00:01", "Ann Moss", "We begin."], …] or {"speaker": […], "text": […]} of them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from meetings.transcripts.readers.field_names import (
    IDS,
    LINKS,
    ONE_PERSON,
    SPEAKER,
    START,
    TEXT,
    TITLE,
    plain,
)
from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.labels_of_one_shape import like_speech
from meetings.transcripts.turns.ordinary_words_in_labels import is_ordinary_word

_CLOCK: Final = re.compile(r"\[?\d{1,2}(?::\d\d){1,2}(?:[.,]\d{1,3})?\]?")
_CLOCKS: Final = re.compile(rf"{_CLOCK.pattern}(?:\s?(?:-->|[-–—])\s?{_CLOCK.pattern})?")
_COUNTED: Final = re.compile(r"(?P<what>[^\W\d]{0,20}?)[ _-]?\d{1,6}")
""" "turn_1", "utterance 12", "7"."""
_PEOPLE: Final = frozenset({"name", "titled", "numbered", "caps"})
_BESIDE: Final = frozenset({*START, "end", "endtime", "stop", "id", "index", "duration"})
_FAMILIAR: Final = frozenset({"text", "word", "speaker", "content", "message", "name"})
_NOTED: Final = frozenset(
    "highlight point keypoint insight decision topic chapter event note task action actionitem "
    "issue risk takeaway headline heading outcome target deadline goal commitment".split()
)
"""What a summary notes beside a time, {"time": "0:01", "highlight": "The gate leaks."}; nobody."""
_LEAST: Final = 3
"""Rows from which on texts in lists of lists may be a transcript."""
_WORDS: Final = 3
"""Words that most rows have in the column of what is said."""


def rows_in_object(value: Mapping[str, object]) -> list[object] | None:
    """The rows that an object keeps under keys of its own; None where it is an object."""
    if len(value) < 2:
        return None
    return _of_counted(value) or _of_columns(value) or turns_by_name(list(value.items()))


def _of_counted(value: Mapping[str, object]) -> list[object] | None:
    """{"0": {…}, "1": {…}}, {"turn_1": {…}, …}, {"00:00:01": "Ann Moss: We begin.", …}."""
    if all(map(str.isdecimal, value)):
        return list(value.values())
    if all(map(_CLOCKS.fullmatch, value)):
        return [_timed(key, row) for key, row in value.items()]
    kinds = {found["what"] if (found := _COUNTED.fullmatch(key)) else None for key in value}
    counted = len(kinds) == 1 and None not in kinds and look_of(next(iter(value))) != "numbered"
    return list(value.values()) if counted and _are_objects(value.values()) else None


def _timed(key: str, row: object) -> object:
    start = key.strip("[]").split(" ")[0].strip("[]")
    if isinstance(row, dict):
        return row if any(plain(str(name)) in START for name in row) else {"start": start, **row}
    return {"start": start, "text": row} if isinstance(row, str) else row


def _are_objects(values: object) -> bool:
    return all(isinstance(one, dict) for one in values)  # type: ignore[attr-defined]


def _of_columns(value: Mapping[str, object]) -> list[object] | None:
    """{"speaker": ["Ann", "Bo"], "text": ["We begin.", "It leaks."]}; each a list or an object."""
    columns = {key: found for key, one in value.items() if (found := _column(one)) is not None}
    names = {plain(key) for key in columns}
    length = max(map(len, columns.values()), default=0)
    alike = {key: one for key, one in columns.items() if len(one) == length}
    told = not names.isdisjoint(SPEAKER) and not names.isdisjoint(TEXT)
    if length < 2 or len(alike) < 2 or not told:
        return None
    return [{key: one[at] for key, one in alike.items()} for at in range(length)]


def _column(value: object) -> Sequence[object] | None:
    """Texts or figures below each other."""
    if isinstance(value, dict) and value and all(map(str.isdecimal, value)):
        value = list(value.values())
    if not isinstance(value, list) or not value:
        return None
    return (
        value if all(one is None or isinstance(one, str | int | float) for one in value) else None
    )


def turns_by_name(pairs: Sequence[tuple[str, object]]) -> list[object] | None:
    """{"Ann Moss": "We begin.", …} and {"Ann Moss": ["We begin.", …], …} as rows.

    Names that come twice in ``pairs`` are people, whatever they look like; once, each has to be of
    a name's form and not of ordinary words, for {"Key points": "…", "Summary": "…"} is nobody's.
    """
    if len(pairs) < 2 or not all(_is_speech(words) for _, words in pairs):
        return None
    names = {name for name, _ in pairs}
    again = len(names) < len(pairs) and len(names) > 1
    if not all(_names_somebody(name, again=again) for name in names):
        return None
    return [
        {"speaker": name, "text": one}
        for name, words in pairs
        for one in (words if isinstance(words, list) else [words])
    ]


def _is_speech(words: object) -> bool:
    if isinstance(words, list):
        return bool(words) and all(isinstance(one, str) and one.strip() for one in words)
    return isinstance(words, str) and like_speech(words)


def _names_somebody(name: str, *, again: bool) -> bool:
    if plain(name) in {*TEXT, *SPEAKER, *TITLE, *LINKS, *START, *IDS, *ONE_PERSON}:
        return False
    if plain(name) in _NOTED:
        return False
    look = look_of(name)
    if again:
        return look not in {None, "other"}
    return look == "numbered" or (look in _PEOPLE and not all(map(is_ordinary_word, name.split())))


def named_beside(row: Mapping[str, object]) -> dict[str, object] | None:
    """{"time": "0:01", "Ann Moss": "We begin."} as a row: one name beside times and numbers."""
    if not _FAMILIAR.isdisjoint(row):  # nearly every row; a recording has one for each word
        return None
    others = {key: one for key, one in row.items() if plain(key) not in _BESIDE}
    if len(others) != 1 or len(row) < 2:
        return None
    [(name, words)] = others.items()
    if (
        not isinstance(words, str)
        or not like_speech(words)
        or not _names_somebody(name, again=True)
    ):
        return None
    times = {key: one for key, one in row.items() if key != name}
    return {**times, "speaker": name, "text": words}


def rows_of_lists(values: Sequence[object]) -> list[object] | None:
    """[["00:01", "Ann Moss", "We begin."], …] as rows: a column of names that come back."""
    rows = [one for one in values if isinstance(one, list)]
    width = len(rows[0]) if rows else 0
    if len(rows) < max(_LEAST, len(values)) or not 3 <= width <= 8:
        return None
    if any(len(row) != width for row in rows):
        return None
    texts = [at for at in range(width) if all(isinstance(row[at], str) for row in rows)]
    words = max(texts, key=lambda at: sum(len(row[at]) for row in rows), default=None)
    speaker = next((at for at in texts if at != words and _are_names(rows, at)), None)
    if words is None or speaker is None or not _are_words(rows, words):
        return None
    start = next(
        (at for at in range(width) if at not in {words, speaker} and _is_time(rows, at)), None
    )
    return [_row(row, words, speaker, start) for row in rows]


def words_with_times(values: Sequence[object]) -> list[object] | None:
    """[["the", 0.92, 1.3], ["gate", 1.3, 1.54]] as rows: words with their times."""
    rows = [one for one in values if isinstance(one, list) and len(one) == 3]
    if len(rows) < _LEAST or len(rows) < len(values) or not all(map(_is_timed_word, rows)):
        return None
    return [{"word": word, "start": start, "end": end} for word, start, end in rows]


def _is_timed_word(row: list[object]) -> bool:
    return isinstance(row[0], str) and all(isinstance(one, int | float) for one in row[1:])


def _are_names(rows: Sequence[list[object]], at: int) -> bool:
    names = [str(row[at]).strip() for row in rows]
    different = {name for name in names if name}
    if any(_CLOCKS.fullmatch(name) for name in different):
        return False
    comes_back = len(different) > 1 and len(different) < len(rows)
    return comes_back and all(look_of(name) not in {None, "other"} for name in different)


def _are_words(rows: Sequence[list[object]], at: int) -> bool:
    said = sum(str(row[at]).count(" ") + 1 >= _WORDS for row in rows)
    return 2 * said >= len(rows)


def _is_time(rows: Sequence[list[object]], at: int) -> bool:
    if all(isinstance(row[at], int | float) for row in rows):
        return True
    return all(isinstance(row[at], str) and _CLOCK.fullmatch(str(row[at])) for row in rows)


def _row(row: list[object], words: int, speaker: int, start: int | None) -> object:
    made = {"speaker": row[speaker], "text": row[words]}
    return made if start is None else {**made, "start": row[start]}


def recognised_speech(values: Sequence[object]) -> list[object] | None:
    """The final results of a stream of Yandex SpeechKit, with capitals and full stops where it
    sent them later; a channel is a speaker where there are several.

    {"result": {"final": {"alternatives": [{"text": "начинаем"}], "channelTag": "0"}}}, then
    {"result": {"finalRefinement": {"finalIndex": "0", "normalizedText": {"alternatives": …}}}}.
    """
    results = [
        inner
        for one in values
        if isinstance(one, dict) and isinstance(inner := one.get("result"), dict)
    ]
    finals = [one for result in results if isinstance(one := result.get("final"), dict)]
    if not finals or len(results) < len(values):
        return None
    refined: dict[str, object] = {}
    for result in results:
        later = result.get("finalRefinement")
        if isinstance(later, dict):
            refined[str(later.get("finalIndex"))] = later.get("normalizedText")
    several = len({str(one.get("channelTag")) for one in finals}) > 1
    rows: list[object] = []
    for number, final in enumerate(finals):
        said = _best_guess(refined.get(str(number))) or _best_guess(final)
        if said is not None:
            channel = {"channelTag": final.get("channelTag")} if several else {}
            rows.append(
                {"text": said.get("text"), "startTimeMs": said.get("startTimeMs")} | channel
            )
    return rows


def _best_guess(result: object) -> dict[str, object] | None:
    guesses = result.get("alternatives") if isinstance(result, dict) else None
    first = guesses[0] if isinstance(guesses, list) and guesses else None
    return first if isinstance(first, dict) else None
