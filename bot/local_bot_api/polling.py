"""``getUpdates``: updates are kept until the bot asks for later ones."""

from __future__ import annotations

import asyncio
import contextlib

from bot.local_bot_api.call import Call, integer
from bot.local_bot_api.refusal import Refusal, bad_request
from bot.local_bot_api.server_state import Server

# Updates that getUpdates brings at most, and the seconds it waits at most.
_LIMIT = 100
_LONGEST_WAIT = 50


async def get_updates(server: Server, call: Call) -> list[dict[str, object]]:
    """What has arrived since ``offset``; waits ``timeout`` seconds where there is nothing."""
    if server.webhook:
        raise Refusal(
            409,
            "Conflict: can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first",
        )
    _confirm(server, call.number("offset") or 0)
    if not server.updates:
        server.arrived.clear()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(server.arrived.wait(), _seconds(call))
    return server.updates[: call.number("limit") or _LIMIT]


def queue_update(server: Server, update: dict[str, object]) -> None:
    """Has the bot get an update when it asks next."""
    server.updates.append(update)
    server.arrived.set()


def _confirm(server: Server, offset: int) -> None:
    kept = (item for item in server.updates if (integer(item, "update_id") or 0) >= offset)
    server.updates[:] = list(kept)


def _seconds(call: Call) -> float:
    try:
        wanted = float(call.text("timeout") or 0)
    except ValueError:
        raise bad_request("invalid timeout specified") from None
    return min(wanted, _LONGEST_WAIT)
