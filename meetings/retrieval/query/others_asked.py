"""«Кто ещё об этом говорил?» after one person's words on a topic: everybody's but theirs."""

from __future__ import annotations

import re
from typing import Final

from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold

_ON_IT: Final = (
    r"(?: (?:об этом|про это|на эту тему|по этому поводу|по этой теме|тут|там|вообще))*"
)
_SPOKE: Final = (
    r"(?:говорил[аи]?|говорит|говорят|сказал[аи]?|упоминал[аи]?|упоминает"
    r"|высказывал(?:ся|ась|ись))"
)
_ASKED: Final = re.compile(
    rf"(?:(?:а|и|ну) )*(?:(?:ещ[её] кто|кто ещ[её])(?:-нибудь|-то)?|кто-(?:нибудь|то) ещ[её])"
    rf"{_ON_IT} {_SPOKE}{_ON_IT}"
    r"|(?:(?:and|so) )*who else "
    r"(?:(?:has |have )?(?:talk(?:ed|s)?|spoke|spoken|speaks?) (?:about|of|on)"
    r"|(?:has |have )?mention(?:ed|s)?|said|says|commented on)(?: (?:it|this|that|them))?"
    r"|(?:(?:а|и|ну) )*(?:кто ещ[её]|ещ[её] кто(?:-нибудь|-то)?|кто-(?:нибудь|то) ещ[её])"
    r"|(?:(?:and|so) )*(?:who|anyone|anybody) else"
    r"|(?:did|does|has) (?:anyone|anybody|somebody|someone) else "
    r"(?:(?:talk(?:ed)?|speak|spoken) (?:about|of|on)|mention(?:ed)?) (?:it|this|that|them)"
)


def without_them(text: str) -> str:
    """«кто ещё об этом говорил?» → «а кроме него?»; empty for others."""
    bare = " ".join(fold(text).split()).strip(" .,;:!?…")
    if not _ASKED.fullmatch(bare):
        return ""
    return "а кроме него?" if is_cyrillic(bare) else "and besides him?"
