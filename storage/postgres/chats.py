"""Settings and subscriptions of each chat, in PostgreSQL; dialogues are in `conversations.py`.

A chat is one row with the JSON object that a data folder keeps, too, so that both do the same to
it; whoever changes it holds its row.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from meetings.model.chat import ChatCounts, ChatSettings
from meetings.model.errors import StoreAway
from meetings.model.json_forms import Form
from meetings.model.languages import InterfaceLanguage
from meetings.model.subscription import AT_ONCE, Query, Schedule, Subscription
from meetings.ports.chats import SETTINGS_AT_HAND
from storage.chats.chat_forms import (
    merged,
    queries_in,
    resumed,
    settings_in,
    wishes_in,
    with_ended,
    with_restored,
    with_settings,
    with_topic_left,
    with_wish,
)
from storage.postgres.connections import Connection
from storage.postgres.conversations import PostgresSaid, forget_said, move_said
from storage.postgres.database import Database
from storage.postgres.statement_values import as_json
from storage.serial.subscriptions import settings_form

_PUT = """
INSERT INTO chats (chat, asleep, kept) VALUES (%s, %s, %s)
ON CONFLICT (chat) DO UPDATE SET asleep = excluded.asleep, kept = excluded.kept
"""


class PostgresChats(PostgresSaid):
    """Fills the ChatStore port."""

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        """``clock``: seconds since 1970, by which pauses end."""
        super().__init__(database)
        self._clock = clock
        self._database = database

    # Settings

    def settings(self, chat: int) -> ChatSettings:
        """A chat's settings, or the usual ones, by which people can be told that all is away."""
        if (known := _at_hand().get(chat)) is not None:
            return known
        try:
            return settings_in(self._of(chat))
        except StoreAway:
            return ChatSettings()

    def set_settings(self, chat: int, settings: ChatSettings) -> None:
        """Keeps a chat's settings."""
        self._change(chat, lambda kept: {**kept, "settings": settings_form(settings)})

    def change_settings(self, chat: int, change: Callable[[ChatSettings], ChatSettings]) -> None:
        """Keeps changed settings; digests that are wished for move to a changed hour."""

        def changed(kept: Form) -> Form:
            before = settings_in(kept)
            after = change(before)
            return kept if after == before else with_settings(chat, kept, after)

        self._change(chat, changed)

    def language(self, chat: int) -> InterfaceLanguage | None:
        """The language chosen in a chat; None where nobody chose."""
        return self.settings(chat).language

    def set_language(self, chat: int, lang: InterfaceLanguage | None) -> None:
        """Keeps a choice of language, or forgets it."""
        self.change_settings(chat, lambda settings: replace(settings, language=lang))

    # Subscriptions

    def subscriptions(self, chat: int) -> tuple[Subscription, ...]:
        """What a chat asked for, oldest first."""
        now = self._clock()
        return tuple(one.at(now) for one in wishes_in(chat, self._of(chat)))

    def wakeful(self) -> Iterator[Subscription]:
        """What all chats asked for that are not asleep, paused wishes left out."""
        found = self._database.rows("SELECT chat, kept FROM chats WHERE NOT asleep ORDER BY came")
        now = self._clock()
        for chat, kept in found:
            yield from (one for w in wishes_in(chat, kept) if not (one := w.at(now)).paused)

    def subscribe(
        self,
        chat: int,
        query: Query,
        *,
        thread: int | None = None,
        change: int = 0,
        schedule: Schedule = AT_ONCE,
    ) -> Subscription:
        """Adds a wish, or gives the equal one that is there (no longer paused)."""

        wish: Subscription | None = None

        def added(kept: Form) -> Form:
            nonlocal wish
            number = int(kept.get("last") or 0) + 1
            known = [one for one in wishes_in(chat, kept) if one.query == query]
            same = [one for one in known if one.thread == thread]
            made = Subscription(number, query, chat, thread, change, schedule=schedule)
            wish = resumed(same[0], change) if same else made
            return with_wish(kept, wish)

        self._change(chat, added)
        if wish is None:
            raise RuntimeError("a change that was not asked for")
        return wish

    def amend(self, subscription: Subscription) -> bool:
        """Replaces the wish of the same chat and number; False where it is gone."""
        number = subscription.number
        return self._change_wish(
            subscription.chat, number, lambda kept: with_wish(kept, subscription)
        )

    def unsubscribe(self, chat: int, *numbers: int) -> int:
        """Takes wishes back together; the number by which they come back, 0 where all are gone."""
        ending = 0

        def ended(kept: Form) -> Form:
            nonlocal ending
            after, ending = with_ended(kept, numbers)
            return after

        self._change(chat, ended)
        return ending

    def restore(self, chat: int, ending: int) -> tuple[Subscription, ...]:
        """Brings back what was taken back together, as it was; what of that is there now."""
        there: tuple[Subscription, ...] = ()

        def restored(kept: Form) -> Form:
            nonlocal there
            after, there = with_restored(chat, kept, ending)
            return after

        self._change(chat, restored)
        return there

    # Coming and going

    def sleep(self, chat: int) -> None:
        """The chat has left: nothing is to be told to it."""
        self._change(chat, lambda kept: {**kept, "asleep": True})

    def wake(self, chat: int) -> None:
        """The chat is back."""
        self._change(chat, lambda kept: {k: v for k, v in kept.items() if k != "asleep"})

    def is_asleep(self, chat: int) -> bool:
        """Whether the chat has left."""
        return bool(self._database.value("SELECT asleep FROM chats WHERE chat = %s", chat))

    def counts(self) -> ChatCounts:
        """How many there are."""
        found = self._database.rows(
            "SELECT count(*), count(*) FILTER (WHERE asleep),"
            " coalesce(sum(json_array_length(kept -> 'subscriptions')), 0) FROM chats"
        )
        return ChatCounts(*map(int, found[0]))

    def migrate(self, chat: int, grown: int) -> None:
        """A group has got a new number: what is kept of it moves there."""
        with self._database.writing() as connection:
            kept, there = (_held(connection, one) for one in (chat, grown))
            if kept is not None:
                _put(connection, grown, merged(kept, there or {}, wishes_in(grown, kept)))
                connection.execute("DELETE FROM chats WHERE chat = %s", (chat,))
            move_said(connection, chat, grown)
        for moved in (chat, grown):
            _at_hand().pop(moved, None)

    def leave_topic(self, chat: int, thread: int) -> Mapping[int, int]:
        """A topic was deleted: its wishes are the group's own; their numbers before and now."""
        moved: dict[int, int] = {}

        def left(kept: Form) -> Form:
            nonlocal moved
            after, moved = with_topic_left(chat, kept, thread)
            return after

        self._change(chat, left)
        return moved

    def forget(self, chat: int) -> None:
        """Drops all that is kept of a chat."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM chats WHERE chat = %s", (chat,))
            forget_said(connection, chat)
        self._unkept.forget(chat)
        _at_hand().pop(chat, None)

    def wished_by_it_alone(self, chat: int) -> frozenset[Query]:
        """What a chat wants to hear of and no other does."""
        others = self._database.rows("SELECT chat, kept FROM chats WHERE chat <> %s", chat)
        wished = [queries_in(other, kept) for other, kept in others]
        return queries_in(chat, self._of(chat)).difference(*wished)

    def _of(self, chat: int) -> Form:
        kept: Form | None = self._database.value("SELECT kept FROM chats WHERE chat = %s", chat)
        return kept or {}

    def _change(self, chat: int, change: Callable[[Form], Form]) -> None:
        """Changes a chat; one that nothing is kept of and that nothing changes stays so."""
        with self._database.writing() as connection:
            kept = _held(connection, chat) or {}
            after = change(kept)
            if after != kept:
                _put(connection, chat, after)
        if chat in (known := _at_hand()):
            known[chat] = settings_in(after)

    def _change_wish(self, chat: int, number: int, change: Callable[[Form], Form]) -> bool:
        is_there = False

        def changed(kept: Form) -> Form:
            nonlocal is_there
            is_there = number in {one.number for one in wishes_in(chat, kept)}
            return change(kept) if is_there else kept

        self._change(chat, changed)
        return is_there


def _at_hand() -> dict[int, ChatSettings]:
    return SETTINGS_AT_HAND.get({})


def _held(connection: Connection, chat: int) -> Form | None:
    """A chat's form, which nobody else changes until the transaction ends."""
    connection.execute("SELECT pg_advisory_xact_lock(hashtextextended('chat', %s))", (chat,))
    found = connection.execute("SELECT kept FROM chats WHERE chat = %s", (chat,)).fetchone()
    return found[0] if found else None


def _put(connection: Connection, chat: int, kept: Form) -> None:
    connection.execute(_PUT, (chat, bool(kept.get("asleep")), as_json(kept)))
