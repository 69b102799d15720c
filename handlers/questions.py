"""/ask and free text: answers, what else there is, what was said around them."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from telegram import Message, Update
from telegram.ext import MessageHandler, filters

from handlers.addressing import is_ours, said_to_us
from handlers.asking import asking
from handlers.commands import Handler, words_after
from handlers.courtesies import courtesy_in
from handlers.desk import Desk, spoken
from handlers.finder import Finder
from handlers.followups import FollowUps
from handlers.listings import Listings
from handlers.pressing import Context, button
from handlers.quoted_part import Part, part_asked_about
from handlers.replies import Replies
from handlers.rights import may_ask
from handlers.texts.catalogue import Texts
from handlers.views.addresses import (
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
from handlers.views.cutting import cut
from handlers.views.screen import Screen, label
from meetings.conversation import FollowUp, asks_who_was_there
from meetings.ports import Answering, Chats
from meetings.query.claims import claim_in
from meetings.questions.kinds import asked_for
from meetings.questions.understanding import LONGEST
from meetings.transcripts.identity import twin_of

Placed = Callable[[Texts, int, int, int], Screen]
_OF_MEETING = (CARD, TRANSCRIPT, SPEAKERS)


class Questions:
    """Answers questions, also edited ones, and turns their pages."""

    def __init__(
        self,
        desk: Desk,
        replies: Replies,
        finder: Finder,
        listings: Listings,
        chats: Chats,
        answering: Answering,
        followups: FollowUps,
    ) -> None:
        self._desk = desk
        self._replies = replies
        self._finder = finder
        self._listings = listings
        self._chats = chats
        self._answering = answering
        self._followups = followups

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
        elif text := _words(message):
            await self._reply(update, text, part_asked_about(message, LONGEST))
        else:
            await self._desk.send(update, Screen(self._desk.texts(update).say("ask-usage")))

    async def said(self, update: Update, _: Context) -> None:
        """Free text: in a private chat, or said to the bot in a group."""
        text = said_to_us(spoken(update))
        if text and await may_ask(self._desk, update):
            await self._reply(update, text)

    async def edited(self, update: Update, _: Context) -> None:
        """A question put differently: its answer changes with it."""
        message = spoken(update)
        answer = self._chats.answer_to(message.chat_id, message.message_id)
        text = words_after(update)
        if answer is None or not text:
            return
        screen = await self._desk.thinking(update, self._screen, update, text)
        if not await self._desk.edit(update, answer, screen):
            await self._send(update, screen)

    async def _reply(self, update: Update, text: str, about: Part | None = None) -> None:
        screen = await self._desk.thinking(update, self._screen, update, text)
        await self._send(update, screen, about)

    async def _send(self, update: Update, screen: Screen, about: Part | None = None) -> None:
        sent = await self._desk.send(update, screen, about)
        question = spoken(update)
        note = self._chats.note_answer
        await asyncio.to_thread(note, question.chat_id, question.message_id, sent.message_id)

    def _screen(self, update: Update, text: str) -> Screen:
        """A meeting where it is named rather than asked about, else an answer."""
        texts = self._desk.texts(update)
        chat, text = spoken(update).chat_id, text[:LONGEST]
        if courtesy := courtesy_in(text):
            return Screen(texts.say(courtesy))
        text = self._answering.named(text)
        if (meant := self._answering.typed(text)) != text:
            screen = self._about(update, texts, chat, meant)
            told = texts.say("typed", text=label(meant))
            return replace(screen, html=cut(f"{told}\n\n{screen.html}"))
        return self._about(update, texts, chat, text)

    def _about(self, update: Update, texts: Texts, chat: int, text: str) -> Screen:
        message = spoken(update)
        if (about := self._followups.screen(texts, chat, text)) is not None:
            return about
        if (claim := claim_in(text)) is not None:
            return self._replies.nearest_to(texts, chat, claim.words)
        meant = self._replies.meant(chat, text, _meeting_replied_to(message))
        if meant.scope is not None and meant.scope.meeting_id and _asks_who(meant.text):
            return self._finder.card(texts, chat, meant.scope.meeting_id)
        if meant.scope is None and (listed := self._listings.screen(texts, chat, meant.text)):
            return listed
        if meant.scope is None and self._names(texts, meant.text):
            return self._finder.one_or_list(texts, chat, meant.text)
        return self._replies.ask(texts, chat, meant)

    def _names(self, texts: Texts, text: str) -> bool:
        """Whether a message names meetings: what nobody speaks of may still be a title's word."""
        kind = self._answering.kind(text)
        if kind == "question" or (kind == "topic" and self._answering.spoken(text).mentions.found):
            return False
        return bool(self._finder.found(text, texts.lang))

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


def _asks_who(text: str) -> bool:
    return asked_for(text) == "participants" or asks_who_was_there(text)


def _words(message: Message) -> str:
    """What stands in the message that one replies to, or the part of it that was chosen."""
    replied = message.reply_to_message
    if message.quote is not None:
        return " ".join(message.quote.text.split())
    return " ".join((replied.text or replied.caption or "").split()) if replied else ""


def _meeting_replied_to(message: Message) -> str | None:
    """The one meeting that the buttons below the bot's message name."""
    replied = message.reply_to_message
    if replied is None or not is_ours(replied) or replied.reply_markup is None:
        return None
    buttons = (one for row in replied.reply_markup.inline_keyboard for one in row)
    told = [read_address(str(one.callback_data)) for one in buttons if one.callback_data]
    named = Counter(one.part(0) for one in told if one.kind in _OF_MEETING and one.parts)
    events = {min(id_, twin_of(id_) or id_) for id_ in named}
    return named.most_common(1)[0][0] if len(events) == 1 else None
