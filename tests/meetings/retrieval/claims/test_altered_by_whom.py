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
    "Rolf Lund, doctor: According to preliminary data, the ferry age has increased by six months "
    "to 21 years: over 25 years for the old ones. → Ida Moe, premier: Of course, the ferry age "
    "worries me. This has led to a higher ferry age as well. The figures are up from 19 years "
    "to 21 years. → Per Aas, mate: The ferry age is what I have studied for years.",
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
        # the other's words have it, but their own tell the same figure of it
        ("ferry age is 21 years", "Ida Moe", "not_found", False),
        ("ferry age is 21 years", "Rolf Lund", "altered", False),
        ("ferry age is 21 years", "Per Aas", "altered", True),
    ],
)
def test_that_the_words_shown_are_anothers_is_known(
    answerer: Answerer, claim: str, speaker: str | None, verdict: str, by_another: bool
) -> None:
    checked = answerer.check(Claimed(claim, speaker, reported=True))
    assert (checked.verdict, checked.by_another) == (verdict, by_another)


def test_a_quotation_is_whose_words_it_has(answerer: Answerer) -> None:
    checked = answerer.check(Claimed("ferry age is 21 years", "Ida Moe"))
    assert (checked.verdict, checked.by_another) == ("altered", True)


TRADE = (
    "Лев Воронин, губернатор: Тем не менее у нас увеличивается товарооборот, даже не столько его "
    "объём, сколько качество, – на 30 процентов с весны произошёл рост именно морских перевозок.",
)


@pytest.fixture(scope="module")
def traders(tmp_path_factory: pytest.TempPathFactory) -> Answerer:
    return answerer_of(TRADE, tmp_path_factory.mktemp("traders"))


@pytest.mark.parametrize("country", ["china", "China"])
def test_a_country_in_small_letters_is_one(traders, country):
    claim = f"trade with {country} grew by 30 percent"
    checked = traders.check(Claimed(claim, reported=True))
    assert (checked.verdict, checked.claim) == ("not_found", claim)


def test_nobody_is_called_by_an_office_alone(traders):
    words = "у нас увеличивается товарооборот, даже не столько его объём, сколько качество"
    assert traders.check(Claimed(words, "губернатор")).verdict == "verbatim"
    other = traders.check(Claimed(words, "мэр"))
    assert (other.verdict, other.stranger) == ("other_speaker", None)
    assert traders.check(Claimed(words, "Лодкин")).stranger == "Лодкин"
