"""Inline keyboards: reading them, and what the real server refuses in them."""

from __future__ import annotations

from dataclasses import dataclass

from bot.local_bot_api.allowed_links import button_address
from bot.local_bot_api.call import Json, as_record, as_records, string
from bot.local_bot_api.formatted_text import units
from bot.local_bot_api.refusal import bad_request

# What Telegram takes at most, as the Bot API says or clients were seen to show.
_BUTTONS = 100
_IN_A_ROW = 8
_DATA_BYTES = 64
_COPIED = 256
"""UTF-16 units."""
CHOSEN = "switch_inline_query_chosen_chat"
_CHATS = ("user", "bot", "group", "channel")
"""The kinds of chats that may be chosen."""
_ACTIONS = (
    "callback_data",
    "url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "web_app",
)

Rows = tuple[tuple["ApiButton", ...], ...]


@dataclass(frozen=True, slots=True)
class ApiButton:
    """A button; ``action`` is the Bot API's field, ``value`` its content.

    ``chats``: in which kinds of chats it may be shared.
    """

    text: str
    action: str
    value: str
    chats: tuple[str, ...] = ()

    @property
    def data(self) -> str:
        """What the bot gets when it is pressed, "" for a button that tells it nothing."""
        return self.value if self.action == "callback_data" else ""

    @property
    def url(self) -> str:
        """The address it opens, "" where it opens none."""
        return self.value if self.action == "url" else ""

    def to_json(self) -> dict[str, object]:
        """As the Bot API sends it."""
        return {"text": self.text, self.action: self._told()}

    def _told(self) -> object:
        if self.action == "copy_text":
            return {"text": self.value}
        if self.action == "web_app":
            return {"url": self.value}
        if self.action == CHOSEN:
            allowed = {f"allow_{kind}_chats": True for kind in self.chats}
            return {"query": self.value, **allowed}
        return self.value


def read_keyboard(markup: Json, *, private: bool = False) -> Rows:
    """The rows of an inline keyboard; other keyboards leave none.

    ``private``: in a chat with one person, where buttons may open pages inside Telegram.
    """
    rows = as_records_of_rows(markup)
    read = tuple(tuple(_button(button) for button in row) for row in rows if row)
    if sum(len(row) for row in read) > _BUTTONS or any(len(row) > _IN_A_ROW for row in read):
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    if not private and any(button.action == "web_app" for row in read for button in row):
        raise bad_request("BUTTON_TYPE_INVALID")
    return read


def as_records_of_rows(markup: Json) -> tuple[tuple[Json, ...], ...]:
    """The keyboard's array of arrays of buttons."""
    rows = markup.get("inline_keyboard", [])
    if not isinstance(rows, list):
        raise bad_request('field "inline_keyboard" must be of type Array')
    return tuple(as_records(row) for row in rows)


def keyboard_json(rows: Rows) -> dict[str, object]:
    """As the Bot API sends it."""
    return {"inline_keyboard": [[button.to_json() for button in row] for row in rows]}


def _button(raw: Json) -> ApiButton:
    text = string(raw, "text")
    if not text.strip():
        raise bad_request("BUTTON_TEXT_INVALID")
    actions = [action for action in _ACTIONS if action in raw]
    if not actions:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if len(actions) > 1:
        raise bad_request("BUTTON_TYPE_INVALID")
    return _checked(ApiButton(text, actions[0], _value(raw, actions[0]), _chats(raw)))


def _value(raw: Json, action: str) -> str:
    value = raw[action]
    if action == "copy_text":
        return string(as_record(value), "text")
    if action == CHOSEN:
        return string(as_record(value), "query")
    if action == "web_app":
        return string(as_record(value), "url")
    return string(raw, action)


def _chats(raw: Json) -> tuple[str, ...]:
    chosen = as_record(raw.get(CHOSEN) or {})
    return tuple(kind for kind in _CHATS if chosen.get(f"allow_{kind}_chats"))


def _checked(button: ApiButton) -> ApiButton:
    size = len(button.value.encode())
    if button.action == "callback_data" and not 1 <= size <= _DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    if button.action == "copy_text" and not 1 <= units(button.value) <= _COPIED:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
    if button.action == CHOSEN and not button.chats:
        raise bad_request("At least one chat type must be allowed")
    if button.action in ("url", "web_app"):
        button_address(button.value)
    if button.action == "web_app" and not button.value.lower().startswith("https:"):
        raise bad_request(
            f"inline keyboard button Web App URL '{button.value}' is invalid: Only HTTPS links"
            " are allowed"
        )
    return button
