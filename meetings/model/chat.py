"""What is stored about each chat for notifying it: settings, wishes, whether it is asleep."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from meetings.model.languages import InterfaceLanguage
from meetings.model.subscription import DIGEST_HOUR

_HOME_ZONE = "Europe/Moscow"


@dataclass(frozen=True, slots=True)
class ChatSettings:
    """How a chat wants to be spoken to.

    ``language``: None where nobody chose; ``zone``: IANA name; ``digest_hour``: in that zone;
    ``askers``: who may ask in a group; ``quiet``: what it is told comes without a sound;
    ``rest_from``, ``rest_until``: between these hours, in its zone, it is told nothing; none
    where they are the same. ``rich``: tables as tables, which not every app of Telegram shows.
    """

    language: InterfaceLanguage | None = None
    zone: str = _HOME_ZONE
    digest_hour: int = DIGEST_HOUR
    askers: Literal["all", "admins"] = "all"
    quiet: bool = False
    rest_from: int = 0
    rest_until: int = 0
    rich: bool = False

    def rest_ends(self, now: dt.datetime) -> dt.datetime | None:
        """When the quiet hours end that a moment lies in; None outside of them.

        ``now``: in the chat's zone.
        """
        first, last = self.rest_from, self.rest_until
        if first < last:
            resting = first <= now.hour < last
        else:
            resting = first != last and (now.hour >= first or now.hour < last)
        if not resting:
            return None
        end = now.replace(hour=last, minute=0, second=0, microsecond=0)
        return end if end > now else end + dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ChatCounts:
    """How many chats there are, asleep ones among them, and how many wishes."""

    chats: int
    asleep: int
    subscriptions: int
