"""What every format's reader provides."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from meetings.model.parsed_document import Draft


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
