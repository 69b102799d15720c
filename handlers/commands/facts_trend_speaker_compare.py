"""/facts, /trend, /speaker, /compare: figures in a meeting, over time, by a person."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence
from dataclasses import replace

from telegram import Message, Update
from telegram.ext import filters

from handlers.addressing import said_to_us
from handlers.admins_only_asking import asking
from handlers.callbacks import Context, Stale, button
from handlers.clock import Clock
from handlers.command_names import Handler, words_after
from handlers.meeting_finder import Finder
from handlers.offloading import Offload, here
from handlers.pass_through_handlers import GivesWay
from handlers.plain_words.trend_asked import trend_asked
from handlers.replier import Replier
from handlers.rights import may_ask
from handlers.texts.catalogue import Texts
from handlers.update_messages import spoken
from handlers.views import figures as views
from handlers.views.callback_data import (
    COMPARE,
    FACTS,
    PICTURE,
    QUOTE,
    SPEAKER,
    TREND,
    TREND_TABLE,
    Address,
)
from handlers.views.chart import series_chart, shares_chart
from handlers.views.facts import facts_screen
from handlers.views.screen import Screen, aside
from handlers.views.transcript import transcript_page
from meetings.model.archive import Entry
from meetings.model.conversation import Conversation
from meetings.model.errors import UnknownMeeting
from meetings.model.stored_question import Asked
from meetings.model.time_series import Series
from meetings.ports.answering import Answering
from meetings.ports.archive import Archive
from meetings.ports.chats import Chats
from meetings.retrieval.comparing_meetings import COMPARED, ComparedMeetings, comparison_of
from meetings.retrieval.query.archive_cast import CastMember, Casts
from meetings.statistics.series import trends
from meetings.statistics.shares import shares
from meetings.statistics.speaker_profile import profile_of
from meetings.transcripts.cutting_into_pages import PagePiece, page_with, pages_of

_CHOICES = 6
"""Meetings or people that a person is asked to choose from; of more they are asked to say more."""


class _AsksForTrend(filters.MessageFilter):
    """Plain words that may want a figure followed, said to the bot."""

    def filter(self, message: Message) -> bool:
        """What python-telegram-bot asks."""
        return trend_asked(said_to_us(message)) is not None


class Figures:
    """Shows figures. Methods without ``async`` read from disk: they are called in a thread."""

    def __init__(
        self,
        desk: Replier,
        archive: Archive,
        answering: Answering,
        finder: Finder,
        chats: Chats,
        casts: Casts,
        now: Clock,
        offload: Offload = here,
    ) -> None:
        self._desk = desk
        self._archive = archive
        self._answering = answering
        self._finder = finder
        self._chats = chats
        self._now = now
        self._casts = casts
        self._offload = offload

    def handlers(self) -> list[Handler]:
        """Commands and buttons."""
        return [
            asking(self._desk, "facts", self.facts),
            asking(self._desk, "trend", self.trend),
            GivesWay(_AsksForTrend(), self._trend_in_words),
            asking(self._desk, "speaker", self.speaker),
            asking(self._desk, "compare", self.compare),
            button(self._desk, QUOTE, self._quote, slow=True),
            button(self._desk, TREND, self._turn, slow=True),
            button(self._desk, TREND_TABLE, self._table, slow=True),
            button(self._desk, SPEAKER, self._person, slow=True),
            button(self._desk, COMPARE, self._compare, slow=True),
            button(self._desk, PICTURE, self._picture, slow=True),
        ]

    async def facts(self, update: Update, _: Context) -> None:
        """The facts of the meeting named, else of the one the chat is on."""
        await self._of_a_meeting(update, FACTS)

    async def compare(self, update: Update, _: Context) -> None:
        """A meeting and the one before with the same person."""
        await self._of_a_meeting(update, COMPARE)

    async def trend(self, update: Update, _: Context) -> None:
        """A picture of the series that some words mean, and its points."""
        words = words_after(update)
        if not words:
            await self._say(update, "trend-usage")
            return
        number = await asyncio.to_thread(self._on_figure, spoken(update).chat_id, words)
        await self._show_trend(update, words, number, 0)

    def _on_figure(self, chat: int, words: str) -> int:
        """A private chat is now on a figure; the number under which the question is kept."""
        number = self._chats.remember_question(chat, Asked(words))
        if chat > 0:
            on = Conversation(self._now(), question=words, number=number)
            self._chats.set_conversation(chat, on)
        return number

    async def _trend_in_words(self, update: Update) -> bool:
        """«график инфляции»; False where no such figure can be followed."""
        if not await may_ask(self._desk, update):
            return False
        chat = spoken(update).chat_id
        named = trend_asked(said_to_us(spoken(update))) or ""
        words = named or await asyncio.to_thread(self._figure_before, chat)
        found = await self._desk.thinking(update, self._series, words) if words else []
        if not any(len(one.points) > 1 for one in found):
            return False
        number = await asyncio.to_thread(self._on_figure, chat, words)
        await self._show_trend(update, words, number, 0)
        return True

    def _figure_before(self, chat: int) -> str:
        """The question whose answer is a figure that can be followed; empty for others."""
        on = self._chats.conversation(chat) if chat > 0 else None
        if on is None or not on.lasts(self._now()) or not on.number:
            return ""
        asked = self._chats.question(chat, on.number)
        return asked.text if asked and asked.followable else ""

    async def speaker(self, update: Update, _: Context) -> None:
        """A person of the archive."""
        texts, words = self._desk.texts(update), words_after(update)
        if not words:
            await self._say(update, "speaker-usage")
            return
        chat = spoken(update).chat_id
        screen = await self._desk.thinking(update, self._speaker_screen, texts, chat, words)
        await self._desk.send(update, screen)

    # Meetings

    async def _of_a_meeting(self, update: Update, kind: str) -> None:
        texts, chat = self._desk.texts(update), spoken(update).chat_id
        words = words_after(update)
        screen = await self._desk.thinking(update, self._for, texts, chat, words, kind)
        await self._desk.send(update, screen)

    def _for(self, texts: Texts, chat: int, words: str, kind: str) -> Screen:
        if not words:
            entry = self._last(chat)
            usage = "facts-usage" if kind == FACTS else "compare-usage"
            return self._made(texts, chat, entry, kind) if entry else aside(texts.say(usage))
        found = self._finder.found(words, texts.lang)
        if len(found) == 1:
            return self._made(texts, chat, found[0], kind)
        if not found:
            return self._finder.one_or_list(texts, chat, words)
        if chat > 0:  # which one is meant is still open
            self._chats.set_conversation(chat, None)
        if kind == COMPARE:
            return self._newest_comparison(texts, words, found)
        return views.meetings_to_choose(texts, found[:_CHOICES], kind)

    def _last(self, chat: int) -> Entry | None:
        """The meeting a private chat is talking about; None for groups, or where there is none."""
        on = self._chats.conversation(chat)
        if on is None or on.meeting_id is None or not on.lasts(self._now()):
            return None
        return self._archive.entry(on.meeting_id)

    def _made(self, texts: Texts, chat: int, entry: Entry, kind: str) -> Screen:
        id_ = entry.head.id
        if chat > 0:
            self._chats.set_conversation(chat, Conversation(self._now(), id_))
        if kind == FACTS:
            return facts_screen(
                texts, self._archive.meeting(id_), self._archive.facts(id_), "n", 1
            )
        return self._comparison(texts, entry)

    def _compared_by_id(self, texts: Texts, meeting_id: str) -> Screen:
        return self._comparison(texts, self._entry(meeting_id))

    def _comparison(self, texts: Texts, entry: Entry) -> Screen:
        found = self._compared(entry, ())
        return views.comparison(texts, found) if found else aside(texts.say("compare-none"))

    def _newest_comparison(self, texts: Texts, words: str, entries: Sequence[Entry]) -> Screen:
        """The newest of several meetings that shares figures with another one of the same person.

        Where none has, the newest with another one at all.
        """
        cast = self._casts.of(self._archive)
        asked = [person for group in cast.named(words) for person in group]
        made = [one for e in entries[:COMPARED] if (one := self._compared(e, asked))]
        if not made:
            return aside(texts.say("compare-none"))
        return views.comparison(texts, next((one for one in made if one.found), made[0]))

    def _compared(self, entry: Entry, asked: Collection[CastMember]) -> ComparedMeetings | None:
        archive = self._archive
        cast = self._casts.of(archive)
        return comparison_of(entry, archive, cast, archive.meeting, archive.facts, asked)

    async def _compare(self, update: Update, address: Address) -> None:
        texts = self._desk.texts(update)
        screen = await self._desk.thinking(update, self._compared_by_id, texts, address.part(0))
        await self._desk.send(update, screen)

    async def _quote(self, update: Update, address: Address) -> None:
        texts, id_ = self._desk.texts(update), address.part(0)
        turn, start = address.number(1) - 1, address.number(2)
        screen = await self._desk.thinking(update, self._opened, texts, id_, turn, start)
        await self._desk.send(update, screen)

    def _opened(self, texts: Texts, meeting_id: str, turn: int, start: int) -> Screen:
        """The transcript at a place, its sentence in bold."""
        meeting = self._archive.meeting(meeting_id)
        if turn >= len(meeting.turns):
            raise Stale("quote-moved")
        start, stop = views.sentence_at(meeting.text_of(turn), start)
        page = page_with(pages_of(meeting), turn, start)
        return transcript_page(texts, meeting, page, PagePiece(turn, start, stop))

    async def _picture(self, update: Update, address: Address) -> None:
        texts = self._desk.texts(update)
        png = await self._desk.thinking(update, self._drawn, texts, address.part(0))
        await self._desk.send_picture(update, png, Screen(""))

    def _drawn(self, texts: Texts, meeting_id: str) -> bytes:
        meeting = self._archive.meeting(meeting_id)
        return self._offload(shares_chart, texts, shares(meeting), meeting.head.title)

    # Series

    async def _show_trend(self, update: Update, words: str, number: int, place: int) -> None:
        texts = self._desk.texts(update)
        found = await self._desk.thinking(update, self._series, words)
        if not found:
            await self._say(update, "trend-none", words=words)
            return
        if place >= len(found):
            raise Stale
        if len(found[place].points) > 1:
            drawn = self._desk.thinking(update, self._offload, series_chart, texts, found[place])
            png = await drawn
            await self._desk.send_picture(
                update, png, Screen(views.trend_caption(texts, found[place]))
            )
        listed = self._desk.thinking(update, views.trend_list, texts, found, place, 1, number)
        await self._desk.send(update, await listed)

    async def _turn(self, update: Update, address: Address) -> None:
        """Another series with its picture; another page of one in place."""
        number, place = address.number(0), address.number(1)
        words = await asyncio.to_thread(self._words, spoken(update).chat_id, number)
        if len(address.parts) < 3:
            await self._show_trend(update, words, number, place)
            return
        texts = self._desk.texts(update)
        found = await self._desk.thinking(update, self._series, words)
        if place >= len(found):
            raise Stale
        page = address.number(2)
        screen = await self._desk.thinking(
            update, views.trend_list, texts, found, place, page, number
        )
        await self._desk.turn(update, screen)

    async def _table(self, update: Update, address: Address) -> None:
        number, place = address.number(0), address.number(1)
        words = await asyncio.to_thread(self._words, spoken(update).chat_id, number)
        found = await self._desk.thinking(update, self._series, words)
        if place >= len(found):
            raise Stale
        table = self._desk.thinking(
            update, views.trend_table, self._desk.texts(update), found[place]
        )
        content = await table
        await self._desk.send_file(update, content, f"trend-{number}.csv")

    def _series(self, words: str) -> list[Series]:
        return trends(self._answering.series(words))

    # People

    def who(self, texts: Texts, chat: int, words: str) -> Screen | None:
        """The person a message asks about; a private chat is on them now. None for nobody."""
        found = self._casts.of(self._archive).who(words)
        return self._speaker_screen(texts, chat, words) if found else None

    def _speaker_screen(self, texts: Texts, chat: int, words: str) -> Screen:
        found = self._casts.of(self._archive).who(words)
        if chat > 0:  # of several people nobody is meant yet
            person = found[0].name_in(texts.lang) if len(found) == 1 else None
            self._chats.set_conversation(chat, Conversation(self._now(), None, person, words))
        if len(found) == 1:
            return self._profile(texts, chat, found[0])
        names = [person.name_in(texts.lang) for person in found[:_CHOICES]]
        number = self._chats.remember_question(chat, Asked(words, suggestions=tuple(names)))
        return views.several_people(texts, words, names, number)

    def _profile_of(self, texts: Texts, chat: int, name: str) -> Screen:
        return self._profile(texts, chat, self._casts.of(self._archive).person(name))

    def _profile(self, texts: Texts, chat: int, person: CastMember) -> Screen:
        name = person.name_in(texts.lang)
        profile = profile_of(person.names, self._archive, texts.lang)
        if profile is None:
            return aside(texts.say("speaker-none", words=name))
        number = self._chats.remember_question(chat, Asked(name))
        return views.speaker_screen(texts, replace(profile, name=name), number)

    async def _person(self, update: Update, address: Address) -> None:
        texts, chat = self._desk.texts(update), spoken(update).chat_id
        asked = await asyncio.to_thread(self._chats.question, chat, address.number(0))
        place = address.number(1)
        if asked is None or place >= len(asked.suggestions):
            raise Stale("question-gone")
        name = asked.suggestions[place]
        screen = await self._desk.thinking(update, self._profile_of, texts, chat, name)
        await self._desk.send(update, screen)

    def _words(self, chat: int, number: int) -> str:
        asked = self._chats.question(chat, number)
        if asked is None:
            raise Stale("question-gone")
        return asked.text

    def _entry(self, meeting_id: str) -> Entry:
        entry = self._archive.entry(meeting_id)
        if entry is None:
            raise UnknownMeeting(f"The archive holds no meeting {meeting_id}.")
        return entry

    async def _say(self, update: Update, text_id: str, **values: str) -> None:
        await self._desk.send(update, aside(self._desk.texts(update).say(text_id, **values)))
