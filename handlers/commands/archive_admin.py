"""How admins manage the archive: /add, /remove, /stats, documents, pasted texts."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from telegram import Document, Message, Update
from telegram.ext import MessageHandler, filters

from handlers.callbacks import Context
from handlers.clock import Clock, utc_now
from handlers.command_names import Handler, command, words_after
from handlers.commands.dateless import Dateless, SentTranscript
from handlers.replier import Replier, working
from handlers.texts.html import escape
from handlers.update_messages import spoken
from handlers.views.adding_outcome import FROM_CHAT, Taken, refused_line, taken_line
from handlers.views.bot_status import Stats, stats
from handlers.views.cutting import cut
from handlers.views.screen import Screen
from meetings.model.errors import SourceError, StenogramError, UnknownMeeting, UnreadableTranscript
from meetings.model.parsed_document import Hints
from meetings.ports.archive import Archive
from meetings.retrieval.query.pasted import looks_like_transcript
from meetings.text.decoding import FILE_LIMIT
from meetings.text.surrogates import writable
from meetings.transcripts.head.hinted import NO_DATE
from meetings.transcripts.read import document_of

_AT_ONCE = 20
"""Addresses one /add may name."""
_PART_OF_MORE = 3_500
"""Characters from which on a pasted text may be a part: Telegram's apps cut at 4,096."""
_NEXT_PART = 1.5
"""Seconds to wait for the next part."""
_PASTED_LINES = 3
"""Breaks of a line from which on a message may be a transcript: a head and two turns need as
many."""


async def time_for_next_part() -> None:
    """Lets as much time pass as an app may take between two parts of one text."""
    await asyncio.sleep(_NEXT_PART)


class Adding(Protocol):
    """Takes a transcript's bytes in."""

    def __call__(
        self, data: bytes, source: str, url: str | None, hints: Hints | None = None, /
    ) -> Awaitable[Sequence[Taken]]:
        """What became of each meeting in it."""
        ...


class Fetching(Protocol):
    """Fetches what lies at an address that somebody named in a chat."""

    def __call__(self, address: str, /) -> Awaitable[tuple[bytes, str]]:
        """Bytes and the address they came from. Raises SourceError."""
        ...


@dataclass(slots=True)
class _Pasted:
    """Parts of a text that came in several messages, by their messages' numbers."""

    parts: dict[int, str] = field(default_factory=dict)

    def text(self) -> str:
        return "\n".join(self.parts[number] for number in sorted(self.parts))


class _LooksPasted(filters.MessageFilter):
    """A text in place of a message, or the next part of one."""

    def __init__(self, open_chats: Callable[[], Collection[int]]) -> None:
        super().__init__()
        self._open = open_chats

    def filter(self, message: Message) -> bool:
        """What python-telegram-bot asks."""
        text = message.text or ""
        passed_on = message.forward_origin is not None
        return (
            message.chat_id in self._open()
            or looks_like_transcript(text, forwarded=passed_on)
            or is_transcript(text)
        )


