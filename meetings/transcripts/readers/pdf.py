"""PDF with a text layer: minutes, reports of debates, depositions."""

from __future__ import annotations

import io
import logging
import re
import struct
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Block, Draft
from meetings.text.decoding import FILE_LIMIT, FILE_LIMIT_MB
from meetings.transcripts.head.file_names import date_told
from meetings.transcripts.readers.bold_paragraphs import blocks_in, first_heading
from meetings.transcripts.readers.pdf_headers_footers import without_edges
from meetings.transcripts.readers.pdf_instructions import Budget
from meetings.transcripts.readers.pdf_lines import PdfLine, lines_of
from meetings.transcripts.readers.pdf_paragraphs import paragraphs_of
from meetings.transcripts.readers.pdf_resources import Form, Letters, Resources
from meetings.transcripts.readers.pdf_spans import spans_of
from meetings.transcripts.readers.reader import Reader

if TYPE_CHECKING:
    from pypdf import PdfReader

_MOST_PAGES: Final = 3000
"""The longest bound volumes of debates have some two thousand."""
_MOST_STREAM: Final = 20_000_000
"""Bytes of one stream, unpacked: drawings and maps of a page are some hundred thousand."""


def read_pdf(data: bytes) -> Draft:
    """The paragraphs of a PDF with a text layer."""
    if len(data) > FILE_LIMIT:
        raise UnreadableTranscript(
            f"this PDF has more than {FILE_LIMIT_MB} MB: save it without its pictures",
            kind="too-big",
            most=FILE_LIMIT_MB,
        )
    pages = without_edges(list(_pages(data)))
    items = paragraphs_of(pages)
    blocks = tuple(_with_whole_names(blocks_in(items)))
    if not blocks:
        raise UnreadableTranscript(
            "this PDF holds pictures of pages and no text: have its text recognised (OCR) first",
            kind="only-pictures",
        )
    title, blocks = first_heading(items, blocks)
    return Draft(READER.form, blocks, title, date_told(title or ""))


def _with_whole_names(blocks: Sequence[Block]) -> Iterator[Block]:
    """Blocks with names in bold that a line's end broke: "Minister Bo Her-" over "mann: We"."""
    held = ""
    for block in blocks:
        mark = block.marked or ""
        if held and not mark[:1].islower():
            yield Block("", marked=held)
            held = ""
        whole = held[:-1] + mark
        held = whole if not block.text and _BROKEN_NAME.search(whole) else ""
        if not held:
            yield replace(block, marked=whole) if whole else block
    if held:
        yield Block("", marked=held)


_BROKEN_NAME: Final = re.compile(r"[^\W\d_A-Z]-$")


def _pages(data: bytes) -> Iterator[list[PdfLine]]:
    """The lines of each page. Whatever is wrong with the file, UnreadableTranscript."""
    from pypdf import Configuration, PdfReader, apply_configuration  # noqa: PLC0415 - heavy
    from pypdf.errors import DependencyError, DeprecationError, PyPdfError  # noqa: PLC0415

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it reports every slip it mends
    try:
        limits = Configuration(
            zlib_maximum_output_length=_MOST_STREAM,
            lzw_maximum_output_length=_MOST_STREAM,
            run_length_maximum_output_length=_MOST_STREAM,
            array_based_stream_maximum_output_length=_MOST_STREAM,
            page_tree_maximum_entries=2 * _MOST_PAGES,
        )
        with apply_configuration(limits):
            yield from _lines(PdfReader(io.BytesIO(data)))
    except (DependencyError, NotImplementedError) as error:
        raise UnreadableTranscript(
            "this PDF is locked: save it without a password", kind="locked"
        ) from error
    except (DeprecationError, PyPdfError, *_BROKEN) as error:
        raise UnreadableTranscript(
            f"this PDF is damaged: {error}; save it once more, or send its text",
            kind="damaged",
            form="PDF",
        ) from error


_BROKEN: Final = (
    ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, OSError,
    RecursionError, TypeError, ValueError, struct.error, zlib.error,
)  # fmt: skip
"""What pypdf meets in files that are no PDF inside, and what a hostile one makes of us."""


def _lines(reader: PdfReader) -> Iterator[list[PdfLine]]:
    if reader.is_encrypted and not reader.decrypt(""):
        raise UnreadableTranscript("this PDF is locked: save it without a password", kind="locked")
    budget, known = Budget(), dict[int, Letters | Form]()
    for number, page in enumerate(reader.pages):
        if number >= _MOST_PAGES:
            raise UnreadableTranscript(
                f"this PDF has more than {_MOST_PAGES} pages", kind="too-long"
            )
        content = page.get_contents()
        if content is not None:
            held: Any = page.get("/Resources")
            resources = Resources(held.get_object() if held is not None else None, known)
            yield lines_of(spans_of(content.get_data(), resources, budget))


def _sniff(data: bytes, _name: str) -> bool:
    return b"%PDF-" in data[:1024]


READER = Reader("PDF", (".pdf",), _sniff, read_pdf)
