"""The chat commands: their names, their order in menus, and the words after them."""

from __future__ import annotations

import re
from collections.abc import Callable, Coroutine
from typing import Any

from telegram import Update
from telegram.ext import BaseHandler, CommandHandler, filters

from handlers.callbacks import Context
from handlers.update_messages import spoken
from meetings.retrieval.query.questions.understanding import LONGEST_QUESTION
from meetings.text.surrogates import writable

# What handlers return does not matter here.
Handler = BaseHandler[Update, Context, Any]
Act = Callable[[Update, Context], Coroutine[Any, Any, None]]

PRIVATE = (
    "ask",
    "meeting",
    "meetings",
    "latest",
    "find",
    "verify",
    "quote",
    "facts",
    "trend",
    "speaker",
    "compare",
    "subscribe",
    "subscriptions",
    "unsubscribe",
    "settings",
    "help",
    "privacy",
    "forget",
    "start",
)
_ALONE = frozenset({"unsubscribe", "privacy", "start"})
"""What a group has no use for."""
GROUP = tuple(name for name in PRIVATE if name not in _ALONE)
ADMIN = ("add", "remove", "stats")
"""Further ones, for those who may change the archive."""
_COMMAND = re.compile(r"^/\w+(?:@\w+)?\s*")


def command(name: str, act: Act) -> Handler:
    """A handler for a command as first sent; edited ones are left to the questions' handlers."""
    return CommandHandler(name, act, filters=filters.UpdateType.MESSAGE)


def words_after(update: Update) -> str:
    """What stands after the command, on one line."""
    return " ".join(_COMMAND.sub("", writable(spoken(update).text or "")).split())


def words_named(update: Update) -> str:
    """The same of a command that names or looks for something: as much as is read of a question.

    No title and no name is as long, and each letter is held against what the archive has.
    """
    return words_after(update)[:LONGEST_QUESTION].strip()
