"""Methods about chats and their members."""

from __future__ import annotations

from bot.local_bot_api.call import Call
from bot.local_bot_api.call_targets import known_chat, open_chat
from bot.local_bot_api.people_and_chats import ApiUser
from bot.local_bot_api.recorded_actions import Left
from bot.local_bot_api.refusal import bad_request
from bot.local_bot_api.server_state import Server


def get_chat(server: Server, call: Call) -> object:
    """A chat."""
    rest = {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": {
            "unlimited_gifts": False,
            "limited_gifts": False,
            "unique_gifts": False,
            "premium_subscription": False,
            "gifts_from_channels": False,
        },
    }
    return known_chat(server, call).to_json() | rest


def get_chat_member(server: Server, call: Call) -> object:
    """One person's standing in a chat."""
    chat = open_chat(server, call)
    number = call.number("user_id") or 0
    if number == server.me.id:
        return member_json(server.me, server.standing.get(chat.id, "member"))
    if number not in server.people:
        raise bad_request("invalid user_id specified")
    return member_json(server.people[number], server.members.get((chat.id, number), "left"))


def get_chat_administrators(server: Server, call: Call) -> object:
    """Everybody who runs a group."""
    chat = open_chat(server, call)
    if chat.private:
        raise bad_request("there are no administrators in the private chat")
    return [
        member_json(server.people[person], status)
        for (place, person), status in server.members.items()
        if place == chat.id and status in ("creator", "administrator")
    ]


def leave_chat(server: Server, call: Call) -> object:
    """Goodbye to a group."""
    chat = open_chat(server, call)
    if chat.private:
        raise bad_request("chat member status can't be changed in private chats")
    server.standing[chat.id] = "left"
    server.happened(Left(chat.id))
    return True


def member_json(person: ApiUser, status: str) -> dict[str, object]:
    """A member of a chat as the Bot API sends it."""
    body: dict[str, object] = {"user": person.to_json(), "status": status}
    return body | _DETAILS.get(status, {})


_RIGHTS = (
    "can_be_edited",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
)
_DETAILS: dict[str, dict[str, object]] = {
    "creator": {"is_anonymous": False},
    "administrator": {"is_anonymous": False, **dict.fromkeys(_RIGHTS, True)},
    "kicked": {"until_date": 0},
}
