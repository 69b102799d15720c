"""Whatever the bytes, a reader gives a draft or a refusal, and fills no memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from codecs import BOM_UTF8
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Draft
from meetings.transcripts.readers.registry import READERS, reader_of
from tests.meetings.transcripts.readers.book_and_workbook_files import book, sheet, workbook
from tests.meetings.transcripts.readers.hostile_files import FILES, pdf_with
from tests.meetings.transcripts.readers.office_files import docx, odt, rtf
from tests.meetings.transcripts.readers.old_word_files import old_word
from tests.meetings.transcripts.readers.pdf_files import column, pdf

HERE = Path(__file__).parent
MOST_MEGABYTES = 300

VALID = {
    "WebVTT": b"WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>We begin.</v>\n",
    "SubRip subtitles": b"1\n00:00:01,000 --> 00:00:02,000\nAda: We begin.\n",
    "SubStation subtitles": b"[Script Info]\nTitle: x\n[Events]\nFormat: Start, Name, Text\n"
    b"Dialogue: 0:00:01.00,Ada,{\\an8}We begin.\\NSo.\n",
    "subtitles of a line each": b"{25}{75}Ada: We|begin.\n{80}{99}Oleg: Yes.\n",
    "Scenarist captions": (
        b"Scenarist_SCC V1.0\n\n"
        b"00:00:01;00\t94ae 94ae 9420 9420 9470 d6e5 f279 2067 efef 642c 942f\n"
    ),
    "SAMI subtitles": b"<SAMI><BODY><SYNC Start=1000><P Class=EN>Ada: We<br>begin.</BODY></SAMI>",
    "TOML": b'title = "x"\n[[turns]]\nspeaker = "Ada"\ntext = "We begin."\n',
    "LaTeX": b"\\documentclass{article}\n\\begin{document}\n\\textbf{Ada:} We \\emph{begin}.\n",
    "lines of fields": b"title: x\nturns:\n"
    + b"- speaker: Ada\n  time: 0:01\n  text: We begin.\n" * 3,
    "Word document": docx("# Talks", "**Ada:** We begin.", "| a | b |", "| c | d |"),
    "Excel workbook": workbook([["Speaker", "Text"], ["Ada", "We begin."], ["Bo", "Fine."]]),
    "book (EPUB)": book("<p><b>Ada:</b> We begin.</p>"),
    "OpenDocument text": odt("# Talks", "**Ada:** We begin.", "| a | b |"),
    "Word 97-2003": old_word("Ada: We begin.\r", one_byte="x\rBo\x07Fine.\x07\x07"),
    "OpenDocument spreadsheet": sheet([["Speaker", "Text"], ["Ada", "We begin."], ["Bo", "So."]]),
    "lines with seconds": b"talk 1 ada 0.00 2.50 <o> we begin\ntalk 1 bo 2.50 3.00 fine\n",
    "RTF": rtf("**Ada:** We begin.", "Ада: да"),
    "PDF": pdf(column("**Ada:** We begin.", "so"), column("Oleg: Fine.")),
    "JSON": b'{"title": "x", "segments": [{"start": 1, "speaker": {"id": 1}, "text": "We"}]}',
    "table (CSV)": b"speaker,text,start\nAda,We begin.,1\n",
    "Markdown": b"---\ntitle: x\n---\n\n# Talks\n\n**Ada:** We begin.\n\n> so\n",
    "Org": b"#+TITLE: x\n* Talks\n- Ada :: We begin.\n| who | text |\n|-+-|\n| Ada | So. |\n",
    "Wikitext": b"== x ==\n'''Ada:''' We [[a|begin]].<ref>b</ref> {{c|{{d}}}}\n'''Oleg''': So.\n",
    "drawn table": b"| who | text |\n|---|---|\n| Ada | We begin. |\n| Oleg | Fine. |\n",
    "web page": b"<!doctype html><h1>x</h1><p><b>Ada:</b> We</p><table><tr><td>a<td>b</table>",
    "Telegram chat": b"<!doctype html><div class='message default clearfix'><div "
    b"class='from_name'>Ada</div><p class='date' title='06.05.2031 10:00:17'>"
    b"<div class='text'>We<br>a</div>",
    "XML record": b"<TEI><u who='#Ada'><seg>We <note>x</note></seg></u><speaker>A</speaker></TEI>",
    "ELAN": b"<ANNOTATION_DOCUMENT><TIME_SLOT TIME_SLOT_ID='a' TIME_VALUE='1'/>"
    b"<TIER TIER_ID='A'><ALIGNABLE_ANNOTATION TIME_SLOT_REF1='a'>We</ALIGNABLE_ANNOTATION></TIER>"
    b"</ANNOTATION_DOCUMENT>",
    "Praat TextGrid": b'File type = "ooTextFile"\n"IntervalTier" "Ada" 0 9 1 0 2 "We begin."',
    "CHAT": b"@UTF8\n@Participants:\tADA Ada_Reed Adult\n*ADA:\twe begin . \x151_2\x15\n",
    "e-mail": b"MIME-Version: 1.0\nSubject: x\nDate: Thu, 08 May 2031 10:00:00 +0300\n\nAda: We.",
}


@pytest.mark.parametrize("name", FILES)
def test_hostile_files_fill_no_memory(name):
    ran = subprocess.run(
        [sys.executable, str(HERE / "hostile_files.py"), name],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(HERE.parents[3]), str(HERE)))},
    )
    told = json.loads(ran.stdout)

    assert told["after"] < MOST_MEGABYTES, told
    assert told["told"].startswith(("read", "refused", "unknown"))


def test_every_form_has_a_sample_here():
    assert {reader.form for reader in READERS} - set(VALID) == {"no text"}


def test_every_form_has_its_endings_in_the_document():
    text = (HERE.parents[3] / "docs/reading.md").read_text("utf-8")
    endings = {ending for reader in READERS for ending in reader.endings}
    assert {ending for ending in endings if f"`{ending}`" not in text} == set()


@pytest.mark.parametrize("form", VALID)
def test_the_samples_are_read(form):
    reader = reader_of(VALID[form])

    assert reader is not None
    assert reader.form == form
    assert reader.read(VALID[form]).blocks


@pytest.mark.parametrize(
    "form", [form for form in VALID if VALID[form][:2] not in {b"PK", b"%P", b"\xd0\xcf"}]
)
@pytest.mark.parametrize("changed", ["windows line ends", "a byte order mark"])
def test_the_samples_are_known_however_they_were_saved(form, changed):
    sample = VALID[form]
    data = sample.replace(b"\n", b"\r\n") if changed == "windows line ends" else BOM_UTF8 + sample
    reader = reader_of(data)

    assert reader is not None
    assert reader.form == form
    assert reader.read(data).blocks == reader.read(sample).blocks


def read(form: str, data: bytes) -> None:
    """Reads; anything but a draft and a refusal fails the test."""
    reader = next(one for one in READERS if one.form == form)
    try:
        draft = reader.read(data)
    except UnreadableTranscript as error:
        assert str(error)  # noqa: PT017
        return
    assert isinstance(draft, Draft)
    assert draft.blocks
    for block in draft.blocks:
        assert "".join((block.text, block.speaker or "", block.marked or "")).strip()
        (block.text + (block.speaker or "") + (block.marked or "")).encode()
        assert block.start_s is None or block.start_s >= 0


@pytest.mark.parametrize("form", VALID)
@settings(deadline=None, max_examples=60)
@given(data=st.data())
def test_damaged_files_are_read_or_refused(form, data):
    whole = bytearray(VALID[form])
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(whole)))
        length = data.draw(st.integers(0, 12))
        whole[at : at + length] = data.draw(st.binary(max_size=12))

    read(form, bytes(whole))


def test_a_filter_that_is_no_longer_read_is_a_damaged_pdf():
    whole = VALID["PDF"].replace(b"/FlateDecode", b"/Fl")
    assert whole != VALID["PDF"]
    read("PDF", whole)


@pytest.mark.parametrize("form", VALID)
@settings(deadline=None, max_examples=40)
@given(data=st.one_of(st.binary(max_size=400), st.text(max_size=400).map(str.encode)))
def test_any_bytes_are_read_or_refused(form, data):
    read(form, data)


@settings(deadline=None, max_examples=100)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
        lambda inner: (
            st.lists(inner, max_size=5)
            | st.dictionaries(
                st.sampled_from(
                    ["text", "speaker", "words", "start", "items", "name", "id", "date"]
                ),
                inner,
                max_size=5,
            )
        ),
        max_leaves=30,
    )
)
def test_any_json_is_read_or_refused(value):
    read("JSON", json.dumps(value).encode())


@settings(deadline=None, max_examples=60)
@given(st.text("()<>[]/TjTDdmfBEQq*'\"-. 0123456789\\\n", max_size=200))
def test_any_drawing_is_read_or_refused(content):
    read("PDF", pdf_with(content.encode()))
