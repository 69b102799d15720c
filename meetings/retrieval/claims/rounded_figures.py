"""Whether a claimed figure is a true rounding of what was said: "almost 5 billion" for 4.94.

Only of claims in other words: in a quotation each figure has to be the one that was said.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from meetings.facts.data.change_words import DECLINE, GROWTH
from meetings.retrieval.claims.harmless_and_reversing_words import BOUNDS, NEARLY, TURNING
from meetings.retrieval.claims.tokens import Token
from meetings.text.stop_words import STOP_WORDS

_MORE_BEHIND = frozenset("лишним".split())
_PARTS = (
    (re.compile(r"(?:две трети|двух третей|two thirds)"), Decimal(200) / 3),
    (re.compile(r"(?:три четверти|трех четвертей|three quarters)"), Decimal(75)),
    (re.compile(r"(?:(?:a|one) )?(?:трет(?:ь|и|ью)|third)"), Decimal(100) / 3),
    (re.compile(r"(?:(?:a|one) )?(?:четверт(?:ь|и|ью)|quarter)"), Decimal(25)),
    (re.compile(r"(?:(?:a|one) )?(?:половин(?:а|у|ы|е|ой)|half)"), Decimal(50)),
    (re.compile(r"(?:пят(?:ая|ую|ой) част(?:ь|и)|(?:a|one) fifth)"), Decimal(20)),
    (re.compile(r"(?:десят(?:ая|ую|ой) част(?:ь|и)|(?:a|one) tenth)"), Decimal(10)),
)
"""Parts of a whole, in percent."""
_MULTIPLIED = re.compile(r"удвои\w+|doubl(?:e|es|ed|ing)|утрои\w+|tripl(?:e|es|ed|ing)")
_YEAR = re.compile(r"(?:19|20)\d\d")
"""No figure that anybody rounds."""
_TIMES = frozenset("раз times".split())
_HIDES = Decimal("0.75")
"""A bound that is further off says little of a figure: "more than 10" of 95 hides how much."""
_UNDER = Decimal("0.93")
"""Nobody calls 4.6 almost 5."""
_CLOSE, _EXACT = Decimal("0.07"), Decimal("0.01")
"""How far a figure may be from what was said, "about" and without a word for it."""
_CLOSE_PART, _EXACT_PART = Decimal("0.06"), Decimal("0.03")
"""The same of a third or a quarter: 32 to 35 percent is about a third, 33 a third."""
_HEDGED = {"almost": Decimal("0.985"), "about": Decimal("0.97")}
"""The least that "almost 27.5" and "about 27.5" may stand for, as a part of it."""
_BEFORE = 3
"""Words before a figure among which its "more than" stands."""


@dataclass(frozen=True, slots=True)
class _Amount:
    """A figure with its unit, and what is said of it: more, less, almost, about or nothing.

    ``digits``: how many of it are significant; 0 for a part such as a third.
    """

    value: Decimal
    unit: str
    sense: str
    digits: float


def fits(mine: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """Whether a claim's words give in round terms the figure that the record has there."""
    claimed, said = _amount(mine), _amount(theirs)
    if claimed is None or said is None or {*_ways(mine), *_ways(theirs)} == {True, False}:
        return False
    return _is_rounded(claimed, said)


def _is_rounded(claimed: _Amount, said: _Amount) -> bool:
    is_finer = claimed.digits >= said.digits > 0 and claimed.value != said.value
    if claimed.unit != said.unit or not said.value or is_finer:
        return False  # 233 is no rounding of 230
    if claimed.sense in ("more", "less"):
        return _is_bound(claimed, said)
    return said.sense not in ("more", "less") and _is_near(claimed, said)


def _is_bound(claimed: _Amount, said: _Amount) -> bool:
    """Whether "more than 200" is true of 230, and does not hide how much it is."""
    mine, theirs = claimed.value, said.value
    if claimed.sense == "more":
        least = theirs * _HEDGED.get(said.sense, Decimal(1))
        return said.sense != "less" and theirs * _HIDES <= mine < least
    return said.sense not in ("more", "about") and theirs < mine <= theirs / _HIDES


def _is_near(claimed: _Amount, said: _Amount) -> bool:
    mine, theirs = claimed.value, said.value
    if claimed.sense == "almost":
        return mine * _UNDER <= theirs < mine
    parts = 0 in (claimed.digits, said.digits)
    close = (_CLOSE_PART if parts else _CLOSE), (_EXACT_PART if parts else _EXACT)
    return abs(mine - theirs) <= theirs * close[claimed.sense != "about"]


def _ways(part: Sequence[Token]) -> list[bool]:
    """Of each word for a rise or a fall, whether it is a rise."""
    found = ((GROWTH.match(t.folded), DECLINE.match(t.folded)) for t in part)
    return [up is not None for up, down in found if up or down]


def _amount(part: Sequence[Token]) -> _Amount | None:
    """The only figure of some words that say nothing else."""
    part = [token for token in part if not token.goal]
    words = " ".join(token.folded for token in part)
    for form, value in _PARTS:
        if found := form.search(words):
            rest = words[: found.start()].split() + words[found.end() :].split()
            return _Amount(value, "%", _sense(rest), 0) if _says_no_more(part, found[0]) else None
    if found := _MULTIPLIED.fullmatch(words):
        return _Amount(Decimal(3 if found[0][:3] in ("утр", "tri") else 2), "x", "", 1)
    figures = [i for i, token in enumerate(part) if token.is_figure]
    if len(figures) != 1 or not _says_no_more(part, ""):
        return None
    at = figures[0]
    ahead = [token.folded for token in part[max(0, at - _BEFORE) : at]]
    behind = [token.folded for token in part[at + 1 :] if token.folded in _MORE_BEHIND]
    value = Decimal(part[at].key[1:])
    if _YEAR.fullmatch(part[at].folded):
        return None
    digits = _digits(value)
    return _Amount(value, _unit(part), _sense([*ahead, *behind]), digits)


def _digits(value: Decimal) -> float:
    """How many digits are significant; a last five is half of one: 750 is rounder than 740."""
    digits = value.normalize().as_tuple().digits
    return len(digits) - (0.5 if len(digits) > 1 and digits[-1] == 5 else 0)


def _unit(part: Sequence[Token]) -> str:
    units = [token.key for token in part if token.key[0] in "=%"]
    if any(token.key in _TIMES or token.folded in _TIMES for token in part):
        return "x"
    return units[0] if units else ""


def _sense(words: Sequence[str]) -> str:
    if any(word in _MORE_BEHIND for word in words):
        return "more"
    if any(word in NEARLY for word in words):
        return "almost"
    return next((BOUNDS[word] for word in words if word in BOUNDS), "")


def _says_no_more(part: Sequence[Token], known: str) -> bool:
    """Whether besides a figure, its unit and its bounds there is only grammar, or "grew"."""
    return all(
        token.is_figure
        or token.bounds
        or token.key[0] in "=%"
        or token.folded in known.split()
        or token.folded in BOUNDS
        or token.folded in NEARLY | _MORE_BEHIND | _TIMES
        or token.key in _TIMES
        or (token.folded in STOP_WORDS and token.folded not in TURNING - NEARLY)
        or GROWTH.match(token.folded) is not None
        or DECLINE.match(token.folded) is not None
        for token in part
    )
