"""A message that puts the one before right: «нет, не Лодкин, а Веслов», "I meant Pellow"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from meetings.retrieval.query.intents import is_phrase
from meetings.text.stems import keys
from meetings.text.tokens import fold, words

_MOST_WORDS = 4
"""Words of what is put right; whoever writes more says a new sentence."""
_SORRY = (
    r"(?:(?:ой|ай|нет|да нет|не то|извини(?:те)?|прости(?:те)?|пардон|ошиб(?:ся|лась)|опечатка"
    r"|точнее|вернее|то есть|no|nope|nah|oops|sorry|wait|my bad|typo|actually)[\s,.!:–—-]+)"
)
_ONE = r"[^\s,.?!–—][^,.?!–—]*?"
_I_MEANT = (
    r"(?:я\s+)?(?:име(?:л|ла|ю|ли)\s+в\s+виду|хотел[аи]?\s+(?:сказать|написать|спросить)(?:\s+про)?)"
    r"|(?:i\s+)?(?:meant|mean|wanted\s+to\s+(?:say|write|type))(?:\s+to\s+(?:say|write|type))?"
)
_PATTERNS = tuple(
    re.compile(rf"{pattern}[\s?!.]*")
    for pattern in (
        rf"{_SORRY}*не\s+(?P<wrong>{_ONE}),?\s+а\s+(?P<meant>{_ONE})",
        rf"{_SORRY}*not\s+(?P<wrong>{_ONE}),?\s+but\s+(?P<meant>{_ONE})",
        rf"{_SORRY}+not\s+(?P<wrong>{_ONE}),\s+(?P<meant>{_ONE})",
        rf"{_SORRY}*(?:{_I_MEANT})\s+(?P<meant>{_ONE})(?:,?\s+(?:(?:а|and)\s+)?(?:не|not)\s+(?P<wrong>{_ONE}))?",
        rf"{_SORRY}+(?P<meant>{_ONE}),?\s+(?:а\s+не|and\s+not|not)\s+(?P<wrong>{_ONE})",
    )
)


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
    if (found := next(filter(None, fits), None)) is None:
        return None
    meant, wrong = (
        bare[slice(*found.span(name))] if found.groupdict().get(name) else ""
        for name in ("meant", "wrong")
    )
    named = [one for one in (meant, wrong) if one]
    if not all(is_phrase(one) and len(one.split()) <= _MOST_WORDS for one in named):
        return None
    return Correction(meant, wrong)


def put_in_place(question: str, right: Correction) -> str:
    """The question with what was meant where it has the wrong words; empty where it has not."""
    wrong = set(keys(right.wrong))
    said = [word for word in words(question) if wrong and set(keys(word.text)) & wrong]
    if not said:
        return ""
    return f"{question[: said[0].start]}{right.meant}{question[said[-1].stop :]}"
