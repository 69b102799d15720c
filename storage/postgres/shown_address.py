"""The address of a database, as it may be shown: without its password."""

from __future__ import annotations

import re

_PASSWORD = re.compile(r"(?<=//)([^/@:]*):[^/@]*@|(?:(?<=[?&\s])|^)(password|sslpassword)=[^&\s]*")


def shown(address: str) -> str:
    """An address without what opens it."""
    return _PASSWORD.sub(_hidden, address)


def _hidden(found: re.Match[str]) -> str:
    return f"{found[2]}=•••" if found[2] else f"{found[1]}:•••@"
