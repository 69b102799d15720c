"""What is kept of each chat so that it can be told things: settings, wishes, whether it sleeps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from meetings.model.languages import InterfaceLanguage

HOME_ZONE = "Europe/Moscow"


@dataclass(frozen=True, slots=True)
class ChatSettings:
    """How a chat wants to be spoken to.

    ``language``: None where nobody chose; ``zone``: IANA name; ``digest_hour``: in that zone;
    ``askers``: who may ask in a group; ``quiet``: what it is told comes without a sound.
    """

    language: InterfaceLanguage | None = None
    zone: str = HOME_ZONE
    digest_hour: int = 9
    askers: Literal["all", "admins"] = "all"
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class ChatCounts:
    """How many chats there are, asleep ones among them, and how many wishes."""

    chats: int
    asleep: int
    subscriptions: int
