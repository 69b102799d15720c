"""Whether how long, high, deep or wide something is is told in units of length."""

from __future__ import annotations

import re

from meetings.retrieval.ranking.naming_and_content_words import Level, Subject
from meetings.retrieval.ranking.rerank import Ranked

_THINGS = (
    r"bridges?|tunnels?|roads?|railways?|lines?|(?:pipe|coast)lines?|rivers?|borders?|coast|walls?|canals?|"
    r"routes?|streets?|breakwaters?|fences?|tracks?|motorways?|highways?|towers?|shafts?|cables?"
)
_ASKED = re.compile(
    rf"\bhow (?:long|high) (?:is|are|was|were|will) (?:[\w’'-]+ ){{0,5}}?(?:{_THINGS})\b"
    r"|\bhow (?:tall|deep|wide|thick) (?:is|are|was|were|will)\b|\bhow far (?:is|are|was) (?!it\b)"
    r"|\bкак(?:ой|ова|овы|ая) (?:\w+ ){0,2}?"
    r"(?:длин[аы]|протяж[её]нност[ьи]|высот[аы]|глубин[аы]|ширин[аы]|толщин[аы])\b",
    re.IGNORECASE,
)
"""How long a thing is that lies or stands, not how long an event or a contract is."""
_TOLD = re.compile(
    r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|half|одн\w+|дв\w+|тр[иё]\w*|"
    r"четыр\w+|пят\w+|шест\w+|сем\w+|восем\w+|девят\w+|десят\w+|сорок\w*|ст[оа]|сот\w*|тысяч\w*|полтор\w+))"
    r"[ \u00a0-]?(?:thousand |million |тыс\. |тысяч[иа]? |и |с половиной )?"
    r"(?:k?m|kilomet\w+|met(?:re|er)s?|miles?|feet|foot|inch\w*|yards?|centimet\w+|"
    r"км|м|километр\w*|метр\w*|миль|мил[яи]|фут\w*|сантиметр\w*|сажен\w*|вёрст\w*)\b",
    re.IGNORECASE,
)


_ITS_WORD = tuple(
    (re.compile(asked, re.IGNORECASE), re.compile(told, re.IGNORECASE))
    for asked, told in (
        (
            r"\bhow deep\b|\bглубин",
            r"\bdeep|\bdepth|\bbottom\b|глуб|\bдн[аоеу]\b|\bbelow\b|\bниже\b",
        ),
        (r"\bhow wide\b|\bширин", r"\bwide|\bwidth|\bbroad|\bacross\b|шир|поперечник"),
        (r"\bhow thick\b|\bтолщин", r"\bthick|толщ|толст"),
        (
            r"\bhow tall\b|\bвысот",
            r"\btall|\bhigh|\bheight|\bstor(?:ey|ies|y)|высо|этаж|\babove\b|\bнад\b",
        ),
    )
)


def dimension_told(subject: Subject, first: Ranked) -> Level:
    """A length is told with its unit: neither by when the bridge opens nor by how long it took.
    How deep, wide, thick or tall something is is told by a word for it as well.
    """
    asked = subject.question.meant or subject.question.text
    if not _ASKED.search(asked):
        return "answer"
    text = first.candidate.passage.text
    own = all(told.search(text) for asks, told in _ITS_WORD if asks.search(asked))
    return "answer" if own and _TOLD.search(text) else "near"
