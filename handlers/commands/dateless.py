"""A transcript without a date: one question with buttons, and it waits for the answer.

What was sent is kept in memory, and the question says for how long: nothing is kept of a text
that was given up, and a press that comes too late says what to do.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from telegram import Message, Update
from telegram.ext import MessageHandler, filters

from handlers.callbacks import Context, Stale, button
from handlers.clock import Clock
from handlers.command_names import Handler
from handlers.replier import Replier
from handlers.texts.catalogue import Texts
from handlers.texts.html import escape
from handlers.update_messages import spoken
from handlers.views.callback_data import DATELESS, Address, BadAddress, address
from handlers.views.cutting import cut
from handlers.views.screen import Button, Screen, label, rows
from meetings.model.parsed_document import Hints
from meetings.retrieval.query.dates_asked import time_asked
from meetings.text.decoding import FILE_LIMIT
from meetings.transcripts.head.file_names import day_written

_KEPT = dt.timedelta(hours=1)
"""How long a transcript waits for its date; the question's text says so."""
_MOST_BYTES = 10 * FILE_LIMIT
"""Of all that waits: an admin who sends a folder's files at once is asked of each."""
_LONGEST_DATE = 100
"""Characters of a message that may be a date; a longer one is something else."""
_OTHER, _CANCEL = "o", "x"

Place = tuple[int, int]
Adds = Callable[[Update, "SentTranscript"], Awaitable[Sequence[str]]]


@dataclass(frozen=True, slots=True)
class SentTranscript:
    """What was sent, and where from; ``written``: when, as far as Telegram tells another time."""

    data: bytes
    source: str
    url: str | None
    hints: Hints
    written: dt.datetime | None = None

    def on(self, day: dt.date) -> SentTranscript:
        """The same with its date told, as a caption tells it: a zip's other files keep theirs."""
        caption = "\n".join(filter(None, (self.hints.caption, day.isoformat())))
        return replace(self, hints=replace(self.hints, caption=caption))


@dataclass(slots=True)
class _Question:
    """``sent``: None once it is answered."""

    sent: SentTranscript | None
    name: str
    until: dt.datetime


