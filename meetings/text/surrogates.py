"""Repairs surrogates, the halves of characters: joins pairs, replaces lone ones, so that text
encodes."""

from __future__ import annotations


def writable(text: str) -> str:
    """A text without lone surrogates, which JSON and file names may hold and UTF-8 may not."""
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
