"""A claim in other words keeps to one sentence of the record."""

import pytest

from meetings.retrieval.claims.aligning import align
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.one_sentence import within_one_sentence
from meetings.retrieval.claims.verdicts import compared
from meetings.text.stems import keys

FERRY = (
    "По итогам 2024 года паром работал хорошо. Мы перевезли 55 тысяч пассажиров. Это плюс 17"
    " процентов к прошлому, 2023 году. В 2023 году мы перевезли 47 тысяч пассажиров."
)
BRIDGE = "Мы построили мост через реку. Он обошёлся городу в 25 миллионов рублей."


def verdict(claim, said, at):
    aligned = align(tokens(claim), tokens(said), {}, said.index(at))
    aligned = within_one_sentence(aligned, said, {})
    about = frozenset(keys("Встреча с главой компании «Паром»"))
    found = compared(aligned, claim, said, reported=True, about=about)
    return found.verdict, [(one.claimed, one.said) for one in found.differences]


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        ("паром перевёз 55 тысяч пассажиров", ("near", [])),
        ("паром перевёз 55 тысяч пассажиров в 2024 году", ("near", [])),
        ("паром перевёз 55 тысяч пассажиров в 2023 году", ("altered", [("в 2023 году", "")])),
    ],
)
def test_a_year_of_another_sentence_is_not_the_claims(claim, told):
    assert verdict(claim, FERRY, "Мы перевезли 55") == told


def test_a_claim_that_tells_what_two_sentences_say_is_left_as_it_is():
    claim = "мост через реку обошёлся городу в 25 миллионов рублей"
    assert verdict(claim, BRIDGE, "Мы построили")[0] == "near"
