"""The condition on which a fragment was said that follows it, or that is put as a request.

«Мы остановим ночные рейсы» is not what is said in «Мы остановим ночные рейсы, если подорожает
уголь», nor in «Дайте нам угля, и мы пустим ночные рейсы».
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from meetings.retrieval.claims.governing_words import NO_GOVERNORS
from meetings.retrieval.claims.inflection import is_imperative
from meetings.text.scripts import is_cyrillic

_BEHIND = re.compile(
    r"(?P<between>[^.!?;:…\n«»“”()]{0,60}?)(?<!\w)"
    r"(?P<condition>(?:но |but )?(?:только |лишь |only )?"
    r"(?:если|при условии|лишь бы|if|unless|provided|providing|on condition|as long as|so long as)"
    r"(?!\w)[^.!?;…\n]*)",
    re.IGNORECASE,
)
"""What stands between a fragment and the condition, which is of the same clause, and that."""
_ANOTHER = re.compile(
    r"\S,|,.*\S|\b(?:и|а|но|да|даже|and|but|or|even|as|see|know|ask\w*|wonder\w*|check|doubt\w*"
    r"|decide\w*|what|see|find out|say|tell)\b",
    re.IGNORECASE,
)
"""Between them: the condition is one of something else, or none at all: "even if", "to see if"."""
_BIDDING = frozenset(
    "give bring show build pay help send find buy lend grant take leave open close stop make put"
    " add wait come get hire allow let tell support vote trust invest".split()
)
_AND = frozenset("и and".split())
_SUBJECT = 2
"""Words between the "and" and the fragment: who then does it, and "will"."""


def condition_behind(text: str, stop: int) -> tuple[int, int] | None:
    """Where the condition of a fragment that ends at ``stop`` stands behind it."""
    found = _BEHIND.match(text, stop)
    if found is None or _ANOTHER.search(found["between"].rstrip(" ,–—")):
        return None
    start, end = found.span("condition")
    if NO_GOVERNORS.match(text[start:end].casefold()):
        return None
    return start, start + len(found["condition"].rstrip(' ,–—»”"'))


def is_bidden(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether a sentence up to a fragment asks for something on which the fragment depends.

    ``before``, ``after``: folded words of the sentence before the fragment, and its first ones.
    """
    last = max((i for i, word in enumerate(before) if word in _AND), default=0)
    if not last or len(before) - 1 - last > _SUBJECT:
        return False
    if is_cyrillic(before[0]):
        return is_imperative(before[0])
    promises = {"will", "ll"} & {*before[last:], *after[: _SUBJECT + 1]}
    return before[0] in _BIDDING and bool(promises)
