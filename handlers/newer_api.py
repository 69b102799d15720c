"""What Bot API servers can do that python-telegram-bot does not know yet (it speaks 10.0).

Nobody can ask a server for its version. What it does not know is tried once: the answer is
remembered, and the plain form, which says the same, is sent from then on.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, field

from telegram import Bot, InlineKeyboardMarkup, Message, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, EndPointNotFound, InvalidToken, TelegramError

_LOG = logging.getLogger(__name__)
RICH_MESSAGE = "sendRichMessage"
"""10.1: tables, headings and 32,768 characters. Its edit comes with it."""
DRAFT = "sendMessageDraft"
"""9.3: a message while it is being written, in private chats; it goes after half a minute."""
EPHEMERAL = "receiver_user_id"
"""10.2: of a message in a group that one person sees. A server that does not know it sends the
message to all, which is its plain form, and gives it no number of its kind."""
_NUMBERED = "ephemeral_message_id"
_MOST_CHATS = 10_000
"""Groups remembered in which nothing can be told to one: less than a megabyte."""
_NO_TEXT = "text is empty"
"""What an older server says of an edit whose content it overlooks."""


@dataclass(frozen=True, slots=True)
class RichPost:
    """A rich message to be sent: rich HTML, and all else as of a plain one."""

    chat: int
    html: str
    keyboard: InlineKeyboardMarkup | None = None
    thread: int | None = None
    reply: ReplyParameters | None = None
    silent: bool | None = None


@dataclass(slots=True)
class NewerApi:
    """Newer methods of one server, and which of them it turned out not to know.

    ``open_chats``: groups in which the bot may not tell one person something unasked, since it
    is no administrator there.
    """

    unknown: set[str] = field(default_factory=set)
    open_chats: set[int] = field(default_factory=set)

    async def send_rich(self, bot: Bot, post: RichPost) -> Message | None:
        """Sends a rich message; None where the server cannot: then nothing was sent."""
        given: dict[str, object] = {
            "chat_id": post.chat,
            "rich_message": _rich(post.html),
            "reply_markup": post.keyboard,
            "message_thread_id": post.thread,
            "reply_parameters": post.reply,
            "disable_notification": post.silent,
        }
        if RICH_MESSAGE in self.unknown:
            return None
        try:
            sent = await bot.do_api_request(RICH_MESSAGE, _given(given), return_type=Message)
        except EndPointNotFound:
            self.unknown.add(RICH_MESSAGE)
            return None
        return sent if isinstance(sent, Message) else None

    def to_one(self, chat: int, person: int, press: str | None) -> dict[str, object]:
        """What makes a message of a group one that a person alone sees; {} where that can't be.

        ``press``: the callback query that it answers, which any bot may answer so.
        """
        if EPHEMERAL in self.unknown or (press is None and chat in self.open_chats):
            return {}
        return _given({EPHEMERAL: person, "callback_query_id": press})

    def told_one(self, sent: Message) -> None:
        """Looks whether a message that was meant for one person was sent to them alone."""
        if _NUMBERED not in sent.api_kwargs:
            self.unknown.add(EPHEMERAL)

    def may_not_tell_one(self, chat: int) -> None:
        """The server has refused: all are told from now on."""
        if len(self.open_chats) < _MOST_CHATS:
            self.open_chats.add(chat)

    async def draft(self, bot: Bot, chat: int, number: int, html: str) -> bool:
        """Shows what will become a message; False where the server cannot."""
        if DRAFT in self.unknown:
            return False
        try:
            await bot.send_message_draft(chat, number, html, parse_mode=ParseMode.HTML)
        except InvalidToken:  # so it calls a 404 of a method that the library knows
            self.unknown.add(DRAFT)
            return False
        except TelegramError as error:
            _LOG.info("a draft could not be shown: %s", error)
            return False
        return True

    async def edit_rich(
        self,
        bot: Bot,
        chat: int,
        message_id: int,
        html: str,
        keyboard: InlineKeyboardMarkup | None,
    ) -> bool:
        """Gives a message rich content; False where the server cannot. Raises BadRequest."""
        if RICH_MESSAGE in self.unknown:
            return False
        try:
            # python-telegram-bot wants a text. An empty one counts as none, and a server that
            # overlooks the rich message says that there is none.
            await bot.edit_message_text(
                "", chat, message_id, reply_markup=keyboard,
                api_kwargs={"rich_message": _rich(html)},
            )  # fmt: skip
        except BadRequest as error:
            if _NO_TEXT not in error.message.lower():
                raise
            self.unknown.add(RICH_MESSAGE)
            return False
        return True


def _rich(html: str) -> dict[str, object]:
    """What was written is what is shown: nothing in it becomes a link by itself."""
    return {"html": html, "skip_entity_detection": True}


def _given(values: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in values.items() if value is not None}
