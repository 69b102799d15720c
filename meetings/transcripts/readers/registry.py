"""The forms that transcripts come in: one reader each, asked in this order.

A new form is one module with a ``READER`` and one line here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from meetings.model import Draft


@dataclass(frozen=True, slots=True)
class Reader:
    """A form: its name, the endings its files have, how it is known, how it is read.

    ``sniff`` looks at the bytes' beginning and at the file's name ("" where there is none) and is
    cheap; ``read`` takes the whole bytes and raises UnreadableTranscript.
    """

    form: str
    endings: tuple[str, ...]
    sniff: Callable[[bytes, str], bool]
    read: Callable[[bytes], Draft]


READERS: Final[tuple[Reader, ...]] = ()


def reader_of(data: bytes, name: str = "") -> Reader | None:
    """The first reader that knows the bytes' form; None where it is plain text or unknown."""
    return next((reader for reader in READERS if reader.sniff(data, name)), None)
