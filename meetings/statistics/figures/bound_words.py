"""Words that bound a figure from above or below («более», "at most"), as data.

Samples: «более 40», «не менее 40», «40 и более», «почти 40», "nearly 40", "up to 40".
"""

from __future__ import annotations

from typing import Final

_BETWEEN: Final = (
    r"\s+(?:(?:чем|than|на|в|во|за|с|до|к|от|уже|уровня|отметку|рубеж|the|a|by|of|to)\s+)*"
    r"(?:US)?[$€]?$"
)
NO_MORE: Final = rf"\b(?:не (?:более|больше|выше|превы\w+)|no more|not more|no higher){_BETWEEN}"
NO_LESS: Final = rf"\b(?:не (?:менее|меньше|ниже)|no (?:less|fewer)|not less){_BETWEEN}"
MORE: Final = (
    r"\b(?:более|больше|свыше|выше|превы\w+|перевали\w+|перешагн\w+|минимум|минимально|over|more|"
    r"above|exceed\w*|surpass\w*|topped|at least|in excess|upwards|(?:great|high|larg|bigg|bett|"
    rf"long)er|minimum){_BETWEEN}"
)
LESS: Final = (
    r"\b(?:менее|меньше|ниже|до|максимум|максимально|less|fewer|lower|under|below|up to|at most|"
    rf"maximum){_BETWEEN}"
)
UP_TO: Final = rf"\b(?:до|up to){_BETWEEN}"
NEARLY: Final = (
    r"\b(?:почти|практически|приблизи\w+|приближа\w+|едва|nearly|almost|close|approach\w*)"
    + _BETWEEN
)
ABOUT: Final = (
    r"\b(?:около|примерно|порядка|приблизительно|ориентировочно|в районе|about|around|roughly|"
    rf"approximately|some){_BETWEEN}"
)
OR_MORE: Final = r"\s*(?:и|или|and|or)\s+(?:более|больше|выше|свыше|more)\b|\s*(?:plus\b|\+)"
OR_LESS: Final = r"\s*(?:и|или|and|or)\s+(?:менее|меньше|ниже|less|fewer)\b"
AND_MORE: Final = r"\bс (?:лишним|небольшим)\b"
"""Within a figure: «34 с лишним процента»."""
