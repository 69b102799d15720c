"""Recognises and decodes the bytes of an HTML file."""

from __future__ import annotations

import codecs
import re
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.text.decoding import LIMIT, MEGABYTE

_HEAD: Final = 4096
"""Bytes in which HTML has to begin and tell its encoding; browsers look through 1,024."""
_START = re.compile(
    r"\ufeff?(?:\s|<!--.*?-->|<\?xml[^<>]*\?>)*+"
    r"<(?:!doctype\s+html|(?:html|head|body|article|title|meta|div|h1|p)(?:\s[^<>]*)?/?>)",
    re.IGNORECASE | re.DOTALL,
)
_FRAGMENT = re.compile(
    r"\ufeff?\s{0,99}<(?:h[2-6]|section|main|table|dl|ul|ol|span|center)(?:\s[^<>]*)?>",
    re.IGNORECASE,
)
_PARAGRAPHS: Final = 10
"""Paragraphs of HTML from which on a file is a page and no text that quotes some."""
_CHARSET = re.compile(rb"<meta[^<>]*charset\s*=\s*[\"']?\s*utf-?8", re.IGNORECASE)
_WIDE: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def is_html(data: bytes) -> bool:
    """Whether the bytes begin as an HTML file does."""
    return bool(_START.match(_decoded(data[:_HEAD])))


def is_fragment(data: bytes) -> bool:
    """Whether the bytes are a part of a page, with paragraphs but without its beginning."""
    begins = bool(_FRAGMENT.match(data[:_HEAD].decode("utf-8", "replace")))
    return begins and data.count(b"</p>") >= _PARAGRAPHS


def decode_html(data: bytes) -> str:
    """The text of an HTML file; UnreadableTranscript where it is too big or no HTML at all."""
    check_size(data)
    if not is_html(data):
        raise UnreadableTranscript("this is no HTML page", kind="no-html")
    return _decoded(data)


def check_size(data: bytes) -> None:
    """Raises UnreadableTranscript for a page with more bytes than are read."""
    if len(data) > LIMIT:
        most = LIMIT // MEGABYTE
        raise UnreadableTranscript(
            f"this page has {len(data) / MEGABYTE:.1f} MB, and {most} MB is the most that is read",
            kind="too-big",
            most=most,
        )


def _decoded(data: bytes) -> str:
    """UTF-8 goes before what the file declares: saved pages often keep an old declaration."""
    if data.startswith(_WIDE):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        declared_utf8 = _CHARSET.search(data[:_HEAD])
        return data.decode("utf-8-sig" if declared_utf8 else "cp1251", "replace")
