"""Whether a meeting was when a claim says that the words were said."""

from __future__ import annotations

import datetime as dt

from meetings.model.claim import Claimed
from meetings.model.meeting import Head
from meetings.model.question import Period

_SAME_TIME = dt.timedelta(days=3)
"""A report is dated a little beside what it reports (contract)."""


def is_of(head: Head, claimed: Claimed) -> bool:
    """Whether a meeting's day lies in the time that is claimed; any does where none is."""
    if claimed.first is None or claimed.last is None:
        return True
    room = _SAME_TIME if claimed.first == claimed.last else dt.timedelta()
    days = (head.date + dt.timedelta(n) for n in range(-room.days, room.days + 1))
    period = Period(claimed.first, claimed.last, claimed.any_year)
    return any(map(period.holds, days))
