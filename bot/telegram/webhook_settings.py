"""The webhook: the address, port and secret with which Telegram delivers updates."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from meetings.model.errors import SettingsError

LOOPBACK = "127.0.0.1"
"""Behind a proxy, which does the https."""
PORT = 8443
"""One of the four ports that Telegram calls, and the one that needs no rights to listen on."""
_PATH = re.compile(r"/?[\w./-]*")


@dataclass(frozen=True, slots=True)
class Webhook:
    """``url``: the address Telegram calls; ``port`` and ``listen``: where it is passed on to.

    ``secret``: comes with every update that is Telegram's; drawn at every start where none is set.
    """

    url: str
    port: int = PORT
    listen: str = LOOPBACK
    secret: str = field(default_factory=lambda: secrets.token_urlsafe(32), repr=False)

    @property
    def path(self) -> str:
        """The path of the address, without its first slash."""
        return urlsplit(self.url).path.strip("/")


def webhook_at(
    url: str, port: int = PORT, listen: str = LOOPBACK, secret: str | None = None
) -> Webhook:
    """The webhook of an address. Raises SettingsError.

    ``secret``: that of all replicas behind the address; None: one's own is drawn.
    """
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.hostname:
        raise SettingsError(f"--webhook {url!r} is no https address, and Telegram calls no other.")
    if not _PATH.fullmatch(parts.path) or parts.query or parts.fragment:
        raise SettingsError(
            f"--webhook {url!r}: its path may hold letters, digits, dots, dashes and slashes only."
        )
    return Webhook(url, port, listen) if secret is None else Webhook(url, port, listen, secret)
