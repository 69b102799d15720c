"""The bot's status, for its admins."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from handlers.texts.catalogue import Texts
from handlers.texts.html import escape
from handlers.texts.refusals import Told, refusal, worded
from handlers.views.cutting import cut
from handlers.views.screen import Screen
from meetings.model.chat import ChatCounts
from meetings.model.errors import ExplainedError
from meetings.model.notification import OutboxStats

_PASSED = 5
"""Entries passed over that one message names, of each feed."""


@dataclass(frozen=True, slots=True)
class SourceStats:
    """A feed or folder: when it was last read (seconds since 1970), and the last trouble.

    ``passed``: the last entries passed over, newest first, each with the reason.
    """

    name: str
    looked: float | None = None
    added: int = 0
    skipped: int = 0
    error: ExplainedError | None = None
    passed: Sequence[tuple[str, ExplainedError]] = ()


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something the admins should know of: the id of its text, and what is put into it."""

    text_id: str
    values: tuple[tuple[str, Told], ...] = ()

    def told(self, texts: Texts) -> str:
        """As HTML."""
        return texts.say(self.text_id, **worded(texts, dict(self.values)))


@dataclass(frozen=True, slots=True)
class Stats:
    """The whole status; ``troubles``: the last reports; ``verdicts``: right and wrong.

    ``vectors``: how many passages can be found by meaning, of how many; None where none can.
    """

    meetings: int
    turns: int
    chats: ChatCounts
    outbox: OutboxStats
    sources: Sequence[SourceStats] = ()
    troubles: Sequence[Trouble] = ()
    verdicts: tuple[int, int] = (0, 0)
    vectors: tuple[int, int] | None = None


def stats(texts: Texts, given: Stats) -> Screen:
    """One message."""
    number = texts.number
    lines = [
        texts.say("stats-archive", meetings=number(given.meetings), turns=number(given.turns)),
        texts.say(
            "stats-chats",
            chats=number(given.chats.chats),
            asleep=number(given.chats.asleep),
            subscriptions=number(given.chats.subscriptions),
        ),
        texts.say(
            "stats-outbox",
            owed=number(given.outbox.owed + given.outbox.in_flight),
            sent=number(given.outbox.sent),
            perhaps=number(given.outbox.perhaps),
            aside=number(given.outbox.set_aside),
        ),
        texts.say("stats-verdicts", up=number(given.verdicts[0]), down=number(given.verdicts[1])),
        *(_source(texts, one) for one in given.sources),
    ]
    if given.vectors is not None:
        known, total = map(number, given.vectors)
        lines.insert(1, texts.say("stats-vectors", known=known, total=total))
    if given.troubles:
        lines += ["", texts.say("stats-troubles")]
        lines += [trouble.told(texts) for trouble in given.troubles]
    return Screen(cut("\n".join(lines)))


def _source(texts: Texts, one: SourceStats) -> str:
    when = texts.plain("stats-never")
    if one.looked is not None:
        when = f"{dt.datetime.fromtimestamp(one.looked, dt.UTC):%Y-%m-%d %H:%M} UTC"
    line = texts.say(
        "stats-source", source=one.name, when=when, added=one.added, skipped=one.skipped
    )
    passed = [
        texts.say("stats-passed", entry=entry, why=refusal(texts, why))
        for entry, why in one.passed[:_PASSED]
    ]
    why = f" – {escape(refusal(texts, one.error))}" if one.error else ""
    return "\n".join([line + why, *passed])
