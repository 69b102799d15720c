"""Writes one entry of a feed as an Atom document of its own, kept as its meeting's source."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from xml.etree import ElementTree as Xml

_ATOM: Final = "http://www.w3.org/2005/Atom"
_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class EntryParts:
    """What a feed says of one entry; "" where it says nothing."""

    id: str
    url: str
    title: str
    published: str
    updated: str
    lang: str
    content: str
    content_is_html: bool


def atom_entry(parts: EntryParts) -> bytes:
    """The entry as an Atom document.

    ``updated`` is written only where there is no ``published``: a feed that touches its
    timestamps must not make the same text look new.
    """
    entry = Xml.Element("entry", {"xmlns": _ATOM})
    if parts.lang:
        entry.set(_LANG, parts.lang)
    _append(entry, "title", parts.title)
    _append(entry, "id", parts.id)
    _append(entry, "published", parts.published)
    _append(entry, "updated", parts.published or parts.updated)
    if parts.url:
        Xml.SubElement(entry, "link", {"rel": "alternate", "href": _allowed(parts.url)})
    content = _append(entry, "content", parts.content)
    content.set("type", "html" if parts.content_is_html else "text")
    written: bytes = Xml.tostring(entry, encoding="utf-8", xml_declaration=True)
    return written


def _append(entry: Xml.Element, tag: str, text: str) -> Xml.Element:
    child = Xml.SubElement(entry, tag)
    child.text = _allowed(text)
    return child


def _allowed(text: str) -> str:
    return _NOT_IN_XML.sub("", text)
