"""`meetings`: lists the catalogue, or what some words find in it."""

from __future__ import annotations

import datetime as dt
import sys

from bot.cli.json_lines import dumps
from bot.json_forms.catalogue import entry_form
from bot.library import Library
from meetings.model.archive import Entry

_NAMES = 4
"""Of who speaks, in a line; `--json` has them all."""


def list_meetings(library: Library, words: str, *, as_json: bool) -> bool:
    """Prints the meetings; whether there were any."""
    entries = library.archive.entries()
    nearest: tuple[str, ...] = ()
    if words:
        found = library.lookup.find(words, library.archive, dt.date.today())
        entries, nearest = found.entries, found.nearest
    if as_json:
        print(dumps([entry_form(entry) for entry in entries]))
        return bool(entries)
    for entry in entries:
        print(_line(entry))
    if words and not entries:
        print(_nothing(words, nearest), file=sys.stderr)
    return bool(entries)


def _line(entry: Entry) -> str:
    head = entry.head
    names = [speaker.name for speaker in entry.speakers]
    who = ", ".join([*names[:_NAMES], "…"] if len(names) > _NAMES else names)
    return f"{head.id:<12} {head.date} {head.time or '     '}  {head.title}  [{who}]"


def _nothing(words: str, nearest: tuple[str, ...]) -> str:
    near = f" Near it: {'; '.join(nearest)}." if nearest else ""
    return f"No meeting answers to {words!r}.{near}"
