"""Buttons under a topic: its counts by year as a picture, its meetings as a list."""

from __future__ import annotations

from telegram import Update

from handlers.callbacks import Stale, button
from handlers.command_names import Handler
from handlers.offloading import Offload, here
from handlers.replier import Replier
from handlers.texts.catalogue import Texts
from handlers.update_messages import spoken
from handlers.views.callback_data import NEW, TOPIC_MEETINGS, YEARS, Address
from handlers.views.chart import years_chart
from handlers.views.meeting_list import meeting_list
from handlers.views.screen import Screen
from handlers.views.topic import years_screen
from meetings.model.mentions import MentionedMeetings
from meetings.model.reply import Topic
from meetings.model.stored_question import Asked
from meetings.ports.answering import Answering
from meetings.ports.archive import Archive
from meetings.ports.chats import Chats


class Topics:
    """What a topic has besides its quotes; counted again at each press."""

    def __init__(
        self,
        desk: Replier,
        archive: Archive,
        answering: Answering,
        chats: Chats,
        offload: Offload = here,
    ) -> None:
        self._desk = desk
        self._archive = archive
        self._answering = answering
        self._chats = chats
        self._offload = offload

    def handlers(self) -> list[Handler]:
        """Buttons."""
        return [
            button(self._desk, YEARS, self._years, slow=True),
            button(self._desk, TOPIC_MEETINGS, self._meetings, slow=True),
        ]

    async def _years(self, update: Update, address: Address) -> None:
        texts, chat = self._desk.texts(update), spoken(update).chat_id
        png = await self._desk.thinking(update, self._drawn, texts, chat, address.number(0))
        await self._desk.send_picture(update, png, Screen(""))

    def _drawn(self, texts: Texts, chat: int, number: int) -> bytes:
        topic = self._topic(chat, number)
        heading = texts.plain("topic-quoted", words=topic.words)
        return self._offload(years_chart, texts, topic.by_year, heading)

    async def _meetings(self, update: Update, address: Address) -> None:
        texts, chat = self._desk.texts(update), spoken(update).chat_id
        number, page = address.number(0), address.number(1)
        screen = await self._desk.thinking(update, self.meetings, texts, chat, number, page)
        show = self._desk.send if address.parts[2:] == (NEW,) else self._desk.turn
        await show(update, screen)

    def years(self, texts: Texts, chat: int, number: int) -> Screen:
        """A topic's mentions year by year, in figures. Raises Stale."""
        return years_screen(texts, self._topic(chat, number), number)

    def meetings(self, texts: Texts, chat: int, number: int, page: int) -> Screen:
        """A page of the meetings of the topic asked for under a number. Raises Stale."""
        told = self._answering.spoken(self._asked(chat, number).text)
        meetings = MentionedMeetings(told.mentions.found.firsts())
        return meeting_list(
            texts, meetings, page, words=told.words, number=number, kind=TOPIC_MEETINGS
        )

    def _asked(self, chat: int, number: int) -> Asked:
        """What was asked under a number. Raises Stale."""
        asked = self._chats.question(chat, number)
        if asked is None:
            raise Stale("question-gone")
        return asked

    def _topic(self, chat: int, number: int) -> Topic:
        """The topic asked for under a number. Raises Stale."""
        asked = self._asked(chat, number)
        if topic := self._answering.answer(asked.text).topic:
            return topic
        raise Stale("topic-gone")
