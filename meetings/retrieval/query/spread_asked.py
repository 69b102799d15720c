"""Meetings that are asked for by year, month, language or country: «сколько встреч по годам»,
"which year had the most meetings", «с какими странами были переговоры»."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

from meetings.retrieval.query.listing_words import COUNTED, MET, NOUNS
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold

Unit = Literal["year", "month", "language", "country"]
Edge = Literal["most", "fewest"]

_UNITS: Final[tuple[tuple[str, Unit], ...]] = (
    ("год", "year"), ("year", "year"), ("месяц", "month"), ("month", "month"),
    ("язык", "language"), ("language", "language"), ("стран", "country"), ("countr", "country"),
)  # fmt: skip
_PLURAL: Final = "(?:(?:год|месяц|язык|стран)ам)"
_ONE: Final = "(?:(?:год|месяц|язык)[аеу]?)"
_UNIT_EN: Final = "(?:calendar )?(?:year|month|language|country)"
_EACH_RU: Final = (
    rf"(?:отдельно |с разбивкой |в разбивке )?по (?:всем )?{_PLURAL}"
    rf"|(?:(?:в|за|на) )?кажд(?:ый|ом|ого) {_ONE}"
)
_EACH_EN: Final = (
    rf"(?:(?:broken down|split|grouped|counted) )?(?:per|by|(?:(?:for|in) )?(?:each|every))"
    rf" {_UNIT_EN}s?"
)
_EACH: Final = re.compile(rf"(?<!\w)(?:{_EACH_RU}|{_EACH_EN})(?!\w)")
""" "Meetings per year", «встречи по месяцам»."""
_WHICH: Final = re.compile(
    rf"(?:(?:а|и|ну) )?(?:(?:в|на) )?как(?:ом|ой) {_ONE}(?: (?:был|стал|оказался))?(?!\w)"
    r"|(?:(?:а|и|ну) )?(?:с|со) какой страной(?!\w)"
    rf"|(?:(?:and|so) )?(?:(?:in|with) )?(?:which|what) {_UNIT_EN}"
    r"(?: (?:had|has|saw|was|were|is))*(?: there)?(?!\w)"
)
_FEWEST: Final = (
    r"(?:меньше|реже) (?:всего|всех)|(?:минимальн|наименьш)\w+ (?:число|количество)"
    r"|(?:the )?(?:fewest|least(?: often)?|(?:smallest|lowest) number of)"
)
_MOST: Final = (
    r"(?:больше|чаще) (?:всего|всех)|(?:максимальн|наибольш|рекордн)\w+ (?:число|количество)"
    r"|(?:сам\w+ (?:насыщенн|богат|плотн|активн)|(?:сам\w+ )?рекордн)\w+"
    r" (?:по(?: числу| количеству)?|на)"
    r"|(?:the )?(?:most(?: often| frequently)?|(?:largest|highest|greatest|record) number of)"
)
_EDGE: Final = re.compile(rf"(?<!\w)(?:(?P<fewest>{_FEWEST})|{_MOST})(?!\w)")
_HERE: Final = r"тут|здесь|у тебя|у вас|в архиве|here|there|in the archive"
_WHICH_LANGUAGES: Final = re.compile(
    r"(?:(?:а|и|на|в|есть|and|in|on|are|is|do|does|the) )*(?:каких|какие|каком|what|which)"
    r" (?:есть )?(?:языках|языки|языке|languages?)"
    r"(?: (?:is|are|was|были|есть|написаны|ведутся|do|does|you|have|got))*"
    rf"(?: (?:все|эти|твои|ваши|the|your|these|all|{_HERE}))*"
    rf"(?: (?:{NOUNS}|тексты|записи|документы|архив|texts|documents|records|archive))?"
    rf"(?: (?:есть|написаны|in|written|available|held|{_HERE}))*"
)
"""In which languages the archive's transcripts are; which ones the bot speaks is not asked."""
_TRAVELS: Final = "visit|travel|go|went|fly|flew"
"""Where somebody went is not whom they met."""
_WITH_COUNTRIES: Final = re.compile(
    r"(?:(?:а|и|ну|and|so) )?(?:(?:с|со) какими странами|(?:with )?(?:which|what) countries)"
    r"(?: (?:есть|были|проводились|прошли|состоялись|проходили|are|were|have|has|had|there|been))*"
    rf" (?P<rest>(?!.*\b(?:{_TRAVELS})).+?)(?: with)?"
)
"""«с какими странами были переговоры в 2018?», "which countries did Pellow meet with"."""
_TOLD: Final = re.compile(
    r"(?:(?:покажи|выведи|дай|построй|нарисуй|show|give|draw|list)(?:те)? "
    r"(?:(?:мне|нам|me|us) )?)?"
    r"(?:статистик\w+|разбивк\w+|распределени\w+|динамик\w+|график\w*|диаграмм\w+|число"
    r"|количество|total|(?:the )?(?:statistics|stats|number|count|distribution|breakdown|chart)"
    r"(?: of)?)(?: по)? (?=\w)"
)
_HAPPENED: Final = re.compile(
    r"(?:(?:был[аио]?|состоял\w+|прошл[аои]|проходил\w*|провел[аи]?|проводил\w*|пришлось"
    r"|случилось|произошло|насчитывается|there|were|was|held|happened|took place) )+(?=\w)"
)
_MEETING: Final = re.compile(rf"(?:(?:всего|all|the|such) )*(?:\w+ )?(?:{NOUNS})\b")
_COUNTED: Final = re.compile(rf"(?:{COUNTED})(?!\w)")
_THEY_MET: Final = re.compile(rf"\b(?:{MET})\b")
_OF_LIST: Final = re.compile(
    r"(?:(?:а|и|ну|так|теперь|можно|давай|покажи|сколько|их|разбей|разложи|сгруппируй|раздели"
    r"|посчитай|and|so|now|show|split|group|count|them|these|it|please|how many|was|that|это|было)"
    r"(?:те)?(?:\W+|$))*"
)
"""All that a message says beside the unit by which a list just shown is wanted."""


