"""What was said in each chat of a data folder: questions, what it is on, which message shows what.

The last questions are kept, since buttons under old messages lead to them. What a chat is on and
which message answers or shows what stay in memory: half an hour later, or after a restart, nobody
misses them.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable, Hashable
from pathlib import Path
from typing import TypeVar

from meetings.model.conversation import Conversation
from meetings.model.errors import ArchiveError
from meetings.model.json_forms import Form
from meetings.model.stored_question import Asked
from storage.chats.feedback_by_chat import Judged
from storage.files.keyed_documents import Ledger
from storage.files.tinydb_json_storage import damaged
from storage.serial.fields import BadForm
from storage.serial.questions import asked_form, asked_from

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


class TinySaid:
    """The part of the Chats port that is about what was said."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._questions = Ledger(self._folder / "questions", "questions")
        self._judged = Judged(self._folder)
        self._conversations: OrderedDict[int, Conversation] = OrderedDict()
        self._unkept: OrderedDict[int, dict[int, Asked]] = OrderedDict()
        self._answers: OrderedDict[tuple[int, int], int] = OrderedDict()
        self._shown: OrderedDict[tuple[int, int], tuple[int, int]] = OrderedDict()

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
        return self._read(asked_from, kept)

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

    def _move_said(self, chat: int, grown: int) -> None:
        """What was said in a group that has got a new number moves there."""
        self._move_questions(chat, grown)
        self._judged.move(chat, grown)
        if (conversation := self._conversations.pop(chat, None)) is not None:
            self._conversations[grown] = conversation

    def _forget_said(self, chat: int) -> None:
        """Drops what was said in a chat: afterwards no file holds any of it."""
        self._questions.purge(dict.fromkeys(self._keys_of(chat)))
        self._judged.forget(chat)
        self._conversations.pop(chat, None)
        self._unkept.pop(chat, None)
        for place in [place for place in self._answers if place[0] == chat]:
            del self._answers[place]
        for place in [place for place in self._shown if place[0] == chat]:
            del self._shown[place]

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
        """What a kept form holds. Raises ArchiveDamaged."""
        try:
            return read(form)
        except BadForm as error:
            raise damaged(self._folder, str(error)) from error


def _limit(remembered: OrderedDict[K, V]) -> None:
    if len(remembered) > _IN_MEMORY:
        remembered.popitem(last=False)
