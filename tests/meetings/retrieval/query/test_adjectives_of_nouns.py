"""Which adjectives stand for a noun that nobody says."""

import pytest

from meetings.retrieval.query.adjectives_of_nouns import adjectives_of
from meetings.text.stems import key
from tests.meetings.retrieval.query.few_words import FewWords


@pytest.mark.parametrize(
    ("known", "noun", "adjectives"),
    [
        ("гиперзвуковой", "гиперзвук", {"гиперзвуков"}),
        ("медведев", "медвед", set()),  # whose name a bear is in
        ("соловьев", "соловь", set()),
    ],
)
def test_a_name_is_no_adjective(known, noun, adjectives):
    assert set(adjectives_of(noun, FewWords(*known.split()))) & {key(known)} == adjectives
