"""Who may do what in a group: only admins change it, and may reserve asking for themselves."""

from __future__ import annotations

from telegram import Update
from telegram.constants import ChatMemberStatus
from telegram.error import BadRequest

from handlers.replier import Replier
from handlers.retrying import surely
from handlers.update_messages import is_private, spoken

_ADMINS = (ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR)


async def may_change(update: Update) -> bool:
    """Everybody in a private chat; in a group its admins, also those who stay anonymous."""
    message, user = spoken(update), update.effective_user
    if is_private(update):
        return True
    said = update.callback_query is None
    if said and message.sender_chat is not None and message.sender_chat.id == message.chat_id:
        return True
    if user is None:
        return False
    try:
        member = await surely(
            lambda: message.get_bot().get_chat_member(message.chat_id, user.id), harmless=True
        )
    except BadRequest:
        return False
    return member.status in _ADMINS


async def may_ask(desk: Replier, update: Update) -> bool:
    """Where a group lets its admins ask alone, whether this is one of them."""
    return desk.settings(update).askers == "all" or await may_change(update)
