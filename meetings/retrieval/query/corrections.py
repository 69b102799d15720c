"""A message that puts the one before right: «нет, не Лодкин, а Веслов», "I meant Pellow"."""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass

from meetings.retrieval.query.intents import is_phrase
from meetings.text.stems import keys
from meetings.text.tokens import fold, words

_MOST_WORDS = 4
"""Words of what is put right; whoever writes more says a new sentence."""
_SORRY = (
    r"(?:(?:ой|ай|нет|да нет|не то|не про то|мимо|неверно|неправильно"
    r"|извини(?:те)?|прости(?:те)?|пардон|ошиб(?:ся|лась)|опечатка"
    r"|точнее|вернее|то есть|no|nope|nah|oops|sorry|wait|my bad|typo|actually|wrong|incorrect"
    r"|not that)[\s,.!:–—-]+)"
)
_ONE = r"[^\s,.?!–—][^,.?!–—]*?"
_I_MEANT = (
    r"(?:я\s+)?(?:име(?:л|ла|ю|ли)\s+в\s+виду|хотел[аи]?\s+(?:сказать|написать|спросить)(?:\s+про)?)"
    r"|(?:i\s+)?(?:meant|mean|wanted\s+to\s+(?:say|write|type))(?:\s+to\s+(?:say|write|type))?"
)
_I_ASKED = (
    r"(?:(?:я|это|же|вообще-то|только|спрашивал[аи]?|спросил[аи]?|говорил[аи]?|имел[аи]?)\s+)*"
    r"(?:про|об?|обо|насч[её]т)"
)
_I_AM_ASKING = r"(?:i(?:\s+am|'m|\s+was)\s+(?:asking|talking)|i\s+asked)\s+(?:about|for)"
_PATTERNS = tuple(
    re.compile(rf"{pattern}[\s?!.]*")
    for pattern in (
        rf"{_SORRY}*(?:(?:я|же)\s+)*(?:про|об?|обо)\s+(?P<meant>{_ONE})\s+(?:же\s+)?(?:спрашивал|спросил)[аи]?",
        rf"{_SORRY}*не\s+(?P<wrong>{_ONE}),?\s+а\s+(?P<meant>{_ONE})",
        rf"{_SORRY}*not\s+(?P<wrong>{_ONE}),?\s+but\s+(?P<meant>{_ONE})",
        rf"{_SORRY}+not\s+(?P<wrong>{_ONE}),\s+(?P<meant>{_ONE})",
        rf"(?:замени|смени|поменяй)(?:те)?\s+(?P<wrong>{_ONE})\s+на\s+(?P<meant>{_ONE})",
        rf"(?:replace|swap)\s+(?P<wrong>{_ONE})\s+(?:with|by|for)\s+(?P<meant>{_ONE})",
        rf"{_SORRY}*(?:{_I_MEANT})\s+(?P<meant>{_ONE})(?:,?\s+(?:(?:а|and)\s+)?(?:не|not)\s+(?P<wrong>{_ONE}))?",
        rf"{_SORRY}+(?P<meant>{_ONE}),?\s+(?:а\s+не|and\s+not|not)\s+(?P<wrong>{_ONE})",
        rf"(?:{_SORRY}|нет\s+)+{_I_ASKED}\s+(?P<meant>{_ONE})",
        rf"(?:{_SORRY}|no\s+)+(?:{_I_AM_ASKING}|about)\s+(?P<meant>{_ONE})",
        rf"(?:{_SORRY}|no\s+|нет\s+)+(?:{_I_MEANT})\s+(?P<meant>{_ONE})",
        rf"(?:я\s+(?:же\s+)?(?:спрашивал[аи]?|спросил[аи]?)\s+(?:про|об?|обо)|{_I_AM_ASKING})\s+(?P<meant>{_ONE})",
    )
)
_THIS_NOT_THAT = re.compile(rf"(?:not|не)\s+(?P<wrong>{_ONE}),\s+(?P<meant>{_ONE})[\s?!.]*")
""" "not Pellow, Vaughan" puts right only what has been asked of Pellow."""
_POINTING = frozenset(
    "это этом этого то том него нее неё ней них that this it him her them".split()
)
_LAST_PHRASE = re.compile(
    r"\b(?:at|of|in|by|for|with|from|to|on|about|в|во|на|с|со|у|о|об|про|за|для|по|из)\s+"
    r"(?P<said>[^\s\d?!.,]+(?:\s+[^\s\d?!.,]+)?)(?P<mark>[\s?!.]*)$",
    re.IGNORECASE,
)
"""What a question ends with, behind its preposition: two words at most, no year."""


