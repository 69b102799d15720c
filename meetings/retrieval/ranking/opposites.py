"""Whether a short question's verb is answered by its opposite: opening by what is closed."""

from __future__ import annotations

import re

from meetings.retrieval.ranking.naming_and_content_words import Level, Subject
from meetings.retrieval.ranking.rerank import Ranked

_FEW = 3
"""Words besides names; a longer question may be told in other words throughout."""
_OPPOSITES = (
    (
        r"(?:re)?open(?:s|ed|ing)?|откр(?:ы|о)\w+",
        r"clos(?:e|es|ed|ing|ure|ures)|shut\w*|закр(?:ы|о)\w+",
    ),
    (
        r"start(?:s|ed|ing)?|beg[aiu]n\w*|нача(?:ть|л|в)\w*|начина\w+|начн\w+",
        r"end(?:s|ed|ing)|finish\w*|заверш\w+|заканч\w+|законч\w+|оконч\w+|прекра(?:щ|т)\w+",
    ),
    (
        r"buy\w*|bought|purchas\w+|куп(?:и|л)\w+|покуп\w+|закуп\w+",
        r"s[eo]lls?|selling|sold|прода\w+",
    ),
    (r"imports?|imported|импорт\w*", r"exports?|exported|экспорт\w*"),
    (r"arriv\w+|прибы\w+|приех\w+|приед\w+", r"depart(?:s|ed|ure)|уех\w+|уед\w+|отбы\w+"),
    (r"join\w*|вступ(?:и|л)\w+", r"withdr[ae]w\w*|вышл\w+|вышел|выйд\w+"),
    (
        r"buil(?:d|ds|t|ding)|построи\w+|строи\w+|возвед\w+",
        r"demolish\w*|pulled down|снес\w+|снос\w*|разруш\w+",
    ),
    (r"wins?|won|выигра\w+|победи\w+", r"los(?:e|es|t|ing)|проигра\w+"),
    (r"accept\w*|approv\w+|приня\w+|одобр\w+", r"reject\w*|refus\w+|отклон\w+|отказ\w+|отверг\w+"),
    (r"loss(?:es)?|loss-making|убыт\w+", r"profits?|profitable|прибыл(?:ь|и|ью|ям|ях|ен|ьн\w+)"),
    (r"hir(?:e|es|ed|ing)|наня\w+|найм\w+", r"fired|dismiss\w*|laid off|увол\w+"),
)
"""Words for a thing and for its opposite, each as the beginning or the whole of a form.

Rising and falling are left out: who asks how much something rose wants to hear that it fell."""
_PAIRS = tuple(
    (re.compile(rf"\b(?:{one})\b", re.IGNORECASE), re.compile(rf"\b(?:{other})\b", re.IGNORECASE))
    for pair in _OPPOSITES
    for one, other in (pair, pair[::-1])
)


def opposite_told(subject: Subject, first: Ranked) -> Level:
    """What a short question asks about is not told where only the opposite stands."""
    if len(subject.ordinary) > _FEW:
        return "answer"
    question, told = subject.question.text, first.candidate.passage.text
    for asked, opposite in _PAIRS:
        if asked.search(question) and opposite.search(told) and not asked.search(told):
            return "answer" if opposite.search(question) else "near"
    return "answer"
