"""Requests to set meetings side by side: «сравни последние две встречи с Лодкиным»."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import Final

from meetings.retrieval.query.dates_asked import AskedTime, times_asked
from meetings.text.tokens import fold

_COMPARES: Final = re.compile(
    r"(?:(?:а|и|ну|теперь|пожалуйста|можешь|можно|and|now|please|can you|could you)[, ]+)*"
    r"(?:сравни(?:те|ть)?|сопоставь(?:те)?|сопоставить|compare|contrast)(?: (?:мне|нам|me|us))? "
    r"(?P<which>.+?)"
    r"(?: (?:с|со|и|with|to|and) (?:the )?(?:поза)?(?:предыдущ|прошл)(?:ей|ую|ими)|"
    r" (?:with|to|and) (?:the )?(?:previous(?: one)?|one before(?: it| that)?))?"
)
_MEETINGS: Final = re.compile(
    r"\b(?:встреч\w*|переговор\w*|заседани\w+|совещани\w+|саммит\w*|визит\w*|бесед\w*|"
    r"meetings?|talks|sessions?|summits?|visits?|conversations?)\b"
)
_BESIDE_TIME: Final = re.compile(r"\s+(?:и|с|со|and|with|to|of|за|в|in|from)\s*$", re.IGNORECASE)
_YEAR: Final = r"(?:19|20)\d\d"
_TWO_YEARS: Final = re.compile(
    rf"(?P<first>{_YEAR})(?P<between>\s+(?:и|с|and|with|to)\s+)(?P<second>{_YEAR})\b",
    re.IGNORECASE,
)
"""Two years that are one time elsewhere: «встречи 2024 и 2025»."""


def meetings_to_compare(text: str, today: dt.date) -> tuple[str, ...]:
    """What tells the meetings that a message sets side by side, as requests for lists of them.

    One of which the newest two are meant, or two for two times; none for other messages.
    """
    bare = " ".join(text.split()).strip(" .,;:!?…")
    folded = fold(bare)
    found = _COMPARES.fullmatch(folded) if len(folded) == len(bare) else None
    if found is None or not _MEETINGS.search(found["which"]):
        return ()
    which = bare[slice(*found.span("which"))]
    if years := _TWO_YEARS.search(which):
        return tuple(
            f"{which[: years.start()]}{years[one]}{which[years.end() :]}"
            for one in ("first", "second")
        )
    times = times_asked(which, today)
    if len(times) < 2:
        return (which,)
    return _of_two_times(which, times) if len(times) == 2 else ()


def _of_two_times(which: str, times: Sequence[AskedTime]) -> tuple[str, str]:
    """The request for each of two times; «в январе и марте 2025» are of one year."""
    first, second = times
    year = re.search(_YEAR, which[second.start : second.stop])
    of_year = f" {year[0]}" if year and first.period.any_year else ""
    earlier = _BESIDE_TIME.sub("", f"{which[: second.start]}{which[second.stop :]}".strip())
    later = f"{_BESIDE_TIME.sub('', which[: first.start])} {which[second.start :]}".strip()
    return f"{earlier}{of_year}", later
