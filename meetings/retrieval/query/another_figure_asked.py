"""The figure before asked of another indicator: «а безработица?» after «инфляция в 2018 году».

So "unemployment?"; without the mark it is a message of its own.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from meetings.retrieval.query.anaphora_words import OPENERS, OPENING_PHRASES
from meetings.retrieval.query.dates_asked import times_asked
from meetings.retrieval.query.figures_asked import FigureAsked, figure_asked
from meetings.retrieval.query.intents import is_phrase
from meetings.retrieval.query.stepped_times import time_in_words
from meetings.statistics.figures.indicators import named_among
from meetings.statistics.figures.places import places_named
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold

_PREPOSITION: Final = re.compile(r"(?:\b(?:во?|на|in|of|for|at)\s+(?:the\s+)?)?$", re.IGNORECASE)


_BY_HOW_MUCH: Final = re.compile(
    r"(?:(?:а|и|ну|and|so|but)[\s,]+)*(?:(?:на )?сколько|насколько|by how much|how much)"
    r"(?:\s+(?:это|он[аои]?|процентов|has|have|did|it|that|this))*"
    r"\s+(?:вырос(?:л[аио])?|увеличил(?:ся|ась|ось)|упал[аои]?|снизил(?:ся|ась|ось)|сократил(?:ся|ась|ось)"
    r"|изменил(?:ся|ась|ось)|gr[eo]w(?:n)?|increased?|risen?|rose|fall(?:en)?|fell|declined?|dropp?(?:ed)?|changed?)"
    r"(?:\s+(?:это|он[аои]?|it|that|by))*",
    re.IGNORECASE,
)
"""By how much the figure before moved: «на сколько вырос?»."""


def moved_figure(text: str, question: str, today: dt.date) -> str:
    """What «на сколько вырос?» asks of the figure before; empty for others."""
    said = text.strip(" ?!.")
    if not _BY_HOW_MUCH.fullmatch(said) or figure_asked(question, today) is None:
        return ""
    asks = "на сколько вырос" if is_cyrillic(said) else "by how much did it grow"
    anew = f"{asks} {question.strip(' ?!.')}"
    return f"{anew}?" if figure_asked(anew, today) else ""


def another_figure(text: str, question: str, today: dt.date) -> str:
    """What a message asks that names but another indicator; empty for others.

    It is of the same time, and of the same place unless that was a partner in trade.
    """
    said = _without_opener(text) or _asked_alone(text)
    known = named_among(said) if said else None
    if known is None or known[1] or places_named(said) or times_asked(said, today):
        return ""
    before = figure_asked(question, today)
    if before is None or before.indicator.key == known[0].key or len(before.times) > 1:
        return ""
    time = [time_in_words(one, russian=is_cyrillic(said)) for one in before.times]
    asking = [] if time else ["какова" if is_cyrillic(said) else "what is"]
    anew = " ".join([*asking, said, *_place(question, before), *time])
    return f"{anew}?" if figure_asked(anew, today) else ""


def _without_opener(text: str) -> str:
    """What follows «а», "and", "what about"; empty where nothing of the kind opens a message."""
    said = text.strip(" ?!.")
    opener, _, rest = said.partition(" ")
    leans = fold(opener.strip(",")) in OPENERS
    rest = rest.strip() if leans else said
    for phrase in OPENING_PHRASES:
        if fold(rest).startswith(f"{phrase} "):
            return rest[len(phrase) :].strip(" ,")
    return rest if leans else ""


def _asked_alone(text: str) -> str:
    """ "Unemployment" of "unemployment?"; empty for what is a question by its words."""
    said = text.strip(" ?!.")
    return said if text.rstrip().endswith("?") and is_phrase(said) else ""


def _place(question: str, before: FigureAsked) -> list[str]:
    """Where it was asked of, as it was said."""
    named = places_named(question)
    if not named or len(named) > 1 or before.indicator.nature == "both sides":
        return []
    _, start, stop = named[0]
    lead = _PREPOSITION.search(question[:start])
    return [question[lead.start() if lead else start : stop]]
