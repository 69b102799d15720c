"""Files made to fill memory or to keep a reader busy, by name; run as a script, reads one of them.

The script prints what came of it and the most memory it took, in megabytes.
"""

from __future__ import annotations

import io
import json
import resource
import sys
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

from meetings.model.errors import UnreadableTranscript
from meetings.transcripts.readers.registry import reader_of
from tests.meetings.transcripts.readers.office_files import docx_of
from tests.meetings.transcripts.readers.pdf_files import assembled, stream


def vtt_of_100_000_cues() -> bytes:
    cues = (
        f"{n // 3600:02d}:{n // 60 % 60:02d}:{n % 60:02d}.000 --> 99:00:00.000\n"
        f"Name {n % 50}: said {n}\n"
        for n in range(100_000)
    )
    return ("WEBVTT\n\n" + "\n".join(cues)).encode()


def srt_of_colons() -> bytes:
    return b"1\n00:00:01,000 --> 00:00:02,000\n" + b"a:" * 2_000_000


def docx_of_a_million_runs() -> bytes:
    return docx_of("<w:p>" + "<w:r><w:t>a</w:t></w:r>" * 1_000_000 + "</w:p>")


def docx_of_a_gigabyte() -> bytes:
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file,
        file.open("word/document.xml", "w", force_zip64=True) as part,
    ):
        part.write(b"<w:document xmlns:w='x'><w:body>")
        for _ in range(1024):
            part.write(b" " * 1024 * 1024)
    return packed.getvalue()


def docx_of_laughs() -> bytes:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 20))
    text = f'<!DOCTYPE a [<!ENTITY l0 "ha">{laughs}]><a>&l19;</a>'
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr("word/document.xml", text)
    return packed.getvalue()


def odt_of_nested_tables() -> bytes:
    deep = "<table:table><table:table-row><table:table-cell>" * 50_000
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("mimetype", "application/vnd.oasis.opendocument.text", zipfile.ZIP_STORED)
        file.writestr("content.xml", f"<a xmlns:table='t'>{deep}</a>")
    return packed.getvalue()


def rtf_of_braces() -> bytes:
    return b"{\\rtf1 " + b"{\\b a}" * 3_000_000


def pdf_of_a_page_loop() -> bytes:
    return assembled(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 9 >>",
            b"<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 9 >>",
        ]
    )


def pdf_of_a_form_loop() -> bytes:
    form = (
        b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /A 4 0 R >> >>"
    )
    page = (
        b"<< /Type /Page /Parent 2 0 R /Contents 5 0 R /Resources << /XObject << /A 4 0 R >> >> >>"
    )
    return assembled(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            page,
            stream(b"/A Do " * 1000, form),
            stream(b"/A Do " * 1000),
        ]
    )


def pdf_with(content: bytes) -> bytes:
    packed = zlib.compress(content, 9)
    return assembled(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R"
            b" /Resources << /Font << /F1 5 0 R >> >> >>",
            b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream"
            % (len(packed), packed),
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ]
    )


def pdf_of_a_packed_gigabyte() -> bytes:
    return pdf_with(bytes(200 * 1024 * 1024))


def pdf_of_a_million_words() -> bytes:
    return pdf_with(b"BT /F1 9 Tf " + b"1 0 Td (a) Tj " * 1_400_000)


def json_of_brackets() -> bytes:
    return b"[" * 10_000_000


def json_of_empty_objects() -> bytes:
    return b"[" + b"{}," * 6_000_000 + b"{}]"


def json_of_words() -> bytes:
    words = [{"word": "a", "start": n, "speaker": n % 9} for n in range(200_000)]
    return json.dumps({"words": words}).encode()


def json_of_nested_pieces() -> bytes:
    return (b'{"items":[' * 500) + b'{"text":"a"}' * 1 + b"]}" * 500


def csv_of_a_million_cells() -> bytes:
    return b"speaker,text\n" + b"a,b\n" * 900_000


def html_of_open_parts() -> bytes:
    return b"<!doctype html><body>" + b"<div class=nav>a" * 900 + b"<p>b</p>" * 200_000


def xml_of_laughs() -> bytes:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 20))
    return f'<!DOCTYPE a [<!ENTITY l0 "ha">{laughs}]><TEI>&l19;</TEI>'.encode()


def xml_of_elements() -> bytes:
    return b"<TEI>" + b"<u/>" * 4_000_000 + b"</TEI>"


def xml_of_speeches() -> bytes:
    return b"<TEI>" + b"<u who='#a'><seg>b</seg></u>" * 200_000 + b"</TEI>"


def mail_of_parts() -> bytes:
    head = b"MIME-Version: 1.0\nSubject: x\nContent-Type: multipart/mixed; boundary=a\n\n"
    return head + b"--a\n\nb\n" * 1_000_000


def mail_in_mail() -> bytes:
    return b"MIME-Version: 1.0\nContent-Type: message/rfc822\n\n" * 20_000


FILES: dict[str, Callable[[], bytes]] = {
    name: made
    for name, made in list(globals().items())
    if (callable(made) and "_of_" in name) or name in {"mail_in_mail"}
}
FILES.pop("docx_of", None)


def _peak_megabytes() -> int:
    """The most memory this program has had.

    On Linux from /proc: `ru_maxrss` of a child begins with what its parent had, and the parent
    is a whole run of tests.
    """
    status = Path("/proc/self/status")
    if status.exists():
        line = next(one for one in status.read_text().splitlines() if one.startswith("VmHWM:"))
        return int(line.split()[1]) // 1024
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most // (1024**2 if sys.platform == "darwin" else 1024)


def main(name: str) -> None:
    data = FILES[name]()
    before = _peak_megabytes()
    reader = reader_of(data)
    try:
        told = f"read {len(reader.read(data).blocks)}" if reader else "unknown"
    except UnreadableTranscript as error:
        told = f"refused {error}"
    after = _peak_megabytes()
    print(json.dumps({"told": told, "before": before, "after": after}))


if __name__ == "__main__":
    main(sys.argv[1])
