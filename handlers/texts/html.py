"""Telegram's HTML: text is escaped, tags are put around what is HTML already.

Only ``escape`` and ``link``'s address take plain text; every ``inner`` is HTML already.
"""

from __future__ import annotations

import re

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def escape(text: str) -> str:
    """Plain text as HTML, fit for the inside of a tag and of an attribute."""
    return _LONE_SURROGATE.sub("\ufffd", text).translate(_ESCAPES)


def bold(inner: str) -> str:
    """Important words."""
    return f"<b>{inner}</b>"


def italic(inner: str) -> str:
    """Remarks and things said about the text."""
    return f"<i>{inner}</i>"


def code(inner: str) -> str:
    """What a person may copy by a tap: a command, an id."""
    return f"<code>{inner}</code>"


def link(inner: str, address: str) -> str:
    """Words that lead to an address (given as plain text)."""
    return f'<a href="{escape(address)}">{inner}</a>'


def quote(inner: str, *, expandable: bool = False) -> str:
    """Somebody's words; an expandable quote shows three lines until it is tapped."""
    return f"<blockquote{' expandable' if expandable else ''}>{inner}</blockquote>"


def underline(inner: str) -> str:
    """What was asked for inside words that are bold already."""
    return f"<u>{inner}</u>"


def struck(inner: str) -> str:
    """Words that were not said so."""
    return f"<s>{inner}</s>"
