"""PDF: lines become paragraphs again, and what stands on every page goes."""

from __future__ import annotations

import pytest

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read
from meetings.transcripts.readers.pdf import read_pdf
from tests.meetings.transcripts.readers.draft_notation import draft_of, lines
from tests.meetings.transcripts.readers.pdf_files import At, assembled, column, pdf, stream

SIDES = ("left", "right")
TREES = "alder ash aspen beech birch cedar cherry elm fir hazel larch lime maple oak".split()
SAID = "and so it goes on with the pier, the lights and the"


def test_bold_labels_gaps_and_a_date_line():
    draft = draft_of(
        pdf(
            column(
                "**HARBOUR BOARD**",
                "6 May 2031",
                "",
                "**Ada Reed:** We begin with the pier, which is old and has to be mended",
                "before the winter comes.",
                "**Oleg Orlov:** Fine.",
                "",
                "Nobody spoke after that.",
            )
        )
    )

    assert lines(draft) == [
        "- | **HARBOUR BOARD**",
        "- | 6 May 2031",
        "- | **Ada Reed:** We begin with the pier, which is old and has to be mended"
        " before the winter comes.",
        "- | **Oleg Orlov:** Fine.",
        "- | Nobody spoke after that.",
    ]


@pytest.mark.parametrize(
    ("first", "second", "read"),
    [
        ("we mend it before the win-", "ter comes", "we mend it before the winter comes"),
        ("we mend it before 2031-", "2032 comes", "we mend it before 2031- 2032 comes"),
        ("we mend the pier of Oslo-", "Tver", "we mend the pier of Oslo- Tver"),
    ],
)
def test_a_word_broken_at_the_end_of_a_line(first, second, read):
    assert lines(draft_of(pdf(column(first, second)))) == [f"- | {read}"]


def test_headings_and_feet_of_pages_are_cut_and_a_paragraph_goes_on():
    said = [[f"{side} {tree} {SAID}" for tree in TREES] for side in ("north", "south", "east")]
    pages = [
        [
            At(72, 760, f"Harbour Board, sitting {number}", bold=number % 2 == 1),
            *column(*page),
            At(300, 40, f"Page {number} of 3"),
            At(72, 60, "Verbatim Office"),
        ]
        for number, page in enumerate(said)
    ]

    assert lines(draft_of(pdf(*pages))) == [
        "- | " + " ".join(line for page in said for line in page)
    ]


def test_a_label_alone_on_each_page_is_no_heading():
    pages = [column("ADA REED:", f"We begin with number {n}.") for n in range(4)]

    assert lines(draft_of(pdf(*pages))).count("- | ADA REED:") == 4


def test_line_numbers_of_a_deposition():
    said = ["Q     Where were you then?", "A     At the pier, with the", "others of the crew."]
    page = column(*(f"{n:2}      {said[n % 3]}" for n in range(1, 25)), step=24)

    assert lines(draft_of(pdf(page)))[:3] == [
        "- | **A** At the pier, with the others of the crew.",
        "- | **Q** Where were you then?",
        "- | **A** At the pier, with the others of the crew.",
    ]


def test_figures_of_a_table_are_no_line_numbers():
    page = column(*(f"{n} boats came in on day {n}" for n in (7, 3, 9, 4, 8, 2, 6, 1, 5, 11)))

    assert "7 boats" in lines(draft_of(pdf(page)))[0]


def test_columns_are_read_one_after_the_other():
    across = At(72, 760, "Official report of the harbour board, a line that reaches across both")
    page = [
        across,
        *column(*(f"left {n} {SAID[:30]}" for n in range(12))),
        *column(*(f"right {n} {SAID[:30]}" for n in range(12)), x=330),
    ]

    assert lines(draft_of(pdf(page))) == [
        f"- | {across.words}",
        "- | "
        + " ".join(f"{one} {n} {SAID[:30]}" for one in ("left", "right") for n in range(12)),
    ]


def test_names_beside_a_text_are_no_column():
    names = [At(72, 720 - 14 * n, "ADA REED:") for n in range(0, 12, 4)]
    page = [*names, *column(*(f"line {n} {SAID}" for n in range(12)), x=170)]

    assert [line[:24] for line in lines(draft_of(pdf(page)))] == [
        "- | ADA REED: line 0 and",
        "- | ADA REED: line 4 and",
        "- | ADA REED: line 8 and",
    ]


@pytest.mark.parametrize(
    "page",
    [
        column(f"One {SAID}", f"two {SAID}.", "Short.", f"Three {SAID}", "four."),
        [
            *column(f"One {SAID}", x=90),
            *column(f"two {SAID}.", "Short.", x=72, top=706),
            *column(f"Three {SAID}", x=90, top=678),
            *column("four.", top=664),
        ],
    ],
    ids=["a short line ends a paragraph", "an indent begins one"],
)
def test_where_a_paragraph_ends(page):
    read = lines(draft_of(pdf(page)))

    assert [line for line in read if line.startswith("- | Three")] == [f"- | Three {SAID} four."]
    assert read[0].startswith(f"- | One {SAID} two {SAID}.")


def test_words_by_pieces_and_the_programs_steps():
    content = (
        b"BT /F1 11 Tf 1 0 0 1 72 700 Tm [(We) -300 (be) 20 (gin)] TJ 0 -14 TD (with \\(all\\)) Tj"
        b" T* <50696572> Tj ET BI /W 1 ID \x00\xff EI"
        b" q BT /F1 11 Tf 72 600 Td (x \\101\\\\) ' ET Q"
    )
    page = (
        b"<< /Type /Page /Parent 2 0 R /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>"
    )
    data = assembled(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            page,
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
            stream(content),
        ]
    )

    assert lines(draft_of(data)) == ["- | We begin with (all) Pier", "- | x A\\"]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (pdf([]), "pictures of pages and no text"),
        (b"%PDF-1.4\nnothing else", "is damaged"),
    ],
)
def test_what_cannot_be_read_is_refused(data, why):
    with pytest.raises(UnreadableTranscript, match=why):
        read_pdf(data)


@pytest.mark.parametrize(
    ("below", "place"), [("Market Estimates", None), ("Village Hall", "Village Hall")]
)
def test_what_stands_below_the_date_is_the_place_only_where_it_tells_so(below, place):
    said = ("**Ada Reed:** We begin.", "**Oleg Orlov:** Fine.", "**Ada Reed:** So it is.")
    data = pdf(column("**Pier Bank Call**", "6 May 2031", below, "", *said))

    assert read(data, hints=Hints(name="call.pdf")).head.place == place
