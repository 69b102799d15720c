"""What the domain asks of the world: small Protocols that storage and bot fill."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TYPE_CHECKING, Protocol

import numpy as np
import numpy.typing as npt

from meetings.model.archive import Change, Entry, Stored
from meetings.model.asked import Asked
from meetings.model.chat import ChatSettings
from meetings.model.citation import Citation, Standing
from meetings.model.conversation import Conversation
from meetings.model.found import Found
from meetings.model.languages import InterfaceLanguage
from meetings.model.meeting import Fact, Head, Meeting, Reply
from meetings.model.mentions import Spoken
from meetings.model.near import Floats, Near
from meetings.model.passage import Passage, TermGroup
from meetings.model.question import MessageKind
from meetings.model.scope import Scope
from meetings.model.series import Series

if TYPE_CHECKING:  # it speaks in the ports' own values
    from meetings.retrieval.claims.checking import Checked, Claimed


class Archive(Protocol):
    """The meetings, their source's bytes and the numbered history of their changes."""

    def put(self, items: Iterable[tuple[Meeting, bytes]]) -> list[Stored]:
        """Keeps meetings with their source's bytes; durable when it returns."""
        ...

    def remove(self, meeting_id: str) -> int:
        """Takes a meeting out; the number of the change. Raises UnknownMeeting."""
        ...

    def revision(self) -> Hashable:
        """The key of what is kept of the catalogue: another one where an entry is another."""
        ...

    def entries(self) -> Sequence[Entry]:
        """The catalogue, newest meeting first."""
        ...

    def entry(self, meeting_id: str) -> Entry | None:
        """A meeting's entry, or None."""
        ...

    def meeting(self, meeting_id: str) -> Meeting:
        """A meeting with its words. Raises UnknownMeeting."""
        ...

    def facts(self, meeting_id: str) -> tuple[Fact, ...]:
        """A meeting's facts, made anew where the rules have changed. Raises UnknownMeeting."""
        ...

    def changes(self, after: int) -> list[Change]:
        """The changes with a greater number, in order."""
        ...

    def last_change(self) -> int:
        """The number of the last change; looks whether another process has added some."""
        ...


class Quoted(Protocol):
    """A quote with its place: an answer, or what a claim was compared with."""

    @property
    def meeting(self) -> Head:
        """The meeting it stands in."""
        ...

    @property
    def turn(self) -> int:
        """The turn."""
        ...

    @property
    def start(self) -> int:
        """Where it begins in the turn's text."""
        ...

    @property
    def stop(self) -> int:
        """Where it ends there."""
        ...


class Citations(Protocol):
    """Quotes that were shown, by their short codes."""

    def keep(self, citations: Sequence[Citation]) -> list[str | None]:
        """The code of each, the same for the same quote; None where it could not be kept."""
        ...

    def get(self, code: str) -> Citation | None:
        """The quote behind a code, or None."""
        ...


class Passages(Protocol):
    """The index of passages: finds sentences by keys."""

    def search(self, groups: Sequence[TermGroup], limit: int) -> list[Passage]:
        """The passages that hold most of the groups, best first."""
        ...

    def of_turns(self, places: Sequence[tuple[str, int]]) -> list[Passage]:
        """All passages of some turns (meeting id and turn)."""
        ...

    def frequency(self, key: str) -> int:
        """How many passages hold a key."""
        ...

    def frequencies(self, keys: Sequence[str]) -> list[int]:
        """How many passages hold each of some keys: quicker than asking for one by one."""
        ...

    def total(self) -> int:
        """How many passages there are."""
        ...

    def vocabulary(self) -> Sequence[str]:
        """The folded words of the archive."""
        ...


class Embedder(Protocol):
    """Texts → vectors of length 1 whose dot product says how near they are in meaning."""

    @property
    def name(self) -> str:
        """Model and version; vectors of different names do not compare."""
        ...

    @property
    def dimension(self) -> int:
        """The length of a vector."""
        ...

    def passages(self, texts: Sequence[str]) -> Floats:
        """What is searched: shape (len(texts), dimension)."""
        ...

    def question(self, text: str) -> Floats:
        """What is searched for: shape (dimension,)."""
        ...


class Closeness(Protocol):
    """How near all windows that have a vector are to one question."""

    @property
    def mean(self) -> float:
        """The mean of their cosines, 0 where there are none."""
        ...

    @property
    def spread(self) -> float:
        """The standard deviation of their cosines, 0 where there are none."""
        ...

    @property
    def share(self) -> float:
        """How many of all windows have a vector, 0 to 1."""
        ...

    def nearest(self, limit: int, per_turn: int = 2) -> list[Near]:
        """The nearest windows, best first, at most so many of one turn."""
        ...

    def of(self, meeting_id: str, turn: int, start: int, stop: int) -> float | None:
        """The best cosine of the windows that overlap a stretch; None where none has a vector."""
        ...


