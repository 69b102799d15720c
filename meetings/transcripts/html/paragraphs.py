"""HTML → paragraphs, one line each, without decoration."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from selectolax.lexbor import LexborNode

from meetings.transcripts.html.block_and_skipped_elements import (
    BLOCKS,
    CELLS,
    DROPPED_CLASSES,
    DROPPED_TAGS,
)

_BREAK: Final = "\n"
_TEXT: Final = "-text"

_SPACES = re.compile(r"[\x00-\x20\x7f\x85\u2028\u2029]+")
_UNSEEN = "\ufeff\u200b"


def paragraphs(root: LexborNode) -> list[str]:
    """The lines of text below ``root``, in order; U+00A0 kept, empty ones left out."""
    lines = (_tidy(line) for line in _joined(_pieces(root)))
    return [line for line in lines if line]


def one_line(root: LexborNode) -> str:
    """The text below ``root`` as a single line with plain spaces, for titles and places."""
    return " ".join(" ".join(paragraphs(root)).split())


def _tidy(line: str) -> str:
    return _SPACES.sub(" ", line).strip().strip(_UNSEEN).strip()


def _joined(pieces: Iterator[str]) -> Iterator[str]:
    """Pieces glued together between breaks."""
    line: list[str] = []
    for piece in pieces:
        if piece == _BREAK:
            yield "".join(line)
            line = []
        else:
            line.append(piece)
    yield "".join(line)


def _pieces(root: LexborNode) -> Iterator[str]:
    """Texts and breaks in document order, off a stack: pages may nest deeper than Python calls."""
    waiting: list[LexborNode | str] = [root]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            yield item
        elif item.tag == _TEXT:
            # A line feed of the source is a space, so that only ours breaks a line.
            yield _SPACES.sub(" ", item.text_content or "")
        elif not _is_dropped(item):
            waiting.extend(_opened(item))


def _opened(element: LexborNode) -> list[LexborNode | str]:
    """An element's children last one first, ready for the stack, between the breaks it makes."""
    edge = _edge(element.tag or "")
    children: list[LexborNode | str] = [*element.iter(include_text=True)]
    return [edge, *reversed(children), edge]


def _edge(tag: str) -> str:
    if tag in BLOCKS:
        return _BREAK
    return " " if tag in CELLS else ""


def _is_dropped(element: LexborNode) -> bool:
    if element.tag in DROPPED_TAGS:
        return True
    classes = element.attributes.get("class")
    return classes is not None and not DROPPED_CLASSES.isdisjoint(classes.split())
