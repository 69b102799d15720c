"""Front matter as tools write YAML and TOML: escapes and values over several lines."""

from __future__ import annotations

from meetings.transcripts.head.front_matter import front_matter


def title(*lines):
    return front_matter("\n".join(["---", *lines, "date: '2031-05-06'", "---", "Words."]))[0].title


def test_escapes_of_double_quotes():
    assert title(r'title: "Gaggle by Ann\_Moss, Mayor\u2019s Hall"') == (
        "Gaggle by Ann\u00a0Moss, Mayor’s Hall"
    )


def test_escapes_of_eight_digits():
    assert title(r'title: "Pier \U0001F9E0 talk"') == "Pier \U0001f9e0 talk"
    assert title(r'title: "Pier \UFFFFFFFFtalk"') == "Pier talk"


def test_toml_between_pluses():
    told, text = front_matter(
        '+++\ntitle = "Pier \\"one\\""\ndate = "2031-05-06T16:14:00"\ntags = ["a"]\n+++\nWords.'
    )
    assert (told.title, str(told.date), told.time) == ('Pier "one"', "2031-05-06", "16:14")
    assert text == "Words."


def test_pluses_that_nothing_closes_are_text():
    assert front_matter('+++\ntitle = "Pier"\nWords.')[1] == '+++\ntitle = "Pier"\nWords.'


def test_a_value_that_goes_on_in_the_next_line():
    told = title(r'title: "Remarks by Mayor Ann\_Moss on the\ ', r'  \ Ferry to Greywick"')
    assert told == "Remarks by Mayor Ann\u00a0Moss on the Ferry to Greywick"
    assert title("title: 'The ferry", "  to Greywick'") == "The ferry to Greywick"


def test_single_quotes_have_no_escapes():
    assert title(r"title: 'The \_ sign'") == r"The \_ sign"


def test_a_quotation_mark_inside_opens_nothing():
    assert title("title: Moss's ferry", "place: Tver") == "Moss's ferry"
