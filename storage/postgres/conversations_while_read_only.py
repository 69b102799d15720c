"""What was said in chats while the server takes no changes: in memory, until a restart.

Its disk is full, or it is a standby: people are answered all the same, as over a data folder.
"""

from __future__ import annotations

from collections import OrderedDict
from itertools import count
from typing import Final

from meetings.model.conversation import Conversation
from meetings.model.stored_question import Asked

_FROM: Final = 900_000_000
"""Numbers from here on are of questions in memory: the server gives none so high, and nine digits
are what a button may name."""
_MOST: Final = 1_000
"""Questions, and chats, of one process."""


class UnkeptConversations:
    """Questions by chat and number, and what each chat is on."""

    def __init__(self) -> None:
        self._numbers = count(_FROM)
        self._questions: OrderedDict[tuple[int, int], Asked] = OrderedDict()
        self._conversations: OrderedDict[int, Conversation] = OrderedDict()

    def add_question(self, chat: int, asked: Asked) -> int:
        """Remembers what was asked; its number."""
        number = next(self._numbers)
        self._questions[chat, number] = asked
        if len(self._questions) > _MOST:
            self._questions.popitem(last=False)
        return number

    def question(self, chat: int, number: int) -> Asked | None:
        """What was asked under a number, where it is one of these."""
        return self._questions.get((chat, number))

    def conversation(self, chat: int) -> Conversation | None:
        """What a chat is talking about, where that could not be stored."""
        return self._conversations.get(chat)

    def set_conversation(self, chat: int, conversation: Conversation | None) -> None:
        """Remembers what a chat is talking about, or that it is nothing."""
        self._conversations.pop(chat, None)
        if conversation is not None:
            self._conversations[chat] = conversation
            if len(self._conversations) > _MOST:
                self._conversations.popitem(last=False)

    def forget(self, chat: int) -> None:
        """Nothing of a chat is remembered any more."""
        self._conversations.pop(chat, None)
        for place in [place for place in self._questions if place[0] == chat]:
            del self._questions[place]
