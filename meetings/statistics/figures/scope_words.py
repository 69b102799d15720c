"""Words that limit a figure to a part, to the speaker's own side or to a guess, as data.

Samples: «из них 12 школ», «ещё 12 школ», «в среднем 12», "another 12 schools", "our revenue".
"""

from __future__ import annotations

from typing import Final

PARTS: Final = {
    "part": r"\b(?:дол[яюией]{1,2}|част[ьи]|половин\w+|трет[ьи]|четверт[ьи]|share|half|part|third|"
    r"quarter|portion)\b",
    "of them": r"\b(?:в том числе|из них|из которых|из этих|среди них|включая|of which|of these|"
    r"of them|including|among them)\b",
    "without": r"\b(?:без|кроме|помимо|за исключением|за вычетом|without|excluding|besides|"
    r"except|apart from|not counting)\b",
    "more": r"\b(?:ещё|еще|дополнительн\w+|также|тоже|another|additional\w*|further|extra|also|"
    r"as well)\b",
    "mean": r"\b(?:в среднем|средн\w+|average\w*|mean|median)\b",
    "each": r"\b(?:кажд\w+|ежегодн\w+|ежемесячн\w+|ежедневн\w+|еженедельн\w+|ежесуточн\w+|each|"
    r"every|annual\w*|monthly|daily|weekly|yearly)\b",
    "first": r"\b(?:перв\w+|втор\w+|треть\w+|последн\w+|очередн\w+|first|second|third|last|next|"
    r"latest)\b",
    "only some": r"\b(?:отдельн\w+|некотор\w+|крупн\w+|нов\w+|лучш\w+|some|certain|large\w*|"
    r"new|best)\b",
    "source": r"\b(?:федеральн\w+|региональн\w+|областн\w+|местн\w+|внебюджетн\w+|частн\w+|"
    r"federal|regional|local|private)\b",
    "money now": r"\b(?:в ценах|номинальн\w+|реальн\w+|nominal|real)\b",
}
"""By kinds: a figure of a part is no other word on the whole."""
SUPPOSED: Final = (
    r"\b(?:если|бы|якобы|допустим|предположим|скажем|например|раньше|было бы|if|would|suppose|"
    r"let's say|say|for example|for instance|allegedly)\b"
)
"""What is only supposed, or an example."""
OWN: Final = (
    r"\b(?:мы|нас|нам|нами|наш\w*|мо[йеёяюи]\w{0,2}|у меня|здесь|мам[аыеу]|мать|пап[аыеу]|отец|"
    r"муж|жена|we|our|ours|us|my|here|mother|father|husband|wife)\b"
)
"""The speaker's own side or family, whichever that is."""
HEREABOUTS: Final = (
    r"\b(?:в|по|на|из)\s+(?:(?:наш|эт|сво)\w+\s+)?(?:област[иь]|регион[еау]|кра[еюя]|республик[еаи]|"
    r"город[еау]|район[еау]|округ[еау]|стран[еы]|отрасл[иь]|компани[ия]|предприяти[ия])\b|"
    r"\bin (?:the|our|this|my) (?:region|city|country|republic|district|territory|industry|"
    r"company)\b"
)
"""A place or house that only the speaker's own role names."""
GENERIC: Final = frozenset(
    "область регион край республика город район округ страна государство россия год месяц время "
    "день сегодня сейчас уже мочь стать быть составить достичь являться получить иметь общий "
    "наш весь самый очень такой миллион миллиард тысяча триллион процент рубль доллар евро "
    "region city country republic district territory state russia year month time day today now "
    "already make get have become amount reach total our all very such million billion thousand "
    "trillion percent per cent ruble rouble dollar euro total".split()
)
"""Words that two sentences share whatever they are about."""
