"""Russian typed in Latin letters: "chto skazal putin o gaze" is «что сказал путин о газе».

There is no one way to write Russian so: y is ы or й, e is е or э, soft signs are left out. Of all
that a word may be, what a dictionary or the archive knows is taken.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from functools import lru_cache
from itertools import islice
from typing import Final, NamedTuple

from meetings.gazetteer.ordinary_words import is_known, kinds_of
from meetings.text.months import english_months, english_short_months
from meetings.text.russian_analyses import parses_of
from meetings.text.stop_words import STOP_WORDS
from meetings.text.tokens import fold

_LETTERS: Final[dict[str, tuple[str, ...]]] = {
    "shch": ("щ",), "sch": ("щ", "сч"), "sh": ("ш", "щ"), "ch": ("ч",), "zh": ("ж",),
    "kh": ("х",), "ts": ("ц", "тс"), "tz": ("ц",), "dzh": ("дж",),
    "ya": ("я", "ья", "ъя"), "ja": ("я", "ья"), "ia": ("ия", "я", "иа"),
    "yu": ("ю", "ью"), "ju": ("ю", "ью"), "iu": ("ю", "иу"),
    "yo": ("ё", "ье", "ыо"), "jo": ("ё", "йо"), "ye": ("е", "ые", "ье", "ъе"),
    "je": ("е", "ье"), "la": ("ла", "ля"), "lu": ("лу", "лю"), "iya": ("ия", "ийя"),
    "iyu": ("ию", "ийю"), "iye": ("ие", "ийе"), "iy": ("ий", "ый"), "ij": ("ий",), "yy": ("ый",),
    "yj": ("ый",), "yi": ("ый", "ы", "ии"),
    "a": ("а",), "b": ("б",), "c": ("ц", "к"), "d": ("д",), "e": ("е", "э"), "f": ("ф",),
    "g": ("г",), "h": ("х",), "i": ("и", "й", "ы"), "j": ("й", "ж", "дж"), "k": ("к",),
    "l": ("л",), "m": ("м",), "n": ("н",), "o": ("о",), "p": ("п",), "q": ("к",), "r": ("р",),
    "s": ("с",), "t": ("т",), "u": ("у", "ю"), "v": ("в",), "w": ("в", "ш"), "x": ("х", "кс"),
    "y": ("ы", "й", "и"), "z": ("з",), "4": ("ч",), "'": ("ь",), "’": ("ь",),
}  # fmt: skip
"""What each may stand for, the likeliest first; the longest that fits is read."""
_MAY_BE_SOFT: Final = frozenset("бвджзлмнпрстчшщ")
_NOT_AFTER_SOFT: Final = frozenset("аеёиоуыэюяйьъ")
_AFTER_VOWEL: Final = frozenset("аеёиоуыэюя")
_BEFORE_SHORT: Final = frozenset("аеоуыюя")
"""Vowels behind which a last "i" is й: "kakoi", but "sanktsii"."""
_LITTLE: Final = frozenset("oksu")
"""Letters that are Russian words and no English ones; "v" and "b" stand alone in English, too."""
_LONGEST: Final = 20
"""Letters of a word that is read; longer ones may be too much."""
_READINGS: Final = 300
"""Of one word that are looked at, the likeliest first."""
# Both cases are written out: regardless of case "i" is İ, too, and "s" the long ſ.
_WORD: Final = re.compile(r"(?<![A-Za-z\d'’])(?=[4'’]*[A-Za-z])[A-Za-z4'’]+")
_DAY_OR_YEAR: Final = re.compile(r"(?<![\w.,])(?:\d{1,2}|(?:19|20)\d\d)(?![\w])")
_OTHER_LETTER: Final = re.compile(r"(?![A-Za-z])[^\W\d_]")
_CONTENT: Final = 3
"""Letters of a word that says something: "o" and "v" are only prepositions."""
_SAYS_ENOUGH: Final = 5
"""Letters of a word alone that is one without being in the archive: shorter ones are chance."""
_MUCH_OFTENER: Final = 5
"""So many times: transcripts in English have a "spasibo", too."""
_NAMES_TRIED: Final = 4
"""Of the readings of a word that no dictionary has."""
_RARE: Final = 2
"""Of so many words that are Russian alone one may be unknown."""


class KnownWords(NamedTuple):
    """What is known of words.

    ``english``: whether a dictionary has it, ``name``: whether it is somebody's of the archive,
    ``often``: in how many of its sentences it stands.
    """

    english: Callable[[str], bool]
    name: Callable[[str], bool]
    often: Callable[[str], int]


def russian_meant(text: str, known: KnownWords) -> str:
    """A text in Cyrillic letters, if it is Russian in Latin ones; else as it is.

    Only where no word is English alone, and one at least is Russian alone.
    """
    said = dict.fromkeys(_WORD.findall(text))
    if not said or _OTHER_LETTER.search(text) or any(map(_is_abbreviation, said)):
        return text
    read: dict[str, str] = {}
    english: dict[str, bool] = {}
    for word in said:
        read[word] = meant = _read(word, known)
        english[word] = _may_be_english(word, meant, known)
        if _is_english_grammar(word, meant):
            return text  # "and" is no Andes
        if english[word] and not meant:
            return text
        if _is_month(word, text) or (fold(word) in english_months() and not known.often(meant)):
            return text  # "sept" is a month, and «септ» is nowhere
    if not _is_russian(read, english, known):
        return text
    return _WORD.sub(lambda found: _like(found[0], read[found[0]] or found[0]), text)


def _is_month(word: str, text: str) -> bool:
    """Whether a word is an English month for certain: "nov" in "nov 22 2017" is no «нов»."""
    folded = fold(word)
    is_told = folded in english_months() or folded in english_short_months()
    return is_told and _DAY_OR_YEAR.search(text) is not None


def beginning_with(text: str, openers: Collection[str]) -> str | None:
    """A text in Cyrillic letters that begins with one of some words; no archive is asked.

    What opens it tells the language, and which of two readings is meant: "sledi" may be «следы».
    """
    first, *rest = _WORD.findall(text) or [""]
    if not rest or _OTHER_LETTER.search(text):
        return None
    opener = next((one for one in islice(readings(fold(first)), _READINGS) if one in openers), "")
    read = iter([opener, *map(_by_dictionary, rest)])
    return _WORD.sub(lambda _: next(read), text) if opener else None


def _by_dictionary(word: str) -> str:
    every = list(islice(readings(fold(word)), _READINGS)) or [word]
    known = next((one for one in every if one in STOP_WORDS or is_known(one)), "")
    named = next((one for one in every[:_NAMES_TRIED] if _is_surname(one)), every[0])
    return _like(word, known or named)


def _is_abbreviation(word: str) -> bool:
    return word.isupper() and len(word) > 1


def _is_russian(read: dict[str, str], english: dict[str, bool], known: KnownWords) -> bool:
    """Whether words say so; ``english``: which of them may be English."""
    telling = [
        word
        for word, meant in read.items()
        if meant and not (_is_of_name(meant) or known.name(meant))
    ]
    only = [w for w in telling if not english[w] and (len(w) > 1 or fold(w) in _LITTLE)]
    if len(read) == 1:
        enough = any(len(word) >= _SAYS_ENOUGH or known.often(read[word]) for word in only)
        return bool(only) and enough
    only = [word for word in only if word[0].islower()]  # "Lady Gaga" is in no language
    unknown = sum(not meant for meant in read.values())
    says = any(len(word) >= _CONTENT for word in telling)
    if sum(english[word] and len(word) > _CONTENT for word in telling) > len(only):
        return False  # "teh minimum wage" has a slip, and no «тех»
    return bool(only) and says and unknown * _RARE <= len(only)


def _is_of_name(word: str) -> bool:
    """Whether a word is nothing but part of somebody's name, which says nothing of a language."""
    if not is_known(word):
        return _is_surname(word)
    kinds = kinds_of(word)
    return "ordinary" not in kinds and not kinds.isdisjoint({"Name", "Surn", "Patr"})


