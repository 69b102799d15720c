"""The time zone of a feed: entries in GMT get the date and hour of the place they are about."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable
from email.utils import parsedate_to_datetime

_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)\s*$")
_ZERO = re.compile(r"(?:GMT|UTC|UT|Z|[+-]00:?00)\s*$", re.IGNORECASE)


def own_zone(moments: Iterable[str]) -> dt.timezone | None:
    """The zone that most of a feed's dates with an offset are in; None where all are in GMT."""
    offsets = Counter(found.groups() for text in moments if (found := _offset(text)))
    if not offsets:
        return None
    (sign, hours, minutes), _ = offsets.most_common(1)[0]
    shift = dt.timedelta(hours=int(hours), minutes=int(minutes))
    return dt.timezone(-shift if sign == "-" else shift) if shift < dt.timedelta(days=1) else None


def _offset(text: str) -> re.Match[str] | None:
    """An offset that tells a zone: 00:00 is how computers write when they do not know."""
    found = _OFFSET.search(text)
    has_clock = found is not None and ":" in text[: found.start()]
    return found if found and has_clock and found[2] + found[3] != "0000" else None


def in_zone(moment: str, zone: dt.timezone | None) -> str:
    """A moment in GMT as the wall clock of a zone shows it; any other as it is."""
    if zone is None or not _ZERO.search(moment.strip()):
        return moment
    try:
        return _parsed(moment.strip()).astimezone(zone).isoformat(timespec="minutes")
    except ValueError:
        return moment


def _parsed(moment: str) -> dt.datetime:
    if re.match(r"\d{4}-", moment):
        found = dt.datetime.fromisoformat(moment.replace("Z", "+00:00").replace("z", "+00:00"))
    else:
        found = parsedate_to_datetime(moment)
    return found if found.tzinfo else found.replace(tzinfo=dt.UTC)
