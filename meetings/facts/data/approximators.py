"""Words that mark a figure as approximate, as data.

Sample: «более чем на 30 процентов», «где-то 50», «превысил 5 процентов», "nearly 300", "up to".
"""

from __future__ import annotations

import re
from typing import Final

RU_WORDS: Final = frozenset(
    "почти около порядка примерно приблизительно где-то более свыше больше менее меньше "
    "практически плюс-минус ориентировочно минимум максимум выше ниже "
    "максимально минимально едва".split()
)
RU_COMPARATIVES: Final = frozenset("больше меньше выше ниже".split())
RU_SKIPPED: Final = frozenset(
    "на в во с со за чем к по от до уже даже и уровня отметки отметку уровень отметке рубеж "
    "рубежа нам тоже рост".split()
)
"""Words that may stand between the approximator and its number."""
RU_VERBS: Final = re.compile(r"^(?:превыс|превыш|перевали|приблизи|приближа|перешагн)")
RU_CHANGES: Final = re.compile(
    r"^(?:вырос|выраст|возрос|возраст|увелич|снизи|снижа|сниже|сократ|сокращ|подня|поднима|упал|"
    r"упас|довес|довед|довел|расшир|повыс|повыш|уменьш|рост|роста|ростом|дош|дойд|достиг|"
    r"нараст|нарасти|опусти|прирос|продл|перей|переш|доходи|дойт)"
)
RU_BEFORE_PAIRS: Final = frozenset(
    {
        ("как", "минимум"),
        ("как", "максимум"),
        ("в", "районе"),
        ("в", "пределах"),
        ("чуть", "ли"),
        ("на", "грани"),
    }
)
RU_FAR_VERBS: Final = {"за": "перевал", "к": "приблиз", "отметку": "превыс"}
"""Verbs of passing a bound, told by the preposition before the number however far they stand."""
RU_AFTERTHOUGHTS: Final = frozenset("плюс-минус примерно приблизительно где-то".split())
RU_AFTER: Final = (
    ("и", "более"),
    ("и", "выше"),
    ("и", "больше"),
    ("или", "более"),
    ("и", "свыше"),
)

EN_WORDS: Final = frozenset(
    "almost about some nearly over under approximately around roughly maximum minimum ca approx "
    "circa above below exceed exceeds exceeded exceeding surpass surpassed surpassing estimated "
    "~ approaching approached topped".split()
)
EN_PAIRS: Final = frozenset(
    {
        ("more", "than"),
        ("less", "than"),
        ("fewer", "than"),
        ("at", "least"),
        ("at", "most"),
        ("up", "to"),
        ("close", "to"),
        ("excess", "of"),
        ("upwards", "of"),
        ("higher", "than"),
        ("lower", "than"),
        ("greater", "than"),
        ("better", "than"),
        ("order", "of"),
        ("maximum", "of"),
        ("minimum", "of"),
        ("longer", "than"),
        ("older", "than"),
        ("bigger", "than"),
        ("larger", "than"),
    }
)
EN_SKIPPED: Final = frozenset({"a", "the", "$", "€", "by", "half", "of", ".", "another", "as"})
EN_TALK: Final = frozenset(
    "talk talked talking talks speak spoke speaking spoken think thought said say says know "
    "question questions information told tell asked ask concerned worry report hear heard "
    "mention mentioned forget".split()
)
EN_AFTER: Final = (
    ("or", "so"),
    ("or", "more"),
    ("and", "more"),
    ("or", "less"),
    ("plus",),
    ("odd",),
)

BEFORE_DATES: Final = frozenset("around about circa где-то примерно около".split())
