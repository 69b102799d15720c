"""A claim in other words may round what was said, but not say more or less than it."""

# ruff: noqa: E501 - a claim a line

import pytest

from meetings.retrieval.claims.aligning import align
from meetings.retrieval.claims.comparing_claimed_figures import figure_of_subject
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.rounded_figures import fits
from meetings.retrieval.claims.verdicts import compared
from meetings.retrieval.claims.years_told import with_years


@pytest.mark.parametrize(
    ("claim", "said", "is_so"),
    [
        ("almost 5 billion", "4.94 billion", True),
        ("almost 5 billion", "5.04 billion", False),
        ("almost 5 billion", "4.3 billion", False),
        ("почти 750 миллионов", "740 миллионов", True),
        ("больше 200", "230", True),
        ("больше 200", "свыше 230", True),
        ("больше 200", "до 230", False),
        ("больше 240", "230", False),
        ("больше 20", "230", False),  # hides how much
        ("меньше 250", "230", True),
        ("меньше 250", "более 230", False),
        ("over 27 billion", "almost 27.5 billion", True),
        ("over 27 billion", "almost 27 billion", False),
        ("около 230", "233", True),
        ("около 233", "около 230", False),
        ("около 230", "более 230", False),
        ("33", "33.1", True),
        ("34", "33.1", False),
        ("5 billion", "4.94 billion", False),
        ("около трети", "33,1 процента", True),
        ("треть", "33 процента", True),
        ("около трети", "39 процентов", False),
        ("more than a fifth", "22 percent", True),
        ("more than a quarter", "22 percent", False),
        ("почти половина", "47,5 процента", True),
        ("doubled", "grew twofold", True),
        ("doubled", "fell twofold", False),
        ("больше чем вдвое", "в 2,2 раза", True),
        ("больше чем втрое", "в 2,2 раза", False),
        ("about 2020", "2021", False),
        ("почти 5 миллиардов долларов", "4,94 миллиарда рублей", False),
    ],
)
def test_what_is_a_rounding(claim, said, is_so):
    assert fits(tokens(claim), tokens(said)) is is_so


@pytest.mark.parametrize(
    ("claim", "said", "reported", "told"),
    [
        ("на стройке больше 200 человек", "На стройке 230 человек.", True, "near"),
        ("на стройке больше 200 человек", "На стройке 230 человек.", False, "altered"),  # a quotation
        ("на стройке больше 250 человек", "На стройке 230 человек.", True, "altered"),
        ("доходы порта выросли вдвое", "Доходы порта выросли в 2 раза.", False, "near"),
        ("доходы порта выросли почти вдвое", "Доходы порта выросли практически в два раза.", True, "near"),
        ("almost 76 million people came to the fair", "About 75.8 million people came to the fair.", True, "near"),
        ("the port grew by about a third", "The port grew by 33.1 percent.", True, "near"),
        ("the port grew by about a third", "The port grew by 39 percent.", True, "altered"),
        ("the new arm needs over 200,000 tonnes of stone", "The new arm is 640 metres long and needs 210,000 tonnes of stone.", True, "near"),
        ("the mill lost 2 million in spring", "The mill lost 3 million in autumn and 2 million in spring.", True, "altered"),
    ],
)  # fmt: skip
def test_a_claim_with_a_rounded_figure(claim, said, reported, told):
    found = compared(align(tokens(claim), tokens(said), {}), claim, said, reported=reported)
    assert found.verdict == told


@pytest.mark.parametrize(
    ("claim", "said", "told"),
    [
        ("в 2024 году открыли 10 больниц", "В прошлом году открыли 10 больниц.", "near"),
        ("в прошлом году открыли 10 больниц", "В 2024 году открыли 10 больниц.", "near"),
        ("в 2023 году открыли 10 больниц", "В прошлом году открыли 10 больниц.", "altered"),
        ("в этом году открыли 10 больниц", "В прошлом году открыли 10 больниц.", "altered"),
        ("порт вырос за прошлый год втрое", "Порт вырос по итогам 2024 года втрое.", "near"),
        ("in 2024 the port grew by a half", "Last year the port grew by a half.", "near"),
        ("the port grew by a half last year", "Last year the port grew by a half.", "near"),
        ("the port grew by a half last year", "This year the port grew by a half.", "altered"),
        ("in 2023 the port grew by a half", "Last year the port grew by a half.", "altered"),
        ("порт на ремонт получит почти 170 миллионов", "Порт на ремонт с 2025 до 2030 года получит почти 170 миллионов.", "near"),
    ],
)  # fmt: skip
def test_a_year_told_from_the_meetings_day(claim, said, told):
    mine, record = (with_years(tokens(text), 2025) for text in (claim, said))
    assert compared(align(mine, record, {}), claim, said, reported=True).verdict == told


@pytest.mark.parametrize(
    ("claim", "said", "equal"),
    [
        ("в 2024 году товарооборот с Перу вырос на 40 процентов", "За прошлый год товарооборот вырос на 40 процентов.", True),
        ("в 2024 году товарооборот с Перу вырос больше чем на 40 процентов", "За прошлый год товарооборот вырос на 43 процента.", True),
        ("в 2022 году товарооборот с Перу вырос на 40 процентов", "За прошлый год товарооборот вырос на 40 процентов.", None),
        ("в 2024 году товарооборот с Перу вырос на 50 процентов", "За прошлый год товарооборот вырос на 40 процентов.", False),
    ],
)  # fmt: skip
def test_the_figure_of_a_year(claim, said, equal):
    mine = with_years(tokens(claim), 2025)
    found = figure_of_subject(mine, claim, said, 0, "Переговоры с Президентом Перу", 2025)
    assert (found and found.equal) is equal
