"""Opening sentences that say nothing: greetings, thanks, forms of address, applause."""

from __future__ import annotations

import re

from meetings.text.pleasantry_words import AMONG, SIGNS
from meetings.text.sentences import sentences
from meetings.text.tokens import fold

LONGEST_PLEASANTRY = 14
"""Words: a longer sentence tells something, whatever its words."""
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_REMARK = re.compile(r"^[\s<(\[]*(?:…|\.\.\.|[^<>()\[\]]{1,30})[\s.>)\]]*$")
"""«<…>», "(Applause.)": the sentence holds nothing else."""


def is_pleasantry(sentence: str) -> bool:
    """Whether a sentence is nothing but a pleasantry, or a remark in brackets."""
    sentence = sentence.strip()
    if sentence[:1] in ("<", "(", "[") and _REMARK.match(sentence):
        return True
    found = _WORD.findall(sentence)
    if not found or len(found) > LONGEST_PLEASANTRY or any(sign.isdigit() for sign in sentence):
        return False
    plain = [fold(word) for place, word in enumerate(found) if _is_plain(word, place)]
    return not SIGNS.isdisjoint(plain) and all(word in SIGNS or word in AMONG for word in plain)


def telling_start(quote: str, core: int) -> int:
    """Where a quote begins to tell something: at the sentence at ``core`` at the latest."""
    for start, stop in sentences(quote):
        if start >= core or not is_pleasantry(quote[start:stop]):
            return min(start, core)
    return core


def _is_plain(word: str, place: int) -> bool:
    """Names are no matter: whoever is greeted, it is a greeting."""
    folded = fold(word)
    return place == 0 or folded in SIGNS or word == word.lower()
