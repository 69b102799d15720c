"""What is typed in small letters and is a name all the same."""

import pytest

from meetings.gazetteer.names_in_small_letters import names_capitalised, only_capitalised


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("мост в крым", "мост в Крым"),
        ("сотрудничество с кубой", "сотрудничество с Кубой"),
        ("trade with china", "trade with China"),
        ("us tariffs", "USA tariffs"),
        ("elections in the us", "elections in the USA"),
        ("US tariffs and U.S. ports", "USA tariffs and USA ports"),
        ("отношения со штатами", "отношения со Штатами"),
        ("лодкин штаты", "лодкин Штаты"),
        ("the polish border", "the Polish border"),
        ("ран и воз", "РАН и ВОЗ"),
        ("вада", "ВАДА"),
        ("what does WHO say", "what does World Health Organization say"),
        ("taxes for it companies", "taxes for IT companies"),
        ("отечественное по", "отечественное ПО"),
        ("отечественое по", "отечественое ПО"),
        ("росийского по", "росийского ПО"),
        ("переход на российское по в банках", "переход на российское ПО в банках"),
        ("развёртывание про", "развёртывание ПРО"),
    ],
)
def test_names_get_the_capitals_they_need(typed, meant):
    assert names_capitalised(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "what did he tell us",
        "talks with us",
        "it cost us $5",
        "US$5 million",
        "тысяча куб. м",
        "сокращение штатов",
        "штаты министерства раздуты",
        "who will polish the brass",
        "a car for Lodkin",
        "WHO said that?",
        "is it companies that pay",
        "it is theirs",
        "российское по качеству лучше",
        "наше по праву",
        "что говорил про экономику",
        "система про лодки",
        "мост и паром",
        "из-за того",
    ],
)
def test_other_words_keep_theirs(typed):
    assert names_capitalised(typed) == typed


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("trade with china", "trade with China"),
        ("elections in the us", "elections in the US"),
        ("what does WHO say", "what does WHO say"),
        ("told us of turkey", "told us of Turkey"),
    ],
)
def test_every_letter_may_stay_in_its_place(typed, written):
    assert only_capitalised(typed) == written
