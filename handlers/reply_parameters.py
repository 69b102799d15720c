"""What an answer in a group replies to: a message, or the quoted part of it."""

from __future__ import annotations

from dataclasses import dataclass

from telegram import Message, ReplyParameters
from telegram.constants import MessageLimit

from handlers.addressing import is_ours


@dataclass(frozen=True, slots=True)
class QuotedPart:
    """A message, and the words of it that were asked about, exactly as they stand in it."""

    message: int
    words: str = ""

    @property
    def whole(self) -> QuotedPart:
        """The message alone."""
        return QuotedPart(self.message)

    def parameters(self) -> ReplyParameters:
        """The parameters as Telegram takes them; a message that is gone is not replied to."""
        quote = self.words or None
        return ReplyParameters(self.message, allow_sending_without_reply=True, quote=quote)


def words_replied_to(message: Message) -> str:
    """The words of the message replied to, or of the part of it that was chosen."""
    replied = message.reply_to_message
    if message.quote is not None:
        return " ".join(message.quote.text.split())
    return " ".join((replied.text or replied.caption or "").split()) if replied else ""


def part_asked_about(message: Message, longest: int) -> QuotedPart | None:
    """The text that a bare /ask replies to: what was selected of it, or its beginning.

    ``longest``: characters of it that are read as a question. None where it replies to nothing.
    """
    replied = message.reply_to_message
    if replied is None or is_ours(replied):
        return None
    if message.quote is not None:
        return QuotedPart(replied.message_id, message.quote.text)
    text = replied.text or replied.caption or ""
    return QuotedPart(replied.message_id, _beginning(text, longest) if len(text) > longest else "")


def _beginning(text: str, longest: int) -> str:
    """Whole words, no more than may be quoted."""
    longest = min(longest, MessageLimit.MAX_TEXT_LENGTH // 4)
    return text[: text.rfind(" ", 0, longest) + 1].strip() or text[:longest]
