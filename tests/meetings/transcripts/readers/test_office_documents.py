"""Word, OpenDocument and RTF: bold labels, times beside them, tables; the same from each form."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.errors import UnreadableTranscript
from meetings.transcripts.readers.docx import read_docx
from meetings.transcripts.readers.odt import read_odt
from meetings.transcripts.readers.registry import reader_of
from tests.meetings.transcripts.readers.draft_notation import draft_of, lines
from tests.meetings.transcripts.readers.office_files import docx, docx_of, odt, rtf, zipped

FORMS = {"docx": docx, "odt": odt, "rtf": rtf}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("written", "read"),
    [
        (["**Ada Reed:** We begin."], ["- | **Ada Reed:** We begin."]),
        (["**Ada Reed**: We begin."], ["- | **Ada Reed:** We begin."]),
        (["**Ada Reed**", "We begin."], ["- | **Ada Reed**", "- | We begin."]),
        (["**Ada Reed** (chair): We begin."], ["- | **Ada Reed** (chair): We begin."]),
        (["Ada Reed: We **do** begin."], ["- | Ada Reed: We do begin."]),
        (["**W**e begin."], ["- | We begin."]),
        (["**Mr. REED**. We begin."], ["- | **Mr. REED.** We begin."]),
        (["**Fine**, all. **So**—no."], ["- | Fine, all. So—no."]),
        (["**Ада Рид:** Начинаем — «да» 😀."], ["- | **Ада Рид:** Начинаем — «да» 😀."]),
        (
            ["**" + "Long words in bold. " * 12 + "**"],
            ["- | " + ("Long words in bold. " * 12).strip()],
        ),
    ],
)
def test_bold_words_may_be_a_label(form, written, read):
    assert lines(draft_of(FORMS[form](*written))) == read


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "written",
    [
        ["**Reed, Ada**   0:03\nWe begin."],
        ["**Reed, Ada**   0:03", "We begin."],
        ["**Reed, Ada [00:00:03]**", "We begin."],
        ["[00:03] **Reed, Ada** We begin."],
        ["**Reed, Ada (00:00:03)** We begin."],
    ],
)
def test_a_time_beside_a_label_is_the_block_s(form, written):
    draft = draft_of(FORMS[form](*written))

    assert [(one.marked, one.text, one.start_s) for one in draft.blocks] == [
        ("Reed, Ada", "We begin.", 3.0)
    ]


@pytest.mark.parametrize("form", [docx, odt])
def test_a_table_that_names_its_columns(form):
    draft = draft_of(
        form("| Time | Speaker | Text |", "| 0:03 | Ada | We begin. |", "| 0:09 | Oleg | Fine. |")
    )

    assert lines(draft) == ["Ada | We begin.", "Oleg | Fine."]
    assert [block.start_s for block in draft.blocks] == [3.0, 9.0]


@pytest.mark.parametrize("form", [docx, odt])
def test_a_table_of_labels(form):
    draft = draft_of(form("| ADA | We begin. |", "| OLEG | Fine. |", "| ADA | So, all of us. |"))

    assert lines(draft) == [
        "- | **ADA** We begin.",
        "- | **OLEG** Fine.",
        "- | **ADA** So, all of us.",
    ]


@pytest.mark.parametrize("form", [docx, odt])
def test_a_table_that_only_lays_out(form):
    draft = draft_of(form("| Present | Ada Reed, Oleg Orlov |", "| **Ada:** We begin. | |"))

    assert lines(draft) == ["- | Present", "- | Ada Reed, Oleg Orlov", "- | **Ada:** We begin."]


@pytest.mark.parametrize("form", [docx, odt])
def test_a_heading_is_the_title(form):
    draft = draft_of(form("# Harbour meeting", "**Ada:** We begin."))

    assert (draft.title, lines(draft)) == ("Harbour meeting", ["- | **Ada:** We begin."])


def test_a_heading_that_tells_the_date_and_times_in_lines_of_their_own():
    draft = draft_of(
        docx(
            "# Pier call (2031-05-06 10:00 GMT) - Transcript",
            "# 00:00:00",
            "**Ada:** We begin.",
            "# 00:05:00",
            "**Oleg:** Fine.",
        )
    )

    assert draft.date == dt.date(2031, 5, 6)
    assert [(block.marked, block.start_s) for block in draft.blocks] == [
        ("Ada:", 0.0),
        ("Oleg:", 300.0),
    ]


@pytest.mark.parametrize("form", [docx, odt])
def test_a_heading_with_a_date_below_stays_a_head(form):
    draft = draft_of(form("# Harbour meeting", "6 May 2031", "**Ada:** We begin."))

    assert draft.title is None
    assert lines(draft)[:2] == ["- | **Harbour meeting**", "- | 6 May 2031"]


def test_styles_and_switches_of_word():
    body = (
        '<w:p><w:pPr><w:pStyle w:val="Said"/></w:pPr><w:r><w:t>Ada:</w:t></w:r>'
        '<w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t> We begin.</w:t></w:r></w:p>'
        '<w:p><w:r><w:rPr><w:rStyle w:val="SpeakerName"/></w:rPr><w:t>Oleg:</w:t></w:r>'
        "<w:r><w:tab/><w:t>Fine</w:t></w:r><w:del><w:r><w:delText>No</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>, all.</w:t></w:r></w:ins></w:p>"
    )
    styles = (
        '<w:style w:styleId="Base"><w:rPr><w:b/></w:rPr></w:style>'
        '<w:style w:styleId="Said"><w:basedOn w:val="Base"/></w:style>'
        '<w:style w:styleId="SpeakerName"><w:name w:val="Speaker Name"/></w:style>'
    )

    assert lines(draft_of(docx_of(body, styles))) == [
        "- | **Ada:** We begin.",
        "- | **Oleg:** Fine, all.",
    ]


def test_a_style_made_for_speakers():
    style = '<w:pPr><w:pStyle w:val="S"/></w:pPr>'
    body = "".join(
        f"<w:p>{style if name else ''}<w:r><w:t>{words}</w:t></w:r></w:p>"
        for name, words in [(1, "Ada"), (0, "We begin."), (0, "Now."), (1, "Oleg"), (0, "Fine.")]
    )
    styles = '<w:style w:styleId="S"><w:name w:val="Speaker"/></w:style>'

    assert lines(draft_of(docx_of(body, styles))) == [
        "Ada | We begin.",
        "Ada | Now.",
        "Oleg | Fine.",
    ]


def test_rtf_letters_by_the_font_and_the_code_page():
    text = (
        rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}}"
        rb"{\*\generator X;}\f1 \'c0\'e4\'e0:\f0  caf\'e9 \u8212\'97 so\par"
        rb"{\header no}\b Oleg:\b0  x}"
    )

    assert lines(draft_of(text)) == ["- | Ада: café — so", "- | **Oleg:** x"]


@pytest.mark.parametrize(
    ("read", "data", "why"),
    [
        (read_docx, b"PK\x03\x04 no zip", "Word document file is damaged"),
        (read_docx, zipped(other_xml="<a/>"), "no Word document"),
        (read_docx, docx(), "holds no text"),
        (read_docx, docx_of("<w:p>"), "is damaged"),
        (
            read_odt,
            zipped(content_xml='<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
            "document type",
        ),
        (read_odt, zipped(content_xml="<a/>"), "holds no words"),
    ],
)
def test_what_cannot_be_read_is_refused(read, data, why):
    with pytest.raises(UnreadableTranscript, match=why):
        read(data)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99), "old Excel.*save it as .xlsx"),
        (b"\x00\x00\x00\x20ftypM4A ", "recording: have it transcribed"),
        (zipped(ppt__presentation_xml="<a/>"), "PowerPoint presentation: send the words"),
        (b"\xff\xd8\xff\xe0", "a picture"),
    ],
)
def test_other_forms_are_named_with_what_to_do(data, why):
    reader = reader_of(data)
    assert reader is not None
    with pytest.raises(UnreadableTranscript, match=why):
        reader.read(data)
