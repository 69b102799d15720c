"""The bot's own account: its profile, commands and webhook, as the bot asks for and sets them."""

from __future__ import annotations

from collections.abc import Callable

from bot.local_bot_api.call import Call, integer
from bot.local_bot_api.localized_bot_profile import (
    Kind,
    checked_language,
    read_commands,
    scope_key,
)
from bot.local_bot_api.refusal import bad_request
from bot.local_bot_api.server_state import Server


def get_me(server: Server, _: Call) -> object:
    """The bot."""
    return server.me.to_json() | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": True,
        "supports_guest_queries": True,
    }


def set_commands(server: Server, call: Call) -> object:
    """The commands of a scope in a language."""
    key = _commands_key(server, call)
    server.profile.commands[key] = read_commands(call.records("commands"))
    return True


def get_commands(server: Server, call: Call) -> object:
    """The commands of just this scope and language."""
    found = server.profile.commands.get(_commands_key(server, call), ())
    return [{"command": name, "description": text} for name, text in found]


def delete_commands(server: Server, call: Call) -> object:
    """Takes the commands of a scope and language away."""
    server.profile.commands.pop(_commands_key(server, call), None)
    return True


def describing(kind: Kind) -> Callable[[Server, Call], object]:
    """The method that sets a name or description."""

    def describe(server: Server, call: Call) -> object:
        server.profile.describe(kind, call.text("language_code"), call.text(kind))
        return True

    return describe


def described(kind: Kind) -> Callable[[Server, Call], object]:
    """The method that tells a name or description."""

    def tell(server: Server, call: Call) -> object:
        language = checked_language(call.text("language_code"))
        text = server.profile.described(kind, language)
        return {kind: text or (server.me.first_name if kind == "name" else "")}

    return tell


def set_webhook(server: Server, call: Call) -> object:
    """Has updates sent to an address; an empty one ends that."""
    if call.text("url") and not call.text("url").startswith("https://"):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    server.webhook = call.text("url")
    _drop_pending(server, call)
    return True


def delete_webhook(server: Server, call: Call) -> object:
    """Back to polling."""
    server.webhook = ""
    _drop_pending(server, call)
    return True


def get_webhook(server: Server, _: Call) -> object:
    """Where updates are sent to."""
    return {
        "url": server.webhook,
        "has_custom_certificate": False,
        "pending_update_count": len(server.updates),
    }


def _drop_pending(server: Server, call: Call) -> None:
    if call.flag("drop_pending_updates"):
        server.updates.clear()


def _commands_key(server: Server, call: Call) -> tuple[str, str]:
    scope = call.record("scope")
    chat = integer(scope, "chat_id")
    if chat is not None and chat not in server.chats:
        raise bad_request("chat not found")
    return scope_key(scope), checked_language(call.text("language_code"))
