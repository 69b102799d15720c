"""JSON on standard output, and streams of it: an object a line in, an object a line out."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable
from typing import TextIO

import orjson

from bot.cli.longest_text import LONGEST_TEXT, too_long
from meetings.model.errors import StenogramError
from meetings.model.json_forms import Form


class UnreadableLine(StenogramError):
    """A line of a stream that does not hold what is expected."""


def dumps(form: object) -> str:
    """One line of JSON in readable Cyrillic; escaped where standard output has no such letters."""
    line = orjson.dumps(form).decode("utf-8")
    try:
        line.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        return json.dumps(orjson.loads(line), separators=(",", ":"))
    return line


def answer_lines(lines: Iterable[bytes], out: TextIO, answer: Callable[[bytes], Form]) -> None:
    """Answers every line that is not blank, or says what is wrong with it; flushed each."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            out.write(dumps(_answered(line, number, answer)) + "\n")
            out.flush()


def _answered(line: bytes, number: int, answer: Callable[[bytes], Form]) -> Form:
    try:
        return answer(line)
    except StenogramError as error:
        return {"error": str(error), "line": number}


def object_in(line: bytes, field: str) -> Form:
    """The object in a line, or plain text as its field. Raises UnreadableLine."""
    try:
        text = line.decode("utf-8-sig").strip()
        form: Form = orjson.loads(text) if text.startswith("{") else {field: text}
    except (UnicodeDecodeError, orjson.JSONDecodeError) as error:
        raise unreadable(line, field) from error
    if not isinstance(form.get(field), str):
        raise unreadable(line, field)
    for text in form.values():
        if isinstance(text, str) and len(text) > LONGEST_TEXT:
            raise UnreadableLine(too_long(text))
    return form


def unreadable(line: bytes, field: str) -> UnreadableLine:
    """The error of a line that holds no question, wish or claim, as its field is called."""
    shown = line.decode("utf-8", "replace").strip()[:80]  # a line of a terminal
    return UnreadableLine(f'Not a {field}: {shown!r}; write plain text or {{"{field}": "…"}}.')
