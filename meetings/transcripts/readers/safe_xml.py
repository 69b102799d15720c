"""XML as a small tree, within limits: no entities except characters, not too deep."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat

from meetings.model.errors import UnreadableTranscript
from meetings.text.decoding import FILE_LIMIT, FILE_LIMIT_MB
from meetings.transcripts.readers.beginning import beginning

# A day of a parliament with a mark for each of its 100,000 words takes about a second.
_MOST_ELEMENTS: Final = 400_000
_MOST_TEXT: Final = 40_000_000
_DEEPEST: Final = 200
_LONGEST_ENTITY: Final = 16
_UNSEEN: Final = frozenset({"linkgrp", "encodingdesc", "revisiondesc", "style", "script"})
"""Whole branches, long ones, that say nothing: syntax, licences, changes."""
_ROOT = re.compile(
    r"(?:<\?.{0,1000}?\?>|<!--.{0,3000}?-->|<!DOCTYPE[^\[>]{0,500}(?:\[.{0,3000}?\]\s*)?>|\s)*+"
    r"<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)",
    re.DOTALL,
)


@dataclass(slots=True)
class Node:
    """An element, by its local name in small letters; ``inside``: elements and texts in order."""

    name: str
    attributes: dict[str, str]
    inside: list[Node | str] = field(default_factory=list)

    def get(self, *names: str) -> str | None:
        """The first of some attributes that is there and not empty."""
        return next((v for name in names if (v := self.attributes.get(name))), None)

    def children(self) -> Iterator[Node]:
        """The elements right inside."""
        return (one for one in self.inside if isinstance(one, Node))

    def walk(self) -> Iterator[Node]:
        """This element and all below, in their order."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            if node.inside:
                waiting.extend(one for one in reversed(node.inside) if isinstance(one, Node))

    def text(self) -> str:
        """All words below, in one line."""
        parts: list[str] = []
        waiting: list[Node | str] = [self]
        while waiting:
            one = waiting.pop()
            if isinstance(one, str):
                parts.append(one)
            else:
                waiting.extend(reversed(one.inside))
        return " ".join("".join(parts).split())


def root_name(data: bytes) -> str | None:
    """The local name of the first element, in small letters; None where this is no XML."""
    start = beginning(data)
    if not start.startswith("<"):
        return None
    found = _ROOT.match(start)
    return found[1].lower() if found else None


def xml_tree(data: bytes) -> Node:
    """The root of some XML. Raises UnreadableTranscript where it is damaged or built to harm."""
    if len(data) > FILE_LIMIT:
        raise UnreadableTranscript(
            f"this XML has more than {FILE_LIMIT_MB} MB: send one sitting a file",
            kind="too-big",
            most=FILE_LIMIT_MB,
        )
    builder = _Builder()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = builder.start, builder.end
    parser.CharacterDataHandler = builder.text
    parser.EntityDeclHandler = _check_entity
    parse_all(parser, data.removeprefix(BOM_UTF8).lstrip())
    return builder.root


def parse_all(parser: expat.XMLParserType, data: bytes) -> None:
    """Has a parser take some XML. Raises UnreadableTranscript, naming the line that is wrong."""
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise UnreadableTranscript(
            f"this is not well-formed XML: {error}", kind="damaged", form="XML"
        ) from error
    except (LookupError, ValueError) as error:
        raise UnreadableTranscript(
            f"this XML is in an encoding we don't know: {error}", kind="encoding"
        ) from error


class _Builder:
    """Takes what the parser tells."""

    def __init__(self) -> None:
        self.root = Node("", {})
        self._open = [self.root]
        self._names: dict[str, str] = {}
        self._elements = self._length = self._unseen = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        local = self._local(name)
        if self._unseen or local in _UNSEEN:
            self._unseen += 1
            return
        self._elements += 1
        if self._elements > _MOST_ELEMENTS or len(self._open) > _DEEPEST:
            raise UnreadableTranscript(
                "this XML has more elements than any transcript", kind="too-long"
            )
        told = {self._local(key): value for key, value in attributes.items()} if attributes else {}
        node = Node(local, told)
        self._open[-1].inside.append(node)
        self._open.append(node)

    def end(self, _name: str) -> None:
        """An element ends."""
        if self._unseen:
            self._unseen -= 1
        else:
            self._open.pop()

    def text(self, text: str) -> None:
        """Words, or the white space of the layout."""
        self._length += len(text)
        if self._length > _MOST_TEXT:
            raise UnreadableTranscript(
                "this XML has more words than any transcript", kind="too-long"
            )
        if not self._unseen:
            self._open[-1].inside.append(text if text.strip() else " ")

    def _local(self, name: str) -> str:
        found = self._names.get(name)
        if found is None:
            found = name.rpartition(" ")[2].lower()
            # A form has some hundred names; a hostile file a new one for each element.
            if len(self._names) < 10_000:
                self._names[name] = found
        return found


def _check_entity(name: str, parameter: int, value: str | None, *_: object) -> None:
    """A letter by name is fine; what holds others is how a short file becomes gigabytes."""
    if parameter or value is None or len(value) > _LONGEST_ENTITY or "&" in value:
        raise UnreadableTranscript(
            f"this XML defines an entity of its own, {name}: not read", kind="own-entities"
        )
