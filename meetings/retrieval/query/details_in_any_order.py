"""Who, when and where of the reply just shown, asked with these words in whatever order.

«а когда это он говорил», "where n when was that": too many orders for a pattern each. A message of
nothing but words that ask for a detail, words of saying and of «это» asks for no more than that.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from meetings.retrieval.query.shown_reply_wants import Want
from meetings.text.tokens import fold, word_texts

_LONGEST: Final = 9
"""Words; nobody needs more to ask when that was."""
_BY_WEIGHT: Final[tuple[Want, ...]] = ("where", "when", "who")
"""The screen of one tells those behind it, too."""
_ASKS: Final[dict[str, Want]] = {
    **dict.fromkeys("кто кем чей чья чье чьи who whose whos".split(), "who"),
    **dict.fromkeys("когда when whens".split(), "when"),
    **dict.fromkeys("где where wheres городе месте стране city town place".split(), "where"),
    **dict.fromkeys(
        "году год месяце месяц число числа дату дата year month day date".split(), "when"
    ),
}
_OF_IT: Final = frozenset(
    """
    цифру цифра цифры сумму данные информацию слово
    это этого этому этом этот эта эти эту так такое такая цитата цитату слова фраза фразу
    that this it these those quote words figure number
    """.split()
)
"""Point at what was shown."""
_SAID: Final = frozenset(
    """
    докладывал докладывала доложил доложила отчитался отчиталась рассказывает
    назвал назвала назвали привел привела привели
    озвучил озвучила озвучили упомянул упомянула рассказал рассказала рассказывал объявил объявила
    сообщил сообщила признал признала пообещал пообещала обещал обещала отметил отметила ответил
    mentioned mention announced announce stated claimed claim wrote promised promise
    сказал сказала сказали сказано говорил говорила говорили говорилось заявил заявила заявили
    произнес произнесла произнесено прозвучало прозвучала сказанул ляпнул выдал
    said say says saying told spoken stated
    """.split()
)
_BESIDE: Final = frozenset(
    """
    каком какой какого какое какая в во на what which in at on
    он она они его ее их было был была были и а но ну n & and или or же вообще именно точно хоть
    примерно поточнее точнее собственно кстати бишь вот то там конкретно случилось произошло
    происходило состоялось состоялась прошла проходила
    he she they did was were is are has had do does so then exactly actually even again happen
    happened take place took held
    """.split()
)
"""Say nothing of their own beside those."""
_THERE: Final = frozenset("она оно они была было были прошла проходила".split())
"""«где она была?» of a meeting."""
_THIS: Final = frozenset("этот этого этом this that".split())
_SPANS: Final = frozenset("год году месяц месяце year month day".split())
_ASKING: Final = frozenset(
    "кто кем чей чья чье чьи когда где каком какой какого какое какая what which when where who"
    " whose".split()
)


def details_asked(text: str) -> Want | None:
    """Which detail a message asks for, of several the one beside which the others are told."""
    said = [fold(word).removesuffix("-то") for word in word_texts(text)]
    asked = {_ASKS[word] for word in said if word in _ASKS}
    if not asked or len(said) > _LONGEST or _names_time(said):
        return None
    if not set(said) <= _ASKS.keys() | _OF_IT | _SAID | _BESIDE:
        return None
    if len(asked) == 1 and not set(said) & (_OF_IT | _SAID | _THERE):
        return None  # «где он был?» is asked of him
    return next(one for one in _BY_WEIGHT if one in asked)


def _names_time(said: list[str]) -> bool:
    """«в этом году» says when, and asks nothing: "and this year?"."""
    this_time = any(one in _THIS and two in _SPANS for one, two in pairwise(said))
    return this_time and _ASKING.isdisjoint(said)
