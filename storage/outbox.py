"""The outbox: notifications from when they are due until they are sent.

What is owed is derived from the archive's changes. The mark says up to which change that was
done; it moves in the same journal line that adds what is owed, so that deriving the same change
twice makes nothing twice. Then each message goes owed → in flight → sent, perhaps sent, or set
aside, every step durable before the next is taken; what was sent is forgotten.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from meetings.model.json_forms import Form
from meetings.model.notification import Hold, Notification, OutboxStats, Recent
from meetings.model.subscription import Query
from meetings.subscriptions.figures_told import wish_of
from storage.files.keyed_documents import Ledger
from storage.files.tinydb_json_storage import damaged
from storage.serial.fields import BadForm
from storage.serial.notifications import notification_form, notification_from
from storage.serial.subscriptions import query_form, query_from

_MARK, _TOTALS, _TOLD, _LAST = "mark", "totals", "told/", "last/"
KEPT_ASIDE = 200
"""How many refused messages are kept for the admins to look at."""
TOLD_KEPT = 2_000
"""How many events are remembered as reported: far more than are recent enough to be reported."""


class TinyOutbox:
    """Keeps what is owed under a data folder; every method is durable when it returns."""

    def __init__(self, data: Path) -> None:
        self._folder = data / "outbox"
        self._ledger = Ledger(self._folder, "outbox")

    @property
    def mark(self) -> int:
        """Up to which change of the archive what is owed has been derived."""
        return int((self._ledger.get(_MARK) or {}).get("change", 0))

    def told(self, event: str) -> frozenset[Query]:
        """Which wishes an event has met so far: whoever has one of them was told."""
        kept = self._ledger.get(_TOLD + event) or {}
        return frozenset(query_from(form) for form in kept.get("queries") or ())

    def derive(
        self, upto: int, owed: Iterable[Notification], told: Mapping[str, Iterable[Query]]
    ) -> list[Notification]:
        """Adds what is owed for the changes up to a number; what was not there before.

        ``told``: the events of these changes with the wishes they meet.
        """
        with self._ledger.writing():
            before = self.mark
            if upto <= before:
                return []
            fresh = [one for one in owed if one.change > before]
            changes: dict[str, Form | None] = {one.key: notification_form(one) for one in fresh}
            changes |= self._told_forms(told)
            self._ledger.append({**changes, _MARK: {"change": upto}})
        return fresh

    def owed(self) -> list[Notification]:
        """All that is owed or in flight, in the order in which it came."""
        return [one for one in self._all() if one.state != "set aside"]

    def set_aside(self) -> list[Notification]:
        """What Telegram refused for good, oldest first."""
        return [one for one in self._all() if one.state == "set aside"]

    def recover(self) -> list[Notification]:
        """What is owed after a restart, and what was in flight with it: it is sent once more.

        What had been sent twice already, perhaps, counts as sent.
        """
        flying = [one for one in self.owed() if one.state == "in flight"]
        twice = [one for one in flying if one.unsure]
        self.back([one for one in flying if not one.unsure])
        self.sent(twice, surely=False)
        return self.owed()

    def begin(self, owed: Sequence[Notification]) -> bool:
        """They are about to be sent as one message; False where somebody else has seen to it."""
        with self._ledger.writing():
            if any(
                self._ledger.get(one.key) != notification_form(replace(one, state="owed"))
                for one in owed
            ):
                return False
            self._ledger.append(
                {one.key: notification_form(replace(one, state="in flight")) for one in owed}
            )
        return True

    def hold(self, hold: Hold) -> None:
        """Nobody else sends from a folder: whoever was told knows it."""

    def recent(self) -> Recent:
        """Nothing: nobody else sends from a folder."""
        return Recent()

    def sent(self, owed: Sequence[Notification], *, surely: bool = True, at: float = 0.0) -> None:
        """They have arrived, surely or perhaps; either way they are done.

        ``at``: when, in seconds since 1970; 0 for when they were due.
        """
        if not owed:
            return
        with self._ledger.writing():
            name = "sent" if surely else "perhaps"
            before = self._ledger.get(_TOTALS) or {}
            totals = {**before, name: int(before.get(name, 0)) + 1}
            last = self._last_forms(owed, at)
            done = dict.fromkeys(one.key for one in owed)
            self._ledger.append({**done, **last, _TOTALS: totals})

    def last_told(self, chat: int) -> dict[int, float]:
        """When each wish of a chat last told something, in seconds since 1970."""
        kept = self._ledger.get(f"{_LAST}{chat}") or {}
        return {int(number): float(at) for number, at in kept.items()}

    def _last_forms(self, owed: Iterable[Notification], at: float) -> dict[str, Form | None]:
        forms: dict[str, Form | None] = {}
        for one in owed:
            key = f"{_LAST}{one.chat}"
            told = dict.fromkeys(map(str, one.numbers), at or one.due)
            forms[key] = {**(self._ledger.get(key) or {}), **(forms.get(key) or {}), **told}
        return forms

    def back(self, owed: Sequence[Notification], *, unsure: bool = False) -> list[Notification]:
        """They have not arrived, or nobody knows (``unsure``): they are owed as before."""
        again = [replace(one, state="owed", unsure=one.unsure or unsure) for one in owed]
        if not again:
            return []
        with self._ledger.writing():  # what was forgotten meanwhile stays so
            known = [one for one in again if self._ledger.get(one.key) is not None]
            self._ledger.append({one.key: notification_form(one) for one in known})
        return known

    def drop(self, owed: Sequence[Notification]) -> None:
        """Nobody wants them any more."""
        self._ledger.change(dict.fromkeys(one.key for one in owed))

    def put_aside(self, owed: Sequence[Notification], why: str) -> None:
        """Telegram refuses them for good."""
        self._put(replace(one, state="set aside", why=why) for one in owed)
        self.drop(self.set_aside()[:-KEPT_ASIDE])

    def migrate(self, chat: int, grown: int) -> list[Notification]:
        """A group has a new number; all that is owed afterwards."""
        with self._ledger.writing():
            there = [one for one in self._all() if one.chat == chat]
            moved = {
                one.key: notification_form(one)
                for one in (replace(old, chat=grown) for old in there)
            }
            if last := self._ledger.get(f"{_LAST}{chat}"):
                moved |= {f"{_LAST}{grown}": last}
            gone: dict[str, Form | None] = dict.fromkeys(one.key for one in there)
            self._ledger.append({**gone, f"{_LAST}{chat}": None, **moved})
        return self.owed()

    def leave_topic(
        self, chat: int, thread: int, numbers: Mapping[int, int]
    ) -> list[Notification]:
        """A topic was deleted: what it is owed the group is owed, once; all owed afterwards.

        ``numbers``: what the topic's wishes are called now.
        """
        with self._ledger.writing():
            there = [one for one in self._all() if (one.chat, one.thread) == (chat, thread)]
            changes: dict[str, Form | None] = dict.fromkeys(one.key for one in there)
            for one in there:
                moved = replace(one, thread=None, numbers=renumbered(one.numbers, numbers))
                known = self._ledger.get(moved.key)
                both = moved if known is None else together(self._read(moved.key, known), moved)
                changes[moved.key] = notification_form(both)
            self._ledger.append(changes)
        return self.owed()

    def forget(self, chat: int, wishes: Iterable[Query] = ()) -> None:
        """Nothing is owed to a chat any more, and no file holds it or these wishes."""
        gone = frozenset(wishes)
        owed: dict[str, Form | None] = {one.key: None for one in self._all() if one.chat == chat}
        events = [key for key in self._ledger.all() if key.startswith(_TOLD)]
        told = {key: self.told(key.removeprefix(_TOLD)) for key in events}
        left = {key: told_form(without(met, gone)) for key, met in told.items() if met & gone}
        self._ledger.purge({**owed, **left, f"{_LAST}{chat}": None})

    def totals(self) -> OutboxStats:
        """How many messages are in which state."""
        states = [one.state for one in self._all()]
        kept = self._ledger.get(_TOTALS) or {}
        return OutboxStats(
            owed=states.count("owed"),
            in_flight=states.count("in flight"),
            set_aside=states.count("set aside"),
            sent=int(kept.get("sent", 0)),
            perhaps=int(kept.get("perhaps", 0)),
        )

    def _put(self, owed: Iterable[Notification]) -> None:
        self._ledger.change({one.key: notification_form(one) for one in owed})

    def _all(self) -> list[Notification]:
        kept = self._ledger.all().items()
        return [self._read(key, form) for key, form in kept if key[0].isdigit()]

    def _told_forms(self, told: Mapping[str, Iterable[Query]]) -> dict[str, Form | None]:
        known = [key for key in self._ledger.all() if key.startswith(_TOLD)]
        old = known[: max(0, len(known) + len(told) - TOLD_KEPT)]
        forms: dict[str, Form | None] = dict.fromkeys(old)
        for event, queries in told.items():
            met = self.told(event) | frozenset(queries)
            forms[_TOLD + event] = told_form(met)
        return forms

    def _read(self, key: str, form: Form) -> Notification:
        try:
            return notification_from(key, form)
        except (BadForm, ValueError) as error:
            raise damaged(self._folder, str(error)) from error


def told_form(met: Iterable[Query]) -> Form:
    """The wishes that an event has met."""
    return {"queries": [query_form(one) for one in sorted(met, key=repr)]}


def without(met: Iterable[Query], gone: Container[Query]) -> frozenset[Query]:
    """What an event has met but for some wishes, and what it told them."""
    return frozenset(one for one in met if wish_of(one) not in gone)


def renumbered(wishes: Iterable[int], now: Mapping[int, int]) -> tuple[int, ...]:
    """What some wishes are called now."""
    return tuple(dict.fromkeys(now.get(number, number) for number in wishes))


def together(one: Notification, other: Notification) -> Notification:
    """What was owed twice about one meeting, for all wishes, when the first of them is due."""
    wishes = tuple(dict.fromkeys((*one.numbers, *other.numbers)))
    due = min(one.due, other.due)
    return replace(one, numbers=wishes, due=due, digest=one.digest and other.digest)
