"""Whether how to do or get something is told by a way to it.

«Как получить ипотеку?» – «За пять лет её получили 3,8 миллиона граждан».
"""

from __future__ import annotations

import re

from meetings.retrieval.ranking.naming_and_content_words import Level, Subject
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.russian_analyses import parses_of
from meetings.text.tokens import fold, word_texts

_HOW_ENGLISH = re.compile(
    r"^\W*(?:and |so )?how (?:to|(?:can|do|could|should) (?:i|we|one|you|people)) \w+",
    re.IGNORECASE,
)
_HOW_RUSSIAN = re.compile(
    r"^\W*(?:а |и |ну )?как (?:мне |нам |можно |правильно |лучше )?(\w+)", re.IGNORECASE
)
_WAY = re.compile(
    r"\b(?:нужн[оаы]|надо|необходим\w*|можно|можете|достаточно|следует|через|пут[её]м|помощью"
    r"|для этого|если|требу\w+|должн\w+|чтобы|благодаря|за сч[её]т|пода[тйвё]\w*|обра[тщ]\w+"
    r"|заявлен\w+|предлага\w+|задач\w+|мер[аыу]?|позвол\w+|давайте|нельзя|обязательно)\b"
    r"|\b(?:need\w*|ha(?:ve|s) to|can|should|through|via|contact|simply|just"
    r"|online|by \w+ing|in order to|if|measures?|help\w*|important|task|way)\b",
    re.IGNORECASE,
)
_WHERE_TO = re.compile(
    r"^\W*(?:and |so )?where (?:to|(?:can|do|could|should) (?:i|we|one|you|people)) \w+"
    r"|^\W*(?:а |и |ну )?где (?:мне |нам |можно |лучше |дешевле )*\w+ть(?:ся)?\b",
    re.IGNORECASE,
)
"""«Где купить билет?»: whoever asks means to do it."""
_PLACE_TO = re.compile(
    r"\b(?:сайт\w*|портал\w*|касс[аеуы]\w*|онлайн|госуслуг\w*|мфц|отделени\w+|приложени\w+|магазин\w*"
    r"|пункт\w*|центр\w*|офис\w*|банк\w*|почт\w+|рынк\w+|агентств\w+)\b"
    r"|\b(?:web ?sites?|portals?|online|offices?|apps?|shops?|stores?|counters?|kiosks?"
    r"|cent(?:re|er)s?|branch(?:es)?|banks?|post|markets?|agenc(?:y|ies)|points?)\b",
    re.IGNORECASE,
)


def way_told(subject: Subject, first: Ranked) -> Level:
    """How to do something is told by what one needs or can do, or by doing it in the infinitive;
    by no mere count of who did. Where to is told by what sells or serves.
    """
    text, told = subject.question.meant or subject.question.text, first.candidate.passage.text
    if _WHERE_TO.search(text):
        return "answer" if _PLACE_TO.search(told) else "near"
    deed = _deed_asked(text)
    if deed is None:
        return "answer"
    return "answer" if _WAY.search(told) or deed in map(fold, word_texts(told)) else "near"


def _deed_asked(text: str) -> str | None:
    """What one asks how to do: a Russian infinitive; "" in English, where it tells nothing."""
    if _HOW_ENGLISH.search(text):
        return ""
    asked = _HOW_RUSSIAN.search(text)
    deed = fold(asked[1]) if asked else ""
    return deed if deed and parses_of(deed)[0].tag.POS == "INFN" else None
