"""Countries as people call them where a message goes on: «а Штаты?», "and America's?"."""

from __future__ import annotations

import re

_RUSSIAN = re.compile(
    r"\b(?:соедин[её]нны(?:е|х|ми|м) )?(?:штат(?:ы|ов|ами|ам|ах)|америк(?:а|и|е|у|ой))\b",
    re.IGNORECASE,
)
_ENGLISH = re.compile(
    r"\b(?:(?<!south )(?<!latin )(?<!north )(?<!central )america|the us|the states|u\.s\.a?)\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"(?:а|и|ну|and|but|so|what about|how about)\s+"
    r"|(?:со?|в|у|with|in|to|from|for)\s+(?=\S+\W*$)",
    re.IGNORECASE,
)
_MOST_WORDS = 5
"""A longer message says more than which country is meant."""


def with_country_named(text: str) -> str:
    """A message that only goes on with such a country, by the name that counts as one."""
    if len(text.split()) > _MOST_WORDS or not _GOES_ON.match(text.strip()):
        return text
    meant = _ENGLISH.sub("the USA", _RUSSIAN.sub("США", text))
    return re.sub(r"\b([Сс])о (?=США)", r"\1 ", meant)
