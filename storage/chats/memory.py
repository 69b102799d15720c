"""What is stored about each chat, in memory: a filling of the port for tests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from meetings.model.chat import ChatSettings
from meetings.model.conversation import Conversation
from meetings.model.languages import InterfaceLanguage
from meetings.model.stored_question import Asked


@dataclass(slots=True)
class _Kept:
    settings: ChatSettings = field(default_factory=ChatSettings)
    questions: list[Asked] = field(default_factory=list)
    answers: dict[int, int] = field(default_factory=dict)
    shown: dict[int, tuple[int, int]] = field(default_factory=dict)
    conversation: Conversation | None = None


class MemoryChats:
    """Fills the Chats port; gone with the process."""

    def __init__(self) -> None:
        self._kept: dict[int, _Kept] = {}

    def language(self, chat: int) -> InterfaceLanguage | None:
        """The language chosen in a chat; None where nobody chose."""
        return self._of(chat).settings.language

    def set_language(self, chat: int, lang: InterfaceLanguage | None) -> None:
        """Keeps a choice of language, or forgets it."""
        self.change_settings(chat, lambda settings: replace(settings, language=lang))

    def settings(self, chat: int) -> ChatSettings:
        """A chat's settings, or the usual ones."""
        return self._of(chat).settings

    def change_settings(self, chat: int, change: Callable[[ChatSettings], ChatSettings]) -> None:
        """Keeps changed settings; there are no digests here."""
        self._of(chat).settings = change(self._of(chat).settings)

    def remember_question(self, chat: int, asked: Asked) -> int:
        """Keeps what was asked, under a number that grows within the chat."""
        questions = self._of(chat).questions
        questions.append(asked)
        return len(questions)

    def question(self, chat: int, number: int) -> Asked | None:
        """What was asked under a number; None where that is no longer kept."""
        questions = self._of(chat).questions
        return questions[number - 1] if 0 < number <= len(questions) else None

    def tickets(self, chat: int) -> list[str]:
        """The tickets of the questions of a chat."""
        return [one.ticket for one in self._of(chat).questions if one.ticket]

    def note_verdict(self, chat: int, ticket: str) -> None:
        """Nothing to do: no question is ever dropped here."""

    def note_answer(self, chat: int, question_message: int, answer_message: int) -> None:
        """Keeps which message answers which."""
        self._of(chat).answers[question_message] = answer_message

    def answer_to(self, chat: int, question_message: int) -> int | None:
        """The message that answers another; None where that is not kept."""
        return self._of(chat).answers.get(question_message)

    def note_shown(self, chat: int, message: int, answer: tuple[int, int] | None) -> None:
        """Keeps which answer a message shows: a question's number and the place; None for none."""
        shown = self._of(chat).shown
        shown.pop(message, None)
        if answer is not None:
            shown[message] = answer

    def shown_in(self, chat: int, message: int) -> tuple[int, int] | None:
        """The answer that a message shows; None where that is not kept."""
        return self._of(chat).shown.get(message)

    def conversation(self, chat: int) -> Conversation | None:
        """What a chat is talking about."""
        return self._of(chat).conversation

    def set_conversation(self, chat: int, conversation: Conversation | None) -> None:
        """Stores what a chat is talking about, or that it is nothing."""
        self._of(chat).conversation = conversation

    def migrate(self, chat: int, grown: int) -> None:
        """A group has got a new number: what is kept of it moves there."""
        if chat in self._kept:
            self._kept[grown] = self._kept.pop(chat)

    def forget(self, chat: int) -> None:
        """Drops all that is kept of a chat."""
        self._kept.pop(chat, None)

    def _of(self, chat: int) -> _Kept:
        return self._kept.setdefault(chat, _Kept())
