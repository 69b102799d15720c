"""What was said in each chat, in PostgreSQL: questions, what it is on, which message shows what.

All replicas see it: the next message of a chat may come to any of them.
"""

from __future__ import annotations

import logging
from typing import Final

from meetings.model.conversation import Conversation
from meetings.model.errors import ArchiveError, StoreAway
from meetings.model.stored_question import Asked
from storage.chats.conversations import QUESTIONS, QUESTIONS_OF_A_CHAT
from storage.chats.feedback import VERDICTS
from storage.postgres.connections import Connection
from storage.postgres.conversations_while_read_only import UnkeptConversations
from storage.postgres.database import Database
from storage.postgres.statement_values import as_json
from storage.serial.conversations import conversation_form, conversation_from
from storage.serial.questions import asked_form, asked_from

_LOG = logging.getLogger(__name__)
_REMEMBERED: Final = 20_000
"""So many links from question to answer, and answers shown, are remembered."""
_SWEPT_EVERY: Final = 500
"""Rows between two looks whether the oldest have to go."""
_TABLES: Final = (
    *("questions", "question_numbers", "judged", "conversations"),
    *("answer_messages", "shown_answers"),
)


class PostgresSaid:
    """The part of the Chats port that is about what was said."""

    def __init__(self, database: Database) -> None:
        self._said = database
        self._unkept = UnkeptConversations()

    def remember_question(self, chat: int, asked: Asked) -> int:
        """Keeps what was asked, under a number that grows within the chat."""
        try:
            return self._kept_question(chat, asked)
        except StoreAway:
            raise
        except ArchiveError as error:  # the answer counts, and its buttons until a restart
            _LOG.warning("A question is remembered in memory alone: %s", error)
        return self._unkept.add_question(chat, asked)

    def _kept_question(self, chat: int, asked: Asked) -> int:
        with self._said.writing() as connection:
            number = _next_number(connection, chat)
            connection.execute(
                "INSERT INTO questions (chat, number, ticket, asked) VALUES (%s, %s, %s, %s)",
                (chat, number, asked.ticket or None, as_json(asked_form(asked))),
            )
            connection.execute(
                "DELETE FROM questions WHERE chat = %s AND number = %s",
                (chat, number - QUESTIONS_OF_A_CHAT),
            )
            drop_oldest(connection, "questions", QUESTIONS)
        return number

    def question(self, chat: int, number: int) -> Asked | None:
        """What was asked under a number; None where that is no longer kept."""
        if (unkept := self._unkept.question(chat, number)) is not None:
            return unkept
        form = self._said.value(
            "SELECT asked FROM questions WHERE chat = %s AND number = %s", chat, number
        )
        return None if form is None else asked_from(form)

    def tickets(self, chat: int) -> list[str]:
        """The tickets of a chat's questions that are kept, and of all that it judged."""
        found = self._said.rows(
            "SELECT ticket FROM questions WHERE chat = %s AND ticket IS NOT NULL"
            " UNION SELECT ticket FROM judged WHERE chat = %s",
            chat,
            chat,
        )
        return [ticket for (ticket,) in found]

    def note_verdict(self, chat: int, ticket: str) -> None:
        """Keeps that a verdict is the chat's, for when the chat is to be forgotten."""
        with self._said.writing() as connection:
            connection.execute(
                "INSERT INTO judged (chat, ticket) VALUES (%s, %s) ON CONFLICT DO NOTHING",
                (chat, ticket),
            )
            drop_oldest(connection, "judged", VERDICTS)

    def note_answer(self, chat: int, question_message: int, answer_message: int) -> None:
        """Keeps which message answers which."""
        with self._said.writing() as connection:
            connection.execute(
                "INSERT INTO answer_messages (chat, question, answer) VALUES (%s, %s, %s)"
                " ON CONFLICT (chat, question) DO UPDATE SET answer = excluded.answer",
                (chat, question_message, answer_message),
            )
            drop_oldest(connection, "answer_messages", _REMEMBERED)

    def answer_to(self, chat: int, question_message: int) -> int | None:
        """The message that answers another; None where that is not kept."""
        found: int | None = self._said.value(
            "SELECT answer FROM answer_messages WHERE chat = %s AND question = %s",
            chat,
            question_message,
        )
        return found

    def note_shown(self, chat: int, message: int, answer: tuple[int, int] | None) -> None:
        """Keeps which answer a message shows: a question's number and the place; None for none."""
        if answer is None:
            self._said.execute(
                "DELETE FROM shown_answers WHERE chat = %s AND message = %s", chat, message
            )
            return
        with self._said.writing() as connection:
            connection.execute(
                "INSERT INTO shown_answers (chat, message, question, place)"
                " VALUES (%s, %s, %s, %s) ON CONFLICT (chat, message)"
                " DO UPDATE SET question = excluded.question, place = excluded.place",
                (chat, message, *answer),
            )
            drop_oldest(connection, "shown_answers", _REMEMBERED)

    def shown_in(self, chat: int, message: int) -> tuple[int, int] | None:
        """The answer that a message shows; None where that is not kept."""
        found = self._said.row(
            "SELECT question, place FROM shown_answers WHERE chat = %s AND message = %s",
            chat,
            message,
        )
        return None if found is None else (found[0], found[1])

    def conversation(self, chat: int) -> Conversation | None:
        """What a chat is talking about."""
        if (unkept := self._unkept.conversation(chat)) is not None:
            return unkept
        form = self._said.value("SELECT kept FROM conversations WHERE chat = %s", chat)
        return None if form is None else conversation_from(form)

    def set_conversation(self, chat: int, conversation: Conversation | None) -> None:
        """Stores what a chat is talking about, or that it is nothing."""
        self._unkept.set_conversation(chat, None)
        try:
            self._keep_conversation(chat, conversation)
        except StoreAway:
            raise
        except ArchiveError as error:
            _LOG.warning("What a chat is on is remembered in memory alone: %s", error)
            self._unkept.set_conversation(chat, conversation)

    def _keep_conversation(self, chat: int, conversation: Conversation | None) -> None:
        if conversation is None:
            self._said.execute("DELETE FROM conversations WHERE chat = %s", chat)
            return
        self._said.execute(
            "INSERT INTO conversations (chat, kept) VALUES (%s, %s)"
            " ON CONFLICT (chat) DO UPDATE SET kept = excluded.kept",
            chat,
            as_json(conversation_form(conversation)),
        )


