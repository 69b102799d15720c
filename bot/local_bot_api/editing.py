"""Methods that edit or delete messages."""

from __future__ import annotations

from dataclasses import replace

from bot.local_bot_api.call import Call, string
from bot.local_bot_api.call_targets import open_chat, own_message
from bot.local_bot_api.formatted_text import Formatted
from bot.local_bot_api.keyboard import read_keyboard
from bot.local_bot_api.messages import Message
from bot.local_bot_api.photos_and_documents import take_file
from bot.local_bot_api.recorded_actions import Deleted
from bot.local_bot_api.refusal import bad_request
from bot.local_bot_api.rich_messages import rich_text
from bot.local_bot_api.server_state import Server
from bot.local_bot_api.texts import caption, edited_text, sent_caption

# Bot API 10.1 brought rich messages; a bot may delete what is younger than two days.
RICH_SINCE = (10, 1)
_DELETABLE_SECONDS = 48 * 3600


def edit_text(server: Server, call: Call) -> object:
    """Another text and keyboard; no keyboard given takes the old one away."""
    message = own_message(server, call)
    if message.file is not None:
        raise bad_request("there is no text in the message to edit")
    rows = read_keyboard(call.record("reply_markup"), private=message.chat.private)
    rich = call.record("rich_message") if server.level >= RICH_SINCE else {}
    if rich and call.text("text"):
        raise bad_request("text and rich_message can't be used together")
    body = Formatted(rich_text(rich)) if rich else edited_text(call)
    html = string(rich, "html")
    changed = replace(message, body=body, source=html or call.text("text"), rows=rows, rich=html)
    return _publish(server, message, changed)


def edit_caption(server: Server, call: Call) -> object:
    """Another caption under a picture or document."""
    message = own_message(server, call)
    if message.file is None:
        raise bad_request("there is no caption in the message to edit")
    rows = read_keyboard(call.record("reply_markup"), private=message.chat.private)
    changed = replace(message, body=sent_caption(call), source=call.text("caption"), rows=rows)
    return _publish(server, message, changed)


def edit_markup(server: Server, call: Call) -> object:
    """Another keyboard, or none."""
    message = own_message(server, call)
    rows = read_keyboard(call.record("reply_markup"), private=message.chat.private)
    return _publish(server, message, replace(message, rows=rows))


def edit_media(server: Server, call: Call) -> object:
    """Another picture or document with its caption."""
    message = own_message(server, call)
    media = call.record("media")
    kind = string(media, "type")
    if kind not in ("photo", "document"):
        raise bad_request("can't parse InputMedia: unsupported type specified")
    changed = replace(
        message,
        file=take_file(server, call, kind, string(media, "media")),
        body=caption(media),
        source=string(media, "caption"),
        rows=read_keyboard(call.record("reply_markup"), private=message.chat.private),
    )
    return _publish(server, message, changed)


def delete_message(server: Server, call: Call) -> object:
    """Takes a message away, the bot's own or, in a private chat, the person's."""
    chat = open_chat(server, call)
    message = server.messages.get((chat.id, call.number("message_id") or 0))
    if message is None:
        raise bad_request("message to delete not found")
    rights = chat.private or server.standing.get(chat.id) == "administrator"
    if message.sender != server.me and not rights:
        raise bad_request("message can't be deleted")
    if server.time() - message.date > _DELETABLE_SECONDS:
        raise bad_request("message can't be deleted for everyone")
    del server.messages[chat.id, message.id]
    server.happened(Deleted(chat.id, message.id))
    return True


def _publish(server: Server, before: Message, after: Message) -> object:
    if (before.body, before.rows, before.file) == (after.body, after.rows, after.file):
        raise bad_request(
            "message is not modified: specified new message content and reply markup are "
            "exactly the same as a current content and reply markup of the message"
        )
    return server.publish(replace(after, edited=server.time()))
