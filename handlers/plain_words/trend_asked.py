"""Messages that want a figure followed: «график инфляции», "how has trade changed"."""

# ruff: noqa: E501 - a phrase a line

from __future__ import annotations

import re
from functools import cache
from typing import Final

from meetings.text.tokens import fold

_LONGEST: Final = 100
_PLEASE = r"(?:(?:а|и|ну|ок|please|pls|пожалуйста|можно|можешь|можете|хочу|дай(?:те)?|покажи(?:те)?|построй(?:те)?|нарисуй(?:те)?|выведи(?:те)?|show|draw|plot|give|make|can you|i want|me|мне|a|an|the)[, ]+)*"
_CHART = r"(?:график[аи]?|динамик[ауи]|тренд|диаграмм[ауы]|кривую|изменени[ея])"
_CHART_EN = r"(?:charts?|graphs?|trends?|dynamics|plot|curve)"
_OVER = r"(?:по годам|за все годы|по месяцам|за все время|с годами|со временем|в динамике)"
_OVER_EN = r"(?:by year|over the years|over time|year by year|through the years|per year)"
_ASKING = r"(?:что|кто|кого|чего|сколько|как\w*|где|когда|куда|зачем|почему|чем|ч[её]м|о|об|про|на|правда|what|who|whom|whose|how|where|when|why|which|is|are|was|were|did|do|does|has|have|had|about|on)"
"""Words that ask for something else than a figure: «сколько школ построили за последние годы»."""
_LATELY = r"(?:(?:за|в) последн(?:ие|их)(?: (?:несколько|пару|\d{1,2}|два|три|четыре|пять|десять))? (?:лет|год(?:а|ы|ов)?)|за последнее время|in recent years|(?:over|in|for|during) the (?:last|past)(?: (?:few|couple of|several|\d{1,2}|two|three|four|five|ten))? years)"
_EXTREME: Final = (
    rf"{_PLEASE}(?:(?:когда|где|в каком году|какой год|какая|какой|какое|что|она?|был[аио]?|стал[ао]?|все-таки) )*"
    r"(?:сам(?:ая|ый|ое|ой|ую) (?:высок|низк|больш|маленьк|мал|крупн)\w+|наибольш\w+|наименьш\w+|максимум|минимум|максимальн\w+|минимальн\w+)"
    r"(?: (?:была?|было|из них|за все время|цифра|значение|год|тогда))*"
    r"|(?:(?:and|so|but) )*(?:(?:(?:which|what|when)(?: (?:one|year|month|of them))* (?:was|is|had|has)(?: (?:it|that))?) )?"
    r"(?:the |its |at its )*(?:highest|lowest|biggest|largest|smallest|greatest|maximum|minimum|peak)(?: (?:one|ever|value|figure|year|point))*"
)
"""Which of the values before is the highest: they are shown in a row."""
ALONE: Final = (
    _EXTREME,
    rf"{_PLEASE}(?:{_CHART}|{_CHART_EN}|{_OVER}|{_OVER_EN}|как (?:это |она? )?(?:из)?менял(?:ся|ась|ось|ись)(?: {_OVER})?)",
)
"""The whole message; what is followed was named before."""
_BY_YEARS: Final = re.compile(rf"{_PLEASE}(?:по годам|по месяцам|by year|year by year|per year)")
"""Of a topic so many mentions a year are as likely meant."""
_CHART_ALONE: Final = re.compile(rf"{_PLEASE}(?:{_CHART}|{_CHART_EN})")
OF: Final = (
    rf"{_PLEASE}{_CHART} (?:(?:роста|изменения|изменений|показателя) )?(?P<of>.+?)(?: {_OVER})?",
    rf"{_PLEASE}как (?:из)?мен(?:ял|ил)(?:ся|ась|ось|ись) (?P<of>.+?)(?: {_OVER}| за [\w ]+| с \d{{4}}[\w ]*)?",
    rf"{_PLEASE}{_CHART_EN} (?:of|for|on) (?P<of>.+?)(?: {_OVER_EN})?",
    rf"(?:and |so )?how (?:did|has|have|had) (?P<of>.+?) (?:changed?|evolved?|developed?|grown?)(?: {_OVER_EN}| since [\w ]+| from [\w ]+)?",
    rf"{_PLEASE}(?P<of>.+?),? (?:{_OVER}|динамика|график|тренд)",
    rf"{_PLEASE}(?P<of>.+?) (?:{_CHART_EN}|{_OVER_EN})",
    rf"{_PLEASE}(?P<of>(?!{_ASKING}\b)\w+(?: \w+){{0,3}}?),? {_LATELY}",
)


def trend_asked(text: str) -> str | None:
    """What is to be followed, "" for what was named before; None for another message."""
    bare = " ".join(text.split()).strip(" .,;:!?…")
    folded = fold(bare)
    if len(bare) > _LONGEST or len(folded) != len(bare):
        return None
    alone, of = _patterns()
    if any(pattern.fullmatch(folded) for pattern in alone):
        return ""
    found = (pattern.fullmatch(folded) for pattern in of)
    return next((bare[one.start("of") : one.end("of")] for one in found if one), None)


def asks_for_extreme(text: str) -> bool:
    """Whether a message asks for the highest or lowest of what was named before: «самая низкая»."""
    return _extreme().fullmatch(fold(" ".join(text.split()).strip(" .,;:!?…"))) is not None


@cache
def _extreme() -> re.Pattern[str]:
    return re.compile(_EXTREME)


def only_by_years(text: str) -> bool:
    """Whether a message names no chart: "by year"."""
    return _BY_YEARS.fullmatch(fold(" ".join(text.split()).strip(" .,;:!?…"))) is not None


def names_chart_alone(text: str) -> bool:
    """Whether a message asks for a chart of what was asked before, and nothing more: "chart"."""
    return _CHART_ALONE.fullmatch(fold(" ".join(text.split()).strip(" .,;:!?…"))) is not None


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], ...], tuple[re.Pattern[str], ...]]:
    return tuple(map(re.compile, ALONE)), tuple(map(re.compile, OF))
