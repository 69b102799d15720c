"""Messages that ask which countries or regions are mentioned most: «какие страны упоминает
Лодкин?», "most mentioned countries in 2031".
"""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple

PlaceKind = Literal["country", "region"]

_RU: Final = r"(?P<{0}>стран\w*|государств\w*|регион\w*|област\w+|субъект\w*)"
_EN: Final = r"(?P<{0}>countr(?:y|ies)|states|regions?)"
_MOST_RU: Final = r"(?:(?:чаще|больше)(?: всего| всех)?|в основном|обычно)"
_NAMED_RU: Final = (
    r"(?:упомина(?:ют(?:ся)?|ли(?:сь)?|лись|ет|л|ла|ются)|упомянул[аи]?|назыв(?:ают|ает|ал[аи]?)"
    r"|звучат|звучали|обсужда(?:ют(?:ся)?|ли|ет|л|ла)|вспоминают|вспоминали)"
)
_NAMED_EN: Final = (
    r"(?:mention(?:ed|s)?|named?|discuss(?:ed)?|talk(?:ed|s)? about|bring up|referenced)"
)
_MOST_EN: Final = r"(?:the )?(?:most|more)(?: often| frequently)?|most"
_SO: Final = r"(?:(?:а|и|ну|so|and) )*"
_REST: Final = r"(?P<rest{0}>.*)"
_ASKED: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_SO}(?:какие|каких|какую) {_RU.format('a')} (?P<before_a>.*?)"
        rf"(?:{_MOST_RU} )?{_NAMED_RU}(?: {_MOST_RU})?{_REST.format('_a')}",
        rf"{_SO}(?:о|про) каки[хе] {_RU.format('b')} (?P<before_b>.*?){_MOST_RU} "
        rf"(?:говор\w+|вспомина\w+){_REST.format('_b')}",
        rf"{_SO}(?:топ|top)[- ]?\d{{0,2}} (?:(?:самых )?упоминаемых )?{_RU.format('c')}"
        rf"{_REST.format('_c')}",
        rf"{_SO}(?:самые |наиболее |чаще всего )(?:часто )?упоминаемые {_RU.format('d')}"
        rf"{_REST.format('_d')}",
        rf"{_SO}(?:which|what) {_EN.format('e')} (?:are|were|is|get|got|have been) "
        rf"(?:{_MOST_EN} )?(?:often )?{_NAMED_EN}(?: {_MOST_EN})?{_REST.format('_e')}",
        rf"{_SO}(?:which|what) {_EN.format('f')} (?:does|did|do|has|have) (?P<before_f>.*?) "
        rf"{_NAMED_EN}(?: {_MOST_EN})?{_REST.format('_f')}",
        rf"{_SO}(?:the )?(?:most|top \d{{1,2}}|top)(?: (?:often|frequently))? (?:mentioned )?"
        rf"{_EN.format('g')}(?: mentioned)?{_REST.format('_g')}",
    )
)
_COUNTRIES: Final = re.compile(r"стран|государств|countr|states", re.IGNORECASE)
_BESIDES: Final = re.compile(
    r"\b(?:by|у|от|the|in|в|во|за|during|всего|всех|often|чаще)\b", re.IGNORECASE
)
_HOW_MANY: Final = re.compile(r"\b(?:топ|top)[- ]?(\d{1,2})\b", re.IGNORECASE)


class PlacesAsked(NamedTuple):
    """Which places are asked for.

    ``rest``: what else is said, a person and a time at most; ``most``: how many are wanted, 0
    where that is not said.
    """

    kind: PlaceKind
    rest: str
    most: int


def places_asked(text: str) -> PlacesAsked | None:
    """What a message asks that wants the places mentioned most; None for other messages."""
    bare = " ".join(text.split()).strip(" ?!.,…")
    found = next((one for pattern in _ASKED if (one := pattern.fullmatch(bare))), None)
    if found is None:
        return None
    told = {name: words for name, words in found.groupdict().items() if words}
    places = next(words for name, words in told.items() if len(name) == 1)
    rest = " ".join(words for name, words in told.items() if len(name) > 1)
    number = _HOW_MANY.search(bare)
    most = int(number[1]) if number else 0
    return PlacesAsked(_kind(places), " ".join(_BESIDES.sub(" ", rest).split()), most)


def _kind(places: str) -> PlaceKind:
    return "country" if _COUNTRIES.match(places) else "region"
