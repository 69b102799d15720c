"""Names set apart, but not in bold, at the beginning of a page's paragraphs:
"<li><em>Ann Moss</em> We begin."."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from selectolax.lexbor import LexborNode

from meetings.transcripts.html.reducing_tags import ITALIC, LINK, PLAIN, STRONG

_PARAGRAPHS: Final = frozenset("p li div dd blockquote".split())
_INSIDE: Final = frozenset({PLAIN, "span"})
_WITH_CLASS: Final = ", ".join(f"{tag}[class]" for tag in (*sorted(_INSIDE), LINK))
_LONGEST: Final = 60
"""Characters of a name with its office; longer italics are a remark."""
_FEWEST: Final = 4
"""Paragraphs from which on italics at their beginning are the page's form."""
_SHARE: Final = 0.5
"""The share of all italics: those within paragraphs are emphasis."""
_MOST_LOOKED_AT: Final = 20_000


def names_set_apart(root: LexborNode) -> frozenset[int]:
    """The elements in italics that begin paragraphs as names do, by their ids; mostly none.

    So do those of one class: "<p><span class="name">Ann Moss</span> We begin.".
    """
    alike = [root.css(ITALIC)[:_MOST_LOOKED_AT], *_by_class(root)]
    found = [leading for nodes in alike if (leading := _leading_names(nodes))]
    if not found or any(_leads(one) for one in root.css(STRONG)[:_MOST_LOOKED_AT]):
        return frozenset()
    return frozenset().union(*found)


def _by_class(root: LexborNode) -> Iterator[list[LexborNode]]:
    """The elements inside paragraphs by what their page calls them."""
    classes: dict[str, list[LexborNode]] = defaultdict(list)
    for node in root.css(_WITH_CLASS)[:_MOST_LOOKED_AT]:
        classes[node.attributes.get("class") or ""].append(node)
    yield from classes.values()


def _leading_names(nodes: Sequence[LexborNode]) -> frozenset[int]:
    """Those that begin paragraphs, where these are several and some words come back; else none."""
    leading = {one.mem_id: words for one in nodes if (words := _leads(one))}
    counts = Counter(leading.values())
    comes_back = sum(count for count in counts.values() if count > 1)
    is_form = (
        len(leading) >= _FEWEST
        and 2 * comes_back >= len(leading)
        and len(counts) > 1
        and len(leading) >= _SHARE * len(nodes)
    )
    return frozenset(leading) if is_form else frozenset()


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
