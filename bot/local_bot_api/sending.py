"""Methods that send messages, chat actions and reactions."""

from __future__ import annotations

from bot.local_bot_api.call import Call, string
from bot.local_bot_api.call_targets import checked_thread, destination, open_chat
from bot.local_bot_api.formatted_text import Formatted
from bot.local_bot_api.keyboard import read_keyboard
from bot.local_bot_api.messages import Message, StoredFile
from bot.local_bot_api.photos_and_documents import take_file
from bot.local_bot_api.recorded_actions import Action, Drafted, Reaction
from bot.local_bot_api.refusal import bad_request
from bot.local_bot_api.rich_messages import rich_text
from bot.local_bot_api.server_state import INSIDE, Server
from bot.local_bot_api.texts import sent_caption, sent_text

EPHEMERAL_SINCE = (10, 2)
"""The Bot API that brought messages one person of a group sees."""
_ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)


def send_message(server: Server, call: Call) -> object:
    """A text; in a group also for one person alone (10.2)."""
    receiver = call.number("receiver_user_id")
    if receiver is not None and server.level >= EPHEMERAL_SINCE:
        return _whisper(server, call, receiver)
    return _post(server, call, sent_text(call), call.text("text"), None)


def _whisper(server: Server, call: Call, receiver: int) -> object:
    """A message that one person in a group sees: from an administrator, or to whoever pressed."""
    place = destination(server, call)
    if place.chat.private:
        raise bad_request("ephemeral messages can be sent in groups only")
    if server.members.get((place.chat.id, receiver)) not in INSIDE:
        raise bad_request("PARTICIPANT_ID_INVALID")
    is_admin = server.standing.get(place.chat.id) == "administrator"
    if not is_admin and call.text("callback_query_id") not in server.recent:
        raise bad_request("not enough rights to send ephemeral messages")
    message = Message(
        id=server.number(),
        chat=place.chat,
        sender=server.me,
        date=server.time(),
        body=sent_text(call),
        source=call.text("text"),
        rows=read_keyboard(call.record("reply_markup"), private=False),
        thread=place.thread,
        seen_by=receiver,
    )
    return server.whisper(message)


def send_rich_message(server: Server, call: Call) -> object:
    """A rich message (10.1)."""
    given = call.record("rich_message")
    html = string(given, "html")
    return _post(server, call, Formatted(rich_text(given)), html, None, rich=html)


def send_photo(server: Server, call: Call) -> object:
    """A picture with a caption."""
    return _send_file(server, call, "photo")


def send_document(server: Server, call: Call) -> object:
    """A file with a caption."""
    return _send_file(server, call, "document")


def send_chat_action(server: Server, call: Call) -> object:
    """A sign that the bot is at work; it fades after five seconds."""
    chat = open_chat(server, call)
    if call.text("action") not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    server.happened(Action(chat.id, call.text("action"), checked_thread(chat, call)))
    return True


def send_draft(server: Server, call: Call) -> object:
    """What will become a message (9.3): to one person, and gone after half a minute."""
    chat = open_chat(server, call)
    if not chat.private:
        raise bad_request("drafts can be sent to private chats only")
    if not call.number("draft_id"):
        raise bad_request("RANDOM_ID_INVALID")
    body = sent_text(call) if call.text("text") else Formatted()
    server.happened(Drafted(chat.id, call.number("draft_id") or 0, body.text))
    return True


def set_reaction(server: Server, call: Call) -> object:
    """An emoji under somebody's message."""
    chat = open_chat(server, call)
    number = call.number("message_id") or 0
    if (chat.id, number) not in server.messages:
        raise bad_request("message to react not found")
    emoji = tuple(string(item, "emoji") for item in call.records("reaction"))
    if len(emoji) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    server.happened(Reaction(chat.id, number, emoji))
    return True


def _send_file(server: Server, call: Call, kind: str) -> object:
    destination(server, call)
    body = sent_caption(call)
    file = take_file(server, call, kind, call.text(kind))
    return _post(server, call, body, call.text("caption"), file)


def _post(
    server: Server,
    call: Call,
    body: Formatted,
    source: str,
    file: StoredFile | None,
    rich: str = "",
) -> object:
    place = destination(server, call)
    rows = read_keyboard(call.record("reply_markup"), private=place.chat.private)
    message = Message(
        id=server.number(),
        chat=place.chat,
        sender=server.me,
        date=server.time(),
        body=body,
        source=source,
        rows=rows,
        file=file,
        reply_to=place.reply_to,
        thread=place.thread,
        silent=call.flag("disable_notification"),
        quoted=place.quoted,
        rich=rich,
    )
    return server.publish(message)
