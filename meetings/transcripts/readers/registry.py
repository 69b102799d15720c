"""The forms that transcripts come in: one reader each, asked in this order.

A new form is one module with a ``READER`` and one line here.
"""

from __future__ import annotations

from typing import Final

from meetings.transcripts.readers import (
    docx,
    json_export,
    not_read,
    odt,
    pdf,
    rtf,
    subrip,
    table,
    web_page,
    webvtt,
    xml_record,
)
from meetings.transcripts.readers.reader import Reader

__all__ = ["READERS", "Reader", "reader_of"]

READERS: Final[tuple[Reader, ...]] = (
    not_read.READER,
    webvtt.READER,
    subrip.READER,
    docx.READER,
    odt.READER,
    rtf.READER,
    pdf.READER,
    json_export.READER,
    table.READER,
    web_page.READER,
    xml_record.READER,
)


def reader_of(data: bytes, name: str = "") -> Reader | None:
    """The first reader that knows the bytes' form; None where it is plain text or unknown."""
    return next((reader for reader in READERS if reader.sniff(data, name)), None)
