"""`find`: every mention of some words, newest first."""

from __future__ import annotations

import datetime as dt
import sys

from bot.cli.json_lines import dumps
from bot.json_forms.quotes import passage_quote
from bot.library import Library
from meetings.model.mentions import Mention
from meetings.retrieval.mentions import mentions_meant
from meetings.retrieval.query.archive_cast import Casts


def show_mentions(library: Library, words: str, *, as_json: bool) -> bool:
    """Prints every mention on stdout, a line each or as one object; whether there is any."""
    cast = Casts().of(library.archive)
    told, _ = mentions_meant(words, cast, library.passages, library.archive, dt.date.today())
    found, more = told.found, told.more
    if as_json:
        quotes = [passage_quote(one.entry.head, one.passage) for one in found]
        print(dumps({"words": words, "incomplete": more, "mentions": quotes}))
        return bool(quotes)
    for one in found:
        print(_line(one))
    if more:
        print("There may be more: add a rarer word.", file=sys.stderr)
    elif not found:
        print(f"No mention of {words!r} in the archive.", file=sys.stderr)
    return bool(found)


def _line(one: Mention) -> str:
    head, passage = one.entry.head, one.passage
    said = " ".join(passage.text.split())
    return f"{head.id}  {head.date.isoformat()}  {passage.speaker or '…'}: {said}"
