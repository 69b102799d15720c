"""`alerts`: what a subscription would have reported about the meetings in the archive."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import TextIO

from rich.text import Text

from bot.cli.json_lines import answer_lines, dumps, object_in
from bot.cli.printing import print_texts
from bot.json_forms.alerts import alert_forms
from bot.json_forms.wishes_not_followed import told_why_not
from bot.library import Library
from meetings.model.json_forms import Form
from meetings.model.subscription import Query
from meetings.subscriptions.narrower_and_wider_variants import QueryVariants
from meetings.subscriptions.previews import Previews, tells_too_much
from meetings.subscriptions.query_reading import read_query
from meetings.subscriptions.saved_questions import SavedQuestions
from meetings.text.surrogates import writable

_READ = 1_000
"""Meetings that stay read while a stream of wishes is looked at."""


_TOO_MUCH = "That is more than half of the last year's meetings; a further word would narrow it."
_ALONE = "Each on its own came up last"


class Alerts:
    """What wishes would have reported about one archive."""

    def __init__(self, library: Library, since: dt.date | None) -> None:
        self._archive = library.archive
        saved = SavedQuestions(library.answerer)
        self._previews = Previews(library.archive, saved, read=_READ)
        self._variants = QueryVariants(self._previews, library.answerer.passages)
        self._since = since

    def of(self, wish: str) -> Form:
        """The wish, its kind, and what it would have told, newest first."""
        query = self._read(wish)
        told = () if told_why_not(query) else self._previews.told(query, self._since)
        return {
            "wish": wish,
            "kind": query.kind,
            "told": [f for one in told for f in alert_forms(one)],
        }

    def advice(self, wish: str) -> list[str]:
        """Whether it would tell too much, and words that would make it narrower or wider."""
        query = self._read(wish)
        if why_not := told_why_not(query):
            return [why_not]
        worth = self._previews.worth(query)
        lines = [_TOO_MUCH] if query.kind != "everything" and tells_too_much(worth) else []
        alone = ", ".join(f"«{one.text}» ({one.last or 'never'})" for one in worth.apart)
        lines += [f"{_ALONE}: {alone}"] if alone else []
        variants = self._variants.of(query, worth)
        for name, wider in (("Narrower, in a year", False), ("Wider, in a year", True)):
            found = [one for one in variants if (one.direction != "narrower") == wider]
            told = ", ".join(f"«{one.query.text}» ({one.told})" for one in found)
            lines += [f"{name}: {told}"] if told else []
        return lines

    def _read(self, wish: str) -> Query:
        return read_query(" ".join(wish.split()), self._archive.participants())


def alert_lines(
    library: Library, wishes: Iterable[bytes], told: TextIO, since: dt.date | None
) -> None:
    """A wish a line in, what it would have told a line out, flushed each."""
    alerts = Alerts(library, since)

    def previewed(line: bytes) -> Form:
        return alerts.of(writable(object_in(line, "wish")["wish"]))

    answer_lines(wishes, told, previewed)


def alert_once(library: Library, wish: str, since: dt.date | None, *, as_json: bool) -> None:
    """What one wish would have told, on stdout."""
    alerts = Alerts(library, since)
    form = alerts.of(wish)
    if as_json:
        print(dumps(form))
        return
    print_texts(_shown(form))
    if advice := alerts.advice(wish):
        print_texts([Text("\n" + "\n".join(advice))])


def _shown(form: Form) -> Iterator[Text]:
    told = form["told"]
    count = len({one["meeting"]["id"] for one in told})
    if not told:
        yield Text("It would have told you nothing: no meeting here meets it.")
    else:
        yield Text(f"It would have told you of {count} meeting{'' if count == 1 else 's'}.")
    for one in told:
        head = one["meeting"]
        text = Text(f"\n{head['date']} {head['title']}\n", "bold")
        if one["quote"]:
            text.append(f"«{one['quote']}»\n— {one['speaker'] or '…'}\n", "not bold")
        text.append(head["url"] or head["source"] or head["id"], "not bold dim")
        yield text