_BY_UNIT: Final[dict[Unit, tuple[str, str]]] = {
    "year": ("по годам", "by year"),
    "month": ("по месяцам", "by month"),
    "country": ("по странам", "by country"),
}


@dataclass(frozen=True, slots=True)
class Spread:
    """How meetings are to be counted; ``edge``: of which unit the question is, in order."""

    unit: Unit
    edge: Edge | None = None


@dataclass(frozen=True, slots=True)
class SpreadAsked:
    """``rest``: what asks for the meetings that are counted; empty for those just listed."""

    spread: Spread
    rest: str


def spread_asked(text: str) -> SpreadAsked | None:
    """By which unit meetings are to be counted; None for other messages."""
    bare = " ".join(text.split()).strip(" .,;:!?…")
    folded = fold(bare)
    if len(folded) != len(bare):
        return None
    if _WHICH_LANGUAGES.fullmatch(folded):
        return SpreadAsked(
            Spread("language"), "стенограммы" if is_cyrillic(bare) else "transcripts"
        )
    if met := _WITH_COUNTRIES.fullmatch(folded):
        counted = _counted(bare[slice(*met.span("rest"))])
        return SpreadAsked(Spread("country", "most"), counted)
    return _of_each(bare, folded) or _of_most(bare, folded)


def _of_each(bare: str, folded: str) -> SpreadAsked | None:
    found = _EACH.search(folded)
    if found is None:
        return None
    rest = " ".join(f"{bare[: found.start()]} {bare[found.end() :]}".split()).strip(" ,:-–—")
    if _OF_LIST.fullmatch(fold(rest)):
        return SpreadAsked(Spread(_unit(found)), "")
    told = _TOLD.match(fold(rest))
    return SpreadAsked(Spread(_unit(found)), _counted(rest[told.end() :]) if told else rest)


def _of_most(bare: str, folded: str) -> SpreadAsked | None:
    which = _WHICH.match(folded)
    most = _EDGE.search(folded, which.end()) if which else None
    if which is None or most is None:
        return None
    rest = " ".join(f"{bare[which.end() : most.start()]} {bare[most.end() :]}".split())
    edge: Edge = "fewest" if most["fewest"] else "most"
    happened = _HAPPENED.match(fold(rest))
    return SpreadAsked(
        Spread(_unit(which), edge), _counted(rest[happened.end() if happened else 0 :])
    )


def _unit(found: re.Match[str]) -> Unit:
    return next(unit for word, unit in _UNITS if word in found[0])


def _counted(rest: str) -> str:
    """What asks how many there were: «встреч с …», or how often, «Лодкин встречался с …»."""
    folded, russian = fold(rest), is_cyrillic(rest)
    if _MEETING.match(folded):
        counted = f"{'сколько' if russian else 'how many'} {rest}"
        return counted if _COUNTED.match(fold(counted)) else rest  # «встречи с …» are a list
    if _THEY_MET.search(folded):
        return f"{'сколько раз' if russian else 'how often'} {rest}"
    return rest


def spread_of_list(text: str, listed: str) -> str:
    """«а по годам?» after a list: what asks for it so; empty for other messages."""
    asked = spread_asked(text) if listed else None
    if asked is None or asked.rest or asked.spread.unit not in _BY_UNIT:
        return ""
    before = spread_asked(listed)
    of = (before.rest if before else listed).rstrip(" ?!.")
    russian = is_cyrillic(of)
    return f"{of} {_BY_UNIT[asked.spread.unit][0 if russian else 1]}"
