"""People, the bot and chats: who talks, and where."""

from __future__ import annotations

from dataclasses import dataclass

# Any numbers do that people, bots and chats do not share.
_BOT_ID = 700
_BOT_USERNAME = "stenogram_bot"


@dataclass(frozen=True, slots=True)
class ApiUser:
    """A Telegram user; the number of a person is that of the private chat with them."""

    id: int
    first_name: str = "Анна"
    language_code: str = "ru"
    username: str = ""
    is_bot: bool = False

    def to_json(self) -> dict[str, object]:
        """As the Bot API sends it."""
        body: dict[str, object] = {
            "id": self.id,
            "is_bot": self.is_bot,
            "first_name": self.first_name,
            "language_code": self.language_code,
        }
        return body | ({"username": self.username} if self.username else {})


@dataclass(frozen=True, slots=True)
class Chat:
    """A place to talk; ``topics`` are the thread ids of a forum."""

    id: int
    kind: str = "private"
    name: str = ""
    topics: tuple[int, ...] = ()

    @property
    def private(self) -> bool:
        """Whether it is with one person."""
        return self.kind == "private"

    def to_json(self) -> dict[str, object]:
        """As the Bot API sends it."""
        name = "first_name" if self.private else "title"
        body: dict[str, object] = {"id": self.id, "type": self.kind, name: self.name}
        return body | ({"is_forum": True} if self.topics else {})


# The person that tests and the terminal speak as, and the bot.
PERSON = ApiUser(101)
BOT = ApiUser(_BOT_ID, "Stenogram", "en", _BOT_USERNAME, is_bot=True)
