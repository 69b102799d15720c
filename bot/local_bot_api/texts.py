"""The text parameter of a call: parse mode, entities and limits."""

from __future__ import annotations

import re

from bot.local_bot_api.call import Call, Json, as_records, integer, string
from bot.local_bot_api.formatted_text import Entity, Formatted, units
from bot.local_bot_api.html import Unparsable, parse
from bot.local_bot_api.refusal import Refusal, bad_request

# The Bot API's limits: UTF-16 units once entities are read, bytes before, entities that count.
# Written apart from the bot's own in handlers/views/cutting.py, so that tests find a wrong one.
MESSAGE = 4096
_CAPTION = 1024
_RAW_BYTES = 32_768
_ENTITIES = 100
_CONTROL = re.compile("[\x00-\x09\x0b-\x1f]")


def sent_text(call: Call) -> Formatted:
    """The text of a new message."""
    return _text(call, bad_request("message is too long"))


def edited_text(call: Call) -> Formatted:
    """The text that replaces another."""
    return _text(call, bad_request("MESSAGE_TOO_LONG"))


def caption(fields: Json) -> Formatted:
    """What stands under a picture or a document; may be empty."""
    raw = string(fields, "caption")
    read = formatted(raw, string(fields, "parse_mode"), _entities(fields, "caption_entities"))
    if units(read.text) > _CAPTION:
        raise bad_request("message caption is too long")
    return read


def sent_caption(call: Call) -> Formatted:
    """The caption among the parameters of a call."""
    return caption(
        {
            "caption": call.text("caption"),
            "parse_mode": call.text("parse_mode"),
            "caption_entities": list(call.records("caption_entities")),
        }
    )


def inline_text(content: Json) -> Formatted:
    """The message an inline result becomes."""
    raw = string(content, "message_text")
    read = formatted(raw, string(content, "parse_mode"), _entities(content, "entities"))
    return _measured(read, bad_request("MESSAGE_TOO_LONG"))


def formatted(raw: str, mode: str, entities: tuple[Entity, ...]) -> Formatted:
    """Visible text and entities, cleaned as the server cleans them.

    Of the parse modes only HTML is known here; Markdown is refused, which the real server takes.
    """
    if len(raw.encode(errors="surrogatepass")) > _RAW_BYTES:
        raise bad_request("text is too long")
    raw = _CONTROL.sub(" ", raw.replace("\r", ""))
    if mode and mode.lower() != "html":
        raise bad_request("unsupported parse_mode")
    try:
        read = parse(raw) if mode else Formatted(raw, entities)
    except Unparsable as error:
        raise bad_request(f"can't parse entities: {error}") from error
    if len(read.entities) > _ENTITIES:
        raise bad_request("ENTITIES_TOO_LONG")
    return read.stripped()


def _text(call: Call, too_long: Refusal) -> Formatted:
    raw = call.text("text")
    if not raw:
        raise bad_request("message text is empty")
    given = tuple(_entity(item) for item in call.records("entities"))
    return _measured(formatted(raw, call.text("parse_mode"), given), too_long)


def _measured(read: Formatted, too_long: Refusal) -> Formatted:
    if not read.text:
        raise bad_request("text must be non-empty")
    if units(read.text) > MESSAGE:
        raise too_long
    return read


def _entities(fields: Json, name: str) -> tuple[Entity, ...]:
    return tuple(_entity(item) for item in as_records(fields.get(name) or []))


def _entity(raw: Json) -> Entity:
    offset, length = integer(raw, "offset"), integer(raw, "length")
    if offset is None or length is None or offset < 0 or length < 0:
        raise bad_request("can't parse entities: wrong entity offset or length")
    return Entity(string(raw, "type"), offset, length, string(raw, "url"), string(raw, "language"))
