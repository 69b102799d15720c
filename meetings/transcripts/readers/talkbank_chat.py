"""CHAT, the form of TalkBank's corpora (.cha): "*MAR:⇥we begin ." under a list of who is who."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Block, Draft
from meetings.text.decoding import FILE_LIMIT, decode
from meetings.text.language import language_told
from meetings.transcripts.readers.beginning import beginning
from meetings.transcripts.readers.reader import Reader

_BULLET: Final = "\u2022"
"""What stands around times in place of a control character, as programs show it."""
_HEADER: Final = re.compile(r"@(?P<name>[A-Z][\w ]{1,40})(?::\s*(?P<value>.*))?$")
_SAID: Final = re.compile(r"\*(?P<code>[A-Z0-9]{1,8}):\s*(?P<text>.*)$")
_TIME: Final = re.compile(rf"{_BULLET}(?P<start>\d{{1,9}})_\d{{1,9}}{_BULLET}")
_MARKS: Final = re.compile(
    # "[//]", "[: word]", "[=! laughs]", "&=coughs", "(.)", "+//.", "‡", "<" and ">" around words
    r"\[[^\[\]]{0,80}\]|&=\S+|\(\.{1,3}\)|\(\d+\.\)|[<>‹›„‡↑↓]|\+[/<,^\"]+(?=[\w\s.!?]|$)"
)
_FILLED: Final = re.compile(r"&[-+~]?(?=\w)")
_LOOSE: Final = re.compile(r"\s+(?=[.,!?;:…])")
_LANGUAGES: Final = {"eng": "en", "rus": "ru", "deu": "de", "fra": "fr", "spa": "es", "ita": "it"}


def read_chat(data: bytes) -> Draft:
    """The main lines of a file, a block each; dependent lines (%mor, %com) are no words."""
    lines = list(_whole_lines(decode(data.replace(b"\x15", _BULLET.encode()), FILE_LIMIT)))
    headers = {
        found["name"]: (found["value"] or "").strip()
        for line in lines
        if (found := _HEADER.match(line))
    }
    people = _people(headers.get("Participants", ""))
    blocks = tuple(_blocks(lines, people))
    if not blocks:
        raise UnreadableTranscript("nobody says a word in this file", kind="no-words")
    code = headers.get("Languages", "")[:3]
    return Draft(
        READER.form,
        blocks,
        title=headers.get("Title") or headers.get("Situation") or None,
        date=_date(headers.get("Date", "")),
        place=headers.get("Location") or None,
        lang=language_told(_LANGUAGES.get(code, code)),
    )


def _whole_lines(text: str) -> Iterator[str]:
    """Lines with those behind a tab, which go on with them."""
    held = ""
    for line in text.split("\n"):
        if line.startswith("\t"):
            held = f"{held} {line.strip()}"
            continue
        if held:
            yield held
        held = line.rstrip()
    if held:
        yield held


def _people(told: str) -> dict[str, tuple[str, str | None]]:
    """Names and roles by code: "MAR Mara_Quill Adult, INV Investigator"."""
    found = [part.split() for part in told.split(",") if part.split()]
    roles = Counter(words[-1] for words in found)
    people: dict[str, tuple[str, str | None]] = {}
    for words in found:
        role = words[-1].replace("_", " ")
        if len(words) > 2:
            people[words[0]] = (" ".join(words[1:-1]).replace("_", " "), role)
        elif len(words) == 2:
            people[words[0]] = (role, None) if roles[words[1]] == 1 else (words[0], role)
    return people


def _blocks(lines: list[str], people: dict[str, tuple[str, str | None]]) -> Iterator[Block]:
    for line in lines:
        found = _SAID.match(line)
        if found is None:
            continue
        time = _TIME.search(found["text"])
        text = _words(found["text"])
        if text:
            name, role = people.get(found["code"], (found["code"], None))
            yield Block(text, name, role, int(time["start"]) / 1000 if time else None)


def _words(text: str) -> str:
    """What was said, without what the one who transcribed noted."""
    bare = _FILLED.sub("", _MARKS.sub(" ", _TIME.sub(" ", text)))
    said = _LOOSE.sub("", " ".join(bare.replace(_BULLET, " ").split()))
    return said if any(map(str.isalnum, said)) else ""


def _date(told: str) -> dt.date | None:
    try:
        return dt.datetime.strptime(told.title(), "%d-%b-%Y").replace(tzinfo=dt.UTC).date()
    except ValueError:
        return None


def _sniff(data: bytes, _name: str) -> bool:
    return bool(re.match(r"@(?:UTF8|Begin|Font|PID|Window)\b", beginning(data)))


READER = Reader("CHAT", (".cha",), _sniff, read_chat)
