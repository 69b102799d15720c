"""Inline mode: meetings, quotes and verdicts for any chat in which the bot's name is typed.

Nothing is kept of what was typed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from telegram import (
    InlineQuery,
    InlineQueryResultArticle,
    InputTextMessageContent,
    LinkPreviewOptions,
    Update,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest
from telegram.ext import InlineQueryHandler

from handlers.callbacks import Context
from handlers.command_names import Handler
from handlers.meeting_finder import Finder
from handlers.retrying import surely
from handlers.texts.catalogue import Naming, Texts, as_it_is
from handlers.texts.interface_languages import interface_for
from handlers.views.inline import Offer, offered_meeting, offered_quote, offered_verdict
from meetings.model.claim import Checked
from meetings.ports.answering import Answering
from meetings.ports.chats import Chats
from meetings.retrieval.query.claims import ReportedClaim, claim_in
from meetings.retrieval.query.message_meant import reply_as_meant
from meetings.text.surrogates import writable

A_PAGE = 20
"""Meetings at once; with the quotes of the first page far below Telegram's 50."""
INLINE_QUOTES = 5
"""Of a question's answers: the list that Telegram opens shows about five before it scrolls."""
_SHORTEST = 3
"""Characters from which on words may be a question."""
_KEPT = 30
"""Seconds for which Telegram may give the same person the same results."""
_LATE = "query is too old"


class Inline:
    """Offers meetings, and quotes that answer."""

    def __init__(
        self,
        finder: Finder,
        answering: Answering,
        chats: Chats,
        check: Callable[[ReportedClaim], tuple[Checked, str | None]],
        naming: Naming = as_it_is,
    ) -> None:
        self._finder = finder
        self._answering = answering
        self._chats = chats
        self._check = check
        self._naming = naming

    def handlers(self) -> list[Handler]:
        """The only one."""
        return [InlineQueryHandler(self.asked)]

    async def asked(self, update: Update, _: Context) -> None:
        """Some words, or none: the latest meetings."""
        query = update.inline_query
        if query is None:
            return
        start = int(query.offset) if query.offset.isdecimal() else 0
        words = " ".join(writable(query.query).split())
        texts = await asyncio.to_thread(self._texts, query)
        offers, further = await asyncio.to_thread(self._offers, texts, words, start)
        results = [_article(offer) for offer in offers]
        try:
            await surely(
                lambda: query.answer(
                    results,
                    cache_time=_KEPT,
                    is_personal=True,
                    next_offset=str(start + A_PAGE) if further else "",
                ),
                harmless=True,
            )
        except BadRequest as error:
            if _LATE not in error.message.lower():
                raise

    def _texts(self, query: InlineQuery) -> Texts:
        """In the language chosen in the person's own chat, else in Telegram's."""
        person = query.from_user
        lang = self._chats.language(person.id) or interface_for(person.language_code)
        return Texts(lang, self._naming)

    def _offers(self, texts: Texts, words: str, start: int) -> tuple[list[Offer], bool]:
        """Those from a place on, and whether there are more; a question's answer is first.

        Of a quotation the verdict is all that is offered.
        """
        if (claim := claim_in(words)) is not None:
            checked, by = self._check(claim)
            return ([] if start else [offered_verdict(texts, checked, by)]), False
        found = self._finder.found_or_all(words, texts.lang)
        meetings = [offered_meeting(texts, one) for one in found[start : start + A_PAGE]]
        quotes, sure = ([], False) if start else self._quotes(texts, words)
        named = found and self._answering.kind(words) != "question"
        offers = [*quotes, *meetings] if sure and not named else [*meetings, *quotes]
        return offers, len(found) > start + A_PAGE

    def _quotes(self, texts: Texts, words: str) -> tuple[list[Offer], bool]:
        if len(words) < _SHORTEST:
            return [], False
        reply = reply_as_meant(self._answering, words)
        offers = {
            one.key: one
            for place, each in enumerate(reply.answers[:INLINE_QUOTES])
            for one in [offered_quote(texts, each, None if place else reply.beside)]
        }
        return list(offers.values()), reply.found


def _article(offer: Offer) -> InlineQueryResultArticle:
    content = InputTextMessageContent(
        offer.html,
        parse_mode=ParseMode.HTML,
        link_preview_options=LinkPreviewOptions(is_disabled=True),
    )
    return InlineQueryResultArticle(offer.key, offer.title, content, description=offer.description)
