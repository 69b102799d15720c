"""Commands that ask, in groups where only admins may ask: everybody else is told so."""

from __future__ import annotations

from telegram import Update

from handlers.callbacks import Context
from handlers.command_names import Act, Handler, command
from handlers.replier import Replier
from handlers.rights import may_ask
from handlers.views.screen import aside


def asking(desk: Replier, name: str, act: Act) -> Handler:
    """A handler for a command that asks the archive something."""

    async def checked(update: Update, context: Context) -> None:
        if await may_ask(desk, update):
            await act(update, context)
        else:
            await desk.send(update, aside(desk.texts(update).say("askers-admins")))

    return command(name, checked)
