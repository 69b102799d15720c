"""Short names of months before a year, written out: «Лодкин фев 2022», "Pellow sept 2020"."""

from __future__ import annotations

import re
from functools import cache

from meetings.text.months import month_names, short_months
from meetings.text.scripts import is_cyrillic


def months_written_out(text: str) -> str:
    """A message with the whole names of months that it shortens; a year has to follow."""
    return _short().sub(_whole, text)


@cache
def _short() -> re.Pattern[str]:
    names = "|".join(sorted(short_months(), key=len, reverse=True))
    return re.compile(
        rf"(?P<day>\d\s+)?(?<!\w)(?P<month>{names})\.?(?=\s+(?:19|20)\d\d(?!\d))", re.IGNORECASE
    )


def _whole(found: re.Match[str]) -> str:
    month, day = found["month"].lower(), found["day"] or ""
    lang = "ru" if is_cyrillic(month) else "en"
    name = month_names(lang, "of_month" if day else "month")[short_months()[month] - 1]
    return day + name
