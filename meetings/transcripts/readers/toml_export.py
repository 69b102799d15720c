"""TOML: turns in an array of tables, as people's own scripts write them."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Draft
from meetings.text.decoding import decode
from meetings.transcripts.readers.beginning import beginning
from meetings.transcripts.readers.json_export import draft_of_value
from meetings.transcripts.readers.reader import Reader

_TABLES: Final = re.compile(r"^\[\[[\w.\"-]{1,60}\]\][ \t]*$", re.MULTILINE)
_VALUE: Final = re.compile(r"^(?:speaker|text|name|who)[ \t]{0,9}=[ \t]{0,9}[\"']", re.MULTILINE)
_MOST: Final = 100_000
"""Tables and values; a day's sitting has some thousands."""


def read_toml(data: bytes) -> Draft:
    """The rows of the array that is the transcript, a block each."""
    text = decode(data)
    if text.count("\n[") + text.count("=") > _MOST:
        raise UnreadableTranscript("this TOML holds more than any transcript", kind="too-long")
    try:
        root = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise UnreadableTranscript(
            f"this TOML is damaged: {error}", kind="damaged", form="TOML"
        ) from error
    return draft_of_value(READER.form, _plain(root))


def _plain(value: object) -> object:
    """The value with days and hours as they are written."""
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    return value.isoformat() if isinstance(value, dt.date | dt.time) else value


def _sniff(data: bytes, name: str) -> bool:
    start = beginning(data)
    if not _TABLES.search(start):
        return False
    return name.lower().endswith(".toml") or bool(_VALUE.search(start))


READER: Final = Reader("TOML", (".toml",), _sniff, read_toml)
