"""Word, OpenDocument and RTF files, made of lines in a small notation.

``**Ada:** We begin.`` has bold words, ``# Title`` is a heading, ``| a | b |`` a row of a table,
``\\n`` a line break inside a paragraph.
"""

from __future__ import annotations

import html
import io
import re
import zipfile
from itertools import groupby

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"


def zipped(**members: str) -> bytes:
    """A zip of members; "__" in a name stands for "/", "_" for the dot."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in members.items():
            stored = zipfile.ZIP_STORED if name == "mimetype" else None
            file.writestr(name.replace("__", "/").replace("_xml", ".xml"), text, stored)
    return packed.getvalue()


def docx(*lines: str, styles: str = "") -> bytes:
    """A Word document."""
    return docx_of("".join(_groups(lines, _word_paragraph, _word_table)), styles)


def docx_of(body: str, styles: str = "") -> bytes:
    """A Word document of its own XML."""
    heading = '<w:style w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>'
    return zipped(
        word__styles_xml=f'<w:styles xmlns:w="{_WORD}">{heading}{styles}</w:styles>',
        word__document_xml=f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>',
    )


def odt(*lines: str) -> bytes:
    """An OpenDocument text."""
    body = "".join(_groups(lines, _odt_paragraph, _odt_table))
    return zipped(
        mimetype="application/vnd.oasis.opendocument.text",
        content_xml=f'<o:document xmlns:o="urn:o" xmlns:text="{_TEXT}" xmlns:style="urn:s"'
        ' xmlns:fo="urn:fo" xmlns:table="urn:t"><style:style style:name="T1">'
        f'<style:text-properties fo:font-weight="bold"/></style:style>{body}</o:document>',
    )


def rtf(*lines: str, head: str = "\\ansi\\ansicpg1251") -> bytes:
    """An RTF file: letters outside ASCII as numbers, bold words between ``\\b`` and ``\\b0``."""
    body = "\\par\n".join(
        "".join(
            f"{{\\b {_escaped(words)}}}" if bold else _escaped(words)
            for words, bold in _runs(line)
        )
        for line in lines
    )
    return f"{{\\rtf1{head}{{\\fonttbl{{\\f0 Arial;}}}}{{\\info{{\\title No}}}}\n{body}}}".encode()


def _groups(lines, paragraph, table):
    for of_table, group in groupby(lines, key=lambda line: line.startswith("|")):
        if of_table:
            yield table([line.strip("| ").split(" | ") for line in group])
        else:
            yield from map(paragraph, group)


def _runs(line: str) -> list[tuple[str, bool]]:
    parts = re.split(r"\*\*", line)
    return [(part, number % 2 == 1) for number, part in enumerate(parts) if part]


def _word_paragraph(line: str) -> str:
    style = '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' if line.startswith("# ") else ""
    runs = "".join(
        f"<w:r>{'<w:rPr><w:b/></w:rPr>' if bold else ''}<w:t>"
        + html.escape(words).replace("\n", "</w:t><w:br/><w:t>")
        + "</w:t></w:r>"
        for words, bold in _runs(line.removeprefix("# "))
    )
    return f"<w:p>{style}{runs}</w:p>"


def _word_table(rows: list[list[str]]) -> str:
    cells = (("".join(f"<w:tc>{_word_paragraph(cell)}</w:tc>" for cell in row)) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


def _odt_paragraph(line: str) -> str:
    tag = "h" if line.startswith("# ") else "p"
    runs = "".join(
        f'<text:span text:style-name="T1">{html.escape(words)}</text:span>'
        if bold
        else html.escape(words)
        for words, bold in _runs(line.removeprefix("# "))
    )
    return f"<text:{tag}>{runs}</text:{tag}>".replace("\n", "<text:line-break/>")


def _odt_table(rows: list[list[str]]) -> str:
    cells = (
        "".join(f"<table:table-cell>{_odt_paragraph(c)}</table:table-cell>" for c in row)
        for row in rows
    )
    made = "".join(f"<table:table-row>{row}</table:table-row>" for row in cells)
    return f"<table:table>{made}</table:table>"


def _escaped(words: str) -> str:
    plain = words.replace("\\", "\\\\").replace("\n", "\\line ").encode("utf-16-le")
    units = [int.from_bytes(plain[at : at + 2], "little") for at in range(0, len(plain), 2)]
    return "".join(chr(n) if n < 128 else f"\\u{n - 65536 * (n > 32767)}?" for n in units)
