"""Repairs the XML of feeds where a single character would cost the whole feed."""

from __future__ import annotations

import html
import re
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.transcripts.feeds.well_formed import check_well_formed

_DECLARED = re.compile(rb"<\?xml[^>]*?encoding\s*=\s*[\"']([\w.-]{2,40})[\"'][^>]*\?>")
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_CDATA = re.compile(r"(<!\[CDATA\[.*?\]\]>)", re.DOTALL)
_NAMED = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z][A-Za-z0-9]{1,30});")
_BARE = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9A-Fa-f]{1,6});)")
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NO_NUMBER = re.compile(r"&#(?:x([0-9A-Fa-f]{1,6})|(\d{1,7}));")
_DOUBLY = re.compile(r"&lt;/?(?:p|b|i|a|br|div|span|strong|em|ul|ol|li|h[1-6])\b", re.IGNORECASE)
_TAG = re.compile(r"<[a-zA-Z/!]")
_MARK: Final = b"\xef\xbb\xbf"
_BEYOND_REPAIR: Final = frozenset({"own-entities", "encoding"})
"""Kinds of refusals that no repair of single characters changes."""


def mended(data: bytes) -> bytes:
    """The bytes as they are where they are well-formed, else mended.

    White space before the declaration, a bare ``&``, entities that only HTML knows, characters
    that XML or the encoding does not: each is put right. Raises UnreadableTranscript where that
    is not enough.
    """
    bare = data.removeprefix(_MARK).lstrip()
    try:
        check_well_formed(bare)
    except UnreadableTranscript as error:
        if error.kind in _BEYOND_REPAIR:
            raise
    else:
        return bare
    text = _decoded(bare)
    parts = _CDATA.split(_DECLARATION.sub("", _NOT_IN_XML.sub("", text)))
    put_right = (part if part.startswith("<![CDATA[") else _escaped(part) for part in parts)
    better = "".join(put_right).encode()
    check_well_formed(better)
    return better


def _decoded(data: bytes) -> str:
    declared = _DECLARED.match(data[:200])
    try:
        return data.decode(declared[1].decode("ascii") if declared else "utf-8", "replace")
    except LookupError:
        return data.decode("utf-8", "replace")


def _escaped(text: str) -> str:
    text = _NAMED.sub(_letter, text)
    return _BARE.sub("&amp;", _NO_NUMBER.sub(_allowed, text))


def _letter(found: re.Match[str]) -> str:
    """The character of an entity of HTML; what is none stays, its ampersand is then a bare one."""
    letter = html.unescape(found[0])
    return found[0] if letter == found[0] or letter in "&<>" else letter


def _allowed(found: re.Match[str]) -> str:
    """A character by its number where XML allows it."""
    number = int(found[1], 16) if found[1] else int(found[2])
    good = number <= 0x10FFFF and not _NOT_IN_XML.match(chr(number))
    return found[0] if good else ""


def unescaped_once_more(content: str) -> str:
    """An entry's HTML that was escaped twice: its tags would be words otherwise."""
    doubly = _DOUBLY.search(content) and not _TAG.search(content)
    return html.unescape(content) if doubly else content
