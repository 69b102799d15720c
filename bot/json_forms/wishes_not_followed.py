"""Why a wish cannot be kept, for assistants and at the command line."""

from __future__ import annotations

from typing import Final

from meetings.model.subscription import LONGEST_WISH, Query
from meetings.subscriptions.what_cannot_be_followed import WhyNot, why_not_followed

_SAID: Final[dict[WhyNot, str]] = {
    "too-long": f"A wish may have {LONGEST_WISH} characters. Give a name, words or a question.",
    "impossible-day": "No calendar has the day in these words.",
    "says-nothing": "Nothing to look for in these words. Give a name, words or a question.",
    "excludes-itself": "It leaves out what it asks for, so it would never tell anything.",
    "all-but": "Everything but one thing cannot be followed. Follow topics one by one, or all.",
}


def told_why_not(query: Query) -> str:
    """Why a wish cannot be kept as a subscription, "" where it can."""
    why = why_not_followed(query)
    return _SAID[why] if why else ""
