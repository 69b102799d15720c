"""/facts, /compare: the figures of a meeting, alone and beside another one; who spoke how much."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from telegram import Update

from handlers.admins_only_asking import asking
from handlers.callbacks import Context, Stale, button
from handlers.clock import Clock
from handlers.command_names import Handler, words_named
from handlers.meeting_finder import Finder
from handlers.offloading import Offload, here
from handlers.replier import Replier
from handlers.texts.catalogue import Texts
from handlers.update_messages import spoken
from handlers.views import figures as views
from handlers.views.callback_data import COMPARE, FACTS, PICTURE, QUOTE, Address
from handlers.views.chart import shares_chart
from handlers.views.facts import facts_screen
from handlers.views.screen import Screen, aside
from handlers.views.transcript import transcript_page
from meetings.model.archive import Entry
from meetings.model.conversation import Conversation
from meetings.model.errors import UnknownMeeting
from meetings.ports.archive import Archive
from meetings.ports.chats import Chats
from meetings.retrieval.comparing_meetings import COMPARED, ComparedMeetings, comparison_of
from meetings.retrieval.query.archive_cast import CastMember, Casts
from meetings.statistics.shares import shares
from meetings.transcripts.cutting_into_pages import PagePiece, page_with, pages_of

_CHOICES = 6
"""Meetings that a person is asked to choose from; of more they are asked to say more."""


class MeetingFigures:
    """Shows what a meeting has in figures.

    Methods without ``async`` read from disk: they are called in a thread.
    """

    def __init__(
        self,
        desk: Replier,
        archive: Archive,
        finder: Finder,
        chats: Chats,
        casts: Casts,
        now: Clock,
        offload: Offload = here,
    ) -> None:
        self._desk = desk
        self._archive = archive
        self._finder = finder
        self._chats = chats
        self._casts = casts
        self._now = now
        self._offload = offload

    def handlers(self) -> list[Handler]:
        """Commands and buttons."""
        return [
            asking(self._desk, "facts", self.facts),
            asking(self._desk, "compare", self.compare),
            button(self._desk, QUOTE, self._quote, slow=True),
            button(self._desk, COMPARE, self._compare, slow=True),
            button(self._desk, PICTURE, self._picture, slow=True),
        ]

    async def facts(self, update: Update, _: Context) -> None:
        """The facts of the meeting named, else of the one the chat is on."""
        await self._of_a_meeting(update, FACTS)

    async def compare(self, update: Update, _: Context) -> None:
        """A meeting and the one before with the same person."""
        await self._of_a_meeting(update, COMPARE)

    async def _of_a_meeting(self, update: Update, kind: str) -> None:
        texts, chat = self._desk.texts(update), spoken(update).chat_id
        words = words_named(update)
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

    def _entry(self, meeting_id: str) -> Entry:
        entry = self._archive.entry(meeting_id)
        if entry is None:
            raise UnknownMeeting(f"The archive holds no meeting {meeting_id}.")
        return entry

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
