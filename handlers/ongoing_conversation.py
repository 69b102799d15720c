"""Whether a chat is talking about something, or a message can only mean what it wished for."""

from __future__ import annotations

from handlers.clock import Clock
from meetings.ports.chats import Chats


def is_talking(chats: Chats, chat: int, now: Clock) -> bool:
    """Whether something was asked or opened a while ago, which may be what a message means."""
    on = chats.conversation(chat) if chat > 0 else None
    return chat < 0 or (on is not None and on.lasts(now()))