_NO = re.compile(
    r"(?:(?:нет|не то|да нет|ой|неверно|неправильно|no|nope|nah|oops|wrong)"
    r"[\s,.!–—-]+)+(?P<rest>[^?]{2,60}?)[\s?!.]*$",
    re.IGNORECASE,
)


def said_after_no(text: str) -> str:
    """«с Останией» of «нет, с Останией»; empty where a message denies nothing or says much."""
    found = _NO.match(" ".join(text.split()))
    rest = found["rest"] if found else ""
    return rest if 0 < len(rest.split()) <= _MOST_WORDS else ""


@dataclass(frozen=True, slots=True)
class Correction:
    """What was meant, and what it was taken for; "" where that is not named."""

    meant: str
    wrong: str = ""


def correction_in(text: str) -> Correction | None:
    """What a message puts right; None for one that says something else."""
    bare = " ".join(text.split())
    folded = fold(bare)
    if len(folded) != len(bare):
        return None
    fits = (pattern.fullmatch(folded) for pattern in _PATTERNS)
    found = next(filter(None, fits), None)
    return _correction(found, bare) if found else None


def denied_in(text: str, question: str) -> Correction | None:
    """ "not Pellow, Vaughan" after a question that has what is denied; None for others."""
    bare = " ".join(text.split())
    found = _THIS_NOT_THAT.fullmatch(fold(bare))
    right = _correction(found, bare) if found and len(fold(bare)) == len(bare) else None
    return right if right and put_in_place(question, right) else None


def _correction(found: re.Match[str], bare: str) -> Correction | None:
    meant, wrong = (
        bare[slice(*found.span(name))] if found.groupdict().get(name) else ""
        for name in ("meant", "wrong")
    )
    named = [one for one in (meant, wrong) if one]
    if words(meant)[0].text.casefold() in _POINTING:
        return None  # «нет, про это ничего»
    if not all(is_phrase(one) and len(one.split()) <= _MOST_WORDS for one in named):
        return None
    return Correction(meant, wrong)


def put_behind_preposition(question: str, meant: str) -> str:
    """ "average wage at Pier" → "average wage at Quay"; empty where no such phrase ends it."""
    found = _LAST_PHRASE.search(question)
    return f"{question[: found.start('said')]}{meant}{found['mark']}" if found else ""


def put_in_place(question: str, right: Correction) -> str:
    """The question with what was meant wherever it has the wrong words; empty where it has not."""
    runs = _runs_of(question, set(keys(right.wrong)))
    if not runs:
        return ""
    most = max((held for *_, held in runs), key=len)
    for start, stop, held in reversed(runs):
        if held == most:  # «новый паром и новый мост»: of «новый мост» only the last
            question = f"{question[:start]}{right.meant}{question[stop:]}"
    return question


def _runs_of(question: str, wrong: Set[str]) -> list[tuple[int, int, Set[str]]]:
    """Where some keys stand side by side: from, to, and which of them do.

    Words without a key may stand between two that differ: in «дорога в порт», not «мост и мост».
    """
    runs: list[tuple[int, int, Set[str]]] = []
    is_going_on = False
    for word in words(question):
        own = set(keys(word.text))
        held = own & wrong
        if held and is_going_on and not held <= runs[-1][2]:
            start, _, before = runs.pop()
            runs.append((start, word.stop, before | held))
        elif held:
            runs.append((word.start, word.stop, held))
        is_going_on = bool(held) or (is_going_on and not own)
    return runs
