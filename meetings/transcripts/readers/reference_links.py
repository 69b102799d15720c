"""Links of Markdown whose addresses stand further down: "[pier]" and "[pier]: https://pier.example".

The brackets are a link's and no speaker's, and the line with the address says nothing.
"""

from __future__ import annotations

import re
from typing import Final

_ADDRESS: Final = re.compile(
    r"[ \t]{0,3}\[(?P<name>[^\[\]\n^]{1,200})\]:[ \t]+<?(?:https?://|mailto:|[#./])[^\s>]*>?"
    r"(?:[ \t]+[\"'(][^\n]{0,300})?[ \t]*$"
)
_LINK: Final = re.compile(r"\[([^\[\]\n]{1,200})\](?![\[(:])")


def without_reference_links(lines: list[str]) -> list[str]:
    """The lines without such addresses, and without the brackets of what they are for."""
    addresses = [_ADDRESS.match(line) for line in lines]
    names = {_plain(found["name"]) for found in addresses if found}
    if not names:
        return lines

    def _words(found: re.Match[str]) -> str:
        return found[1] if _plain(found[1]) in names else found[0]

    return [
        _LINK.sub(_words, line)
        for line, address in zip(lines, addresses, strict=True)
        if address is None
    ]


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
