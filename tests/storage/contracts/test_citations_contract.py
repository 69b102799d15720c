"""The contract of quotes that were shown: one code for good, no words of what was taken out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from meetings.retrieval.citations.citation import cite
from meetings.retrieval.citations.meeting_as_one_text import WholeText


@pytest.fixture
def quotes(archive, meeting):
    """Two quotes of one meeting and one of another."""
    archive.put([meeting("101", text="У нас 40 новых лодок. Вёсел нет."), meeting("102")])
    text = WholeText(archive.meeting("101"))
    return [
        cite(text, "101", (0, 0, 21)),
        cite(text, "101", (0, 22, 32)),
        cite(WholeText(archive.meeting("102")), "102", (0, 0, 21)),
    ]


def test_a_quote_has_one_code_and_no_other_quote_has_it(archive, quotes):
    codes = archive.citations.keep(quotes)
    assert len(set(codes)) == 3
    assert archive.citations.keep([*quotes[1:], quotes[0]]) == [*codes[1:], codes[0]]
    assert [archive.citations.get(code) for code in codes] == quotes
    assert archive.citations.get("zzzzzzzz") is None


def test_all_of_each_meeting(archive, quotes):
    first, second, third = archive.citations.keep(quotes)
    assert archive.citations.by_meeting() == {
        "101": {first: quotes[0], second: quotes[1]},
        "102": {third: quotes[2]},
    }


def test_the_words_go_with_their_meeting_and_come_back_with_the_quote(archive, quotes):
    codes = archive.citations.keep(quotes)
    archive.remove("101")
    kept = [archive.citations.get(code) for code in codes]
    assert kept == [quotes[0].without_words, quotes[1].without_words, quotes[2]]
    assert archive.citations.keep(quotes) == codes
    assert archive.citations.get(codes[0]) == quotes[0]


def test_codes_of_another_archive_are_taken_over_where_they_are_free(archive, quotes):
    (code,) = archive.citations.keep(quotes[:1])
    strange = replace(quotes[2], nth=7)
    archive.citations.take_over("102-2", {"abcdefgh": quotes[2], code: strange})
    assert archive.citations.get("abcdefgh") == replace(quotes[2], meeting_id="102-2")
    assert archive.citations.get(code) == quotes[0]