class Dateless:
    """Asks for the date that a transcript lacks; ``add``: takes it in, a line for each meeting."""

    def __init__(
        self, desk: Replier, add: Adds, may_add: Callable[[Update], bool], now: Clock
    ) -> None:
        self._desk = desk
        self._add = add
        self._may_add = may_add
        self._now = now
        self._asked: dict[Place, _Question] = {}
        self._typing: dict[Place, Place] = {}

    def handlers(self) -> list[Handler]:
        """Its buttons, and the message in which somebody writes the date."""
        typed = (
            filters.UpdateType.MESSAGE & filters.TEXT & ~filters.COMMAND & _Awaited(self._waits)
        )
        return [
            button(self._desk, DATELESS, self._pressed),
            MessageHandler(typed, self._typed),
        ]

    async def ask(self, update: Update, sent: SentTranscript) -> None:
        """The question under which ``sent`` waits."""
        name = sent.hints.name or sent.url or ""
        texts = self._desk.texts(update)
        words = texts.say("date-asked-file", name=name) if name else texts.say("date-asked-text")
        await self._put(update, _Question(sent, name, self._now() + _KEPT), words)

    def forget(self, chat: int) -> None:
        """Drops what waits in a chat."""
        for place in [place for place in self._asked if place[0] == chat]:
            del self._asked[place]
        for person in [person for person in self._typing if person[0] == chat]:
            del self._typing[person]

    async def _put(self, update: Update, question: _Question, words: str) -> None:
        days = self._days(update, question.sent) if question.sent else ()
        screen = _screen(self._desk.texts(update), words, days)
        shown = await self._desk.send(update, screen)
        self._asked[shown.chat_id, shown.message_id] = question
        self._make_room()

    def _days(self, update: Update, sent: SentTranscript) -> tuple[dt.date, ...]:
        """Today, and the day on which it was written, where that is another."""
        zone = ZoneInfo(self._desk.settings(update).zone)
        days = [self._now().astimezone(zone).date()]
        if sent.written is not None:
            days.append(sent.written.astimezone(zone).date())
        return tuple(dict.fromkeys(days))

    def _make_room(self) -> None:
        """Drops what has waited too long, and the oldest where too much waits."""
        now, size = self._now(), 0
        for place, question in reversed(list(self._asked.items())):
            size += len(question.sent.data) if question.sent else 0
            if question.until <= now or size > _MOST_BYTES:
                del self._asked[place]

    async def _pressed(self, update: Update, told: Address) -> None:
        if not self._may_add(update):
            raise Stale("admins-only")
        question = self._question(update)
        choice, texts = told.part(0), self._desk.texts(update)
        if choice == _CANCEL:
            question.sent = None
            self._typing.pop(_person(update), None)
            await self._desk.turn(update, Screen(_about(texts, "date-cancelled", question.name)))
        elif choice == _OTHER:
            self._typing[_person(update)] = _place(spoken(update))
            await self._desk.send(update, Screen(texts.say("date-write")))
        else:
            lines = await self._added(update, question, _day(choice))
            await self._desk.turn(update, _told(lines))

    def _question(self, update: Update) -> _Question:
        """The question whose button was pressed; Stale where it is answered or too old."""
        self._make_room()
        question = self._asked.get(_place(spoken(update)))
        if question is None:
            raise Stale("date-too-late")
        if question.sent is None:
            raise Stale("date-told-before")
        return question

    async def _added(self, update: Update, question: _Question, day: dt.date) -> Sequence[str]:
        """Takes it in; the question stays open where that could not be tried."""
        sent, question.sent = question.sent, None
        if sent is None:
            raise Stale("date-told-before")
        self._typing.pop(_person(update), None)
        try:
            return await self._add(update, sent.on(day))
        except BaseException:
            question.sent = sent
            raise

    async def _typed(self, update: Update, _: Context) -> None:
        message, texts = spoken(update), self._desk.texts(update)
        self._make_room()
        question = self._asked.get(self._typing.pop(_person(update)))
        if question is None:
            await self._desk.send(update, Screen(texts.say("date-too-late")))
        elif (day := self._day_in(update, message.text or "")) is None:
            await self._put(update, question, texts.say("date-not-read"))
        else:
            await self._desk.send(update, _told(await self._added(update, question, day)))

    def _day_in(self, update: Update, words: str) -> dt.date | None:
        """The day a message names, as captions and questions name days."""
        if (day := day_written(words)) is not None:
            return day
        zone = ZoneInfo(self._desk.settings(update).zone)
        asked = time_asked(words, self._now().astimezone(zone).date())
        return asked.period.first if asked is not None and asked.is_day else None

    def _waits(self, message: Message) -> bool:
        """Whether a message is one in which its writer was to tell a date."""
        words, user = message.text or "", message.from_user
        place = self._typing.get((message.chat_id, user.id)) if user else None
        if place is None or len(words) > _LONGEST_DATE:
            return False
        question = self._asked.get(place)
        if question is None or question.until <= self._now():
            return day_written(words) is not None  # what else is said so late is something else
        return question.sent is not None


class _Awaited(filters.MessageFilter):
    """What python-telegram-bot asks of a message."""

    def __init__(self, waits: Callable[[Message], bool]) -> None:
        super().__init__()
        self._waits = waits

    def filter(self, message: Message) -> bool:
        """Whether it is the one that is waited for."""
        return self._waits(message)


def _screen(texts: Texts, words: str, days: Sequence[dt.date]) -> Screen:
    today, *written = days
    choices = [Button(texts.plain("date-today"), address(DATELESS, today.isoformat()))]
    choices += [
        Button(texts.short_day(day), address(DATELESS, day.isoformat())) for day in written
    ]
    other = Button(label(texts.plain("date-other")), address(DATELESS, _OTHER))
    cancel = Button(label(texts.plain("date-cancel")), address(DATELESS, _CANCEL))
    return Screen(words, rows(tuple(choices), (other, cancel)))


def _told(lines: Sequence[str]) -> Screen:
    return Screen(cut("\n".join(map(escape, lines)) or "–"))


def _about(texts: Texts, text_id: str, name: str) -> str:
    said = texts.say(text_id)
    return f"{said}\n{escape(name)}" if name else said


def _day(choice: str) -> dt.date:
    try:
        return dt.date.fromisoformat(choice)
    except ValueError as error:
        raise BadAddress(f"{choice!r} is no day") from error


def _place(message: Message) -> Place:
    return (message.chat_id, message.message_id)


def _person(update: Update) -> Place:
    """Who is at work where."""
    user = update.effective_user
    return (spoken(update).chat_id, user.id if user else 0)