class Transcripts:
    """Lets the admins change the archive; tells others how it works."""

    def __init__(
        self,
        desk: Replier,
        archive: Archive,
        admins: Collection[int],
        *,
        add: Adding,
        fetch: Fetching,
        stats: Callable[[], Stats],
        now: Clock = utc_now,
    ) -> None:
        self._desk = desk
        self._archive = archive
        self._admins = admins
        self._add = add
        self._fetch = fetch
        self._stats = stats
        self._pasted: dict[int, _Pasted] = {}
        self._dateless = Dateless(desk, self._lines_of, self._is_admin, now)

    def handlers(self) -> list[Handler]:
        """Commands, and what is sent to a private chat."""
        new = filters.UpdateType.MESSAGE
        alone = new & filters.ChatType.PRIVATE
        pasted = alone & filters.TEXT & ~filters.COMMAND & _LooksPasted(self._pasted.keys)
        return [
            *self._dateless.handlers(),
            command("add", self._named),
            command("remove", self._remove),
            command("stats", self._tell_stats),
            MessageHandler(alone & filters.Document.ALL, self._sent),
            MessageHandler(pasted, self._paste),
        ]

    def forget(self, chat: int) -> None:
        """Drops what waits in a chat for its date."""
        self._dateless.forget(chat)

    async def _named(self, update: Update, _: Context) -> None:
        """Addresses, or the document that is replied to."""
        replied = spoken(update).reply_to_message
        if not self._is_admin(update):
            await self._say(update, "add-how")
        elif replied is not None and replied.document is not None:
            told = words_after(update) or replied.caption
            await self._from_document(update, replied, replied.document, told)
        elif addresses := words_after(update).split()[:_AT_ONCE]:
            await self._from_addresses(update, addresses)
        else:
            await self._say(update, "add-usage")

    async def _sent(self, update: Update, _: Context) -> None:
        message = spoken(update)
        document = message.document
        if not self._is_admin(update) or document is None:
            await self._say(update, "add-how")
        else:
            await self._from_document(update, message, document, message.caption)

    async def _paste(self, update: Update, _: Context) -> None:
        """The first part waits for those that follow it."""
        message = spoken(update)
        chat, text = message.chat_id, message.text or ""
        if not self._is_admin(update):
            await self._say(update, "pasted-how")
        elif chat in self._pasted:
            self._pasted[chat].parts[message.message_id] = text
        else:
            whole = self._pasted[chat] = _Pasted({message.message_id: text})
            try:
                if len(text) >= _PART_OF_MORE:
                    await self._all_parts(whole)
            finally:
                del self._pasted[chat]
            data = writable(whole.text()).encode()
            await self._take(
                update, SentTranscript(data, FROM_CHAT, None, Hints(), _written(message))
            )

    async def _all_parts(self, pasted: _Pasted) -> None:
        known = 0
        while len(pasted.parts) > known:
            known = len(pasted.parts)
            await time_for_next_part()

    async def _remove(self, update: Update, _: Context) -> None:
        asked = words_after(update)
        if not self._is_admin(update):
            await self._say(update, "admins-only")
            return
        entry = await asyncio.to_thread(self._archive.entry, asked) if asked else None
        if entry is None:
            await (
                self._say(update, "remove-unknown", asked=asked)
                if asked
                else self._say(update, "remove-usage")
            )
            return
        try:
            await asyncio.to_thread(self._archive.remove, asked)
        except UnknownMeeting:  # somebody else was faster
            await self._say(update, "remove-unknown", asked=asked)
        else:
            await self._say(update, "removed", id=asked, title=entry.head.title)

    async def _tell_stats(self, update: Update, _: Context) -> None:
        if self._is_admin(update):
            told = await self._desk.thinking(update, self._stats)
            await self._desk.send(update, stats(self._desk.texts(update), told))
        else:
            await self._say(update, "admins-only")

    async def _from_addresses(self, update: Update, addresses: Sequence[str]) -> None:
        lines: list[str] = []
        dateless: list[SentTranscript] = []
        async with working(update):
            for one in addresses:
                try:
                    data, found = await self._fetch(one)
                    sent = SentTranscript(data, found, found, Hints())
                    lines += await self._dated(update, sent, dateless)
                except StenogramError as error:
                    lines.append(refused_line(self._desk.texts(update), one, error))
        await self._show_and_ask(update, lines, dateless)

    async def _from_document(
        self, update: Update, message: Message, document: Document, caption: str | None
    ) -> None:
        """``caption``: words sent with the file, for the title and date that it may lack."""
        name, texts = writable(document.file_name or "document"), self._desk.texts(update)
        if (document.file_size or 0) > FILE_LIMIT:
            why = texts.plain("add-too-big")
            await self._show(update, [texts.plain("taken-refused", source=name, why=why)])
            return
        hints = Hints(name=name, caption=writable(caption) if caption else None)
        async with working(update):
            file = await document.get_file()
            data = bytes(await file.download_as_bytearray())
        sent = SentTranscript(data, f"{FROM_CHAT} {name}", None, hints, _written(message))
        await self._take(update, sent)

    async def _take(self, update: Update, sent: SentTranscript) -> None:
        dateless: list[SentTranscript] = []
        async with working(update):
            lines = await self._dated(update, sent, dateless)
        await self._show_and_ask(update, lines, dateless)

    async def _dated(
        self, update: Update, sent: SentTranscript, dateless: list[SentTranscript]
    ) -> Sequence[str]:
        """What became of it; what lacks its date goes to ``dateless``, to be asked about."""
        try:
            taken = await self._taken(sent)
        except SourceError as error:
            return [refused_line(self._desk.texts(update), sent.source, error)]
        dated = [one for one in taken if not _lacks_date(one)]
        if len(dated) < len(taken):
            dateless.append(sent)
        return [taken_line(self._desk.texts(update), one) for one in dated]

    async def _show_and_ask(
        self, update: Update, lines: Sequence[str], dateless: Sequence[SentTranscript]
    ) -> None:
        if lines or not dateless:
            await self._show(update, lines)
        for sent in dateless:
            await self._dateless.ask(update, sent)

    async def _taken(self, sent: SentTranscript) -> Sequence[Taken]:
        return await self._add(sent.data, sent.source, sent.url, sent.hints)

    async def _lines_of(self, update: Update, sent: SentTranscript) -> Sequence[str]:
        texts = self._desk.texts(update)
        return [taken_line(texts, one) for one in await self._taken(sent)]

    async def _show(self, update: Update, lines: Sequence[str]) -> None:
        await self._desk.send(update, Screen(cut("\n".join(map(escape, lines)) or "–")))

    async def _say(self, update: Update, text_id: str, **values: str) -> None:
        await self._desk.send(update, Screen(self._desk.texts(update).say(text_id, **values)))

    def _is_admin(self, update: Update) -> bool:
        return update.effective_user is not None and update.effective_user.id in self._admins


def _lacks_date(taken: Taken) -> bool:
    return taken.error is not None and taken.error.kind == NO_DATE


def _written(message: Message) -> dt.datetime:
    """When a message was written: by its author, where somebody has passed it on."""
    return message.forward_origin.date if message.forward_origin else message.date


def is_transcript(text: str) -> bool:
    """Whether a message is a transcript rather than a question."""
    if text.count("\n") < _PASTED_LINES:
        return False
    try:
        document_of(writable(text).encode())
    except UnreadableTranscript:
        return False
    return True
