"""The address of a database: whether it can be read, and how it may be shown."""

from __future__ import annotations

import re

import psycopg
from psycopg.conninfo import conninfo_to_dict

from meetings.model.errors import SettingsError

_PASSWORD = re.compile(
    r"(?<=//)([^/@:]*):.*@"  # to the last sign of its kind: the password may hold one unescaped
    r"|(?:(?<=[?&\s])|^)(password|sslpassword)\s*=\s*(?:'(?:[^'\\]|\\.)*'|[^&\s]*)"
)


def shown(address: str) -> str:
    """An address without what opens it."""
    return _PASSWORD.sub(_hidden, address)


def readable(address: str) -> str:
    """The same address. Raises SettingsError where it is none; nothing of its password is told."""
    if not _is_readable(address):
        # What is wrong with it is not said either: that would quote what stands there.
        raise SettingsError(
            f"{shown(address)} is no address of a database. In a password @ : / ? # % and blanks"
            " are written as %40 %3A %2F %3F %23 %25 %20."
        )
    return address


def _is_readable(address: str) -> bool:
    try:
        given = conninfo_to_dict(address)
    except psycopg.Error:
        return False
    ports = str(given.get("port") or "").split(",")
    return "@" not in str(given.get("host") or "") and all(p.isdigit() or not p for p in ports)


def _hidden(found: re.Match[str]) -> str:
    return f"{found[2]}=•••" if found[2] else f"{found[1]}:•••@"
