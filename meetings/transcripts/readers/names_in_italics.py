"""Names in italics at the beginning of a page's paragraphs: "<li><em>Ann Moss</em> We begin."."""

from __future__ import annotations

from collections import Counter
from typing import Final

from selectolax.lexbor import LexborNode

from meetings.transcripts.html.reducing_tags import ITALIC, PLAIN, STRONG

_PARAGRAPHS: Final = frozenset("p li div dd blockquote".split())
_INSIDE: Final = frozenset({PLAIN, "span"})
_LONGEST: Final = 60
"""Characters of a name with its office; longer italics are a remark."""
_FEWEST: Final = 4
"""Paragraphs from which on italics at their beginning are the page's form."""
_SHARE: Final = 0.5
"""The share of all italics: those within paragraphs are emphasis."""
_MOST_LOOKED_AT: Final = 20_000


def names_in_italics(root: LexborNode) -> frozenset[int]:
    """The elements in italics that begin paragraphs as names do, by their ids; mostly none.

    There are several, some words come back, and no paragraph begins in bold.
    """
    found = root.css(ITALIC)[:_MOST_LOOKED_AT]
    leading = {one.mem_id: words for one in found if (words := _leads(one))}
    counts = Counter(leading.values())
    comes_back = sum(count for count in counts.values() if count > 1)
    if (
        len(leading) < _FEWEST
        or 2 * comes_back < len(leading)
        or len(counts) < 2
        or len(leading) < _SHARE * len(found)
        or any(_leads(one) for one in root.css(STRONG)[:_MOST_LOOKED_AT])
    ):
        return frozenset()
    return frozenset(leading)


def _leads(node: LexborNode) -> str:
    """The words of an element that begins a paragraph and has others behind it, else ""."""
    words = " ".join(_words(node).split())
    if not 0 < len(words) <= _LONGEST:
        return ""
    inner = node
    while _is_first(inner) and (outer := inner.parent) is not None:
        if outer.tag in _PARAGRAPHS:
            return words if len(" ".join(_words(outer).split())) > len(words) else ""
        if outer.tag not in _INSIDE:
            return ""
        inner = outer
    return ""


def _is_first(node: LexborNode) -> bool:
    before = node.prev
    while before is not None:
        if _words(before).strip():
            return False
        before = before.prev
    return True


def _words(node: LexborNode) -> str:
    return node.text(deep=True) or ""
