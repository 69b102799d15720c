"""What is stored about each chat in a data folder: settings, subscriptions, whether it is asleep.

What was said in it is kept by `conversations.py`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from meetings.model.chat import ChatCounts, ChatSettings
from meetings.model.json_forms import Form
from meetings.model.languages import InterfaceLanguage
from meetings.model.subscription import AT_ONCE, Query, Schedule, Subscription
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
from storage.chats.conversations import TinySaid
from storage.files.keyed_documents import Ledger
from storage.serial.subscriptions import settings_form


class TinyChats(TinySaid):
    """Fills the Chats port and the SubscriptionStore port under a data folder."""

    def __init__(self, data: Path, clock: Callable[[], float] = time.time) -> None:
        """``clock``: seconds since 1970, by which pauses end."""
        super().__init__(data / "chats")
        self._clock = clock
        self._chats = Ledger(self._folder, "chats")

    # Settings

    def settings(self, chat: int) -> ChatSettings:
        """A chat's settings, or the usual ones."""
        return self._read(settings_in, self._of(chat))

    def set_settings(self, chat: int, settings: ChatSettings) -> None:
        """Keeps a chat's settings."""
        self._edit(chat, lambda kept: {**kept, "settings": settings_form(settings)})

    def change_settings(self, chat: int, change: Callable[[ChatSettings], ChatSettings]) -> None:
        """Keeps changed settings; digests that are wished for move to a changed hour."""
        with self._chats.writing():
            before = self.settings(chat)
            after = change(before)
            if after == before:
                return
            kept = with_settings(chat, self._of(chat), after)
            self._chats.append({str(chat): kept})

    def language(self, chat: int) -> InterfaceLanguage | None:
        """The language chosen in a chat; None where nobody chose."""
        return self.settings(chat).language

    def set_language(self, chat: int, lang: InterfaceLanguage | None) -> None:
        """Keeps a choice of language, or forgets it."""
        settings = self.settings(chat)
        if settings.language != lang:
            self.set_settings(chat, replace(settings, language=lang))

    # Subscriptions

    def subscriptions(self, chat: int) -> tuple[Subscription, ...]:
        """What a chat asked for, oldest first."""
        now = self._clock()
        return tuple(one.at(now) for one in self._subscriptions(chat, self._of(chat)))

    def wakeful(self) -> Iterator[Subscription]:
        """What all chats asked for that are not asleep, paused wishes left out."""
        now = self._clock()
        for key, kept in self._chats.all().items():
            if not kept.get("asleep"):
                found = (one.at(now) for one in self._subscriptions(int(key), kept))
                yield from (one for one in found if not one.paused)

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
        for known in self.subscriptions(chat):
            if (known.query, known.thread) == (query, thread):
                again = resumed(known, change)
                if again != known:
                    self.amend(again)
                return again
        number = int(self._of(chat).get("last") or 0) + 1
        made = Subscription(number, query, chat, thread, change, schedule=schedule)
        self._edit(chat, lambda kept: with_wish(kept, made))
        return made

    def amend(self, subscription: Subscription) -> bool:
        """Replaces the wish of the same chat and number; False where it is gone."""
        known = {one.number for one in self.subscriptions(subscription.chat)}
        if subscription.number not in known:
            return False
        self._edit(subscription.chat, lambda kept: with_wish(kept, subscription))
        return True

    def unsubscribe(self, chat: int, *numbers: int) -> int:
        """Takes wishes back together; the number by which they come back, 0 where all are gone."""
        with self._chats.writing():
            kept, ending = with_ended(self._of(chat), numbers)
            if ending:
                self._chats.append({str(chat): kept})
        return ending

    def restore(self, chat: int, ending: int) -> tuple[Subscription, ...]:
        """Brings back what was taken back together, as it was; what of that is there now."""
        with self._chats.writing():
            before = self._of(chat)
            kept, there = self._read(lambda form: with_restored(chat, form, ending), before)
            if kept != before:
                self._chats.append({str(chat): kept})
        return there

    # Coming and going

    def sleep(self, chat: int) -> None:
        """The chat has left: nothing is to be told to it."""
        if not self.is_asleep(chat):
            self._edit(chat, lambda kept: {**kept, "asleep": True})

    def wake(self, chat: int) -> None:
        """The chat is back."""
        if self.is_asleep(chat):
            self._edit(chat, lambda kept: {k: v for k, v in kept.items() if k != "asleep"})

    def is_asleep(self, chat: int) -> bool:
        """Whether the chat has left."""
        return bool(self._of(chat).get("asleep"))

    def counts(self) -> ChatCounts:
        """How many there are."""
        kept = self._chats.all().values()
        return ChatCounts(
            chats=len(kept),
            asleep=sum(bool(one.get("asleep")) for one in kept),
            subscriptions=sum(len(one.get("subscriptions") or ()) for one in kept),
        )

    def migrate(self, chat: int, grown: int) -> None:
        """A group has got a new number: what is kept of it moves there."""
        with self._chats.writing():
            kept = self._chats.get(str(chat))
            if kept is not None:
                there = self._chats.get(str(grown)) or {}
                both = merged(kept, there, self._subscriptions(grown, kept))
                self._chats.append({str(chat): None, str(grown): both})
        self._move_said(chat, grown)

    def leave_topic(self, chat: int, thread: int) -> dict[int, int]:
        """A topic was deleted: its wishes are the group's own; their numbers before and now."""
        with self._chats.writing():
            before = self._of(chat)
            kept, moved = with_topic_left(chat, before, thread)
            if kept != before:
                self._chats.append({str(chat): kept})
        return moved

    def forget(self, chat: int) -> None:
        """Drops all that is kept of a chat: afterwards no file holds any of it."""
        self._chats.purge({str(chat): None})
        self._forget_said(chat)

    def wished_by_it_alone(self, chat: int) -> frozenset[Query]:
        """What a chat wants to hear of and no other does."""
        kept = {int(key): self._queries(int(key), one) for key, one in self._chats.all().items()}
        own = kept.pop(chat, frozenset())
        return own.difference(*kept.values())

    def _of(self, chat: int) -> Form:
        return self._chats.get(str(chat)) or {}

    def _edit(self, chat: int, change: Callable[[Form], Form]) -> None:
        with self._chats.writing():
            self._chats.append({str(chat): change(self._of(chat))})

    def _subscriptions(self, chat: int, kept: Form) -> tuple[Subscription, ...]:
        return self._read(lambda form: wishes_in(chat, form), kept)

    def _queries(self, chat: int, kept: Form) -> frozenset[Query]:
        return self._read(lambda form: queries_in(chat, form), kept)