class Meaning(Protocol):
    """What the archive's windows mean, for comparing with questions."""

    def closeness(self, question: Floats) -> Closeness:
        """Compares a question's vector with all windows."""
        ...

    def lacking(
        self, meeting_id: str, turn: int, start: int, stop: int
    ) -> list[tuple[int, int, int]]:
        """The windows (turn, start, stop) that overlap a stretch and have no vector yet."""
        ...


class Vectors(Protocol):
    """Vectors kept by the key of their text."""

    def missing(self, keys: Sequence[bytes]) -> list[bytes]:
        """Those keys that have no vector yet, each once, in order."""
        ...

    def get(self, keys: Sequence[bytes]) -> tuple[npt.NDArray[np.bool_], Floats]:
        """Which keys are known, and their vectors, zeros for the others."""
        ...

    def append(self, keys: Sequence[bytes], matrix: Floats, *, wait: bool = True) -> bool:
        """Keeps vectors; without ``wait`` not while somebody else writes. Whether it did."""
        ...


class Chats(Protocol):
    """What is kept of each chat, by Telegram's number of it."""

    def language(self, chat: int) -> InterfaceLanguage | None:
        """The language chosen in a chat; None where nobody chose."""
        ...

    def set_language(self, chat: int, lang: InterfaceLanguage | None) -> None:
        """Keeps a choice of language, or forgets it."""
        ...

    def settings(self, chat: int) -> ChatSettings:
        """A chat's settings, or the usual ones."""
        ...

    def change_settings(self, chat: int, change: Callable[[ChatSettings], ChatSettings]) -> None:
        """Keeps changed settings; digests that are wished for move to a changed hour."""
        ...

    def remember_question(self, chat: int, asked: Asked) -> int:
        """Keeps what was asked, under a number that grows within the chat."""
        ...

    def question(self, chat: int, number: int) -> Asked | None:
        """What was asked under a number; None where that is no longer kept."""
        ...

    def tickets(self, chat: int) -> list[str]:
        """The tickets of a chat's questions that are kept, and of all that it judged."""
        ...

    def note_verdict(self, chat: int, ticket: str) -> None:
        """Keeps that a verdict is the chat's, for when the chat is to be forgotten."""
        ...

    def note_answer(self, chat: int, question_message: int, answer_message: int) -> None:
        """Keeps which message answers which."""
        ...

    def answer_to(self, chat: int, question_message: int) -> int | None:
        """The message that answers another; None where that is not kept."""
        ...

    def note_shown(self, chat: int, message: int, answer: tuple[int, int] | None) -> None:
        """Keeps which answer a message shows: a question's number and the place; None for none."""
        ...

    def shown_in(self, chat: int, message: int) -> tuple[int, int] | None:
        """The answer that a message shows; None where that is not kept."""
        ...

    def conversation(self, chat: int) -> Conversation | None:
        """What a chat is on."""
        ...

    def set_conversation(self, chat: int, conversation: Conversation | None) -> None:
        """Keeps what a chat is on, or that it is on nothing."""
        ...

    def migrate(self, chat: int, grown: int) -> None:
        """A group has got a new number: what is kept of it moves there."""
        ...

    def forget(self, chat: int) -> None:
        """Drops all that is kept of a chat."""
        ...


class Answering(Protocol):
    """Answers questions."""

    def answer(self, text: str, scope: Scope | None = None) -> Reply:
        """The reply to a question, within a scope or from the whole archive."""
        ...

    def typed(self, text: str) -> str:
        """A message as it was meant, where its keyboard was in the other language."""
        ...

    def named(self, text: str) -> str:
        """A message typed in small letters, with capitals where it names people."""
        ...

    def check(self, claimed: Claimed) -> Checked:
        """Whether words are true to the record."""
        ...

    def codes(self, quotes: Sequence[Quoted]) -> list[str | None]:
        """A short code for each of some quotes; None where there is none."""
        ...

    def standing(self, typed: str) -> Standing:
        """What became of the quote behind a code."""
        ...

    def kind(self, text: str) -> MessageKind:
        """Whether a message names something, wants to hear of a topic, or asks."""
        ...

    def compares(self, text: str) -> bool:
        """Whether a message sets people side by side on a topic."""
        ...

    def spoken(self, text: str) -> Spoken:
        """Every mention of the topic of a message."""
        ...

    def series(self, words: str) -> list[Series]:
        """The figures over time that some words mean, the richest first."""
        ...


class Finding(Protocol):
    """Finds meetings by what people call them."""

    def find(self, asked: str, archive: Archive, today: dt.date) -> Found:
        """The meetings that some words mean."""
        ...
