"""Parses HTML into a tree, unless it is built to keep the parser busy for minutes."""

from __future__ import annotations

from collections import Counter
from typing import Final

from selectolax.lexbor import LexborHTMLParser

from meetings.model.errors import UnreadableTranscript
from meetings.transcripts.html.block_and_skipped_elements import BLOCKS, CELLS
from meetings.transcripts.html.reducing_tags import (
    ITALIC,
    LINK,
    PLAIN,
    STRONG,
    Tag,
    plain_pieces,
)

_DEEPEST: Final = 1000
"""Open elements; real pages have some thirty, and the functions that walk a tree call
themselves."""
# The parser looks up through the open elements at every tag: 18 s for 100,000 open <div>, which
# is 4 ns a look. So many take about a second.
_LOOKS: Final = 300_000_000
_MOST_BODIES: Final = 100
"""<html> and <body>: the attributes of each are compared with those of all before."""
_EMPTY: Final = frozenset(
    "area base basefont bgsound br col embed frame hr image img input keygen link meta param"
    " source track wbr".split()
)
_IN_TABLE: Final = frozenset("caption colgroup tbody td tfoot th thead tr".split())
_LEFT_OPEN: Final = {
    "p": frozenset({"p"}),
    "li": frozenset({"li", "p"}),
    "dd": frozenset({"dd", "dt", "p"}),
    "dt": frozenset({"dd", "dt", "p"}),
    "option": frozenset({"option"}),
    **dict.fromkeys(_IN_TABLE, _IN_TABLE | {"p", "li", "dd", "dt", "option"}),
}
"""What pages leave open, and which of them the next one closes."""
_LOOKED_BACK: Final = 20
"""Elements: many more than stand between a paragraph and the next on any page."""
_BARRIERS: Final = frozenset(
    "applet button marquee math object ol select svg table template ul".split()
)
"""Elements through which the end of a block around them does not reach."""
_INLINE: Final = frozenset({PLAIN, STRONG, ITALIC, LINK, "span"})
"""Elements that the end of any element around them closes."""


def html_tree(text: str) -> LexborHTMLParser:
    """The parsed text; UnreadableTranscript where it would take far longer than any page's."""
    opened = _Opened()
    plain: list[str] = []
    for piece in plain_pieces(text):
        if isinstance(piece, Tag):
            opened.take(piece)
        else:
            plain.append(piece)
    return LexborHTMLParser("".join(plain))


class _Opened:
    """The elements that may be open, never fewer than the parser's.

    ``_doubtful``: how many may have stayed open when tags were closed in another order.
    """

    def __init__(self) -> None:
        self._stack: list[str] = []
        self._count: Counter[str] = Counter()
        self._doubtful = 0
        self._looks = 0
        self._bodies = 0

    def take(self, tag: Tag) -> None:
        """Follows one tag. Raises UnreadableTranscript where there are too many."""
        self._looks += len(self._stack) + self._doubtful
        if tag.closing:
            self._close(tag.name)
        elif tag.name not in _EMPTY:
            self._open(tag.name)
        if self._looks > _LOOKS:
            raise UnreadableTranscript(
                "this HTML is broken: too many tags close in wrong order",
                kind="damaged",
                form="HTML",
            )

    def _open(self, name: str) -> None:
        for _ in range(self._closed_by(name)):
            self._pop()
        self._stack.append(name)
        self._count[name] += 1
        self._bodies += name in {"html", "body"}
        if len(self._stack) > _DEEPEST or self._bodies > _MOST_BODIES:
            raise UnreadableTranscript(
                f"this HTML is broken: <{name}> among too many open tags",
                kind="damaged",
                form="HTML",
            )

    def _closed_by(self, name: str) -> int:
        """How many of the innermost elements a new one closes."""
        closes = _LEFT_OPEN.get(name)
        if closes is None or (name in _IN_TABLE and not self._count["table"]):
            return 0
        passed = frozenset[str]() if name == "option" else _INLINE
        found = 0
        for number, open_one in enumerate(reversed(self._stack[-_LOOKED_BACK:]), 1):
            if open_one in closes:
                found = number
            elif open_one not in passed:
                break
        return found

    def _close(self, name: str) -> None:
        if not self._count[name]:
            return
        block = name in BLOCKS or name in CELLS
        surely, above = True, 0
        while (top := self._pop()) != name:
            above += 1
            surely = surely and (top not in _BARRIERS if block else top in _INLINE)
        if not surely:
            # The parser may have closed nothing, and what is still open may stay so for ever.
            self._doubtful += above + 1 + len(self._stack)
            self._stack.clear()
            self._count.clear()

    def _pop(self) -> str:
        name = self._stack.pop()
        self._count[name] -= 1
        return name
