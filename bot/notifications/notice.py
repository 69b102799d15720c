"""What a chat is told, and how it is sent."""

from __future__ import annotations

from collections.abc import Awaitable, Sequence
from dataclasses import dataclass
from typing import Protocol

from telegram import Bot, LinkPreviewOptions
from telegram.constants import ParseMode

from handlers.keyboards import markup
from handlers.views.screen import Screen
from meetings.model.notification import Notification


@dataclass(frozen=True, slots=True)
class Notice:
    """What a chat is told, and how: in which topic, with or without a sound."""

    screen: Screen
    thread: int | None = None
    quiet: bool = False


class Compose(Protocol):
    """What is owed → what to say; None where nobody wants it any more."""

    def __call__(self, owed: Sequence[Notification], /) -> Notice | None:
        """Called off the event loop's thread."""
        ...


def send_notice(bot: Bot, chat: int, notice: Notice, page: str) -> Awaitable[object]:
    """The call that sends one; ``page``: the public address of the page, for its buttons."""
    return bot.send_message(
        chat,
        notice.screen.html,
        parse_mode=ParseMode.HTML,
        message_thread_id=notice.thread,
        disable_notification=notice.quiet or None,
        link_preview_options=LinkPreviewOptions(is_disabled=True),
        reply_markup=markup(notice.screen.keyboard, page=page, private=chat > 0),
    )
