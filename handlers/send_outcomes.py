"""The outcome of sending a message, from whatever Telegram and the network answered."""

from __future__ import annotations

import warnings
from collections.abc import Awaitable, Collection
from dataclasses import dataclass

import httpx
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.warnings import PTBDeprecationWarning


@dataclass(frozen=True, slots=True)
class Arrived:
    """It is there."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """It may be there: its answer never came."""


@dataclass(frozen=True, slots=True)
class Failed:
    """It is not there, for a reason that may pass."""


@dataclass(frozen=True, slots=True)
class TooMuch:
    """Telegram wants no more messages for some seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Shut:
    """The chat has shut the bot out, or is no more."""


@dataclass(frozen=True, slots=True)
class NoTopic:
    """The forum's topic it was meant for is no more; the group itself takes it."""


@dataclass(frozen=True, slots=True)
class Moved:
    """The group has this number now."""

    chat: int


@dataclass(frozen=True, slots=True)
class Refused:
    """Telegram does not take this message, now or later."""

    why: str


Outcome = Arrived | Unknown | Failed | TooMuch | Shut | NoTopic | Moved | Refused

_NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
_NO_CHAT = ("chat not found", "user not found", "peer_id_invalid")
_NO_TOPIC = ("message thread not found", "topic_deleted")


async def outcome_of(sending: Awaitable[object]) -> Outcome:
    """Sends, and says what became of it."""
    try:
        await sending
    except TelegramError as error:
        return what_became(error)
    return Arrived()


def what_became(error: TelegramError) -> Outcome:
    """What an error says about the message that was sent."""
    if isinstance(error, RetryAfter):
        return TooMuch(_seconds(error))
    if isinstance(error, ChatMigrated):
        return Moved(error.new_chat_id)
    if isinstance(error, Forbidden) or _says(error, _NO_CHAT):
        return Shut()
    if _says(error, _NO_TOPIC):
        return NoTopic()
    if isinstance(error, NetworkError) and not isinstance(error, BadRequest):
        return _network(error)
    return Failed() if isinstance(error, InvalidToken | Conflict) else Refused(error.message)


def _says(error: TelegramError, signs: Collection[str]) -> bool:
    said = error.message.lower()
    return isinstance(error, BadRequest) and any(words in said for words in signs)


def _network(error: NetworkError) -> Outcome:
    """A connection that broke after the message had left tells as little as none."""
    cause = error.__cause__
    if isinstance(cause, _NEVER_LEFT):
        return Failed()
    return Unknown() if isinstance(error, TimedOut) or cause is not None else Failed()


def _seconds(error: RetryAfter) -> float:
    with warnings.catch_warnings():  # its type is going to change
        warnings.simplefilter("ignore", PTBDeprecationWarning)
        wait = error.retry_after
    return float(wait) if isinstance(wait, int | float) else wait.total_seconds()
