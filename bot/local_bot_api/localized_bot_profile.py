"""The bot's profile by language, as values: commands, name, descriptions; methods in
`bot_account.py`."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Literal

from bot.local_bot_api.call import Json, string
from bot.local_bot_api.formatted_text import units
from bot.local_bot_api.refusal import bad_request

Kind = Literal["name", "description", "short_description"]
# UTF-16 units, commands in a list, and units of a command's description: as the Bot API says.
_LIMITS: dict[Kind, int] = {"name": 64, "description": 512, "short_description": 120}
_COMMANDS = 100
_DESCRIPTION = 256
_SCOPES = frozenset(
    {
        "default",
        "all_private_chats",
        "all_group_chats",
        "all_chat_administrators",
        "chat",
        "chat_administrators",
        "chat_member",
    }
)
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"([a-z]{2})?")


@dataclass(slots=True)
class BotProfile:
    """Texts by kind and language, commands by scope and language ("" is for all others)."""

    texts: dict[tuple[Kind, str], str] = field(default_factory=dict)
    commands: dict[tuple[str, str], tuple[tuple[str, str], ...]] = field(default_factory=dict)

    def describe(self, kind: Kind, language: str, text: str) -> None:
        """Sets or, with no text, takes away a name or description."""
        if units(text) > _LIMITS[kind]:
            raise bad_request(f"bot {kind.replace('_', ' ')} is too long")
        self.texts[kind, checked_language(language)] = text

    def described(self, kind: Kind, language: str) -> str:
        """The text in this language, else the one for all."""
        return self.texts.get((kind, language)) or self.texts.get((kind, ""), "")


def read_commands(raw: tuple[Json, ...]) -> tuple[tuple[str, str], ...]:
    """Names and descriptions of commands, checked."""
    if len(raw) > _COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    return tuple(_command(item) for item in raw)


def scope_key(scope: Json) -> str:
    """A scope as a key; none given is the default one."""
    if not scope:
        scope = {"type": "default"}
    if string(scope, "type") not in _SCOPES:
        raise bad_request("can't parse BotCommandScope: unsupported type specified")
    return json.dumps(scope, sort_keys=True)


def checked_language(language: str) -> str:
    """A two-letter code or ""."""
    if not _LANGUAGE.fullmatch(language):
        raise bad_request("invalid language code specified")
    return language


def _command(raw: Json) -> tuple[str, str]:
    name = string(raw, "command").removeprefix("/")
    description = string(raw, "description").strip()
    if not _COMMAND.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= units(description) <= _DESCRIPTION:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return name, description
