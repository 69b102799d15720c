"""The language of a text: as declared, else by its letters and its commonest words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import repeat
from string import ascii_lowercase
from typing import Final

from babel import Locale

from meetings.model.languages import Lang, TranscriptLanguage, has_rules, rules_for
from meetings.text.language_signs import FUNCTION_WORDS, OWN_LETTERS, SCRIPTS

_SAMPLE: Final = 20_000
"""Characters that are looked at."""
_BUT_LATIN = bytes(set(range(256)) - set(b"abcdefghijklmnopqrstuvwxyz"))
_BUT_RUSSIAN = bytes(set(range(256)) - set("абвгдеёжзийклмнопрстуфхцчшщъыьэюя".encode("cp1251")))
_WORD = re.compile(r"[^\W\d_]+")
_MARKS: Final = "’“”–—…«»\u00a0"
"""What English texts have beside ASCII, mostly nothing else."""
_LETTERS_OR_BLANKS = bytes(n if chr(n) in ascii_lowercase else ord(" ") for n in range(256))
_CODE = re.compile(r"\s*([A-Za-z]{2})(?:[-_]\w+)*\s*")
_LEAST: Final = 5
"""Letters or words: fewer are in any text that names places and people of another country."""
_OWN_SHARE: Final = 0.03
"""Of the Cyrillic letters: half of a text in Ukrainian, a quarter of one in Kazakh has as many."""
_WORDS_SHARE: Final = 0.12
"""Of the words: a text has a quarter to a half of such words; names and tables of figures that
look like them stay below."""
_AHEAD: Final = 1.5
"""Times as many as English ones; English prose has few of others' («die», "a", "on")."""
_ASKED_LEAST, _ASKED_SHARE = 2, 0.25
"""The same of a question, which is short: one word («de», «la») may belong to a name."""
_ASKED_LETTERS: Final = 3
"""Of a question: «Тоқаев» has one, «Қасым-Жомарт Тоқаев» two."""
_SCRIPT = {code: re.compile(f"[{letters}]+") for code, letters in SCRIPTS.items()}
_ANY_SCRIPT = re.compile(f"[{''.join(SCRIPTS.values())}]")


def language_told(told: str | None) -> TranscriptLanguage | None:
    """The two-letter code in "de", "de-AT" or "pt_BR"; None where that is no language's code."""
    match = _CODE.fullmatch(told or "")
    code = match[1].lower() if match else ""
    return code if code in _codes() else None


def language_by(told: str | None, text: str) -> TranscriptLanguage:
    """The language that a source tells, where the script agrees; else what the text looks like.

    A page's "en" or "ru" is often its site's and not its text's: there the text decides.
    """
    likely, code = likely_language(text), language_told(told)
    if code is None or has_rules(code) or rules_for(code) != rules_for(likely):
        return likely
    return code


def language_published(told: str | None, text: str) -> TranscriptLanguage:
    """The same for those who publish in Russian and in English and tell the one from the other."""
    code = language_told(told)
    return code if code in ("ru", "en") else language_by(code, text)


def likely_language(text: str) -> TranscriptLanguage:
    """The language a text looks like; in doubt Russian for Cyrillic, else English."""
    sample = text[:_SAMPLE].lower()
    for mark in _MARKS:
        sample = sample.replace(mark, " ")
    if sample.isascii():  # a regular expression takes three times as long to part the words
        words = sample.encode().translate(_LETTERS_OR_BLANKS).decode().split()
        return _of_words(words, _LEAST, _WORDS_SHARE)
    if _is_cyrillic(sample):
        return _of_cyrillic(sample, _LEAST)
    return _of_script(sample) or _of_words(_WORD.findall(sample), _LEAST, _WORDS_SHARE)


def language_of(words: str) -> Lang:
    """Which language with rules a question or quote is in; names may be foreign to it."""
    sample = words.lower()
    return "en" if _latin(sample) > 2 * _russian(sample) else "ru"


def _latin(sample: str) -> int:
    """How many Latin letters there are; in bytes that takes a sixth of the time."""
    return len(sample.encode("ascii", "ignore").translate(None, _BUT_LATIN))


def _russian(sample: str) -> int:
    """How many Russian letters there are."""
    return len(sample.encode("cp1251", "ignore").translate(None, _BUT_RUSSIAN))


def _count(letters: re.Pattern[str], sample: str) -> int:
    """How many letters there are; taken in runs, which is several times faster."""
    return sum(map(len, letters.findall(sample)))


def _is_cyrillic(sample: str) -> bool:
    """Whether a text is in Cyrillic; Latin names and terms may be the larger half of it."""
    return _russian(sample) * 2 > _latin(sample)


def _of_cyrillic(sample: str, least: int) -> TranscriptLanguage:
    """Whose letters explain the most of those that Russian has not; the shortest row of equals."""
    found = Counter({one: sample.count(one) for one in set("".join(OWN_LETTERS.values()))})
    own = found.total()
    if own < max(least, _OWN_SHARE * (_russian(sample) + own)):
        return "ru"
    return max(
        OWN_LETTERS,
        key=lambda code: (sum(found[one] for one in OWN_LETTERS[code]), -len(OWN_LETTERS[code])),
    )


def _of_script(sample: str) -> TranscriptLanguage | None:
    """The language of a script of its own, where that has the most letters.

    Japanese is written in Chinese letters, too, and comes first.
    """
    if _ANY_SCRIPT.search(sample) is None:
        return None
    found = {code: _count(letters, sample) for code, letters in _SCRIPT.items()}
    if found["ja"] * 10 > found["zh"]:
        found["ja"] += found["zh"]
    most = max(found, key=lambda code: found[code])
    return most if found[most] > _latin(sample) else None


def grammar_words(question: str) -> frozenset[str]:
    """The words of a question that say nothing, where it is in a third language.

    None where nothing else would be left of it.
    """
    sample = question.lower()
    words = _WORD.findall(sample)
    if _is_cyrillic(sample):
        code = _of_cyrillic(sample, _ASKED_LETTERS)
    else:
        code = _of_words(words, _ASKED_LEAST, _ASKED_SHARE)
    grammar = frozenset() if has_rules(code) else FUNCTION_WORDS.get(code, frozenset())
    return grammar if set(words) - grammar else frozenset()


def _of_words(words: Sequence[str], least: int, share: float) -> TranscriptLanguage:
    """The language whose grammar words are the most, by far more than English ones."""
    often = Counter(words)
    found = {
        code: sum(map(often.get, listed, repeat(0))) for code, listed in FUNCTION_WORDS.items()
    }
    most = max(found, key=lambda code: found[code])
    sure = max(least, share * len(words), _AHEAD * found["en"])
    return most if found[most] >= sure else "en"


@lru_cache(maxsize=1)
def _codes() -> frozenset[str]:
    return frozenset(code for code in map(str, Locale("en").languages) if len(code) == 2)
