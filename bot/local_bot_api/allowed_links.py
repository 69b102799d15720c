"""Which addresses Telegram takes in links and under buttons."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from bot.local_bot_api.refusal import bad_request

_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*:", re.I)
_HOST = re.compile(r"^(?:[\w-]+\.)+[\w-]{2,}\.?$")


def link_address(address: str) -> str:
    """The address a link leads to, or "" where Telegram shows the words without a link."""
    if re.match(r"^tg:(//)?\w+", address, re.I):
        return address
    try:
        return _web_address(address)
    except ValueError:
        return ""


def button_address(address: str) -> str:
    """The address a button opens; refuses one that leads nowhere."""
    if re.match(r"^tg:(//)?\w+", address, re.I):
        return address
    try:
        return _web_address(address)
    except ValueError as error:
        raise bad_request(f"inline keyboard button URL '{address}' is invalid: {error}") from error


def _web_address(address: str) -> str:
    if not _SCHEME.match(address) or re.match(r"^[\w.-]+:\d+(/|$)", address):
        address = f"http://{address}"
    parts = urlsplit(address)
    if parts.scheme.lower() not in ("http", "https"):
        raise ValueError("Unsupported URL protocol")
    if re.search(r"\s", address) or not _HOST.match(parts.hostname or ""):
        raise ValueError("Wrong HTTP URL")
    return address if parts.path or parts.query or parts.fragment else f"{address}/"
