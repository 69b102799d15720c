"""Deep links that subscribe: ``t.me/BOT?start=sub_…``, 64 characters of ``A-Za-z0-9_-``.

What people write by hand is read as it stands (``sub_Tokayev``, ``sub_gas_price``, ``sub_all``);
links made here begin ``sub_-`` and carry any script, Cyrillic a byte a letter.
"""

from __future__ import annotations

import base64
import binascii

from meetings.model.subscription import EVERYTHING, Query, SubscriptionKind

PREFIX = "sub_"
LONGEST_PAYLOAD = 64
"""Characters that Telegram passes on behind `?start=`."""
_KINDS: dict[str, SubscriptionKind] = {"p": "person", "w": "words", "q": "question"}
_ALL = frozenset({"", "all", "everything"})


def payload(query: Query) -> str | None:
    """What follows ``?start=``; None where a wish is too long for a link."""
    if query.kind == "everything":
        return f"{PREFIX}all"
    letter = next(key for key, kind in _KINDS.items() if kind == query.kind)
    made = f"{PREFIX}-{_written(letter, query.text)}"
    return made if len(made) <= LONGEST_PAYLOAD else None


def wish_in(given: str) -> Query | str | None:
    """The wish in a payload, or words to be understood as after /subscribe; None: no such link."""
    if not given.startswith(PREFIX):
        return None
    rest = given.removeprefix(PREFIX)
    if rest.lower() in _ALL:
        return EVERYTHING
    if not rest.startswith("-"):
        return rest.replace("_", " ").strip()
    return _read(rest[1:])


def _written(letter: str, text: str) -> str:
    """A small letter where the text is in one byte a character, else a capital."""
    try:
        return letter + _letters(text.encode("cp1251"))
    except UnicodeEncodeError:
        return letter.upper() + _letters(text.encode())


def _letters(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def _read(code: str) -> Query | None:
    kind = _KINDS.get(code[:1].lower())
    if kind is None:
        return None
    encoding = "cp1251" if code[0].islower() else "utf-8"
    try:
        data = base64.urlsafe_b64decode(code[1:] + "=" * (-len(code[1:]) % 4))
        text = data.decode(encoding)
    except (binascii.Error, UnicodeDecodeError, ValueError):
        return None
    return Query(kind, text) if text else None
