"""A claimed amount beside one that was said, where either may be only a bound."""

import datetime as dt

import pytest

from meetings.facts.extraction.extract import facts_of
from meetings.model.meeting import Head, Meeting, Turn
from meetings.retrieval.claims.amounts_agreeing import Amount, agree
from meetings.statistics.figures.figure import FIGURES
from meetings.text.language import language_of


def amount(text):
    head = Head("", "", dt.date(2026, 3, 4), None, None, language_of(text), None, None)
    facts = facts_of(Meeting(head, "", (), (Turn(None, None, text),)))
    fact = [fact for fact in facts if fact.kind in FIGURES][-1]
    return Amount(fact, text, fact.start, fact.value)


@pytest.mark.parametrize(
    ("claimed", "said", "is_so"),
    [
        ("it is more than 100 percent", "it is 108 percent", True),
        ("it is more than 110 percent", "it is 108 percent", False),
        ("it is more than 20 percent", "it is 108 percent", None),  # hides how much
        ("it is more than 108 percent", "it is 108 percent", None),
        ("это меньше 110 процентов", "это 108 процентов", True),
        ("это меньше 100 процентов", "это 108 процентов", False),
        ("это меньше 300 процентов", "это 108 процентов", None),
        ("это почти 110 процентов", "это 108 процентов", True),
        ("это почти 130 процентов", "это 108 процентов", False),
        ("это почти 104 процента", "это 108 процентов", None),
        ("это около 103 процентов", "это 108 процентов", True),
        ("это около 98 процентов", "это 108 процентов", None),
        ("это около 78 процентов", "это 108 процентов", False),
        # where the record has but a bound
        ("it is 38 percent", "it is more than 38 percent", True),
        ("it is 38 percent", "it is 38 с лишним процента", True),
        ("it is 50 percent", "it is 38 с лишним процента", None),
        ("it is 45 percent", "it is more than 38 percent", None),
        ("it is 83 percent", "it is more than 38 percent", False),
        ("it is 30 percent", "it is more than 38 percent", False),
        ("it is more than 38 percent", "it is almost 38 percent", False),
        ("жизнь длится меньше 70 лет", "жизнь длится больше 70 лет", False),
        ("зарплата 56 рублей", "зарплата выросла с 20 до 56 рублей", True),
        ("it is more than 38 percent", "it is about 38 percent", True),
        ("it is more than 35 percent", "it is more than 38 percent", True),
        ("it is more than 40 percent", "it is more than 38 percent", None),
        ("it is less than 40 percent", "it is less than 38 percent", True),
        ("it is less than 35 percent", "it is less than 38 percent", None),
        ("it exceeds $140 billion", "it exceeded US$140 billion", True),
        ("it is $150 billion", "it exceeded US$140 billion", None),
        ("it is up to $5 billion", "it is up to US$5 billion", None),
    ],
)
def test_whether_it_is_so(claimed, said, is_so):
    assert agree(amount(claimed), amount(said)) is is_so
