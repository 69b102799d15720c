"""«Дорого?» after something is talked of: an archive can tell of that what it costs."""

from __future__ import annotations

import re

_DEAR = re.compile(
    r"(?:(?:а|и|ну|так)[\s,]+)*(?:это\s+|он[оаи]?\s+|не\s?)?(?:дорого|дорогой|дорогая|дорогие|дорогое)"
    r"(?:\s+(?:ли|это|вышло|обошлось|обошлись|стоит|стоил[аои]?|он[оаи]?))*",
    re.IGNORECASE,
)


def price_meant(text: str) -> str:
    """The question for its price that «дорого?» asks; empty for others, or without the mark."""
    asks = text.rstrip().endswith("?")
    return "сколько стоит" if asks and _DEAR.fullmatch(text.strip(" ?!.")) else ""
