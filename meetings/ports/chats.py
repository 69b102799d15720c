"""Ports for what is stored about chats: settings, subscriptions, questions, verdicts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextvars import ContextVar
from typing import Protocol

from meetings.model.chat import ChatCounts, ChatSettings
from meetings.model.conversation import Conversation
from meetings.model.feedback import Verdict
from meetings.model.languages import InterfaceLanguage
from meetings.model.stored_question import Asked
from meetings.model.subscription import AT_ONCE, Query, Schedule, Subscription

SETTINGS_AT_HAND: ContextVar[dict[int, ChatSettings]] = ContextVar("settings at hand")
"""What was read of chats for the update at hand. Its settings are asked for a dozen times, where
nobody may wait for a database: a store that would wait looks here first, and corrects it."""


class Chats(Protocol):
    """What is stored about each chat, by Telegram's number for it."""

    def language(self, chat: int) -> InterfaceLanguage | None:
        """The language chosen in a chat; None where nobody chose."""
        ...

    def set_language(self, chat: int, lang: InterfaceLanguage | None) -> None:
        """Stores a choice of language, or forgets it."""
        ...

    def settings(self, chat: int) -> ChatSettings:
        """A chat's settings, or the usual ones."""
        ...

    def change_settings(self, chat: int, change: Callable[[ChatSettings], ChatSettings]) -> None:
        """Stores changed settings; digests move to the new hour where it has changed."""
        ...

    def remember_question(self, chat: int, asked: Asked) -> int:
        """Stores what was asked, under a number that grows within the chat."""
        ...

    def question(self, chat: int, number: int) -> Asked | None:
        """What was asked under a number; None where that is no longer stored."""
        ...

    def tickets(self, chat: int) -> list[str]:
        """The tickets of a chat's questions that are kept, and of all that it judged."""
        ...

    def note_verdict(self, chat: int, ticket: str) -> None:
        """Stores which chat a verdict belongs to, so that it can be forgotten with the chat."""
        ...

    def note_answer(self, chat: int, question_message: int, answer_message: int) -> None:
        """Stores which message answers which."""
        ...

    def answer_to(self, chat: int, question_message: int) -> int | None:
        """The message that answers another; None where that is not kept."""
        ...

    def note_shown(self, chat: int, message: int, answer: tuple[int, int] | None) -> None:
        """Stores which answer a message shows: question's number and place; None for none."""
        ...

    def shown_in(self, chat: int, message: int) -> tuple[int, int] | None:
        """The answer that a message shows; None where that is not kept."""
        ...

    def conversation(self, chat: int) -> Conversation | None:
        """What a chat is talking about."""
        ...

    def set_conversation(self, chat: int, conversation: Conversation | None) -> None:
        """Stores what a chat is talking about, or that it is nothing."""
        ...

    def migrate(self, chat: int, grown: int) -> None:
        """A group has got a new number: what is kept of it moves there."""
        ...

    def forget(self, chat: int) -> None:
        """Deletes everything stored about a chat."""
        ...


class SubscriptionStore(Protocol):
    """Stores settings and subscriptions; durable when a method returns."""

    def settings(self, chat: int) -> ChatSettings:
        """A chat's settings, or the usual ones."""
        ...

    def set_settings(self, chat: int, settings: ChatSettings) -> None:
        """Stores a chat's settings."""
        ...

    def subscriptions(self, chat: int) -> tuple[Subscription, ...]:
        """What a chat asked for, oldest first; a pause that has ended is none."""
        ...

    def wakeful(self) -> Iterator[Subscription]:
        """What all chats asked for that are not asleep, paused wishes left out."""
        ...

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
        ...

    def amend(self, subscription: Subscription) -> bool:
        """Replaces the wish of the same chat and number; False where it is gone."""
        ...

    def unsubscribe(self, chat: int, *numbers: int) -> int:
        """Takes wishes back together; the number by which they come back, 0 where all are gone."""
        ...

    def restore(self, chat: int, ending: int) -> tuple[Subscription, ...]:
        """Brings back what was taken back together, as it was; what of that is there now.

        ``ending`` 0: what was taken back last. None comes back twice, nor beyond ``MOST_WISHES``;
        empty where it is no longer kept.
        """
        ...

    def sleep(self, chat: int) -> None:
        """The chat has left: nothing is sent to it any more."""
        ...

    def wake(self, chat: int) -> None:
        """The chat is back."""
        ...

    def is_asleep(self, chat: int) -> bool:
        """Whether the chat has left."""
        ...

    def counts(self) -> ChatCounts:
        """How many there are."""
        ...

    def migrate(self, chat: int, grown: int) -> None:
        """A group has got a new number: what is kept of it moves there."""
        ...

    def leave_topic(self, chat: int, thread: int) -> Mapping[int, int]:
        """A topic was deleted: its wishes are the group's own from now on.

        The number of each of these wishes, with the number it has now: that of an equal one
        which the group had already, else its own.
        """
        ...

    def forget(self, chat: int) -> None:
        """Drops all that is kept of a chat."""
        ...


class Verdicts(Protocol):
    """Stores one verdict a question, by the question's ticket, which names no chat."""

    def give(self, ticket: str, verdict: Verdict) -> None:
        """Stores a verdict in place of an earlier one; durable when it returns."""
        ...

    def given(self, ticket: str) -> Verdict | None:
        """The verdict on a question, or None."""
        ...

    def forget(self, tickets: Iterable[str]) -> None:
        """Drops the verdicts on some questions."""
        ...

    def all(self) -> Sequence[Verdict]:
        """All verdicts, in the order in which they were first given."""
        ...


class ChatStore(Chats, SubscriptionStore, Protocol):
    """All that is stored about chats."""

    def wished_by_it_alone(self, chat: int) -> frozenset[Query]:
        """What a chat wants to hear about and no other does."""
        ...


class SeenUpdates(Protocol):
    """Remembers which of Telegram's updates were answered, by number and checksum."""

    def take(self, number: int, check: int) -> bool:
        """Whether an update is new; it is taken now."""
        ...

    def done(self, number: int, check: int) -> None:
        """An update has been answered."""
        ...


class Allowances(Protocol):
    """What each person has used of their allowance, for all processes that serve them."""

    def take(self, person: int, seconds: float, now: float) -> float:
        """Takes something from it; how many seconds ahead of ``now`` it was used up before."""
        ...


class FeedStates(Protocol):
    """What is remembered of each feed between two looks."""

    def of(self, feed: str) -> dict[str, object]:
        """A feed's state; empty for one never looked at."""
        ...

    def keep(self, feed: str, state: dict[str, object]) -> None:
        """Stores it if it has changed."""
        ...
