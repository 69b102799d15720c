"""Rows of a transcript: who says what and when, whatever the fields are called."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from meetings.transcripts.readers.field_names import (
    ALTERNATIVES,
    FAMILY,
    GIVEN,
    IDS,
    LINKS,
    LONGEST_NAME,
    MOMENT,
    NAMES,
    NOT_BESIDE_LINKS,
    NUMBERED,
    PIECES,
    ROLES,
    SIDES,
    SPEAKER,
    START,
    SURELY_SPEAKER,
    TEXT,
    VOICES,
    WRAPPERS,
    plain,
)
from meetings.transcripts.turns.label_looks import look_of

_DEEPEST: Final = 4
"""How many lists of pieces may stand in each other: a row, paragraphs, sentences, words."""
_NOBODY: Final = frozenset({"", "none", "null", "nan", "n/a", "undefined", "-", "会議録情報"})
_TEXTS: Final = frozenset(TEXT)
_STARTS: Final = frozenset(START)
_CLOSING: Final = frozenset(".,!?;:…)]}»”%’'")

Fields = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class RowSpeaker:
    """Whoever a row names: ``key`` as the row has it, a number too; ``name`` where it is words."""

    key: str
    name: str | None
    role: str | None = None


def _named_in(row: Fields, names: Sequence[str], known: frozenset[str]) -> Sequence[str]:
    """Those of some names that a row has, in their order: of forty a word's row has one or two."""
    found = known & row.keys()
    if len(found) < 2:
        return [*found]
    return [name for name in names if name in found]


def fields(row: Mapping[str, object]) -> Fields:
    """A row by the plain names of its fields; the first of two alike counts."""
    found: dict[str, object] = {}
    for key, value in row.items():
        found.setdefault(plain(key), value)
    return found


def unwrapped(row: Fields) -> Fields:
    """A row with the fields of the object in it that holds them, where it has no words itself."""
    held = [name for name in WRAPPERS if name in row]
    if not held or text_of(row):
        return row
    for name in held:
        inner = row.get(name)
        if isinstance(inner, dict) and text_of(plain_inner := fields(inner)):
            return {**row, **plain_inner}
    return row


def text_of(row: Fields, depth: int = 0) -> str:
    """The words of a row, of the pieces it is made of, or of the best guess at them."""
    for name in _named_in(row, TEXT, _TEXTS):
        value = row[name]
        if isinstance(value, str) and value.strip():
            return _written_out(row, value).strip()
        if (
            isinstance(value, dict)
            and depth < _DEEPEST
            and (inner := text_of(fields(value), depth + 1))
        ):
            return inner
    return _of_pieces(row, depth) if depth < _DEEPEST else ""


def _written_out(row: Fields, text: str) -> str:
    """The words with capitals and figures, where the row has them so, too."""
    other = row.get("normalizedtext")
    better = isinstance(other, str) and text.islower() and other.strip() and not other.islower()
    return str(other) if better else text


def _of_pieces(row: Fields, depth: int) -> str:
    for name in PIECES:
        if isinstance(value := row.get(name), list) and (text := _together(value, depth + 1)):
            return text
    for name in ALTERNATIVES:
        if isinstance(value := row.get(name), list) and value and isinstance(value[0], dict):
            return text_of(fields(value[0]), depth + 1)
    return ""


def _together(pieces: Sequence[object], depth: int) -> str:
    if (styled := _styled(pieces)) is not None:
        return styled
    texts = [
        piece if isinstance(piece, str) else text_of(fields(piece), depth)
        for piece in pieces
        if isinstance(piece, str | dict)
    ]
    return joined(texts)


def _styled(pieces: Sequence[object]) -> str | None:
    """A message with styles in it: ["The ", {"type": "bold", "text": "w"}, "all leaks."].

    Such pieces have their own blanks; a style may begin within a word.
    """
    kinds = {isinstance(piece, str) for piece in pieces}
    texts = [piece if isinstance(piece, str) else _text_as_is(piece) for piece in pieces]
    if len(kinds) < 2 or any(text is None for text in texts):
        return None
    return "".join(filter(None, texts)).strip()


def _text_as_is(piece: object) -> str | None:
    text = piece.get("text") if isinstance(piece, dict) and "type" in piece else None
    return text if isinstance(text, str) else None


def joined(words: Sequence[str]) -> str:
    """Words with a blank between them where one is wanted: none before a comma."""
    parts: list[str] = []
    for word in filter(str.strip, words):
        if parts and not (word[0] in _CLOSING and len(word) == 1) and not word[0].isspace():
            parts.append(" ")
        parts.append(word)
    return " ".join("".join(parts).split(" ")).strip()


def speaker_of(row: Fields, names: Sequence[str] = SPEAKER) -> RowSpeaker | None:
    """Whoever a row names in one of some fields."""
    links, nobody = not LINKS.isdisjoint(row), False
    if whole := _in_two_columns(row):
        return whole
    for name in names:
        if links and name in NOT_BESIDE_LINKS:
            continue
        if name == "name" and _heads_a_part(row):
            continue
        if name in row and (found := _speaker(name, row[name])):
            if found.name is None and nobody:
                return None
            return found if found.name else _voiced(row, found)
        nobody = nobody or _tells_nobody(row.get(name))
    if "source" in row:
        return _side(row["source"])
    guesses = row.get("alternatives")  # Speechmatics names the speaker beside each guess
    if isinstance(guesses, list) and guesses and isinstance(guesses[0], dict):
        inner = fields(guesses[0])
        return _speaker("speaker", inner.get("speaker"))
    return None


