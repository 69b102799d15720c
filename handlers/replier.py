"""Replies to people: in their language, and showing meanwhile that the bot is at work."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from contextvars import Context
from functools import partial
from typing import ParamSpec, TypeVar

from telegram import Bot, LinkPreviewOptions, Message, Update
from telegram.constants import ParseMode
from telegram.error import BadRequest, NetworkError

from handlers.newer_api import NewerApi
from handlers.posting_messages import Posting, is_inline
from handlers.reply_parameters import QuotedPart
from handlers.retrying import Sleep, surely
from handlers.texts.catalogue import Naming, Texts, as_it_is
from handlers.texts.interface_languages import UNCHOSEN, interface_for
from handlers.update_messages import is_private, spoken, topic
from handlers.views.screen import Screen
from handlers.work_signs import Draft, show_work, to_the_end
from meetings.model.chat import ChatSettings
from meetings.model.errors import ArchiveError
from meetings.ports.chats import Chats

_LOG = logging.getLogger(__name__)
P = ParamSpec("P")
R = TypeVar("R")

_SAME = "message is not modified"
_GONE = ("message to edit not found", "message can't be edited", "no text in the message")
_NOTE = 200
"""Characters that Telegram shows in answer to a pressed button."""
_LATE = "query is too old"


class Replier:
    """Serves one update at a time; keeps nothing itself.

    ``sleep``: how it waits before it tries once more what did not get through. ``naming``: a
    person's name as the archive writes it in a language. ``page``: the public address of the page,
    to which messages lead; "" where there is none. ``newer``: what its server can do beyond the
    library, which desks of one bot share.
    """

    def __init__(
        self,
        chats: Chats,
        sleep: Sleep = asyncio.sleep,
        naming: Naming = as_it_is,
        page: str = "",
        newer: NewerApi | None = None,
    ) -> None:
        self._chats = chats
        self._sleep = sleep
        self._naming = naming
        self._newer = newer or NewerApi()
        self._posting = Posting(chats, sleep, page, self._newer)

    def texts(self, update: Update) -> Texts:
        """The texts for whoever an update comes from: chosen in the chat, else theirs."""
        chat, user = update.effective_chat, update.effective_user
        chosen = self._chats.language(chat.id) if chat else None
        lang = chosen or interface_for(user.language_code if user else None)
        return Texts(lang, self._naming)

    def texts_of(self, chat: int) -> Texts:
        """The texts for a chat to which the bot writes unasked; Russian where nobody chose."""
        return Texts(self._chats.language(chat) or UNCHOSEN)

    def settings(self, update: Update) -> ChatSettings:
        """What the chat of an update has chosen."""
        return self._chats.settings(spoken(update).chat_id)

    async def send(
        self, update: Update, screen: Screen, about: QuotedPart | None = None
    ) -> Message:
        """A new message in the chat and topic of the update.

        ``about``: what it replies to in a group, where that is not the update's message.
        """
        sent = await self._posting.screen(update, screen, about)
        if screen.answer is not None:
            await self._note_shown(sent.chat_id, sent.message_id, screen)
        return sent

    async def send_file(self, update: Update, content: bytes, name: str) -> None:
        """A document in the chat and topic of the update."""
        await self._posting.file(update, content, name)

    async def send_picture(self, update: Update, png: bytes, screen: Screen) -> None:
        """A photo in the chat and topic of the update; ``screen.html`` is its caption."""
        await self._posting.picture(update, png, screen)

    async def turn(self, update: Update, screen: Screen) -> None:
        """Another content for the message whose button was pressed; a new one where it is gone."""
        message = spoken(update)
        if not await self.edit(update, message.message_id, screen):
            await self.send(update, screen)

    async def edit(self, update: Update, message_id: int, screen: Screen) -> bool:
        """Changes a message of the bot; False where it can no longer be changed."""
        message = spoken(update)
        return await self.rewrite(message.get_bot(), message.chat_id, message_id, screen)

    async def rewrite(self, bot: Bot, chat: int, message_id: int, screen: Screen) -> bool:
        """The same in any chat, where no message came with the update."""
        try:
            await self.surely(
                lambda: self._rewritten(bot, chat, message_id, screen), harmless=True
            )
        except BadRequest as error:
            if not _edited(error):
                return False
        await self._note_shown(chat, message_id, screen)
        return True

    async def _note_shown(self, chat: int, message_id: int, screen: Screen) -> None:
        """Stores what a message shows, for reactions to it; the message itself has arrived."""
        try:
            await asyncio.to_thread(self._chats.note_shown, chat, message_id, screen.answer)
        except ArchiveError as error:
            _LOG.warning("what a message shows could not be kept: %s", error)

    async def _rewritten(self, bot: Bot, chat: int, message_id: int, screen: Screen) -> None:
        keyboard = self._posting.markup(screen, chat, inline=is_inline(bot))
        if screen.rich and self._chats.settings(chat).rich:
            edit = self._newer.edit_rich(bot, chat, message_id, screen.rich, keyboard)
            if await edit:
                return
        await bot.edit_message_text(
            screen.html,
            chat,
            message_id,
            parse_mode=ParseMode.HTML,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
            reply_markup=keyboard,
        )

    async def note(self, update: Update, text: str = "", *, alert: bool = False) -> None:
        """Ends the waiting of a pressed button, with a short note if there is one."""
        query = update.callback_query
        if query is None:
            return
        try:
            await self.surely(
                lambda: query.answer(text[:_NOTE] or None, show_alert=alert), harmless=True
            )
        except BadRequest as error:
            if _LATE not in error.message.lower():
                raise
        except NetworkError as error:  # what the button asked for is done all the same
            _LOG.warning("a press could not be answered: %s", error)

    async def surely(self, call: Callable[[], Awaitable[R]], *, harmless: bool = False) -> R:
        """A call to Telegram, made again where it did not get through; see ``retrying``."""
        return await surely(call, self._sleep, harmless=harmless)

    async def thinking(
        self, update: Update, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Work done in a thread, so that nobody else waits; shown where it takes long."""
        async with working(update):
            return await asyncio.to_thread(work, *args, **kwargs)

    async def thinking_aloud(
        self,
        update: Update,
        preview: Callable[[], str],
        work: Callable[P, R],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> R:
        """The same; in a private chat with what can be said meanwhile, as HTML, "" for nothing."""
        draft = partial(self._drafted, update, preview) if is_private(update) else None
        async with working(update, draft):
            return await asyncio.to_thread(work, *args, **kwargs)

    async def _drafted(self, update: Update, preview: Callable[[], str]) -> bool:
        message = spoken(update)
        html = await asyncio.to_thread(preview)
        bot, chat, number = message.get_bot(), message.chat_id, message.message_id
        return bool(html) and await to_the_end(self._newer.draft(bot, chat, number, html))


@asynccontextmanager
async def working(update: Update, draft: Draft | None = None) -> AsyncIterator[None]:
    """Shows a draft, else a chat action, while something takes longer than a moment."""
    message = spoken(update)
    # Without the context of the update: a draft is the bot's own work, and waits for no other.
    sign = asyncio.create_task(show_work(message, topic(message), draft), context=Context())
    try:
        yield
    finally:
        sign.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await sign


def _edited(error: BadRequest) -> bool:
    words = error.message.lower()
    if _SAME in words:
        return True
    if any(gone in words for gone in _GONE):
        return False
    raise error
