import pytest

from tests.meetings.facts.facts_notation import check

RUSSIAN = [
    ("выделили [25 миллиардов долларов] на дороги", "money 25_000_000_000 USD"),
    ("это [17 с половиной миллиардов рублей]", "money 17_500_000_000 RUB"),
    ("и ещё [50 с небольшим миллиардов евро]", "money 50_000_000_000 EUR ~"),
    ("[один триллион 380 миллиардов рублей] за всё", "money 1_380_000_000_000 RUB"),
    ("стоимость [полтора миллиарда рублей]", "money 1_500_000_000 RUB"),
    ("выплата [69 тысяч [[рублей]]] каждому", "money 69_000 RUB"),
    ("это [19,5 [[миллиона рублей]]] сразу", "money 19_500_000 RUB"),
    ("налог в [3 млн руб]. уплачен", "money 3_000_000 RUB"),
    ("билет стоит [$12] или [12 €]", "money 12 USD; money 12 EUR"),
    ("заём в [200–300 миллионов юаней]", "money 200_000_000..300_000_000 CNY ~"),
    ("дали [миллион рублей] семье", "money 1_000_000 RUB"),
    ("[40 тысяч белорусских рублей]", "money 40_000 BYN"),
    ("вырос с [5] до [7 миллиардов рублей]", "money 5_000_000_000 RUB …; money 7_000_000_000 RUB"),
    ("от [5 до 7 миллиардов рублей] надо", "money 5_000_000_000..7_000_000_000 RUB ~"),
    ("наш оборот – [300 миллионов], мало", "money 300_000_000 …"),
    ("бюджет вырос на [20 миллиардов]", "money 20_000_000_000 RUB …"),
    ("[35 рублей] за тонну", "money 35 RUB"),
    ("стоит [40 копеек], а там [30 пенсов]", "money 0.4 RUB; money 0.3 GBP"),
    ("[пять рублей 40 копеек]", "money 5.4 RUB"),
    ("с [40] до [50 копеек]", "money 0.4 RUB …; money 0.5 RUB"),
    ("[50 центов], [80 евроцентов]", "money 0.5; money 0.8 EUR"),
    ("на [3,5 цента] от доллара", "money 0.035 USD"),
    ("ни одной копейки", ""),
    # a letter after a number in words is no currency
    ("билет стоит [300 р]. в день", "money 300 RUB"),
    ("в слове три р и две о", ""),
    ("дали [три тысячи р]. на всех", "money 3_000 RUB"),
    # the currency that it is counted in
    (
        "[50 миллиардов в долларовом эквиваленте], где-то [50 с небольшим], а у вас [51]",
        "money 50_000_000_000 USD; money 50_000_000_000 USD ~ …; money 51_000_000_000 USD …",
    ),
    ("рост до [7 миллиардов в рублёвом выражении]", "money 7_000_000_000 RUB"),
    ("[два миллиона фунтов] за дом", "money 2_000_000 GBP"),
]
ENGLISH = [
    ("it cost [$12.5 billion] then", "money 12_500_000_000 USD"),
    ("a loan of [a million dollars]", "money 1_000_000 USD"),
    ("it came to [50 billion in US dollar terms]", "money 50_000_000_000 USD"),
    ("some [half a million rubles] more", "money 500_000 RUB ~"),
    ("between us [$170–200 million] a year", "money 170_000_000..200_000_000 USD ~"),
    (
        "about [1.5 billion rubles] [[ca. [$47,000,000] ]]",
        "money 1_500_000_000 RUB ~; money 47_000_000 USD ~",
    ),
    ("it grew from [$5] to [$7 million]", "money 5_000_000 USD …; money 7_000_000 USD"),
    ("we spent [40 million Canadian dollars]", "money 40_000_000 CAD"),
    ("the price is [7,9 euros]", "money 7.9 EUR"),
    ("it cost [40 pence] or [60 kopecks]", "money 0.4 GBP; money 0.6 RUB"),
    ("[707 rubles and 22 kopecks]", "money 707.22 RUB"),
    ("it cost [50 cents]. A dollar is not [50–60 cents]", "money 0.5; money 0.5..0.6 USD ~"),
    (
        "[20 US cents], [20 euro cents], [20 per cent]",
        "money 0.2 USD; money 0.2 EUR; percent 20 %",
    ),
    (
        "we had [$9 billion], then [14 billion]",
        "money 9_000_000_000 USD; money 14_000_000_000 USD …",
    ),
]


@pytest.mark.parametrize(("row", "expected"), RUSSIAN)
def test_russian_sums(row: str, expected: str) -> None:
    check(row, expected, "ru")


@pytest.mark.parametrize(("row", "expected"), ENGLISH)
def test_english_sums(row: str, expected: str) -> None:
    check(row, expected, "en")
