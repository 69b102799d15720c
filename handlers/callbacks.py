"""Callback buttons: their data is parsed here, once; stale ones say so."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable

from telegram import Message, Update
from telegram.ext import CallbackQueryHandler, ContextTypes

from handlers.replier import Replier
from handlers.views.callback_data import Address, BadAddress, read_address
from handlers.views.screen import aside
from meetings.model.errors import UnknownMeeting

Context = ContextTypes.DEFAULT_TYPE
Pressed = Callable[[Update, Address], Awaitable[None]]
Button = CallbackQueryHandler[Context, None]


class Stale(LookupError):
    """What a button asks for is not available, mostly no longer; the text's id says why."""

    def __init__(self, text_id: str = "button-stale") -> None:
        super().__init__(text_id)
        self.text_id = text_id


def button(desk: Replier, kind: str, act: Pressed, *, slow: bool = False) -> Button:
    """A handler for the buttons of one kind; ``slow``: the press is answered before the work."""

    async def pressed(update: Update, _: Context) -> None:
        if slow:
            await desk.note(update)
        trouble = await _tried(update, act)
        if trouble and slow:
            await desk.send(update, aside(desk.texts(update).say(trouble)))
        elif not slow:
            words = desk.texts(update).plain(trouble) if trouble else ""
            await desk.note(update, words, alert=bool(trouble))

    return CallbackQueryHandler(pressed, pattern=rf"^{re.escape(kind)}(?::|$)")


async def _tried(update: Update, act: Pressed) -> str:
    """Does what a button asks; the id of the text that says why it can't be done, or ""."""
    query = update.callback_query
    if query is None or not isinstance(query.message, Message):
        return "button-stale"  # so old that Telegram no longer tells what it stood under
    try:
        await act(update, read_address(query.data or ""))
    except UnknownMeeting:
        return "meeting-gone"
    except Stale as stale:
        return stale.text_id
    except BadAddress:
        return "button-stale"
    return ""
