"""Values written out: «301 млрд ₽», «34 %», «13,8 млн тонн», "$22 billion".

Written from the value itself, never cut out of a sentence, where it may stand in any case.
"""

from __future__ import annotations

from functools import lru_cache

from babel.core import UnknownLocaleError
from babel.numbers import format_decimal, get_currency_name

from meetings.model.fact import Fact
from meetings.model.languages import Lang
from meetings.statistics.figures import value_writing_words as words_of
from meetings.statistics.figures.units import PAIRS, common_unit, unit_name
from meetings.text.inflecting_phrases import NumberForm, beside_number
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import keys

_LOCALES: dict[Lang, str] = {"ru": "ru", "en": "en_GB"}
_DECIMALS = 3
"""Digits behind the point: what is left of floats shows from the tenth on."""
WRITTEN_OUT = 10**5
"""Below it Russian writes a number out: «44 000 ₽», «150 тыс. ₽»; English does up to a million."""
_COMPOUND = 3
"""Letters before a noun that make another of it: «mid-wife», but no «g-oat»."""
_MANY = 5
"""A count whose plural the name of a currency takes: «пять долларов США»."""


def amount(value: float, unit: str, lang: Lang, *, signed: bool = False) -> str:
    """A value with its unit; ``signed``: a growth has its plus.

    A counted noun of the other language is left as it is where its pair is not known.
    """
    return _written((value,), unit, lang, signed=signed)


def fact_told(fact: Fact, lang: Lang) -> str:
    """The value of a fact; the fact's own words where its value or unit cannot be written."""
    if not isinstance(fact.value, int | float):
        return fact.text
    unit = _counted(fact)
    if not _is_written(fact, unit, lang):
        return fact.text
    values = (fact.value, fact.value_to) if fact.value_to is not None else (fact.value,)
    per = fact.per if fact.per and is_cyrillic(fact.per) == (lang == "ru") else ""
    about = words_of.ABOUT[lang] if fact.approx and len(values) == 1 else ""
    written = _written(values, unit, lang)
    return " ".join(filter(None, [about, written, per]))


def _is_written(fact: Fact, unit: str, lang: Lang) -> bool:
    """Whether a value is written out, not told in its own words.

    «200 миллионов», of what the sentence names elsewhere, is written in the other language only.
    """
    if unit:
        return is_written_in(unit, lang)
    return is_cyrillic(fact.text) != (lang == "ru")


def _counted(fact: Fact) -> str:
    """«российский турист» where the fact's words say so, else its bare unit."""
    unit, subject = fact.unit or "", fact.subject or ""
    named = set(keys(subject))
    if fact.kind == "quantity" and set(keys(unit)) < named <= set(keys(fact.text)):
        return subject
    return unit


def is_written_in(unit: str, lang: Lang) -> bool:
    """Whether a language has words for a unit."""
    if _is_sign(unit) or unit in PAIRS or unit in PAIRS.values():
        return True
    return is_cyrillic(unit) == (lang == "ru")


def _is_sign(unit: str) -> bool:
    return unit in ("%", "pp", "‰") or _is_currency(unit)


def _is_currency(unit: str) -> bool:
    return len(unit) == 3 and unit.isascii() and unit.isupper()


def _written(values: tuple[float, ...], unit: str, lang: Lang, *, signed: bool = False) -> str:
    """One value, or the two ends of a range in one scale."""
    power = _power(max(map(abs, values)), unit, lang)
    numbers = [_number(value / 10**power, lang) for value in values]
    if signed and values[0] > 0:
        numbers[0] = f"+{numbers[0]}"
    scale = words_of.SCALES[lang].get(power, "")
    written = "–".join(numbers)
    if _is_currency(unit):
        return _money(written, scale, unit, lang)
    if unit == "%":
        return written + (" %" if lang == "ru" else "%")
    if unit in ("pp", "‰"):
        return f"{written} {(words_of.POINTS if unit == 'pp' else words_of.PER_THOUSAND)[lang]}"
    noun = _noun(values[-1] if not power else None, unit, lang) if unit else ""
    return _spaced(written, scale, noun)


def _power(most: float, unit: str, lang: Lang) -> int:
    if unit in ("%", "pp", "‰") or most < (WRITTEN_OUT if lang == "ru" else 10**6):
        return 0
    return next(
        power for power in sorted(words_of.SCALES[lang], reverse=True) if most >= 10**power
    )


def _number(value: float, lang: Lang) -> str:
    written = str(format_decimal(round(value, _DECIMALS), locale=_LOCALES[lang]))
    return written.replace("-", "−")


def _spaced(*parts: str) -> str:
    return " ".join(filter(None, parts))


def _money(written: str, scale: str, currency: str, lang: Lang) -> str:
    sign = words_of.SIGNS.get(currency)
    if lang == "en" and sign:
        lead = written[0] if written[0] in "+−" else ""
        return _spaced(f"{lead}{sign}{written.removeprefix(lead)}", scale)
    if currency == words_of.RUBLES:
        ruble = words_of.RUBLE_SIGN if lang == "ru" else words_of.RUBLES_IN_ENGLISH
        return _spaced(written, scale, ruble)
    return _spaced(written, scale, sign or currency_name(currency, lang))


def currency_name(currency: str, lang: Lang) -> str:
    """What a language calls a currency, in the plural; its code where it has no name for it."""
    try:
        return str(get_currency_name(currency, count=_MANY, locale=lang))
    except UnknownLocaleError:
        return currency


def many(unit: str, lang: Lang) -> str:
    """What a language calls many of a counted unit: «тонн», "tourists"."""
    return _noun(None, unit, lang)


def _noun(count: float | None, unit: str, lang: Lang) -> str:
    """The noun beside a count; ``count`` is None for thousands or millions of them."""
    if lang == "ru":
        return _russian_noun(_form(count), common_unit(unit) or unit)
    english = unit_name(unit, "en")
    return english if count == 1 else _english_plural(english)


def _form(count: float | None) -> NumberForm:
    """Which form a Russian noun takes: beside one, two, five, or a fraction."""
    if count is None:
        return 5
    if count != int(count):
        return 0
    tens, ones = abs(int(count)) % 100, abs(int(count)) % 10
    if 10 < tens < 20 or not 0 < ones < 5:
        return 5
    return 1 if ones == 1 else 2


@lru_cache(maxsize=4096)
def _russian_noun(form: NumberForm, unit: str) -> str:
    if known := words_of.RUSSIAN_COUNTED.get(unit):
        return known[{1: 0, 2: 1, 0: 1, 5: 2}[form]]
    return " ".join(beside_number(word, form) for word in unit.split())


def _english_plural(unit: str) -> str:
    before, _, noun = unit.rpartition(" ")
    return f"{before} {_plural(noun)}".strip()


def _irregular(noun: str) -> str | None:
    """The plural that no rule gives: «lives», and so «midwives»."""
    if noun in words_of.EN_NO_COMPOUNDS:
        return None
    for one, many in words_of.EN_PLURALS.items():
        before = noun.removesuffix(one)
        if noun.endswith(one) and (not before or len(before) >= _COMPOUND):
            return before + many
    return None


def _plural(noun: str) -> str:
    if noun in words_of.EN_UNCHANGED:
        return noun
    if (known := _irregular(noun)) is not None:
        return known
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh", "z")) else "s")
