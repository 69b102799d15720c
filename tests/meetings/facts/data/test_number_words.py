"""Any value written out in words reads back as itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetings.facts.numbers.cardinals import number_at
from meetings.facts.tokens import PAD, tokenize
from meetings.model.languages import Lang

RU_UNITS = "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать "
RU_UNITS += "тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать"
RU_TENS = "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто"
RU_HUNDREDS = "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот"
RU_SCALES = (
    (10**12, "триллион", "триллиона", "триллионов"),
    (10**9, "миллиард", "миллиарда", "миллиардов"),
    (10**6, "миллион", "миллиона", "миллионов"),
    (10**3, "тысяча", "тысячи", "тысяч"),
)
EN_UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
EN_UNITS += "fifteen sixteen seventeen eighteen nineteen"
EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
EN_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (10**3, "thousand"))


def russian_words(value: int) -> str:
    words = []
    for scale, one, few, many in RU_SCALES:
        count, value = divmod(value, scale)
        if count:
            form = one if count % 10 == 1 else few if 2 <= count % 10 <= 4 else many
            form = many if 11 <= count % 100 <= 14 else form
            words += [_below_thousand_ru(count, feminine=scale == 1000), form]
    if value or not words:
        words.append(_below_thousand_ru(value, feminine=False))
    return " ".join(words)


def _below_thousand_ru(value: int, *, feminine: bool) -> str:
    if value == 0:
        return "ноль"
    hundreds, rest = divmod(value, 100)
    words = [RU_HUNDREDS.split()[hundreds - 1]] if hundreds else []
    if rest >= 20:
        words.append(RU_TENS.split()[rest // 10 - 2])
        rest %= 10
    if rest:
        words.append(RU_UNITS.split()[rest])
    text = " ".join(words)
    if feminine:
        text = text.removesuffix("один") + "одна" if text.endswith("один") else text
        text = text.removesuffix("два") + "две" if text.endswith("два") else text
    return text


def english_words(value: int) -> str:
    words = []
    for scale, name in EN_SCALES:
        count, value = divmod(value, scale)
        if count:
            words += [_below_thousand_en(count), name]
    if value or not words:
        words.append(_below_thousand_en(value))
    return " ".join(words)


def _below_thousand_en(value: int) -> str:
    hundreds, rest = divmod(value, 100)
    words = [f"{EN_UNITS.split()[hundreds]} hundred"] if hundreds else []
    if rest >= 20:
        unit = f"-{EN_UNITS.split()[rest % 10]}" if rest % 10 else ""
        words.append(EN_TENS.split()[rest // 10 - 2] + unit)
    elif rest or not hundreds:
        words.append(EN_UNITS.split()[rest])
    return " and ".join(words)


def value_of(words: str, lang: Lang) -> tuple[int, bool]:
    tokens = tokenize(words, lang)
    number = number_at(tokens, PAD)
    assert number is not None
    return int(number.value), number.stop == len(tokens.words) - PAD


@given(st.integers(0, 10**15 - 1))
def test_russian_words_read_back(value: int) -> None:
    assert value_of(russian_words(value), "ru") == (value, True)


@given(st.integers(0, 10**15 - 1))
def test_english_words_read_back(value: int) -> None:
    assert value_of(english_words(value), "en") == (value, True)


@given(st.integers(1, 10**9))
def test_english_thousands_read_back(value: int) -> None:
    assert value_of(f"{value:,}", "en") == (value, True)


@given(st.integers(1000, 10**9))
def test_russian_thousands_read_back(value: int) -> None:
    assert value_of(f"{value:_}".replace("_", "\u00a0"), "ru") == (value, True)


SPOKEN: list[tuple[str, Lang, int]] = [
    ("двадцати пяти тысяч", "ru", 25_000),
    ("трёхсот сорока двух", "ru", 342),
    ("полутора миллионов", "ru", 1_500_000),
    ("три с половиной тысячи", "ru", 3_500),
    ("миллион двести тысяч", "ru", 1_200_000),
    ("полмиллиона", "ru", 500_000),
    ("1 миллиард 600 миллионов", "ru", 1_600_000_000),
    ("два десятка", "ru", 20),
    ("half a million", "en", 500_000),
    ("one and a half billion", "en", 1_500_000_000),
    ("two dozen", "en", 24),
]


@pytest.mark.parametrize(("words", "lang", "value"), SPOKEN)
def test_spoken_forms(words: str, lang: Lang, value: int) -> None:
    assert value_of(words, lang) == (value, True)
