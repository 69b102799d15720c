"""What a server refuses, as errors of ours that say what to do about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import psycopg
from psycopg import errors

from meetings.model.errors import ArchiveBusy, ArchiveError, CutOff, StoreAway

_SAFE: Final = "What was kept there is safe."
_ADVICE: Final[Mapping[type[psycopg.Error], str]] = {
    errors.DiskFull: "Make room on its disk; what could not be written is not there, all else is.",
    errors.OutOfMemory: "Give it more memory, or let fewer processes ask it.",
    errors.InsufficientPrivilege: (
        "Its role lacks a right: ALTER DATABASE … OWNER TO … gives it all it needs."
    ),
    errors.ReadOnlySqlTransaction: "It takes no changes: name the server that leads, no standby.",
    errors.DuplicateTable: "Other tables of these names lie there: name a database of its own.",
    errors.UndefinedTable: "Its tables are another version's: start this program anew.",
    errors.UndefinedColumn: "Its tables are another version's: start this program anew.",
}
_FULL: Final = ("too many", "connection slots")
_AT_THE_DOOR: Final = {
    "password authentication failed": "Look at user and password in its address.",
    "no password supplied": "Its address lacks the password.",
    "no pg_hba.conf entry": "Its pg_hba.conf has to let this machine in.",
    **dict.fromkeys(
        _FULL,
        "Raise its max_connections, or run fewer: a process takes up to a dozen connections.",
    ),
    "does not exist": "Make it (CREATE DATABASE …), or look at its name in the address.",
}
"""What a server says to who may not come in, and what helps; it has no code for them."""


def refused(shown: str, error: psycopg.Error) -> ArchiveError:
    """An error of the server's as one of ours; ``shown``: the database, without its password."""
    why = str(error).strip()
    match error:
        case errors.QueryCanceled():
            return CutOff(
                f"{shown} breaks off what takes long ({why}). ALTER ROLE … SET statement_timeout"
                " = … gives its role more time."
            )
        case errors.SerializationFailure() | errors.DeadlockDetected():
            return ArchiveBusy(f"Another process has written the same in {shown}. Try again.")
        case _ if advice := _ADVICE.get(type(error)):
            return ArchiveError(f"{shown} refuses: {why}. {advice}")
        case psycopg.OperationalError() | psycopg.InterfaceError():
            return away(shown, why)
    return ArchiveError(f"{shown} refuses: {why}")


def is_full(error: psycopg.Error) -> bool:
    """Whether a server is there, and has only no connection more to give."""
    return any(said in str(error) for said in _FULL)


def away(shown: str, why: str) -> StoreAway:
    """That a database cannot be reached, and what helps where that is known."""
    advice = next((does for said, does in _AT_THE_DOOR.items() if said in why), _SAFE)
    return StoreAway(f"The database {shown} does not answer ({why.strip()}). {advice}")
