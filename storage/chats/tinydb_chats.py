"""What is stored about each chat: settings, subscriptions, questions, the conversation.

Settings, subscriptions and sleep are kept for good, and so are the last questions, since buttons
under old messages lead to them. What a chat is on and which message answers or shows what stay in
memory: half an hour later, or after a restart, nobody misses them.
"""

from __future__ import annotations

import logging
import time
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from meetings.model.chat import ChatCounts, ChatSettings
from meetings.model.conversation import Conversation
from meetings.model.errors import ArchiveError
from meetings.model.json_forms import Form
from meetings.model.languages import InterfaceLanguage
from meetings.model.stored_question import Asked
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
from storage.chats.feedback_by_chat import Judged
from storage.files.keyed_documents import Ledger
from storage.files.tinydb_json_storage import damaged
from storage.serial.fields import BadForm
from storage.serial.questions import asked_form, asked_from
from storage.serial.subscriptions import settings_form

_LOG = logging.getLogger(__name__)

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)
V = TypeVar("V")

QUESTIONS_OF_A_CHAT = 100
"""How many of a chat's last questions are kept."""
QUESTIONS = 20_000
"""How many are kept of all chats together."""
_IN_MEMORY = 20_000
"""How many conversations, links from question to answer, and answers shown are remembered."""


