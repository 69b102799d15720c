"""/ask and free text: answers, further answers, and what was said around them."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Callable
from functools import partial

from telegram import Message, Update
from telegram.ext import MessageHandler, filters

from handlers.addressing import is_ours, said_to_us
from handlers.admins_only_asking import asking
from handlers.callbacks import Context, button
from handlers.command_names import Handler, words_after
from handlers.commands.verify import Verifying
from handlers.conversation.answer_screens import Replies
from handlers.conversation.message_routing import Talk
from handlers.conversation.provisional_answers import Previews
from handlers.meeting_finder import Finder
from handlers.replier import Replier
from handlers.reply_parameters import QuotedPart, part_asked_about, words_replied_to
from handlers.rights import may_ask
from handlers.texts.catalogue import Texts
from handlers.update_messages import spoken
from handlers.views.callback_data import (
    ANSWER,
    AROUND,
    CARD,
    DOWN,
    HERE,
    SPEAKERS,
    SUGGESTION,
    TRANSCRIPT,
    UP,
    VERDICT,
    WHOLE,
    Address,
    read_address,
)
from handlers.views.screen import Screen, aside
from meetings.model.errors import ArchiveError
from meetings.ports.chats import Chats
from meetings.retrieval.query.questions.understanding import LONGEST_QUESTION
from meetings.retrieval.query.resolving_references import FollowUp
from meetings.transcripts.head.language_pairs import event_by_id

Placed = Callable[[Texts, int, int, int], Screen]
_OF_MEETING = (CARD, TRANSCRIPT, SPEAKERS)
_LOG = logging.getLogger(__name__)


class Questions:
    """Answers questions, also edited ones, and turns their pages."""

    def __init__(
        self,
        desk: Replier,
        replies: Replies,
        finder: Finder,
        chats: Chats,
        talk: Talk,
        verifying: Verifying,
        previews: Previews,
    ) -> None:
        self._previews = previews
        self._desk = desk
        self._replies = replies
        self._finder = finder
        self._chats = chats
        self._talk = talk
        self._verifying = verifying

    def handlers(self) -> list[Handler]:
        """Commands and buttons."""
        return [
            asking(self._desk, "ask", self.asked),
            button(self._desk, ANSWER, self._answer),
            button(self._desk, AROUND, self._around),
            button(self._desk, HERE, self._here),
            button(self._desk, SUGGESTION, self._suggestion, slow=True),
            button(self._desk, WHOLE, self._whole, slow=True),
            button(self._desk, VERDICT, self._verdict),
        ]

    def listeners(self) -> list[Handler]:
        """Free text: after all commands."""
        words = filters.TEXT & ~filters.COMMAND
        return [
            MessageHandler(filters.UpdateType.EDITED_MESSAGE & filters.TEXT, self.edited),
            MessageHandler(filters.UpdateType.MESSAGE & words, self.said),
        ]

    async def asked(self, update: Update, _: Context) -> None:
        """/ask with its question, or as a reply to somebody's."""
        message = spoken(update)
        if text := words_after(update):
            await self._reply(update, text)
        elif text := words_replied_to(message):
            await self._reply(update, text, part_asked_about(message, LONGEST_QUESTION))
        else:
            await self._desk.send(update, aside(self._desk.texts(update).say("ask-usage")))

    async def said(self, update: Update, _: Context) -> None:
        """Free text: in a private chat, or said to the bot in a group."""
        text = said_to_us(spoken(update))
        if text and await may_ask(self._desk, update):
            await self._reply(update, text)

    async def edited(self, update: Update, _: Context) -> None:
        """A question put differently: its answer changes with it."""
        message = spoken(update)
        if not (text := words_after(update)):
            return
        there = message.chat_id, message.message_id
        answer = await asyncio.to_thread(self._chats.answer_to, *there)
        if answer is None:
            return
        screen = await self._desk.thinking(update, self._screen, update, text)
        if not await self._desk.edit(update, answer, screen):
            await self._send(update, screen)

    async def _reply(self, update: Update, text: str, about: QuotedPart | None = None) -> None:
        texts, chat = self._desk.texts(update), spoken(update).chat_id
        preview = partial(self._previews.of, texts, chat, text)
        screen = await self._desk.thinking_aloud(update, preview, self._screen, update, text)
        await self._send(update, screen, about)

    async def _send(self, update: Update, screen: Screen, about: QuotedPart | None = None) -> None:
        sent = await self._desk.send(update, screen, about)
        question = spoken(update)
        note = self._chats.note_answer
        try:
            await asyncio.to_thread(note, question.chat_id, question.message_id, sent.message_id)
        except ArchiveError as error:  # the answer has arrived; it only will not change any more
            _LOG.warning("which message answers which could not be kept: %s", error)

    def _screen(self, update: Update, text: str) -> Screen:
        message, texts = spoken(update), self._desk.texts(update)
        if doubted := self._verifying.doubted(message, text):
            return self._verifying.screen(texts, message.chat_id, doubted)
        about = _meeting_replied_to(message)
        return self._talk.screen(texts, message.chat_id, text, about)

    async def _answer(self, update: Update, address: Address) -> None:
        await self._turn(update, address, self._replies.shown)

    async def _around(self, update: Update, address: Address) -> None:
        await self._turn(update, address, self._replies.around)

    async def _here(self, update: Update, address: Address) -> None:
        screen = await self._placed(update, address, self._replies.here)
        await self._desk.send(update, screen)

    async def _suggestion(self, update: Update, address: Address) -> None:
        number, place = address.number(0), address.number(1)
        chat = spoken(update).chat_id
        texts = self._desk.texts(update)

        def screen() -> Screen:
            text = self._replies.suggestion(chat, number, place)
            if meeting_id := self._replies.meeting_titled(text):
                return self._finder.card(texts, chat, meeting_id)
            return self._replies.ask(texts, chat, FollowUp(text))

        await self._desk.send(update, await self._desk.thinking(update, screen))

    async def _whole(self, update: Update, address: Address) -> None:
        texts, chat = self._desk.texts(update), spoken(update).chat_id
        screen = await self._desk.thinking(
            update, self._replies.whole, texts, chat, address.number(0)
        )
        await self._desk.turn(update, screen)

    async def _verdict(self, update: Update, address: Address) -> None:
        good = address.one_of(2, (UP, DOWN)) == UP
        judge = partial(self._replies.judge, good=good)
        await self._turn(update, address, judge)

    async def _turn(self, update: Update, address: Address, made: Placed) -> None:
        await self._desk.turn(update, await self._placed(update, address, made))

    async def _placed(self, update: Update, address: Address, made: Placed) -> Screen:
        texts, chat = self._desk.texts(update), spoken(update).chat_id
        number, place = address.number(0), address.number(1)
        return await self._desk.thinking(update, made, texts, chat, number, place)


def _meeting_replied_to(message: Message) -> str | None:
    """The one meeting that the buttons below the bot's message name."""
    replied = message.reply_to_message
    if replied is None or not is_ours(replied) or replied.reply_markup is None:
        return None
    buttons = (one for row in replied.reply_markup.inline_keyboard for one in row)
    told = [read_address(str(one.callback_data)) for one in buttons if one.callback_data]
    named = Counter(one.part(0) for one in told if one.kind in _OF_MEETING and one.parts)
    events = set(map(event_by_id, named))
    return named.most_common(1)[0][0] if len(events) == 1 else None
