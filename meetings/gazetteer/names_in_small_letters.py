"""Names in typed messages that are ordinary words in small letters: «крым», "us", «воз»."""

from __future__ import annotations

import re
from typing import Final

from meetings.gazetteer.country_and_region_names import ALL_CAPITALS, CAPITALISED
from meetings.text.tokens import fold

_ORDINARY: Final = frozenset({"куб", "car", "цар"})
"""What is hardly ever meant as a country by somebody who asks: «тысяч куб», a car."""
_SHORT: Final = frozenset("ран воз сво аси фас лаг мок вада пасе".split())
"""Short forms of bodies whose other meaning nobody asks for: of wounds, a cart."""
_STAFF: Final = re.compile(r"штат(?:ы|ов|ам|ами|ах)")
"""The States, or how many people an office has."""
_OF_AN_OFFICE: Final = re.compile(
    r"сокра[тщ]|увелич|раздут|раздув|расшир|укомплект|министерств|ведомств|сотрудник|чиновник|"
    r"служащ|работник|расписани"
)
"""What is said of an office's staff: «сократили штаты»."""
_TO_POLISH: Final = re.compile(r"\b(?:to|will|should|can|must|and)\s+$", re.IGNORECASE)
"""What stands before what is polished."""
_TECHNOLOGY: Final = re.compile(
    r"\s(?:business(?:es)?|clusters?|compan(?:y|ies)|corporations?|experts?|firms?|giants?|"
    r"industr(?:y|ies)|infrastructure|parks?|products?|professionals?|sectors?|skills|solutions?|"
    r"specialists?|start-?ups?|staff|workers)\b",
    re.IGNORECASE,
)
"""What is of information technology rather than said of it: "it companies"."""
_ITSELF: Final = re.compile(
    r"\b(?:is|was|does|do|did|can|will|would|makes?|that)\s+$", re.IGNORECASE
)
"""What stands before the pronoun: "is it companies that pay?"."""
_SOFTWARE: Final = re.compile(
    r"\b(?:отечествен|рос+ий?ск|зарубежн|иностран|импорт|лицензион|пиратск|програм+н|"
    r"собствен|наш|сво)\w{1,4}\s+$",
    re.IGNORECASE,
)
"""Before «по» they describe software, also with a letter too few."""
_MISSILE_DEFENCE: Final = re.compile(
    r"\b(?:систем|элемент|комплекс|разв[её]ртыван|размещен|американск|европейск|глобальн)\w*\s+$",
    re.IGNORECASE,
)
"""Before «про» they are of missile defence: «система про»."""
_IN_CAPITALS: Final = {"it": _TECHNOLOGY, "по": _SOFTWARE, "про": _MISSILE_DEFENCE}
_ENDS: Final = re.compile(r"\s*(?:$|[?!.,;:]|(?:в|на|для|и|у|с)\s)")
"""«Отечественное по», «переход на российское по в банках»: no preposition ends a phrase, or stands
before another one."""
_US: Final = frozenset({"us", "u.s.", "u. s."})
_THE_US: Final = re.compile(
    r"^\W*$|\b(?:the|in|between|against|and|vs|versus|of|by|than|russia|china|eu)\s+$",
    re.IGNORECASE,
)
"""What stands before a country rather than before those who speak: "told us", "with us"."""
_OF_THE_US: Final = re.compile(
    r"\s+(?:ambassador|arms|army|banks?|base|bases|bombers|companies|company|congress|consulate|"
    r"debt|deficit|dollars?|economy|election|elections|embassy|fleet|forces|foreign|government|"
    r"intelligence|leaders?|media|military|missiles?|navy|officials?|policy|politicians|president|"
    r"presidential|relations|sanctions|secretary|senate|senators?|state|tariffs?|trade|treasury|"
    r"troops|visas?|weapons|withdrawal)\b",
    re.IGNORECASE,
)
"""What only a country has."""
_WORD: Final = re.compile(r"\bU\.\s?S\.(?!\s?A\b)|[^\W\d_]+")
_DOLLARS: Final = re.compile(r"\s?\$")


def names_capitalised(text: str) -> str:
    """A typed message in which countries and bodies have the capitals that their names need.

    The US become the USA, as "us" is a word that is looked for nowhere. A transcript is written
    with care and is never read so: there "china" is porcelain.
    """
    return _WORD.sub(_as_written, text)


def only_capitalised(text: str) -> str:
    """The same where every letter stays in its place: of words that are held against others."""
    return _WORD.sub(_in_its_place, text)


def _in_its_place(found: re.Match[str]) -> str:
    written = _as_written(found)
    if fold(found[0]) in _US:
        return found[0].upper() if written != found[0] else written
    return written if len(written) == len(found[0]) else found[0]


def _as_written(found: re.Match[str]) -> str:
    word = found[0]
    folded = fold(word)
    before, after = found.string[: found.start()], found.string[found.end() :]
    if folded in _US:
        return _the_states(word, before, after)
    if folded in _IN_CAPITALS:
        return word.upper() if _is_short_form(folded, before, after) else word
    if word == "WHO":  # whose short form is looked for nowhere
        return "World Health Organization" if before.strip() or not after.strip() else word
    if not word.islower() or folded in _ORDINARY or _is_ordinary(folded, before, after):
        return word
    if folded in ALL_CAPITALS or folded in _SHORT:
        return word.upper()
    return word.capitalize() if folded in CAPITALISED else word


def _is_short_form(folded: str, before: str, after: str) -> bool:
    """Whether "it" is information technology, «по» software, «про» missile defence, by the words
    beside.
    """
    if folded == "it":
        return _TECHNOLOGY.match(after) is not None and not _ITSELF.search(before)
    return _IN_CAPITALS[folded].search(before) is not None and _ENDS.match(after) is not None


def _is_ordinary(folded: str, before: str, after: str) -> bool:
    if _STAFF.fullmatch(folded):
        return _OF_AN_OFFICE.search(fold(before + after)) is not None
    return folded == "polish" and _TO_POLISH.search(before) is not None


def _the_states(word: str, before: str, after: str) -> str:
    meant = not word.islower() or _THE_US.search(before) or _OF_THE_US.match(after)
    return "USA" if meant and not _DOLLARS.match(after) else word
