"""The HTML of rich messages (Bot API 10.1): tables and headings around Telegram's own tags.

A row of a table counts as one of 500 blocks, and a message has 32,768 characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_LONGEST, _BLOCKS = 32_768, 500
"""Of one message, as above."""
_TAG = re.compile(r"<(?P<end>/?)(?P<name>[a-z][a-z-]*)[^<>]*>")


def heading(inner: str, level: int = 3) -> str:
    """A heading."""
    return f"<h{level}>{inner}</h{level}>"


def paragraphs(inner: str) -> str:
    """Lines as paragraphs; blank ones go."""
    return "".join(f"<p>{line}</p>" for line in _lines(inner))


def table(head: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    """A table with a line of headings above it."""
    return f"<table>{_row('th', head)}{''.join(_row('td', line) for line in lines)}</table>"


def fits(html: str) -> bool:
    """Whether a rich message may be so long; it has fewer blocks than end tags."""
    return len(html) <= _LONGEST and html.count("</") <= _BLOCKS


def _row(tag: str, cells: Sequence[str]) -> str:
    """A cell is one line: what stands on several in a plain message is parted by a dash."""
    made = (f"<{tag}>{' – '.join(_lines(cell))}</{tag}>" for cell in cells)
    return f"<tr>{''.join(made)}</tr>"


def _lines(inner: str) -> Iterator[str]:
    """The lines that are not blank; a tag that spans several is closed and opened again."""
    opened: list[re.Match[str]] = []
    for line in inner.split("\n"):
        before = "".join(tag[0] for tag in opened)
        for tag in _TAG.finditer(line):
            if tag["end"]:
                opened.pop()
            else:
                opened.append(tag)
        after = "".join(f"</{tag['name']}>" for tag in reversed(opened))
        if _TAG.sub("", line).strip():
            yield f"{before}{line}{after}"
