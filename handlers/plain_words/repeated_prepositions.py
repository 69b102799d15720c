"""Several things wished for in one message: «на газ и на мост» are two, «на газ и мост» one."""

from __future__ import annotations

import re
from typing import Final

_SAME: Final = (
    "на", "о|об|обо", "про", "по", "за", "с|со", "от",
    "to", "for", "on", "about", "of", "with", "from",
)  # fmt: skip
"""What may stand before each of them, in its forms."""
_NEWS: Final = r"(?:(?:новости|новостях|упоминания|встречи|news|updates|alerts) )?"
_BETWEEN: Final = (
    r"(?:,|,? (?:и|а также|и еще|а еще|и также|плюс|and|and also|also|as well as|plus))"
)


_TOLD_AGAIN: Final = re.compile(
    rf"{_BETWEEN}(?: also| too| then| потом| ещё)? (?:(?:please )?(?:follow|track|monitor|watch"
    r"|subscribe (?:me )?to|(?:tell|notify|alert|ping) me (?:about|of)|keep me posted on"
    r"|keep an eye on)|(?:следи|последи)(?:те)? за|отслеживай(?:те)?"
    r"|подпиши(?:те)?(?: меня| нас)? на"
    r"|(?:сообщай|пиши|уведомляй)(?:те)?(?: мне| нам)? (?:про|об?))"
    r" (?:the )?"
)
"""The verb again parts two wishes: «следи за газом и подпиши на мост»."""


def apart(folded: str, begin: int, stop: int) -> list[slice]:
    """Where each thing stands between two places; one, where the preposition is not repeated.

    One that also stands within a thing («на поездку на Камчатку и на Чукотку») parts nothing.
    """
    if told_again := list(_TOLD_AGAIN.finditer(folded, begin, stop)):
        return _between([found.span() for found in told_again], begin, stop)
    whole = [slice(begin, stop)]
    before = folded[:begin].rsplit(maxsplit=1)
    same = next((one for one in _SAME if before and before[-1] in one.split("|")), None)
    if same is None:
        return whole
    pattern = rf"{_BETWEEN} {_NEWS}(?:{same}) (?:the |an? )?"
    ends = [found.span() for found in re.compile(pattern).finditer(folded, begin, stop)]
    pieces = _between(ends, begin, stop)
    within = any(set(folded[one].split()) & set(same.split("|")) for one in pieces)
    return whole if within else pieces


def _between(ends: list[tuple[int, int]], begin: int, stop: int) -> list[slice]:
    """What stands between the places that part it."""
    starts = [begin, *(end for _, end in ends)]
    return [slice(*one) for one in zip(starts, [*(start for start, _ in ends), stop], strict=True)]
