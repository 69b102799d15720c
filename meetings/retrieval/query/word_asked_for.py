"""A word that is asked for as a word: «сколько раз звучало слово „реформа“», "find the phrase …".

How often it was said and by whom is wanted, not what was said about it by that name.
"""

# ruff: noqa: E501 - lists of words

from __future__ import annotations

import re
from typing import Final

from meetings.text.russian_analyses import part_of_speech
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold

_MOST_WORDS: Final = 5
"""Of a phrase that is asked for; a longer one is a quotation, which is verified instead."""
_OPENING_RU: Final = r"(?:(?:а|и|ну|так|слушай|пожалуйста)[, ]+)*"
_USED_RU: Final = (
    r"(?:про)?звуч(?:ит|ало|ала|али)|встреча(?:ется|лось|лась|ются|ли)|упомина(?:ется|лось|лась|ли|ют|л|ла)|"
    r"употребля(?:ется|лось|лась|ли|ют|л|ла)|употребил[аи]?|произнос(?:ится|илось|или|ят|ил|ила)|произнес(?:ли|ла)?|"
    r"использ(?:уется|уют|овалось|овалась|овали|овал|овала)|повторя(?:ется|лось|ли|ют|л|ла)|сказал[аи]?|говорил[аи]?|"
    r"был[аои]? сказан[аоы]?|было|была|есть ли|было ли|была ли"
)
_BESIDE_RU: Final = (
    r"всего|вообще|там|тут|здесь|у них|в архиве|на встречах|на заседаниях|впервые|чаще всего|чаще всех|"
    r"больше всего|больше всех|хоть раз|когда-нибудь"
)
_WORD_RU: Final = r"слов(?:о|ом)|фраз(?:а|у|ой)|выражение|термин|словосочетание"
_RUSSIAN: Final = re.compile(
    rf"{_OPENING_RU}(?:"
    r"(?:найди|поищи|ищи|отыщи|покажи|ищу)(?:те)?(?: (?:мне|все|где|когда|места|пожалуйста))*|"
    rf"(?:сколько(?: всего)? раз|как часто|часто ли|где|когда|кто|кем)|(?=(?:есть|был[ао]) ли )"
    rf")(?: (?:{_BESIDE_RU}))*(?:(?:^| )(?:{_USED_RU}))?(?: (?:{_BESIDE_RU}))* "
    rf"(?:{_WORD_RU}) (?P<what>.+?)(?: (?:{_USED_RU}|{_BESIDE_RU}))*"
)
_MENTIONS_RU: Final = re.compile(
    rf"{_OPENING_RU}(?:(?:найди|поищи|покажи|дай|число|количество|сколько)(?:те)?(?: (?:мне|все|всего))* )?"
    r"(?:упоминани[яй]|употреблени[яй]) (?:слов(?:а|о)|фраз[уы]|выражени[ея]|термина?|словосочетани[ея]) (?P<what>.+)"
)
_USED_EN: Final = (
    r"is|was|were|are|has|have|been|being|did|does|do|they|people|anyone|anybody|somebody|ever|first|last|most|"
    r"used?|uses|using|said|says?|mention(?:s|ed)?|utter(?:ed)?|spoken|pronounced?|repeat(?:ed)?|"
    r"c[ao]mes? up|appear(?:s|ed)?|occur(?:s|red)?|in the archive|at (?:the )?meetings"
)
_ENGLISH: Final = re.compile(
    r"(?:(?:and|so|but|please)[, ]+)*(?:"
    r"(?:find|search(?: for)?|look (?:for|up)|show)(?: me)?(?: (?:all|every|where))*(?: (?:the )?(?:mentions?|occurrences?|uses?) of)?|"
    rf"(?:how (?:many times|often)|where|when|who)(?: else)?(?: (?:{_USED_EN}))+"
    r")(?: the)? (?:word|phrase|term|expression) (?P<what>(?!of\b).+?)"
    rf"(?: (?:{_USED_EN}))*"
)
_OF_MORE: Final = re.compile(r"(?:^|\s)(?:о|об|про|от|about|by|from|on)\s")
_NEVER_FIRST: Final = frozenset({"PREP", "VERB", "PRTS", "GRND", "INFN"})
"""Parts of speech that begin no word or phrase that is looked for."""
_GOES_ON_EN: Final = frozenset("given passed spread got in for to that from out as".split())


def word_asked_for(text: str) -> str:
    """The message that asks how often the word was mentioned; "" where none is asked for."""
    bare = " ".join(text.split()).strip(" .,;:!?…")
    folded = fold(bare)
    if len(folded) != len(bare):
        return ""
    tried = (one.fullmatch(folded) for one in (_RUSSIAN, _MENTIONS_RU, _ENGLISH))
    found = next(filter(None, tried), None)
    if found is None:
        return ""
    what = bare[slice(*found.span("what"))].strip(" «»\"'“”„:")
    if not what or len(what.split()) > _MOST_WORDS or _goes_on(fold(what)):
        return ""
    asks = "сколько раз упоминали" if is_cyrillic(folded) else "how many times did they mention"
    return f"{asks} {what}"


def _goes_on(what: str) -> bool:
    """Whether „слово“ is no word of the archive: «слово Лодкина о газе», «слово предоставили»."""
    first = what.split(maxsplit=1)[0]
    said = part_of_speech(first) in _NEVER_FIRST if is_cyrillic(first) else first in _GOES_ON_EN
    return said or _OF_MORE.search(what) is not None