def _may_be_english(word: str, meant: str, known: KnownWords) -> bool:
    """Whether a word is English: also where no dictionary has it, but texts say it as often."""
    if known.english(word) or meant in STOP_WORDS:
        return known.english(word)
    often = known.often(word)
    return often > 0 and not (meant and known.often(meant) > _MUCH_OFTENER * often)


def _is_english_grammar(word: str, meant: str) -> bool:
    """Whether a word is one of English grammar, and none of Russian: "about", but not "on"."""
    folded = fold(word)
    return len(folded) >= _CONTENT and folded in STOP_WORDS and meant not in STOP_WORDS


def _read(word: str, known: KnownWords) -> str:
    """The Russian word that a word in Latin letters is; empty where it is none.

    Of several the likeliest, unless another is much commoner in the archive: "put" is «путь».
    """
    every = list(islice(readings(fold(word)), _READINGS))
    found = [one for one in every if is_known(one)]
    if not found:
        if known.english(word):
            return ""
        first = every[:_NAMES_TRIED]
        return next((one for one in first if _is_in_archive(one, known) or _is_surname(one)), "")
    if little := next((one for one in found[:_NAMES_TRIED] if one in STOP_WORDS), ""):
        return little
    best = max(found, key=known.often)
    return best if known.often(best) > _MUCH_OFTENER * known.often(found[0]) else found[0]


