"""Values in words, whatever the case they were said in."""

import datetime as dt

import pytest

from meetings.facts.extraction.extract import extract
from meetings.statistics.figures.amount_formatting import amount, fact_told


def said(text, lang):
    """The value of the only figure in a text, in Russian and in English."""
    day = dt.date(2031, 3, 12)
    (fact,) = (f for f in extract(text, lang, day) if f.kind in ("money", "percent", "quantity"))
    return tuple(" ".join(fact_told(fact, language).split()) for language in ("ru", "en"))


@pytest.mark.parametrize(
    ("text", "lang", "russian", "english"),
    [
        ("доход 301 миллиарда рублей", "ru", "301 млрд ₽", "301 billion rubles"),
        ("рост до 21 процента", "ru", "21 %", "21%"),
        ("полутора миллиардов долларов", "ru", "1,5 млрд $", "$1.5 billion"),
        ("выплата 150 тысяч рублей", "ru", "150 тыс. ₽", "150,000 rubles"),
        ("более 40 миллиардов евро", "ru", "около 40 млрд €", "about €40 billion"),
        ("собрали 13,8 миллиона тонн", "ru", "13,8 млн тонн", "13.8 million tonnes"),
        (
            "жильё площадью 1,5 квадратного метра",
            "ru",
            "1,5 квадратного метра",
            "1.5 square metres",
        ),
        ("для двадцати двух человек", "ru", "22 человека", "22 people"),
        ("a rise of 2.9–3 percent", "en", "2,9–3 %", "2.9–3%"),
        ("they paid 12,130 rubles", "en", "12 130 ₽", "12,130 rubles"),
    ],
)
def test_a_fact_is_written_from_its_value(text, lang, russian, english):
    assert said(text, lang) == (russian, english)


def test_what_has_no_name_in_the_other_language_stays_as_it_was_said():
    assert said("открыли двадцать две школы", "ru") == ("22 школы", "двадцать две школы")
    assert said("they counted 73 seals", "en") == ("73 seals", "73 seals")


@pytest.mark.parametrize(
    ("value", "unit", "russian", "english"),
    [
        (9, "%", "+9 %", "+9%"),
        (-32.5, "%", "−32,5 %", "−32.5%"),
        (-1_400_000_000_000, "RUB", "−1,4 трлн ₽", "−1.4 trillion rubles"),
        (2_000_000, "USD", "+2 млн $", "+$2 million"),
        (71.87, "год", "+71,87 года", "+71.87 years"),
        (21, "школа", "+21 школа", "+21 школаs"),
    ],
)
def test_a_change_has_its_sign(value, unit, russian, english):
    written = (" ".join(amount(value, unit, lang, signed=True).split()) for lang in ("ru", "en"))
    assert tuple(written) == (russian, english)


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("life", "lives"),
        ("lost life", "lost lives"),
        ("midwife", "midwives"),
        ("bookshelf", "bookshelves"),
        ("wolf", "wolves"),
        ("roof", "roofs"),
        ("policeman", "policemen"),
        ("businesswoman", "businesswomen"),
        ("salesperson", "salespeople"),
        ("grandchild", "grandchildren"),
        ("human", "humans"),
        ("shaman", "shamans"),
        ("goose", "geese"),
        ("crisis", "crises"),
        ("criterion", "criteria"),
        ("hero", "heroes"),
        ("photo", "photos"),
        ("monarch", "monarchs"),
        ("church", "churches"),
        ("deer", "deer"),
        ("city", "cities"),
        ("day", "days"),
    ],
)
def test_english_nouns_beside_several(one, many):
    assert amount(176, one, "en") == f"176 {many}"
    assert amount(1, one, "en") == f"1 {one}"


@pytest.mark.parametrize(
    ("text", "lang", "russian", "english"),
    [
        ("товарооборот в 200 миллионов", "ru", "200 миллионов", "200 million"),
        ("оборот в полтора миллиарда", "ru", "полтора миллиарда", "1.5 billion"),
        ("trade of 200 million", "en", "200 млн", "200 million"),
    ],
)
def test_a_number_of_nothing_named_is_written_in_the_other_language_from_its_value(
    text, lang, russian, english
):
    assert said(text, lang) == (russian, english)
