"""Strips padding from a question («слушай, чё там с…», "so uh…") and translates slang."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from meetings.gazetteer.ordinary_words import is_known
from meetings.retrieval.query.questions.padding_words import (
    ASIDES,
    ASKING,
    DECADES,
    LEADING,
    PLAIN,
    THANKING,
    TRAILING,
)
from meetings.retrieval.query.questions.towns_for_short import TOWNS
from meetings.text.tokens import fold_letters


def _either(phrases: str) -> str:
    """A pattern of any of some phrases, a line each, the longest first."""
    rows = filter(None, map(str.strip, phrases.splitlines()))
    longest_first = sorted(rows, key=len, reverse=True)
    made = (re.escape(row).replace(r"\ ", r"[\s,]+").replace("е", "[её]") for row in longest_first)
    return "|".join(made)


_LEAST_MISTYPED = 5
"""Letters: a shorter word is one slip away from too many others."""
_WHICH = ("как", "котор")
_SHOUTED = 3
"""Words from which on capitals are no abbreviations: «ВВП РФ» stays."""
_NUMBERED = re.compile(
    r"^\s*(?:(?:вопрос|question|q)?\s*(?:№|#|n[o.]?)?\s*\d{1,2}\s*[.):]|[qв]\s*:|[•*–—-])\s+(?=\D)",
    re.IGNORECASE,
)
"""Of a list of questions: «1) …», "Question 2: …"."""
_WORD = re.compile(r"(?<![\w’'-])[а-яёА-ЯЁ]{5,9}(?![\w’'-])")
_END = r"(?![\w’'-])"
_LEADING = re.compile(rf"^(?:[\s,.…–-]*(?:{_either(LEADING)}){_END})+[\s,.:…–-]*", re.IGNORECASE)
_GAP = r"[\s,.…–-]"
# A gap is taken whole and once: a row of dashes was cut in all ways, for seconds.
_TRAILING = re.compile(
    rf"(?<!{_GAP})(?P<mark>(?:{_GAP}*+[?!])?)"
    rf"(?:{_GAP}++(?:{_either(TRAILING)})"
    rf"|(?:(?<=[?!])\s++|{_GAP}++(?<=[,.]\s))(?:{_either(THANKING)}))"
    r"[\s,.?!…]*+$",
    re.IGNORECASE,
)
_ENDINGS = 3
"""«подскажите, пожалуйста! заранее спасибо»: nobody says more of them."""
_LEAST_LEFT = 3
"""Words before what stands at the end: «чего ты не знаешь» is no padding."""
_ASIDES = re.compile(rf"(?:^|(?<=[\s,]))(?:{_either(ASIDES)}){_END}[,.…]*\s*", re.IGNORECASE)
_PLAIN = PLAIN | DECADES | TOWNS
_SLANG = re.compile(
    rf"(?<![\w’'-])(?:{_either(chr(10).join(_PLAIN))}){_END}(?!\.\w)", re.IGNORECASE
)
"""“U.S.” is no "you"."""


def plain_words(text: str) -> str:
    """A text with its slang in plain words: «скока стоил мост» asks «сколько».

    One all in capitals is put in small letters: names and words are told apart by others.
    """
    if text.isupper() and len(text.split()) >= _SHOUTED:
        text = text.lower()
    plain = _SLANG.sub(lambda found: _PLAIN[fold_letters(found[0])], text)
    return _WORD.sub(lambda found: _name_in(found) or _asking(found[0]) or found[0], plain)


def _name_in(found: re.Match[str]) -> str:
    """A word with a capital that does not begin the text, and one that ends it and would ask for
    something behind it: «АЭС Аккую», «аккую» ask no «какую»."""
    within = found.start() and found[0][:1].isupper()
    last = not found.string[found.end() :].strip(" ?!.")
    asks = _asking(found[0]) if last else None
    return found[0] if within or (asks and asks.startswith(_WHICH)) else ""


@lru_cache(maxsize=4096)
def _asking(word: str) -> str | None:
    """The word of asking that an unknown word is one slip away from: «сколко», «почемо»."""
    folded = fold_letters(word)
    if len(folded) < _LEAST_MISTYPED or word[1:] != folded[1:] or is_known(folded):
        return None
    near = process.extractOne(folded, ASKING, scorer=DamerauLevenshtein.distance, score_cutoff=1)
    return str(near[0]) if near else None


def unpadded(text: str) -> str:
    """The question alone; the text as it is where nothing else would be left."""
    bare = _NUMBERED.sub("", plain_words(text))
    bare = _ASIDES.sub("", _without_end(bare))
    bare = _without_end(_LEADING.sub("", bare).strip(" ,"))
    return bare if len(bare.split()) > 1 else text


def _without_end(text: str) -> str:
    """Without what is only asked for, or thanked for, at the end."""
    for _ in range(_ENDINGS):
        end = _TRAILING.search(text)
        if end is None or len(text[: end.start()].split()) < _LEAST_LEFT:
            break
        text = text[: end.start()].rstrip(" ,") + ("?" if "?" in end["mark"] else "")
    return text
