"""Words of questions that a sentence tells by others of one sense: growth by "increase". Data.

"How much will the port's capacity grow?" – "This will increase its capacity by 40 percent."
"""

from __future__ import annotations

import re
from typing import Final

_SAME: Final = (
    (
        r"gr(?:ow|ew|own|owth|owing)\w*|ris(?:e|es|en|ing)|rose|increas\w+|climb\w*"
        r"|(?:вы|воз|под)?рас(?:т|тут|т[её]т)\w*|(?:вы|воз)?рост\w*|вырос\w*|возрос\w*|увелич\w+"
        r"|прибав\w+",
        r"\b(?:gr[oe]w\w*|ris(?:e|es|en|ing)|rose|increas\w+|climb\w*|up by|вырос\w*|возрос\w*"
        r"|раст[её]т|увелич\w+|прибав\w+|прирос\w*)\b",
    ),
    (
        r"f[ae]ll(?:s|en|ing)?|drop\w*|shr[aiu]nk\w*|decreas\w+|declin\w+|сни[зж]\w+|упа[лд]\w*"
        r"|сокра[тщ]\w+|уменьш\w+",
        r"\b(?:f[ae]ll(?:s|en|ing)?|drop\w*|shr[aiu]nk\w*|decreas\w+|declin\w+|down by|сни[зж]\w+"
        r"|упа[лд]\w*|сокра[тщ]\w+|уменьш\w+)\b",
    ),
    (
        r"harvest(?:s|ed)?|урожа[йяюе]\w{0,2}",
        r"\b(?:br(?:ing|ought) in|gather(?:ed)?|reap\w*|thresh\w*|harvest\w*|собра\w+|намоло\w+"
        r"|намолот\w*|убра(?:ли|но|на))\b",
    ),
)
"""What a word of a question has to be, and what a sentence says for it."""
_RULES: Final = tuple(
    (re.compile(asked), re.compile(told, re.IGNORECASE)) for asked, told in _SAME
)


def is_told_otherwise(folded: str, text: str) -> bool:
    """Whether a text tells a question's word by another one of the same sense."""
    return any(asked.fullmatch(folded) and told.search(text) for asked, told in _RULES)
