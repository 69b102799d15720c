"""Books and workbooks made of a few words, for tests."""

from __future__ import annotations

import html
import io
import zipfile

SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def zipped(members: dict[str, str]) -> bytes:
    """A zip of members by their names."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in members.items():
            file.writestr(name, text, zipfile.ZIP_STORED if name == "mimetype" else None)
    return packed.getvalue()


def cell(place: str, text: str) -> str:
    """A cell of a sheet."""
    return f'<c r="{place}" t="inlineStr"><is><t>{html.escape(text)}</t></is></c>'


def workbook(rows: list[list[str]], **more: str) -> bytes:
    """A workbook of one sheet."""
    body = "".join(
        f'<row r="{at}">'
        + "".join(cell(f"{'ABC'[n]}{at}", text) for n, text in enumerate(row) if text)
        + "</row>"
        for at, row in enumerate(rows, 1)
    )
    sheet = f'<worksheet xmlns="{SHEET}"><sheetData>{body}</sheetData></worksheet>'
    named = {"xl/workbook.xml": "<workbook/>", "xl/worksheets/sheet1.xml": sheet}
    return zipped({**named, **more})


def sheet(rows: list[list[str]], columns: int = 1) -> bytes:
    """An OpenDocument spreadsheet; an empty cell stands for ``columns`` of them."""
    space = (
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
        ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    )
    empty = f'<table:table-cell table:number-columns-repeated="{columns}"/>'
    body = "".join(
        "<table:table-row>"
        + "".join(
            f"<table:table-cell><text:p>{html.escape(text)}</text:p></table:table-cell>"
            if text
            else empty
            for text in row
        )
        + "</table:table-row>"
        for row in rows
    )
    content = f"<content {space}><table:table>{body}</table:table></content>"
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    return zipped({"mimetype": kind, "content.xml": content})


def book(*chapters: str, title: str = "Pier board") -> bytes:
    """A book of chapters in HTML."""
    items = "".join(f'<item id="c{n}" href="c%20{n}.xhtml"/>' for n in range(len(chapters)))
    order = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    package = (
        f"<package><metadata><title>{title}</title></metadata><manifest>{items}"
        f'<item id="nav" href="nav.xhtml" properties="nav"/></manifest><spine>{order}</spine>'
        "</package>"
    )
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfile full-path="O/p.opf"/></container>',
            "O/p.opf": package,
            "O/nav.xhtml": "<html><body><ol><li>One</li></ol></body></html>",
            **{
                f"O/c {n}.xhtml": f"<html><body>{chapter}</body></html>"
                for n, chapter in enumerate(chapters)
            },
        }
    )