def _tells_nobody(value: object) -> bool:
    """Whether a row has no name where others have one: a number beside it counts the rows."""
    return isinstance(value, str) and value.strip().lower() == "n/a"


def _in_two_columns(row: Fields) -> RowSpeaker | None:
    """Whoever has a given name and a surname in fields of the row: "first_name,last_name,text"."""
    if any(row.get(name) for name in (*SURELY_SPEAKER, "name", "fullname")):
        return None
    given = next((row[one] for one in GIVEN if isinstance(row.get(one), str)), None)
    family = next((row[one] for one in FAMILY if isinstance(row.get(one), str)), None)
    if not isinstance(given, str) or not isinstance(family, str):
        return None
    name = " ".join(f"{given} {family}".split())
    return RowSpeaker(name, name, role_of(row)) if any(map(str.isalpha, name)) else None


def _heads_a_part(row: Fields) -> bool:
    """Whether a name is of a subject over speeches: {"name": "О пристанях", "parts": …}."""
    held = row.get("name")
    if not isinstance(held, str) or any(isinstance(row.get(name), str) for name in TEXT):
        return False
    return look_of(held) in {None, "other"} and any(
        isinstance(row.get(name), list) for name in PIECES
    )


def _voiced(row: Fields, found: RowSpeaker) -> RowSpeaker:
    """Whoever has a number, with the name beside it: {"speaker": "1", "voice": "Ann Moss"}."""
    beside = (row.get(name) for name in VOICES)
    name = next(
        (one for one in beside if isinstance(one, str) and any(map(str.isalpha, one))), None
    )
    return found if name is None else replace(found, name=" ".join(name.split()))


def _side(source: object) -> RowSpeaker | None:
    """Whoever sits at the computer, or all that it plays: {"source": "microphone"}."""
    name = SIDES.get(source.lower()) if isinstance(source, str) else None
    return RowSpeaker(name, name) if name else None


def _speaker(field: str, value: object) -> RowSpeaker | None:
    if isinstance(value, str):
        words = " ".join(value.split()).removesuffix(":").rstrip()
        return _named(field, words)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return RowSpeaker(str(value).removesuffix(".0"), None) if _numbered(field) else None
    if isinstance(value, list) and len(value) == 1:
        return _speaker(field, value[0])
    return _person(fields(value)) if isinstance(value, dict) else None


def _named(field: str, words: str) -> RowSpeaker | None:
    if words.lower() in _NOBODY or len(words) > LONGEST_NAME:
        return None
    if any(map(str.isalpha, words)):
        return RowSpeaker(words, words)
    return RowSpeaker(words, None) if words.isdecimal() and _numbered(field) else None


def _numbered(field: str) -> bool:
    return field.startswith(NUMBERED)


def _person(person: Fields) -> RowSpeaker | None:
    name = name_of(person)
    inner = person.get("user") if name is None else None
    if isinstance(inner, dict):  # Teams: {"from": {"user": {"displayName": …}}}
        return _person(fields(inner))
    key = next((person[one] for one in IDS if isinstance(person.get(one), str | int)), name)
    if key is None:
        return _side(person.get("source"))
    return RowSpeaker(str(key), name, role_of(person))


def name_of(person: Fields) -> str | None:
    """What a person is called in an object of their own."""
    given = next((person[key] for key in GIVEN if isinstance(person.get(key), str)), None)
    family = next((person[key] for key in FAMILY if isinstance(person.get(key), str)), None)
    plain_name = next(
        (v for key in NAMES if isinstance(v := person.get(key), str) and v.strip()), None
    )
    if isinstance(given, str) and isinstance(family, str) and "name" not in person:
        return " ".join(f"{given} {family}".split())
    return " ".join(plain_name.split()) if plain_name else None


def role_of(person: Fields) -> str | None:
    """What a person is, in an object of their own: oyez has a list of roles."""
    roles = person.get("roles")
    if isinstance(roles, list) and roles and isinstance(roles[0], dict):
        return role_of(fields(roles[0]))
    return next(
        (v.strip() for key in ROLES if isinstance(v := person.get(key), str) and v.strip()), None
    )


def _with_nanos(moment: Fields) -> float | None:
    """Google's client writes {"seconds": "12", "nanos": 900000000}."""
    seconds, nanos = moment.get("seconds", 0), moment.get("nanos", 0)
    if not {"seconds", "nanos"} & moment.keys() or not str(seconds).isdecimal():
        return None
    return int(str(seconds)) + (nanos / 1e9 if isinstance(nanos, int) else 0.0)


def start_of(row: Fields) -> tuple[str, object] | None:
    """The field that tells when a row begins, and its value."""
    for name in _named_in(row, START, _STARTS):
        value = row[name]
        if isinstance(value, dict):
            inner = fields(value)
            value = next((inner[one] for one in MOMENT if one in inner), _with_nanos(inner))
        if isinstance(value, str | int | float) and not isinstance(value, bool) and value != "":
            return name, value
    return None
