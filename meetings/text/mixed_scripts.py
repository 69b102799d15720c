"""Words with letters of another script that look the same: «Пyтин», "Mоscow"."""

from __future__ import annotations

import re
from typing import Final

_LATIN: Final = "AaBCcEeHKkMOoPpTXxy"
_CYRILLIC: Final = "АаВСсЕеНКкМОоРрТХху"
_LOOKS_LATIN: Final = dict(zip(_CYRILLIC, _LATIN, strict=True))
_LOOKS_CYRILLIC: Final = dict(zip(_LATIN, _CYRILLIC, strict=True))
_WORD: Final = re.compile(r"[^\W\d_]+")
_IS_LATIN: Final = re.compile(r"[A-Za-z]")
_IS_CYRILLIC: Final = re.compile(r"[А-Яа-яЁё]")


def in_one_script(text: str) -> str:
    """A text whose words are each in the one script in which all their letters can be."""
    return _WORD.sub(lambda found: _unmixed(found[0]), text)


def _unmixed(word: str) -> str:
    if not (_IS_LATIN.search(word) and _IS_CYRILLIC.search(word)):
        return word
    latin = "".join(_LOOKS_LATIN.get(sign, sign) for sign in word)
    cyrillic = "".join(_LOOKS_CYRILLIC.get(sign, sign) for sign in word)
    if not _IS_CYRILLIC.search(latin):
        return latin
    return word if _IS_LATIN.search(cyrillic) else cyrillic
