"""Guest mode: the bot named in a chat that it is not in. One message answers, without buttons.

Nothing is kept of what was said. Telegram takes an answer within seconds, and one only.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable

from telegram import (
    InlineQueryResultArticle,
    InputTextMessageContent,
    LinkPreviewOptions,
    Message,
    Update,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest
from telegram.ext import MessageHandler, filters

from handlers.callbacks import Context
from handlers.command_names import Handler
from handlers.replier import Replier
from handlers.texts.catalogue import Texts
from handlers.views.guest_mode import guest_answer, guest_verdict
from meetings.model.claim import Checked
from meetings.ports.answering import Answering
from meetings.retrieval.query.claims import ReportedClaim, claim_in
from meetings.retrieval.query.message_meant import reply_as_meant
from meetings.text.surrogates import writable

_LATE = "query is too old"


class Guest:
    """Answers whoever names the bot where it is a guest."""

    def __init__(
        self,
        desk: Replier,
        answering: Answering,
        check: Callable[[ReportedClaim], tuple[Checked, str | None]],
    ) -> None:
        self._desk = desk
        self._answering = answering
        self._check = check

    def handlers(self) -> list[Handler]:
        """The only one; before all others, which would write into a chat that is not theirs."""
        return [MessageHandler(filters.UpdateType.GUEST_MESSAGE, self.asked)]

    async def asked(self, update: Update, _: Context) -> None:
        """A question, a quotation to check, or the bare name."""
        message = update.guest_message
        if message is None or message.guest_query_id is None:
            return
        texts = self._desk.texts(update)
        html = await asyncio.to_thread(self._answer, texts, _words(message))
        await self._send(message, _article(texts, html))

    def _answer(self, texts: Texts, words: str) -> str:
        if not words:
            return texts.say("guest-usage")
        if (claim := claim_in(words)) is not None:
            return guest_verdict(texts, *self._check(claim))
        return guest_answer(texts, reply_as_meant(self._answering, words))

    async def _send(self, message: Message, article: InlineQueryResultArticle) -> None:
        query = message.guest_query_id or ""
        bot = message.get_bot()
        try:
            await self._desk.surely(lambda: bot.answer_guest_query(query, article))
        except BadRequest as error:
            if _LATE not in error.message.lower():
                raise


def _words(message: Message) -> str:
    """What was said without the bot's name."""
    said = writable(message.text or message.caption or "")
    name = re.escape(message.get_bot().username)
    return " ".join(re.sub(rf"@{name}\b", " ", said, flags=re.IGNORECASE).split())


def _article(texts: Texts, html: str) -> InlineQueryResultArticle:
    content = InputTextMessageContent(
        html,
        parse_mode=ParseMode.HTML,
        link_preview_options=LinkPreviewOptions(is_disabled=True),
    )
    return InlineQueryResultArticle("answer", texts.plain("profile-name"), content)
