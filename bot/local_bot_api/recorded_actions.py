"""Everything the bot has done, recorded as values that a test or a terminal can inspect."""

from __future__ import annotations

from dataclasses import dataclass

from bot.local_bot_api.formatted_text import Entity, Formatted
from bot.local_bot_api.keyboard import ApiButton, Rows


@dataclass(frozen=True, slots=True)
class Sent:
    """A message of the bot, new or edited.

    ``text`` is what people see (a caption, where there is a file), ``source`` what the bot wrote,
    tags and all. ``rich``: the HTML of a rich message. ``seen_by``: the one person of a group who
    sees it. ``photo`` and ``document`` hold the file's bytes.
    """

    chat: int
    id: int
    text: str
    entities: tuple[Entity, ...] = ()
    source: str = ""
    rows: Rows = ()
    edited: bool = False
    photo: bytes | None = None
    document: bytes | None = None
    file_name: str = ""
    reply_to: int | None = None
    thread: int | None = None
    silent: bool = False
    quoted: str = ""
    rich: str = ""
    seen_by: int | None = None

    @property
    def labels(self) -> list[list[str]]:
        """The words on the buttons, row by row."""
        return [[button.text for button in row] for row in self.rows]

    @property
    def buttons(self) -> list[ApiButton]:
        """All buttons in reading order."""
        return [button for row in self.rows for button in row]

    def marked(self, *kinds: str) -> list[str]:
        """The words that are bold, quoted… (the Bot API's entity types)."""
        whole = Formatted(self.text, self.entities)
        return [whole.part(entity) for entity in self.entities if entity.kind in kinds]

    @property
    def quotes(self) -> list[str]:
        """The words in block quotes, expandable or not."""
        return self.marked("blockquote", "expandable_blockquote")

    @property
    def links(self) -> dict[str, str]:
        """Linked words and their addresses."""
        whole = Formatted(self.text, self.entities)
        return {whole.part(e): e.url for e in self.entities if e.kind == "text_link"}


@dataclass(frozen=True, slots=True)
class Action:
    """The bot shows that it is at work."""

    chat: int
    action: str
    thread: int | None = None


@dataclass(frozen=True, slots=True)
class Drafted:
    """The bot shows what will become a message; ``number``: the same for changes of one."""

    chat: int
    number: int
    text: str


@dataclass(frozen=True, slots=True)
class CallbackAnswer:
    """What a pressed button got: a short note, an alert, an address or nothing to see."""

    query: str
    text: str = ""
    alert: bool = False
    url: str = ""


@dataclass(frozen=True, slots=True)
class InlineResult:
    """One offer under an inline query; ``text`` is the message it becomes."""

    id: str
    kind: str
    title: str = ""
    description: str = ""
    text: str = ""
    entities: tuple[Entity, ...] = ()
    rows: Rows = ()


@dataclass(frozen=True, slots=True)
class InlineAnswer:
    """What an inline query got; ``cache_time`` in seconds."""

    query: str
    results: tuple[InlineResult, ...]
    next_offset: str = ""
    # The Bot API's default.
    cache_time: int = 300
    personal: bool = False


@dataclass(frozen=True, slots=True)
class GuestAnswer:
    """What somebody got who named the bot in a chat that it is not in."""

    query: str
    result: InlineResult


@dataclass(frozen=True, slots=True)
class Deleted:
    """The bot took a message away."""

    chat: int
    id: int


@dataclass(frozen=True, slots=True)
class Reaction:
    """The bot reacted to a message; no emoji: it took its reaction back."""

    chat: int
    id: int
    emoji: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Left:
    """The bot left a chat."""

    chat: int


Event = (
    Sent
    | Action
    | Drafted
    | CallbackAnswer
    | InlineAnswer
    | GuestAnswer
    | Deleted
    | Reaction
    | Left
)
