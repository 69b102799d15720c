"""/trend, and plain words that want the same: a figure followed over time."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from dataclasses import replace

from telegram import Message, Update
from telegram.ext import filters

from handlers.addressing import said_to_us
from handlers.admins_only_asking import asking
from handlers.callbacks import Context, Stale, button
from handlers.clock import Clock
from handlers.command_names import Handler, words_named
from handlers.offloading import Offload, here
from handlers.pass_through_handlers import GivesWay
from handlers.plain_words.trend_asked import names_chart_alone, only_by_years, trend_asked
from handlers.replier import Replier
from handlers.rights import may_ask
from handlers.texts.catalogue import Texts
from handlers.update_messages import spoken
from handlers.views import figures as views
from handlers.views.callback_data import TREND, TREND_TABLE, Address
from handlers.views.chart import series_chart
from handlers.views.cutting import cut
from handlers.views.periods import period_words
from handlers.views.screen import Screen
from meetings.model.conversation import Conversation
from meetings.model.question import Period
from meetings.model.stored_question import Asked
from meetings.model.time_series import Series
from meetings.ports.answering import Answering
from meetings.ports.chats import Chats
from meetings.retrieval.query.dates_asked import in_a_row, times_asked, without_times
from meetings.retrieval.query.figures_asked import whole_year
from meetings.statistics.series import trends
from meetings.statistics.series_of_time import of_time

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


class _AsksForTrend(filters.MessageFilter):
    """Plain words that may want a figure followed, said to the bot."""

    def filter(self, message: Message) -> bool:
        """What python-telegram-bot asks."""
        return trend_asked(said_to_us(message)) is not None


class Trends:
    """Follows figures. Methods without ``async`` read from disk: they are called in a thread."""

    def __init__(
        self,
        desk: Replier,
        answering: Answering,
        chats: Chats,
        now: Clock,
        offload: Offload = here,
    ) -> None:
        self._desk = desk
        self._answering = answering
        self._chats = chats
        self._now = now
        self._offload = offload

    def handlers(self) -> list[Handler]:
        """Commands and buttons."""
        return [
            asking(self._desk, "trend", self.trend),
            GivesWay(_AsksForTrend(), self._trend_in_words),
            button(self._desk, TREND, self._turn, slow=True),
            button(self._desk, TREND_TABLE, self._table, slow=True),
        ]

    async def trend(self, update: Update, _: Context) -> None:
        """A picture of the series that some words mean, and its points."""
        words = words_named(update)
        if not words:
            await self._offer(update, "trend-usage")
            return
        number = await asyncio.to_thread(self._on_figure, spoken(update).chat_id, words)
        await self._show_trend(update, words, number, 0)

    def _on_figure(self, chat: int, words: str) -> int:
        """A private chat is now on a figure; the number under which the question is kept."""
        number = self._chats.remember_question(chat, Asked(words, followable=True))
        if chat > 0:
            on = Conversation(self._now(), question=words, number=number)
            self._chats.set_conversation(chat, on)
        return number

    async def _trend_in_words(self, update: Update) -> bool:
        """«график инфляции»; False where no such figure can be followed."""
        if not await may_ask(self._desk, update):
            return False
        chat = spoken(update).chat_id
        said = said_to_us(spoken(update))
        named = trend_asked(said) or ""
        words = named or await asyncio.to_thread(self._figure_before, chat, said)
        found = await self._desk.thinking(update, self._series, words) if words else []
        if not any(len(one.points) > 1 for one in found):
            before = await asyncio.to_thread(self._asked_before, chat)
            if not (before and names_chart_alone(said)):
                return False
            await self._offer(update, "trend-none", words=before)
            return True
        number = await asyncio.to_thread(self._on_figure, chat, words)
        await self._show_trend(update, words, number, 0)
        return True

    def _asked_before(self, chat: int) -> str:
        """What a chart is wanted of: the topic or question before; empty where there is none."""
        on = self._chats.conversation(chat) if chat > 0 else None
        return (on.topic or on.question) if on and on.lasts(self._now()) else ""

    def _figure_before(self, chat: int, said: str) -> str:
        """The question on a figure that can be followed; empty for others."""
        on = self._chats.conversation(chat) if chat > 0 else None
        if on is None or not on.lasts(self._now()) or not on.number:
            return ""
        asked = self._chats.question(chat, on.number)
        if asked is None or (asked.kind == "topic" and only_by_years(said)):
            return ""
        return self._of_all_times(asked.text) if asked.followable else ""

    async def _show_trend(self, update: Update, words: str, number: int, place: int) -> None:
        texts = self._desk.texts(update)
        found = await self._desk.thinking(update, self._series, words)
        if not found:
            await self._offer(update, "trend-none", words=words)
            return
        if place >= len(found):
            raise Stale
        if len(found[place].points) > 1:
            drawn = self._desk.thinking(update, self._offload, series_chart, texts, found[place])
            png = await drawn
            await self._desk.send_picture(
                update, png, Screen(views.trend_caption(texts, found[place]))
            )
        listed = self._desk.thinking(update, self._listed, texts, words, found, place, number)
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
        """Of the time that is named, or all where nothing is told of it."""
        found, period = trends(self._answering.series(words)), self._time(words)
        return (of_time(found, period) if period else []) or found

    def _time(self, words: str) -> Period | None:
        times = in_a_row(times_asked(words, self._now().date()))
        far = _YEAR.search(words) if not times else None  # too far off for any plan: 2080
        if far:
            return whole_year(int(far[0]))
        return times[0].period if len(times) == 1 else None

    def _listed(
        self, texts: Texts, words: str, found: list[Series], place: int, number: int
    ) -> Screen:
        """The points; where none is of the time that is named, it says so first."""
        screen, period = views.trend_list(texts, found, place, 1, number), self._time(words)
        if period is None or of_time(found, period):
            return screen
        told = texts.say("trend-not-then", time=period_words(texts, period))
        return replace(screen, html=cut(f"{told}\n\n{screen.html}"))

    def _words(self, chat: int, number: int) -> str:
        asked = self._chats.question(chat, number)
        if asked is None:
            raise Stale("question-gone")
        return self._of_all_times(asked.text) if asked.figure else asked.text

    def _of_all_times(self, words: str) -> str:
        """What was asked of one time, to be followed over all."""
        times = times_asked(words, self._now().date())
        return " ".join(without_times(words, times).split())

    async def _offer(self, update: Update, text_id: str, **values: str) -> None:
        """Says that there is nothing to show, and offers the figures that are told most."""
        texts = self._desk.texts(update)
        names = await self._desk.thinking(update, self._answering.followable, texts.lang)
        told = await asyncio.to_thread(self._numbered, spoken(update).chat_id, names)
        said = texts.say(text_id, **values)
        await self._desk.send(update, views.trends_to_choose(texts, said, told))

    def _numbered(self, chat: int, names: Sequence[str]) -> list[tuple[str, int]]:
        return [(name, self._chats.remember_question(chat, Asked(name))) for name in names]
