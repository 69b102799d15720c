"""`chat`: the bot at the terminal."""

from __future__ import annotations

from bot.cli.opening import settings_for
from bot.cli.options import Data


def chat(data: Data = None) -> None:
    """The same bot at the terminal, without a token."""
    from bot.terminal.local_chat import chat_here

    chat_here(settings_for(data))
