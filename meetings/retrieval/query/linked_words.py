"""Whether the words of a topic belong together, «дефицит бюджета», or merely stand in a row.

Of those that do a sentence has to have them side by side: one with «845 млрд рублей на цифровую
экономику» says nothing of the «цифровой рубль».
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from meetings.model.mentions import Link
from meetings.text.russian_analyses import genitive_noun, is_adjective, parses_of
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import key
from meetings.text.tokens import fold, word_texts


@lru_cache(maxsize=1024)
def links_of(typed: str) -> tuple[Link, ...]:
    """How each content word of a topic is linked with the next one."""
    words = [fold(word) for word in word_texts(typed) if key(word)]
    return tuple(_link(*pair) for pair in pairwise(words))


def _link(first: str, second: str) -> Link:
    if not (is_cyrillic(first) and is_cyrillic(second)):
        return "beside"
    if is_adjective(first):
        return "describes" if _is_noun(second) else "none"
    return "beside" if _is_noun(first) and genitive_noun(second) else "none"


def _is_noun(word: str) -> bool:
    return bool(parses_of(word)[0].tag.POS == "NOUN")
