"""Messages and files as the server stores them and sends them out."""

from __future__ import annotations

from dataclasses import dataclass

from bot.local_bot_api.formatted_text import Formatted, units
from bot.local_bot_api.keyboard import Rows, keyboard_json
from bot.local_bot_api.people_and_chats import ApiUser, Chat

Size = tuple[int, int]
_ORIGIN: dict[str, object] = {"type": "hidden_user", "sender_user_name": "Somebody"}
"""Of a forwarded message, as Telegram tells it where its author does not want to be known."""


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file somebody sent; ``size`` is the width and height of a picture."""

    id: str
    name: str
    content: bytes
    kind: str
    size: Size = (0, 0)

    @property
    def path(self) -> str:
        """Where it lies below the server's file address."""
        folder = "photos" if self.kind == "photo" else "documents"
        return f"{folder}/{self.id}_{self.name}"

    def to_json(self) -> dict[str, object]:
        """As the Bot API sends it."""
        return {
            "file_id": self.id,
            "file_unique_id": f"u{self.id}",
            "file_size": len(self.content),
        }


@dataclass(frozen=True, slots=True)
class Message:
    """A message of a chat; ``source`` is its text as the bot wrote it, tags and all.

    ``quoted``: the words of the message it replies to that were chosen. ``forwarded``: somebody
    else wrote it; ``written``: when, where that is known. ``rich``: the HTML of a rich message,
    whose text is in ``body``. ``seen_by``: the one person of a group who sees it.
    """

    id: int
    chat: Chat
    sender: ApiUser
    date: int
    body: Formatted
    source: str = ""
    rows: Rows = ()
    file: StoredFile | None = None
    reply_to: int | None = None
    thread: int | None = None
    edited: int | None = None
    silent: bool = False
    quoted: str = ""
    forwarded: bool = False
    written: int | None = None
    rich: str = ""
    seen_by: int | None = None


def message_json(message: Message, replied: Message | None = None) -> dict[str, object]:
    """As the Bot API sends it, with the message it replies to."""
    body: dict[str, object] = {
        "message_id": message.id,
        "from": message.sender.to_json(),
        "chat": message.chat.to_json(),
        "date": message.date,
    }
    return body | _content(message) | _circumstances(message, replied)


def _content(message: Message) -> dict[str, object]:
    if message.rich:
        return {"rich_message": {"blocks": []}}  # nothing here reads them
    entities = [entity.to_json() for entity in message.body.entities]
    if message.file is None:
        return {"text": message.body.text} | ({"entities": entities} if entities else {})
    caption: dict[str, object] = {"caption": message.body.text} if message.body.text else {}
    return _file(message.file) | caption | ({"caption_entities": entities} if entities else {})


def _file(file: StoredFile) -> dict[str, object]:
    if file.kind == "photo":
        width, height = file.size
        return {"photo": [file.to_json() | {"width": width, "height": height}]}
    return {"document": file.to_json() | {"file_name": file.name}}


def _quote(message: Message, replied: Message) -> dict[str, object]:
    """The chosen words, and how many UTF-16 units stand before them."""
    if not message.quoted:
        return {}
    before = units(replied.body.text.partition(message.quoted)[0])
    return {"quote": {"text": message.quoted, "position": before, "is_manual": True}}


def _circumstances(message: Message, replied: Message | None) -> dict[str, object]:
    body: dict[str, object] = {}
    if message.seen_by is not None:
        body["ephemeral_message_id"] = message.id
    if message.rows:
        body["reply_markup"] = keyboard_json(message.rows)
    if replied is not None:
        body["reply_to_message"] = message_json(replied)
        body |= _quote(message, replied)
    if message.thread is not None:
        body |= {"message_thread_id": message.thread, "is_topic_message": True}
    if message.forwarded:
        body["forward_origin"] = _ORIGIN | {"date": message.written or message.date}
    return body | ({"edit_date": message.edited} if message.edited else {})
