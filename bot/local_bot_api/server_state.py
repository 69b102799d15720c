"""The server's state: chats, messages, queries, files, updates, and the calls it received."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count

from bot.local_bot_api.fault_injection import Fault
from bot.local_bot_api.localized_bot_profile import BotProfile
from bot.local_bot_api.messages import Message, StoredFile, message_json
from bot.local_bot_api.people_and_chats import BOT, ApiUser, Chat
from bot.local_bot_api.recorded_actions import Event, Sent
from bot.local_bot_api.refusal import ApiRefusal

_TOKEN = "700:LOCAL"  # noqa: S105 - it opens nothing
LEVEL = (10, 0)
"""The version of the Bot API that is spoken where no other is named."""
INSIDE = frozenset({"creator", "administrator", "member"})


@dataclass(slots=True)
class Server:
    """State alone; the methods of the Bot API work on it.

    ``level``: the version of the Bot API. ``standing`` is the bot's own status in a chat,
    ``members`` that of people, by chat and person; ``reactions`` are those of people, by chat,
    message and person; ``recent``: presses of the last moments, answered or not.
    """

    token: str = _TOKEN
    level: tuple[int, int] = LEVEL
    now: Callable[[], float] = time.time
    me: ApiUser = BOT
    chats: dict[int, Chat] = field(default_factory=dict)
    standing: dict[int, str] = field(default_factory=dict)
    members: dict[tuple[int, int], str] = field(default_factory=dict)
    people: dict[int, ApiUser] = field(default_factory=dict)
    moved: dict[int, int] = field(default_factory=dict)
    messages: dict[tuple[int, int], Message] = field(default_factory=dict)
    files: dict[str, StoredFile] = field(default_factory=dict)
    pressed: set[str] = field(default_factory=set)
    recent: set[str] = field(default_factory=set)
    reactions: dict[tuple[int, int, int], tuple[str, ...]] = field(default_factory=dict)
    asked: set[str] = field(default_factory=set)
    guests: set[str] = field(default_factory=set)
    profile: BotProfile = field(default_factory=BotProfile)
    webhook: str = ""
    updates: list[dict[str, object]] = field(default_factory=list)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)
    faults: list[Fault] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    refused: list[ApiRefusal] = field(default_factory=list)
    listeners: list[Callable[[Event], None]] = field(default_factory=list)
    numbers: count[int] = field(default_factory=lambda: count(1))

    def time(self) -> int:
        """Now, in seconds since 1970."""
        return int(self.now())

    def number(self) -> int:
        """A number not given before: for messages, queries, files and updates."""
        return next(self.numbers)

    def happened(self, event: Event) -> None:
        """Keeps what the bot did and tells those who listen."""
        self.events.append(event)
        for listener in self.listeners:
            listener(event)

    def keep(self, message: Message) -> dict[str, object]:
        """Keeps a message and gives it as the Bot API sends it."""
        self.messages[message.chat.id, message.id] = message
        return self.told(message)

    def told(self, message: Message) -> dict[str, object]:
        """A message as the Bot API sends it."""
        replied = self.messages.get((message.chat.id, message.reply_to or 0))
        return message_json(message, replied)

    def whisper(self, message: Message) -> dict[str, object]:
        """Makes a message known that one person sees; no method of other messages reaches it."""
        self.happened(_sent(message))
        return self.told(message)

    def publish(self, message: Message) -> dict[str, object]:
        """Keeps a message of the bot, new or edited, and makes it known."""
        told = self.keep(message)
        self.happened(_sent(message))
        return told


def _sent(message: Message) -> Sent:
    file = message.file
    return Sent(
        chat=message.chat.id,
        id=message.id,
        text=message.body.text,
        entities=message.body.entities,
        source=message.source,
        rows=message.rows,
        edited=message.edited is not None,
        photo=file.content if file and file.kind == "photo" else None,
        document=file.content if file and file.kind == "document" else None,
        file_name=file.name if file else "",
        reply_to=message.reply_to,
        thread=message.thread,
        silent=message.silent,
        quoted=message.quoted,
        rich=message.rich,
        seen_by=message.seen_by,
    )
