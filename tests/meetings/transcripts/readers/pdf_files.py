"""PDF files written by hand: pages of lines, each at its place, in Helvetica or its bold."""

from __future__ import annotations

import zlib
from dataclasses import dataclass


@dataclass(frozen=True)
class At:
    """Words at a place of the page, from its lower left corner in points."""

    x: float
    y: float
    words: str
    bold: bool = False


def pdf(*pages: list[At]) -> bytes:
    """A PDF of pages, each a list of words at places; letters of Latin-1."""
    kids = " ".join(f"{5 + 2 * n} 0 R" for n in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
    ]
    made = [one.encode() for one in objects]
    for number, page in enumerate(pages):
        made.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R"
            b" /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>" % (6 + 2 * number)
        )
        made.append(stream(b"\n".join(map(_shown, page))))
    return assembled(made)


def stream(content: bytes, more: bytes = b"") -> bytes:
    """A packed stream object."""
    packed = zlib.compress(content)
    return b"<< /Length %d /Filter /FlateDecode %s >>\nstream\n%s\nendstream" % (
        len(packed),
        more,
        packed,
    )


def assembled(objects: list[bytes]) -> bytes:
    """A file of objects, the first being its root."""
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        start,
    )
    return bytes(out)


def _shown(one: At) -> bytes:
    words = one.words.encode("cp1252")
    for sign in (b"\\", b"(", b")"):
        words = words.replace(sign, b"\\" + sign)
    font = b"/F2" if one.bold else b"/F1"
    return b"BT %s 11 Tf %.2f %.2f Td (%s) Tj ET" % (font, one.x, one.y, words)


def column(*lines: str, x: float = 72, top: float = 720, step: float = 14) -> list[At]:
    """Lines under each other; ``**`` around words makes them bold, "" is a gap."""
    placed: list[At] = []
    for number, line in enumerate(lines):
        left = x
        for part, words in enumerate(line.split("**")):
            if words:
                placed.append(At(left, top - step * number, words, part % 2 == 1))
            left += 5.6 * len(words)
    return placed
