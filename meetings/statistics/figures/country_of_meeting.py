"""The country that a meeting is held in, where its record tells that: «инфляция» there is that
country's, and of a council that names no country it is nobody's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from meetings.gazetteer.finding_countries import countries_in
from meetings.model.meeting import Head
from meetings.statistics.figures.unions_and_world_parts import HOME

_ADDRESS: Final = re.compile(r"https?://(?:[^/@\s]*@)?(?P<host>[^/:\s]+)", re.IGNORECASE)
_AT_HOME: Final = (".ru", ".su", ".рф", ".xn--p1ai")
_ABROAD: Final = re.compile(r"\.[a-z]{2}$")
"""How an address of a country ends; ".org" tells none."""


def country_of_meeting(head: Head, others: Sequence[str] = ()) -> str | None:
    """Russia's key where the record is of a Russian address, in Russian or names Russia; or None.

    ``others``: what else stands at the head of the record. A record in Russian that has an address
    of another country is not Russia's.
    """
    found = _ADDRESS.match(head.url or "") or _ADDRESS.match(head.source or "")
    host = found["host"].casefold() if found else ""
    if host.endswith(_AT_HOME) or (head.lang == "ru" and not _ABROAD.search(host)):
        return HOME
    texts = (head.title, head.place or "", *others)
    named = (key for text in texts for key in countries_in(text))
    return HOME if any(key.startswith(HOME) for key in named) else None
