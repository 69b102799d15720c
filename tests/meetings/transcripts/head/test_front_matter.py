"""Front matter as tools write YAML: escapes and values over several lines."""

from __future__ import annotations

from meetings.transcripts.head.front_matter import front_matter


def title(*lines):
    return front_matter("\n".join(["---", *lines, "date: '2031-05-06'", "---", "Words."]))[0].title


def test_escapes_of_double_quotes():
    assert title(r'title: "Gaggle by Ann\_Moss, Mayor\u2019s Hall"') == (
        "Gaggle by Ann\u00a0Moss, Mayor’s Hall"
    )


def test_a_value_that_goes_on_in_the_next_line():
    told = title(r'title: "Remarks by Mayor Ann\_Moss on the\ ', r'  \ Ferry to Greywick"')
    assert told == "Remarks by Mayor Ann\u00a0Moss on the Ferry to Greywick"
    assert title("title: 'The ferry", "  to Greywick'") == "The ferry to Greywick"


def test_single_quotes_have_no_escapes():
    assert title(r"title: 'The \_ sign'") == r"The \_ sign"


def test_a_quotation_mark_inside_opens_nothing():
    assert title("title: Moss's ferry", "place: Tver") == "Moss's ferry"
