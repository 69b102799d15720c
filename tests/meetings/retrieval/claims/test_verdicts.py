"""A claim beside a turn: the verdict on its words, by table."""

# ruff: noqa: E501 - a claim a line

import re

import pytest

from meetings.retrieval.claims.aligning import align
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.verdicts import compared

SAID = (
    "Добрый день, коллеги. Мост мы откроем пятнадцатого мая, и стоить он будет 4 900 рублей за метр. "
    "Рельсы (показывает образец) дороже обычных на 12,5 процента, но служат они тридцать лет. "
    "Пешеходов мы пустим раньше всех. Паром до весны ходить не будет."
)
SPOKEN = (
    "Thank you, Mr Lodkin. We counted 73 seals on the old wall, and they can’t be moved before spring. "
    "Greywick will pay $1,200 a year, if the council agrees. The price is 47 million pounds."
)


def verdict(claim, said):
    """Beside the sentence at which it fits best, as the search gives sentences."""
    begins = [0, *(match.end() for match in re.finditer(r"[.!?] ", said))]
    ways = [align(tokens(claim), tokens(said), {}, at) for at in begins]
    found = compared(max(ways, key=lambda way: way.covered), claim, said)
    return found.verdict, [(one.claimed, one.said, one.kind) for one in found.differences]


@pytest.mark.parametrize(
    "claim",
    [
        "Пешеходов мы пустим раньше всех.",
        "пешеходов мы пустим раньше всех",
        "Мост мы откроем пятнадцатого мая, и стоить он будет 4900 рублей за метр",
        "Рельсы дороже обычных на 12,5 процента",  # a stage remark may be passed over
        "Мост мы откроем … и стоить он будет 4 900 рублей за метр",
        "Паром до весны ходить не будет",
        "стоить он будет 4 900 рублей за метр. Рельсы дороже обычных",
    ],
)
def test_verbatim(claim):
    assert verdict(claim, SAID) == ("verbatim", [])


@pytest.mark.parametrize(
    "claim",
    [
        "We counted 73 seals on the old wall, and they can't be moved before spring",
        "we counted 73 seals on the old wall",
        "Greywick will pay 1200 a year",
        "The price is 47 million pounds",
    ],
)
def test_verbatim_in_english(claim):
    assert verdict(claim, SPOKEN) == ("verbatim", [])


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        ("Мост мы откроем пятнадцатого мая, и стоить он будет 4 900 рублей и за метр", SAID),
        ("We counted 73 seals on old wall", SPOKEN),
        ("Рельсы дороже обычных … служат они тридцать лет", SAID),  # the gap hides a "but"
    ],
)
def test_near(claim, said):
    assert verdict(claim, said)[0] == "near"


@pytest.mark.parametrize(
    ("claim", "said", "difference"),
    [
        (
            "Мост мы откроем пятнадцатого мая, и стоить он будет 9 400 рублей за метр",
            SAID,
            ("9 400", "4 900", "figure"),
        ),
        (
            "Рельсы дороже обычных на 21,5 процента, но служат они тридцать лет",
            SAID,
            ("21,5", "12,5", "figure"),
        ),
        ("Паром до весны ходить будет", SAID, ("", "не", "negation")),
        ("Мост мы не откроем пятнадцатого мая", SAID, ("не", "", "negation")),
        ("Пешеходов мы пустим позже всех", SAID, ("позже", "раньше", "word")),
        ("Thank you, Mr Pellow. We counted 73 seals", SPOKEN, ("Pellow", "Lodkin", "name")),
        ("We counted 93 seals on the old wall", SPOKEN, ("93", "73", "figure")),
        ("they can be moved before spring", SPOKEN, ("", "t", "negation")),
    ],
)
def test_altered(claim, said, difference):
    told, differences = verdict(claim, said)
    assert told == "altered"
    assert difference in differences


@pytest.mark.parametrize(
    "claim",
    [
        "Самолёт приземлился на аэродроме соседнего города ночью",
        "The committee rejected both proposals unanimously yesterday",
    ],
)
def test_not_found(claim):
    assert verdict(claim, SAID)[0] == "not_found"


def test_pieces_joined_without_a_mark_are_two():
    claim = "Мост мы откроем пятнадцатого мая, пешеходов мы пустим раньше всех."
    told, _ = verdict(claim, SAID)
    assert told in ("stitched", "altered")
    marked = claim.replace("мая, ", "мая … ")
    assert verdict(marked, SAID)[0] == "near"  # the gap hides a "but"
