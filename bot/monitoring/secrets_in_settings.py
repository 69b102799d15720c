"""What the settings hold that opens something, so that no log shows it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from bot.monitoring.logs import masked
from bot.settings import Settings

_OPENS = re.compile(r"key|token|secret|sig|auth|pass|pwd|code", re.IGNORECASE)
"""Names under which addresses of feeds carry what lets a reader in (`?key=…`, `&signature=…`)."""
_SHORTEST = 6
"""Characters: what is shorter («1», "rss") is no secret, and hiding it would garble every line."""


def secrets_in(settings: Settings) -> list[str]:
    """What opens feeds, the Bot API, the webhook and the database, besides the bot's token."""
    found = [value for feed in settings.feeds for value in _secrets_of_address(feed)]
    found += [named.rpartition("@")[0] for named in (_place(settings.api_url),) if "@" in named]
    if settings.webhook_secret is not None:
        found.append(settings.webhook_secret.get_secret_value())
    if settings.database is not None:
        address = settings.database.get_secret_value()
        found += [address, *filter(None, [urlsplit(address).password])]
    return found


def without_keys(feed: str) -> str:
    """The address of a feed as people are shown it."""
    return masked(feed, _secrets_of_address(feed))


def _place(address: str) -> str:
    """The host of an address, with the port and perhaps the name and password before it."""
    return urlsplit(address).netloc


def _secrets_of_address(address: str) -> Iterator[str]:
    """As they stand in the address: that is what is logged."""
    for pair in urlsplit(address).query.split("&"):
        name, _, value = pair.partition("=")
        if len(value) >= _SHORTEST and _OPENS.search(name):
            yield value
