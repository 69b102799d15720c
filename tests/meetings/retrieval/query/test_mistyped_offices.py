"""Offices with a typing mistake, and words that are only like one."""

import pytest

from meetings.retrieval.query.mistyped_offices import offices_put_right

KNOWN = {"резидент", "director", "президенты", "секретно", "остании"}


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("призедент остании", "президент остании"),
        ("встреча с призедентом", "встреча с президентом"),
        ("Губернатр", "Губернатор"),
        ("министер торговли", "министр торговли"),
        ("presidnet of Ostania", "president of Ostania"),
        ("prime minster", "prime minister"),
        ("the minster", "the minster"),
        ("govenor", "governor"),
        # known words, other words, right ones
        ("резидент", "резидент"),
        ("президенты", "президенты"),
        ("министерство", "министерство"),
        ("губернатору", "губернатору"),
        ("мэрр", "мэрр"),
        ("", ""),
        (
            "за что вчера на мосту похвалили губернатра",
            "за что вчера на мосту похвалили губернатра",
        ),
    ],
)
def test_offices_put_right(typed, right):
    known = KNOWN | {"minster"}
    assert offices_put_right(typed, lambda word: word.lower() in known) == right
