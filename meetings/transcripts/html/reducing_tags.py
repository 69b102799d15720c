"""Simplifies HTML to the same words with few tags, so that a parser's tree stays small.

A parser that follows the standard copies every open formatting element into each new block: 11 kB
of misnested <b> become 300 MB. Here such elements become plain ones, which are never copied. What
is no text (comments, scripts, drawn lines) is left out, so that no tag hides where it counts as
open or closed for us and not for the parser.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from meetings.model.errors import UnreadableTranscript


class Tag(NamedTuple):
    """A tag, its name in small letters."""

    name: str
    closing: bool


_FORMATTING: Final = frozenset(
    "a b big code em font i nobr s small strike strong tt u".split()
)  # fmt: skip
PLAIN, STRONG, ITALIC, LINK = "x", "xb", "xi", "xa"
"""No elements of HTML: they mean nothing to the parser."""
_INSTEAD: Final = {
    **dict.fromkeys(_FORMATTING, PLAIN),
    **dict.fromkeys(("b", "strong"), STRONG),
    **dict.fromkeys(("em", "i"), ITALIC),
    "a": LINK,
}
_RAW: Final = frozenset("iframe noembed noframes script style textarea title".split())
"""Elements whose content is no markup; none of them says anything."""
_DRAWN: Final = frozenset("circle ellipse line path polygon polyline rect stop use".split())
"""Parts of pictures, by the thousand and never closed in HTML's own way."""
_MOST_ATTRIBUTES: Final = 500
"""Of one tag: the parser compares each with all before it."""

# The states of the standard's tokenizer (https://html.spec.whatwg.org/#tokenization).
_SPACE = r"[\t\n\f\r ]"
_ATTRIBUTE = (
    r"[^\t\n\f\r />][^\t\n\f\r />=]*+"
    rf"(?:{_SPACE}*+={_SPACE}*+(?:\"[^\"]*+\"|'[^']*+'|(?=>)|[^\t\n\f\r \"'>][^\t\n\f\r >]*+))?+"
)
_TOKEN = re.compile(
    r"<(?:!--(?:-?>|.*?(?:--!?>|\Z))"
    r"|(?P<declared>[!?][^>]*+>?|/(?![a-zA-Z])[^>]*+>?)"
    r"|(?P<closing>/?)(?P<name>[a-zA-Z][^\t\n\f\r />]*+)"
    rf"(?P<rest>(?:[\t\n\f\r /]++|{_ATTRIBUTE})*+)>"
    r"|(?P<cut>/?[a-zA-Z])"
    r")?+",
    re.DOTALL,
)
_ONE_ATTRIBUTE = re.compile(_ATTRIBUTE)
_DOCTYPE = re.compile(r"!doctype", re.IGNORECASE)


class _Plain:
    """One walk over a text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._never_closed: set[str] = set()

    def pieces(self) -> Iterator[str | Tag]:
        """What the parser is to see, a Tag after each tag."""
        at = 0
        while (found := _TOKEN.search(self._text, at)) is not None:
            yield self._text[at : found.start()]
            if found["cut"]:  # a tag that never ends: the parser reads nothing after it, either
                return
            at = found.end()
            if found["name"]:
                tag = Tag(found["name"].lower(), bool(found["closing"]))
                if tag.name not in _DRAWN:
                    yield from _written(found, tag)
                    at = self._content_end(tag, at)
            elif found[0] == "<":
                yield "&lt;"  # left bare, it could make a tag with what comes after a comment
            elif _DOCTYPE.match(found["declared"] or ""):
                yield found[0]
        yield self._text[at:]

    def _content_end(self, tag: Tag, at: int) -> int:
        """Where the closing tag of an element without markup begins."""
        if tag.closing or tag.name not in _RAW or tag.name in self._never_closed:
            return at
        close = re.compile(rf"</{tag.name}(?=[\t\n\f\r />])", re.IGNORECASE)
        if (found := close.search(self._text, at)) is not None:
            return found.start()
        self._never_closed.add(tag.name)
        return at


def _written(found: re.Match[str], tag: Tag) -> Iterator[str | Tag]:
    name = _INSTEAD.get(tag.name, tag.name)
    if tag.closing:
        yield f"</{name}>"
    else:
        yield f"<{name}{_attributes(found['rest'], tag)}>"
    yield Tag(name, tag.closing)


def _attributes(rest: str, tag: Tag) -> str:
    if len(rest) > _MOST_ATTRIBUTES and len(_ONE_ATTRIBUTE.findall(rest)) > _MOST_ATTRIBUTES:
        raise UnreadableTranscript(
            f"this HTML is broken: <{tag.name}> has over {_MOST_ATTRIBUTES} attributes",
            kind="damaged",
            form="HTML",
        )
    return rest


def plain_pieces(text: str) -> Iterator[str | Tag]:
    """The pieces of a text that make the plain one; after each tag that is kept stands its Tag."""
    return _Plain(text).pieces()
