"""Posts new messages in the chat and topic of an update: rich, for one person alone, or plain.

A question in a group is answered as a reply and in its topic; in a private chat plainly.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine
from typing import TypeVar

from telegram import Bot, InlineKeyboardMarkup, LinkPreviewOptions, Message, Update
from telegram.constants import ParseMode
from telegram.error import BadRequest

from handlers.keyboards import markup
from handlers.newer_api import NewerApi, RichPost
from handlers.reply_parameters import QuotedPart
from handlers.retrying import Sleep, surely
from handlers.send_outcomes import NoTopic, what_became
from handlers.update_messages import is_private, spoken, topic
from handlers.views.screen import Screen
from meetings.model.chat import ChatSettings
from meetings.ports.chats import Chats

_LOG = logging.getLogger(__name__)
R = TypeVar("R")

_QUOTE = "quote"
"""In what Telegram says of words that do not stand in a message like that (any more)."""


class Posting:
    """Puts messages where an update came from; its arguments are those of `Replier`."""

    def __init__(self, chats: Chats, sleep: Sleep, page: str, newer: NewerApi) -> None:
        self._chats = chats
        self._sleep = sleep
        self._page = page
        self._newer = newer

    async def screen(self, update: Update, screen: Screen, about: QuotedPart | None) -> Message:
        """A screen; in a group it replies to ``about``, else to the whole message."""
        about = _replied_to(update, about)
        try:
            return await self._sent(update, screen, about)
        except BadRequest as error:
            if about is None or not about.words or _QUOTE not in error.message.lower():
                raise
            return await self._sent(update, screen, about.whole)

    async def file(self, update: Update, content: bytes, name: str) -> None:
        """A document in the chat and topic of the update."""
        message = spoken(update)
        bot = message.get_bot()
        await self._posted(
            message,
            lambda thread: bot.send_document(
                message.chat_id,
                content,
                filename=name,
                message_thread_id=thread,
                disable_notification=self._settings(update).quiet or None,
            ),
        )

    async def picture(self, update: Update, png: bytes, screen: Screen) -> None:
        """A photo in the chat and topic of the update; ``screen.html`` is its caption."""
        about = _replied_to(update)
        message = spoken(update)
        bot = message.get_bot()
        await self._posted(
            message,
            lambda thread: bot.send_photo(
                message.chat_id,
                png,
                caption=screen.html or None,
                parse_mode=ParseMode.HTML,
                reply_markup=self.markup(screen, message.chat_id),
                message_thread_id=thread,
                reply_parameters=about.parameters() if about else None,
                disable_notification=self._settings(update).quiet or None,
            ),
        )

    def markup(
        self, screen: Screen, chat: int, *, inline: bool = False
    ) -> InlineKeyboardMarkup | None:
        """A screen's buttons; ``inline``: the bot may be asked in any chat."""
        return markup(screen.keyboard, inline=inline, page=self._page, private=chat > 0)

    async def _sent(self, update: Update, screen: Screen, about: QuotedPart | None) -> Message:
        if screen.rich and self._settings(update).rich:
            sent = await self._sent_rich(update, screen, about)
            if sent is not None:
                return sent
        if only := self._for_one(update, screen):
            sent = await self._sent_to_one(update, screen, about, only)
            if sent is not None:
                return sent
        return await self._sent_plain(update, screen, about)

    def _for_one(self, update: Update, screen: Screen) -> dict[str, object]:
        """What makes a screen seen by one person alone; what has buttons would need more."""
        user, query = update.effective_user, update.callback_query
        if not screen.aside or screen.keyboard or is_private(update) or not user or user.is_bot:
            return {}
        return self._newer.to_one(spoken(update).chat_id, user.id, query.id if query else None)

    async def _sent_to_one(
        self, update: Update, screen: Screen, about: QuotedPart | None, only: dict[str, object]
    ) -> Message | None:
        """The screen for one person of a group; None where the server refuses that."""
        try:
            sent = await self._sent_plain(update, screen, about, only)
        except BadRequest as error:
            if _QUOTE in error.message.lower():
                raise
            self._newer.may_not_tell_one(spoken(update).chat_id)
            return None
        self._newer.told_one(sent)
        return sent

    async def _sent_rich(
        self, update: Update, screen: Screen, about: QuotedPart | None
    ) -> Message | None:
        """The screen as a rich message; None where the server or this message can't have it."""
        message = spoken(update)
        bot = message.get_bot()

        async def post(thread: int | None) -> Message | None:
            given = RichPost(
                message.chat_id,
                screen.rich,
                self.markup(screen, message.chat_id, inline=is_inline(bot)),
                thread,
                about.parameters() if about else None,
                self._settings(update).quiet or None,
            )
            return await self._newer.send_rich(bot, given)

        try:
            return await self._posted(message, post)
        except BadRequest as error:
            _LOG.warning("a rich message was refused, the plain one goes out: %s", error)
            return None

    async def _sent_plain(
        self,
        update: Update,
        screen: Screen,
        about: QuotedPart | None,
        newer: dict[str, object] | None = None,
    ) -> Message:
        message = spoken(update)
        bot = message.get_bot()
        return await self._posted(
            message,
            lambda thread: bot.send_message(
                message.chat_id,
                screen.html,
                parse_mode=ParseMode.HTML,
                link_preview_options=LinkPreviewOptions(is_disabled=True),
                reply_markup=self.markup(screen, message.chat_id, inline=is_inline(bot)),
                message_thread_id=thread,
                reply_parameters=about.parameters() if about else None,
                disable_notification=self._settings(update).quiet or None,
                api_kwargs=newer,
            ),
        )

    async def _posted(
        self, message: Message, post: Callable[[int | None], Coroutine[object, object, R]]
    ) -> R:
        """Posts in a message's topic; in the group itself where the topic was deleted."""
        thread = topic(message)
        try:
            return await surely(lambda: post(thread), self._sleep)
        except BadRequest as error:
            if thread is None or not isinstance(what_became(error), NoTopic):
                raise
        return await surely(lambda: post(None), self._sleep)

    def _settings(self, update: Update) -> ChatSettings:
        return self._chats.settings(spoken(update).chat_id)


def _replied_to(update: Update, about: QuotedPart | None = None) -> QuotedPart | None:
    if is_private(update) or update.callback_query is not None:
        return None
    return about or QuotedPart(spoken(update).message_id)


def is_inline(bot: Bot) -> bool:
    """Whether @BotFather was told that this bot may be asked in any chat."""
    return bool(bot.bot.supports_inline_queries)
