"""Where a call wants to act: which chat, topic and message, and whether the bot is allowed to."""

from __future__ import annotations

from dataclasses import dataclass

from bot.local_bot_api.call import Call, Json, integer, string
from bot.local_bot_api.formatted_text import units
from bot.local_bot_api.messages import Message
from bot.local_bot_api.people_and_chats import Chat
from bot.local_bot_api.refusal import bad_request, forbidden, migrated
from bot.local_bot_api.server_state import INSIDE, Server
from bot.local_bot_api.texts import formatted

_QUOTE = 1024
"""UTF-16 units of ReplyParameters.quote, by the Bot API."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a new message goes."""

    chat: Chat
    thread: int | None
    reply_to: int | None
    quoted: str = ""


def known_chat(server: Server, call: Call) -> Chat:
    """The chat named by a call, whether or not the bot may speak there."""
    if not call.text("chat_id"):
        raise bad_request("chat_id is empty")
    try:
        number = int(call.text("chat_id"))
    except ValueError:
        raise bad_request("chat not found") from None
    if number in server.moved:
        raise migrated(server.moved[number])
    if number not in server.chats:
        raise bad_request("chat not found")
    return server.chats[number]


def open_chat(server: Server, call: Call) -> Chat:
    """The chat named by a call; refuses one that has shut the bot out."""
    chat = known_chat(server, call)
    standing = server.standing.get(chat.id, "member")
    if standing in INSIDE:
        return chat
    if chat.private:
        raise forbidden("bot was blocked by the user")
    if standing == "kicked":
        raise forbidden(f"bot was kicked from the {chat.kind} chat")
    raise forbidden(f"bot is not a member of the {chat.kind} chat")


def destination(server: Server, call: Call) -> Place:
    """Chat, topic and replied message of a new message."""
    chat = open_chat(server, call)
    thread = checked_thread(chat, call)
    replied = _replied(server, chat, call)
    if replied is None:
        return Place(chat, thread, None)
    quoted = string(call.record("reply_parameters"), "quote")
    return Place(chat, thread or replied.thread, replied.id, quoted)


def checked_thread(chat: Chat, call: Call) -> int | None:
    """The topic named by a call: only a forum has any."""
    thread = call.number("message_thread_id")
    if thread is not None and thread not in chat.topics:
        raise bad_request("message thread not found")
    return thread


def own_message(server: Server, call: Call) -> Message:
    """The bot's message that a call wants to change."""
    chat = open_chat(server, call)
    message = server.messages.get((chat.id, call.number("message_id") or 0))
    if message is None:
        raise bad_request("message to edit not found")
    if message.sender != server.me:
        raise bad_request("message can't be edited")
    return message


def _replied(server: Server, chat: Chat, call: Call) -> Message | None:
    reply = call.record("reply_parameters")
    number = integer(reply, "message_id") or call.number("reply_to_message_id")
    if number is None:
        return None
    message = server.messages.get((integer(reply, "chat_id") or chat.id, number))
    if message is not None:
        _check_quote(message, reply)
        return message
    if reply.get("allow_sending_without_reply") or call.flag("allow_sending_without_reply"):
        return None
    raise bad_request("message to be replied not found")


def _check_quote(message: Message, reply: Json) -> None:
    quote = formatted(string(reply, "quote"), string(reply, "quote_parse_mode"), ())
    if units(quote.text) > _QUOTE or quote.text not in message.body.text:
        raise bad_request("QUOTE_TEXT_INVALID")