class TinyChats:
    """Fills the Chats port and the SubscriptionStore port under a data folder."""

    def __init__(self, data: Path, clock: Callable[[], float] = time.time) -> None:
        """``clock``: seconds since 1970, by which pauses end."""
        self._clock = clock
        self._folder = data / "chats"
        self._chats = Ledger(self._folder, "chats")
        self._questions = Ledger(self._folder / "questions", "questions")
        self._judged = Judged(self._folder)
        self._conversations: OrderedDict[int, Conversation] = OrderedDict()
        self._unkept: OrderedDict[int, dict[int, Asked]] = OrderedDict()
        self._answers: OrderedDict[tuple[int, int], int] = OrderedDict()
        self._shown: OrderedDict[tuple[int, int], tuple[int, int]] = OrderedDict()

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
        self._move_questions(chat, grown)
        self._judged.move(chat, grown)
        if (conversation := self._conversations.pop(chat, None)) is not None:
            self._conversations[grown] = conversation

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
        self._questions.purge(dict.fromkeys(self._keys_of(chat)))
        self._judged.forget(chat)
        self._conversations.pop(chat, None)
        self._unkept.pop(chat, None)
        for place in [place for place in self._answers if place[0] == chat]:
            del self._answers[place]
        for place in [place for place in self._shown if place[0] == chat]:
            del self._shown[place]

    def wished_by_it_alone(self, chat: int) -> frozenset[Query]:
        """What a chat wants to hear of and no other does."""
        kept = {int(key): self._queries(int(key), one) for key, one in self._chats.all().items()}
        own = kept.pop(chat, frozenset())
        return own.difference(*kept.values())

    # What is talked about

    def remember_question(self, chat: int, asked: Asked) -> int:
        """Keeps what was asked, under a number that grows within the chat."""
        try:
            return self._kept_question(chat, asked)
        except ArchiveError as error:  # the answer counts, and its buttons until a restart
            _LOG.warning("A question is remembered in memory alone: %s", error)
        number = self._next_number(chat)
        self._unkept.setdefault(chat, {})[number] = asked
        _limit(self._unkept)
        return number

    def _next_number(self, chat: int) -> int:
        return 1 + max(self._last_question(chat), *self._unkept.get(chat, {0: None}))

    def _kept_question(self, chat: int, asked: Asked) -> int:
        with self._questions.writing():
            number = self._next_number(chat)
            changes: dict[str, Form | None] = {f"{chat}/{number}": asked_form(asked)}
            changes[f"{chat}/last"] = {"number": number}
            old = [f"{chat}/{number - QUESTIONS_OF_A_CHAT}"]
            if len(self._questions) > QUESTIONS:
                old += self._questions.oldest(QUESTIONS // 10)
            self._questions.append({**dict.fromkeys(old), **changes})
        return number

    def question(self, chat: int, number: int) -> Asked | None:
        """What was asked under a number; None where that is no longer kept."""
        kept = self._questions.get(f"{chat}/{number}")
        if kept is None:
            return self._unkept.get(chat, {}).get(number)
        return None if kept is None else self._read(asked_from, kept)

    def tickets(self, chat: int) -> list[str]:
        """The tickets of a chat's questions that are kept, and of all that it judged."""
        found = (self._questions.get(key) or {} for key in self._keys_of(chat))
        kept = [str(form["ticket"]) for form in found if form.get("ticket")]
        return list(dict.fromkeys(kept + self._judged.of(chat)))

    def note_verdict(self, chat: int, ticket: str) -> None:
        """Keeps that a verdict is the chat's, for when the chat is to be forgotten."""
        self._judged.note(chat, ticket)

    def note_answer(self, chat: int, question_message: int, answer_message: int) -> None:
        """Keeps which message answers which."""
        self._answers[chat, question_message] = answer_message
        _limit(self._answers)

    def answer_to(self, chat: int, question_message: int) -> int | None:
        """The message that answers another; None where that is not kept."""
        return self._answers.get((chat, question_message))

    def note_shown(self, chat: int, message: int, answer: tuple[int, int] | None) -> None:
        """Keeps which answer a message shows: a question's number and the place; None for none."""
        self._shown.pop((chat, message), None)
        if answer is not None:
            self._shown[chat, message] = answer
            _limit(self._shown)

    def shown_in(self, chat: int, message: int) -> tuple[int, int] | None:
        """The answer that a message shows; None where that is not kept."""
        return self._shown.get((chat, message))

    def conversation(self, chat: int) -> Conversation | None:
        """What a chat is talking about."""
        return self._conversations.get(chat)

    def set_conversation(self, chat: int, conversation: Conversation | None) -> None:
        """Stores what a chat is talking about, or that it is nothing."""
        self._conversations.pop(chat, None)
        if conversation is not None:
            self._conversations[chat] = conversation
            _limit(self._conversations)

    def _of(self, chat: int) -> Form:
        return self._chats.get(str(chat)) or {}

    def _edit(self, chat: int, change: Callable[[Form], Form]) -> None:
        with self._chats.writing():
            self._chats.append({str(chat): change(self._of(chat))})

    def _subscriptions(self, chat: int, kept: Form) -> tuple[Subscription, ...]:
        return self._read(lambda form: wishes_in(chat, form), kept)

    def _queries(self, chat: int, kept: Form) -> frozenset[Query]:
        return self._read(lambda form: queries_in(chat, form), kept)

    def _last_question(self, chat: int) -> int:
        return int((self._questions.get(f"{chat}/last") or {}).get("number", 0))

    def _keys_of(self, chat: int) -> list[str]:
        return [key for key in self._questions.all() if key.startswith(f"{chat}/")]

    def _move_questions(self, chat: int, grown: int) -> None:
        """Numbers stay, for the buttons; where the new chat was asked something, it keeps that."""
        with self._questions.writing():
            kept = {key: self._questions.get(key) for key in self._keys_of(chat)}
            there = bool(self._last_question(grown))
            moved = {f"{grown}/{key.partition('/')[2]}": one for key, one in kept.items()}
            self._questions.append({**dict.fromkeys(kept), **({} if there else moved)})

    def _read(self, read: Callable[[Form], T], form: Form) -> T:
        try:
            return read(form)
        except BadForm as error:
            raise damaged(self._folder, str(error)) from error


def _limit(remembered: OrderedDict[K, V]) -> None:
    if len(remembered) > _IN_MEMORY:
        remembered.popitem(last=False)
