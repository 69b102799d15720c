"""Provisional answers: what words alone find, shown while vectors may find better."""

from __future__ import annotations

from collections.abc import Callable

from handlers.texts.catalogue import Texts
from handlers.texts.html import italic
from handlers.views.cutting import cut
from handlers.views.inline import offered_quote
from meetings.model.reply import Reply
from meetings.ports.answering import Answering
from meetings.ports.chats import Chats


class Previews:
    """Says what a question would get by words; "" where a glimpse could mislead."""

    def __init__(
        self, answering: Answering, chats: Chats, answer: Callable[[str], Reply] | None
    ) -> None:
        self._answering = answering
        self._chats = chats
        self._answer = answer

    def of(self, texts: Texts, chat: int, text: str) -> str:
        """The quote that words find, as HTML; only for a question that stands for itself."""
        on = self._chats.conversation(chat)
        if self._answer is None or on is not None or self._answering.kind(text) != "question":
            return ""
        reply = self._answer(text)
        if not reply.found or reply.statement or not reply.answers:
            return ""
        told = offered_quote(texts, reply.answers[0]).html
        return cut(f"{italic(texts.say('preview'))}\n\n{told}")
