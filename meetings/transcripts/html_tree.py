"""HTML text as a tree, unless it is built to keep the parser busy for minutes."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from selectolax.lexbor import LexborHTMLParser

from meetings.errors import UnreadableTranscript

_DEEPEST: Final = 1000
_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)", re.IGNORECASE)
# Pages leave these open: the next one, or the end of what is around, closes them.
_CLOSED_BY_THEMSELVES: Final = frozenset(
    {"area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta"}
    | {"option", "p", "param", "path", "source", "td", "th", "tr", "track", "wbr"}
)


def html_tree(text: str) -> LexborHTMLParser:
    """The parsed text; UnreadableTranscript where elements are nested deeper than any page's.

    The parser looks up through all open elements at every tag, which takes 18 s for 100,000
    open ``<div>``.
    """
    opened: Counter[str] = Counter()
    for closing, name in _TAG.findall(text):
        tag = name.lower()
        if closing:
            opened[tag] = max(0, opened[tag] - 1)
        elif tag not in _CLOSED_BY_THEMSELVES:
            opened[tag] += 1
            if opened[tag] > _DEEPEST:
                raise UnreadableTranscript(f"this HTML is broken: over {_DEEPEST} open <{tag}>")
    return LexborHTMLParser(text)