def _is_in_archive(word: str, known: KnownWords) -> bool:
    return known.often(word) > 0 or known.name(word)


def _is_surname(word: str) -> bool:
    """Whether a word that no dictionary has ends as surnames do, in any case: «токаевым»."""
    return any("Surn" in parse.tag for parse in parses_of(word))


def readings(word: str) -> Iterator[str]:
    """All that a folded word in Latin letters may be in Cyrillic ones, the likeliest first."""
    if len(word) > _LONGEST:
        return
    options = _options(word)
    # with no unlikely letter, then with one, then with two: soft signs are left out one by one
    for unlikely in range(4):
        yield from _with(options, unlikely)


def _with(options: tuple[tuple[str, ...], ...], unlikely: int, made: str = "") -> Iterator[str]:
    """The words that are made of so many letters that are not the likeliest."""
    if not options:
        if not unlikely:
            yield made
        return
    if unlikely > len(options):
        return
    for place, letters in enumerate(options[0]):
        if place and not unlikely:
            break
        if _fits(made, letters):
            yield from _with(options[1:], unlikely - bool(place), made + letters)


def _fits(made: str, letters: str) -> bool:
    """No soft sign stands before a vowel that has one of its own, nor й behind a consonant."""
    if not made:
        return letters[0] not in "ьъый"
    if letters[0] == "й":
        return made[-1] in _AFTER_VOWEL
    return not (made[-1] == "ь" and letters[0] in _NOT_AFTER_SOFT)


@lru_cache(maxsize=2000)
def _options(word: str) -> tuple[tuple[str, ...], ...]:
    """For each letter or group of them what it may stand for."""
    found: list[tuple[str, ...]] = []
    place = 0
    while place < len(word):
        group = next(g for size in (4, 3, 2, 1) if (g := word[place : place + size]) in _LETTERS)
        place += len(group)
        options = _LETTERS[group]
        if group == "y" and found and found[-1][0][-1] in _AFTER_VOWEL:
            options = ("й", "ы")
        elif group == "i" and place == len(word) and found and found[-1][0][-1] in _BEFORE_SHORT:
            options = ("й", "и")
        elif options[0] in _MAY_BE_SOFT:
            options = (*options, f"{options[0]}ь")
        found.append(options)
    return tuple(found)


def _like(word: str, meant: str) -> str:
    return meant.capitalize() if word[:1].isupper() else meant
