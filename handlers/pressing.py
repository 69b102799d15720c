"""Buttons: what they tell the bot is read once, here; what no longer works says so."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable

from telegram import Update
from telegram.ext import CallbackQueryHandler, ContextTypes

from handlers.desk import Desk
from handlers.views.addresses import Address, read_address
from meetings.errors import UnknownMeeting

Context = ContextTypes.DEFAULT_TYPE
Pressed = Callable[[Update, Address], Awaitable[None]]
Button = CallbackQueryHandler[Context, None]


class Stale(LookupError):
    """What a button names is not there any more; the text's id tells why."""

    def __init__(self, text_id: str = "button-stale") -> None:
        super().__init__(text_id)
        self.text_id = text_id


def button(desk: Desk, kind: str, act: Pressed) -> Button:
    """A handler for the buttons of one kind."""

    async def pressed(update: Update, _: Context) -> None:
        query = update.callback_query
        if query is None or query.message is None or not query.message.is_accessible:
            await desk.note(update, desk.texts(update).plain("button-stale"), alert=True)
            return
        try:
            await act(update, read_address(query.data or ""))
        except UnknownMeeting:
            await desk.note(update, desk.texts(update).plain("meeting-gone"), alert=True)
        except Stale as stale:
            await desk.note(update, desk.texts(update).plain(stale.text_id), alert=True)
        except (ValueError, KeyError):  # not an address of ours: an old version's, a forged one
            await desk.note(update, desk.texts(update).plain("button-stale"), alert=True)
        else:
            await desk.note(update)

    return CallbackQueryHandler(pressed, pattern=rf"^{re.escape(kind)}(?::|$)")
