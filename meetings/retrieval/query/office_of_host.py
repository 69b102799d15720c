"""An office without a country whose holder is always there: «что президент сказал о газе»."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from meetings.gazetteer.offices import offices_in, rank_of
from meetings.names.name_context_clues import SPEAKS
from meetings.text.tokens import fold

_OFFICE: Final = re.compile(
    r"(?<![\w-])(?:(?:the|our|наш(?:его)?)\s+)?(?P<office>"
    r"(?P<whose>президента|премьера|премьер-министра|канцлера|губернатора|мэра)"
    r"|президент|премьер(?:-министр)?|канцлер|губернатор|мэр"
    r"|president|prime minister|premier|chancellor|governor|mayor)(?![\w-])",
    re.IGNORECASE,
)
_ANOTHER: Final = re.compile(
    r"(?<![\w-])(?:вице|экс|бывш\w+|будущ\w+|перв\w+|нов\w+|друг\w+|люб\w+|кажд\w+|как\w+|котор\w+"
    r"|помощник\w*|советник\w*|заместител\w+|пресс-секретар\w+|представител\w+"
    r"|vice|ex|former|future|next|first|new|other|another|any|every|an?|what|which|deputy|acting)"
    r"(?:\s+|-)$",
    re.IGNORECASE,
)
"""Right before an office it is another's, or a helper's."""
_BETWEEN: Final = (
    r"(?:\s+(?:has|had|did|have|ever|really|just|also|once|actually|himself|then|не|уже|же|ещ[её]"
    r"|недавно|вчера|тогда|сам|действительно|правда|точно|вообще|когда-либо|когда-нибудь|что-то"
    r"|что-нибудь))"
)
"""Words between somebody and the verb; three are the most that are looked past."""
_VERB_AFTER: Final = re.compile(rf"{_BETWEEN}{{0,3}}\s+(?P<word>[^\W\d_]+)", re.IGNORECASE)
_SAID_BEFORE: Final = re.compile(
    r"(?<!\w)(?:сказал|говорил|заявлял|заявил|обещал|пообещал|считает|думает|отметил|ответил"
    r"|отвечал|упоминал|упомянул|назвал|предложил|said|says)\s+$",
    re.IGNORECASE,
)
_WORDS_OF: Final = re.compile(
    r"(?<!\w)(?:слова(?:м|х)?|мнени[еюя]|цитат[аыу]?|позици[яюи]|according to|words of"
    r"|quotes? (?:by|from|of)|opinion of|views? of)\s+$",
    re.IGNORECASE,
)
_HAS_WORDS: Final = re.compile(
    r"[’']s\s+(?:words|opinion|views?|position|quotes?|remarks|statements?|comments?)(?!\w)",
    re.IGNORECASE,
)
_ABOUT: Final = re.compile(r"\s+(?:об?|обо|про|насч[её]т|about|on|regarding)\s", re.IGNORECASE)
_AND: Final = re.compile(
    r"\s*(?:(?:ну|а|и|but|and|so|ok)[\s,]+)*(?:(?:а|и|but|and|(?:what|how)\s+about)[\s,]+)",
    re.IGNORECASE,
)
_ENDS: Final = re.compile(r"\s*(?:$|[?!.,:;–—-])|\s+(?:в|на|что|in|at|that)\s", re.IGNORECASE)


def host_by_office(text: str, host: Callable[[], tuple[str, str] | None]) -> str:
    """A message with the name of the archive's host in place of a bare office that is theirs.

    ``host``: the name and the roles of whoever is nearly always there, if anybody is. Only where
    the holder says something: «выборы президента» are not those of one man.
    """
    found = _OFFICE.search(text)
    if found is None or not _speaks(text, found) or offices_in(text):
        return text
    there = host()
    if there is None:
        return text
    name, roles = there
    if rank_of(found["office"]) not in {office.rank for office in offices_in(roles)}:
        return text
    return f"{text[: found.start()]}{name}{text[found.end() :]}"


def _speaks(text: str, found: re.Match[str]) -> bool:
    """Whether whoever holds the office is asked about as one who says something."""
    before, after = text[: found.start()], text[found.end() :]
    if _ANOTHER.search(before):
        return False
    goes_on = _ABOUT.match(after) or _ENDS.match(after)
    # «а президент?» after what somebody else said
    asked_too = _AND.fullmatch(before) and not after.strip(" ?!.")
    if asked_too or (goes_on and _WORDS_OF.search(before)):
        return True
    if found["whose"]:
        return False
    verb = _VERB_AFTER.match(after)
    if (verb and SPEAKS.match(fold(verb["word"]))) or _HAS_WORDS.match(after):
        return True
    if goes_on and _SAID_BEFORE.search(before):
        return True
    return not before.strip() and _ABOUT.match(after) is not None
