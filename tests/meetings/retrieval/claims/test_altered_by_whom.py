"""What somebody is said to have said is not denied by a part of another's words."""

from __future__ import annotations

import pytest

from meetings.model.claim import Claimed
from meetings.retrieval.answering import Answerer
from tests.meetings.retrieval.ranking.candidates import answerer_of

SAID = (
    "Пётр Зимин, мэр: Товарооборот с Останией в прошлом году превысил 410 миллиардов долларов. → "
    "Ася Кольцова, директор: Карьер продал щебень.",
    "Nora Pellow, chair: The average salary in the region is 32,310 rubles. → "
    "Ben Ashby, director: Years ago you said that the collapse of the old breakwater was the "
    "greatest loss of the century.",
    "Lev Vaughan, governor: You and I opened 10 metro stations. → "
    "Ben Ashby, director: There are 12 new metro stations and dozens of old ones.",
)


@pytest.fixture(scope="module")
def answerer(tmp_path_factory: pytest.TempPathFactory) -> Answerer:
    return answerer_of(SAID, tmp_path_factory.mktemp("altered"))


@pytest.mark.parametrize(
    ("claim", "speaker", "verdict"),
    [
        ("Товарооборот с Заречьем составил 51 миллиард долларов", "Ася Кольцова", "not_found"),
        (
            "The collapse of the breakwater was a great loss of the decade",
            "Nora Pellow",
            "not_found",
        ),
        ("The collapse of the breakwater was a great loss of the decade", "Ben Ashby", "altered"),
        ("средняя зарплата в регионе 96 тысяч рублей", "Ася Кольцова", "not_found"),
        ("средняя зарплата в регионе 96 тысяч рублей", "Nora Pellow", "altered"),
        # another's sentence of the other language has more of it, and does not tell it either
        ("открыли 12 станций метро", "Lev Vaughan", "altered"),
        ("открыли 12 станций метро", "Ася Кольцова", "not_found"),
        # nearly all of another's words: whose they are and what differs is worth telling
        (
            "Товарооборот с Останией в прошлом году превысил 510 миллиардов долларов",
            "Ася Кольцова",
            "altered",
        ),
        (
            "Товарооборот с Останией в прошлом году превысил 510 миллиардов долларов",
            "Пётр Зимин",
            "altered",
        ),
    ],
)
def test_altered_by_whom(answerer: Answerer, claim: str, speaker: str, verdict: str) -> None:
    assert answerer.check(Claimed(claim, speaker)).verdict == verdict


@pytest.mark.parametrize(
    ("claim", "speaker", "is_shown"),
    [
        ("Карьер закупил новые вагоны и локомотивы", "Ася Кольцова", True),  # of their own words
        ("Карьер закупил новые вагоны и локомотивы", "Пётр Зимин", False),
        ("Карьер закупил новые вагоны и локомотивы", None, True),
    ],
)
def test_the_nearest_of_somebody_else_has_to_be_near(answerer, claim, speaker, is_shown):
    checked = answerer.check(Claimed(claim, speaker))
    assert checked.verdict == "not_found"
    assert (checked.match is not None) is is_shown


@pytest.mark.parametrize(
    ("claim", "speaker", "verdict", "by_another"),
    [
        # who is said to have said it was there: the figure of the other is the one changed
        ("You and I opened 14 metro stations", "Ben Ashby", "altered", True),
        ("You and I opened 14 metro stations", "Lev Vaughan", "altered", False),
        ("You and I opened 14 metro stations", "Nora Pellow", "not_found", True),
        ("You and I opened 14 metro stations", None, "altered", False),
    ],
)
def test_that_the_words_shown_are_anothers_is_known(
    answerer: Answerer, claim: str, speaker: str | None, verdict: str, by_another: bool
) -> None:
    checked = answerer.check(Claimed(claim, speaker, reported=True))
    assert (checked.verdict, checked.by_another) == (verdict, by_another)


PLACES = (
    "Lev Vaughan, governor: Trade is growing, and by 30 percent since spring has grown freight by "
    "sea along our coast.",
    "Nora Pellow, mayor: In a year trade with China grew by 24 percent.",
)


@pytest.fixture(scope="module")
def traders(tmp_path_factory: pytest.TempPathFactory) -> Answerer:
    return answerer_of(PLACES, tmp_path_factory.mktemp("traders"))


@pytest.mark.parametrize("country", ["china", "China"])
def test_a_country_in_small_letters_is_one(traders, country):
    claim = f"торговля с {country} выросла на 30 процентов"
    checked = traders.check(Claimed(f"trade with {country} grew by 30 percent", reported=True))
    assert checked.verdict in ("not_found", "altered"), claim
    assert checked.claim == f"trade with {country} grew by 30 percent"
