"""Translations that mean a word only beside certain others."""

import pytest

from meetings.retrieval.query.translations_in_company import in_company
from meetings.retrieval.query.word_alternatives import sought
from meetings.text.stems import key, keys
from tests.meetings.retrieval.query.few_words import FewWords


@pytest.mark.parametrize(
    ("said", "counted"),
    [
        ("The duties on imported boats were raised.", True),
        ("Customs duties bring in a third.", True),
        ("The crews begin combat duty.", False),
        ("It was a sense of duty that drove him.", False),
        ("The boats pay a fee.", False),
    ],
)
def test_a_duty_is_a_tariff_at_customs(said, counted):
    group = sought("пошлины", FewWords("duty", "customs")).groups[0]
    held = set(keys(said))
    assert any(one <= held for one in group.translated) is counted


def test_other_translations_stand_alone():
    assert list(in_company(key("мост"), key("bridge"))) == [{key("bridge")}]
