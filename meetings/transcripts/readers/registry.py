"""The registry of readers: one for each format, tried in this order.

A new form is one module with a ``READER`` and one line here.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from meetings.transcripts.readers import (
    annotation_tiers,
    doc,
    docx,
    drawn_table_text,
    epub,
    field_lines,
    json_export,
    latex,
    mail,
    markdown,
    ods,
    odt,
    org,
    pdf,
    rtf,
    sami,
    scenarist,
    subrip,
    substation,
    subtitles_of_a_line,
    table,
    talkbank_chat,
    telegram_page,
    timed_lines,
    toml_export,
    unsupported_formats,
    web_page,
    webvtt,
    wikitext,
    xlsx,
    xml_record,
)
from meetings.transcripts.readers.reader import Reader

__all__ = ["READERS", "Reader", "reader_of"]

_FORMS: Final[tuple[Reader, ...]] = (
    talkbank_chat.READER,
    doc.READER,
    unsupported_formats.READER,
    annotation_tiers.PRAAT,
    annotation_tiers.ELAN,
    webvtt.READER,
    timed_lines.READER,
    subtitles_of_a_line.READER,
    scenarist.READER,
    subrip.READER,
    substation.READER,
    sami.READER,
    docx.READER,
    ods.READER,
    odt.READER,
    epub.READER,
    xlsx.READER,
    rtf.READER,
    pdf.READER,
    json_export.READER,
    toml_export.READER,
    field_lines.READER,
    markdown.READER,
    org.READER,
    latex.READER,
    wikitext.READER,
    drawn_table_text.READER,
    table.READER,
    telegram_page.READER,
    web_page.READER,
    xml_record.READER,
)


def _first(readers: Sequence[Reader], data: bytes, name: str) -> Reader | None:
    return next((reader for reader in readers if reader.sniff(data, name)), None)


READERS: Final[tuple[Reader, ...]] = (mail.mail_reader(partial(_first, _FORMS)), *_FORMS)


def reader_of(data: bytes, name: str = "") -> Reader | None:
    """The first reader that knows the bytes' form; None where it is plain text or unknown."""
    return _first(READERS, data, name)