def move_said(connection: Connection, chat: int, grown: int) -> None:
    """Numbers stay, for the buttons; where the new chat was asked something, it keeps that."""
    was_asked = connection.execute(
        "SELECT 1 FROM question_numbers WHERE chat = %s", (grown,)
    ).fetchone()
    if was_asked:
        connection.execute("DELETE FROM questions WHERE chat = %s", (chat,))
        connection.execute("DELETE FROM question_numbers WHERE chat = %s", (chat,))
    connection.execute(
        "DELETE FROM judged AS old WHERE chat = %s AND EXISTS"
        " (SELECT 1 FROM judged WHERE chat = %s AND ticket = old.ticket)",
        (chat, grown),
    )
    if connection.execute("SELECT 1 FROM conversations WHERE chat = %s", (chat,)).fetchone():
        connection.execute("DELETE FROM conversations WHERE chat = %s", (grown,))
    for table in ("questions", "question_numbers", "judged", "conversations"):
        connection.execute(f"UPDATE {table} SET chat = %s WHERE chat = %s", (grown, chat))


def forget_said(connection: Connection, chat: int) -> None:
    """Drops all that was said in a chat."""
    for table in _TABLES:
        connection.execute(f"DELETE FROM {table} WHERE chat = %s", (chat,))


def drop_oldest(connection: Connection, table: str, most: int) -> None:
    """Keeps a table to some size, at times a tenth more: it looks only now and then."""
    newest = connection.execute(f"SELECT coalesce(max(came), 0) FROM {table}").fetchone()
    if newest is not None and newest[0] % _SWEPT_EVERY == 0:
        connection.execute(
            f"DELETE FROM {table} WHERE came <="
            f" (SELECT came FROM {table} ORDER BY came DESC OFFSET %s LIMIT 1)",
            (most,),
        )


def _next_number(connection: Connection, chat: int) -> int:
    found = connection.execute(
        "INSERT INTO question_numbers (chat, last) VALUES (%s, 1)"
        " ON CONFLICT (chat) DO UPDATE SET last = question_numbers.last + 1 RETURNING last",
        (chat,),
    ).fetchone()
    if found is None:
        raise RuntimeError("a row that was written gives its number")
    return int(found[0])
