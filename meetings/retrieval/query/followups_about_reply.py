"""Follow-up messages about the reply just shown: who said that, when, the link, more."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from meetings.retrieval.query.details_in_any_order import details_asked
from meetings.retrieval.query.picking_from_list_patterns import NTH_BEFORE, NTH_BEHIND, NUMBERED
from meetings.retrieval.query.questions.padding import plain_words
from meetings.retrieval.query.shown_reply_request_patterns import FOLLOWUPS
from meetings.retrieval.query.shown_reply_wants import Want
from meetings.retrieval.query.words_around_requests import COURTEOUS, OPENERS, PLEASE, TAGS
from meetings.text.tokens import fold

_LONGEST = 80
"""Characters; what says more asks for more than these do."""
_MOST_NUMBER = 50
"""Longer lists are not kept."""
_NO_INSTEAD = re.compile(r"^\W*(?:(?:нет|не|no|nope)\s*[,.;:!–-]+\s*)+(?=\w)", re.IGNORECASE)
"""«нет, второй»: what follows is wanted instead; without the comma «нет ещё» is an answer."""
_PUNCTUATION = re.compile(r"[^\w\s№'-]|(?<!\w)['-]|['-](?!\w)")


@dataclass(frozen=True, slots=True)
class Followup:
    """What is wanted from the reply just shown.

    ``number``: which of its list, -1 the last; ``name``: whose reply to it, empty for anybody's.
    """

    want: Want
    number: int = 0
    name: str = ""


_RIGHT = frozenset({"right", "true", "correct", "yes", "прав", "права"})
"""With a question mark they doubt what was shown, without one they agree to it."""


def followup_in(text: str) -> Followup | None:
    """What a message wants of the reply before; None where it says something of its own."""
    if len(text) > _LONGEST:
        return None
    text = _NO_INSTEAD.sub("", text)
    said = " ".join(_PUNCTUATION.sub(" ", fold(plain_words(text))).split())
    if said in _RIGHT and text.rstrip().endswith("?"):
        return Followup("sure")
    polite = _without_please(said)
    for spoken in dict.fromkeys((said, polite, _without_opener(polite))):
        if number := _number_in(spoken):
            return Followup("nth", number)
        for want, pattern in _patterns():
            if found := pattern.fullmatch(spoken):
                return Followup(want, name=next(filter(None, found.groupdict().values()), ""))
    detail = details_asked(said)
    return Followup(detail) if detail else None


def _without_please(said: str) -> str:
    words = [word for word in said.split() if word not in COURTEOUS] or said.split()
    while len(words) > 1 and words[-1] in PLEASE | TAGS:
        words.pop()
    while len(words) > 1 and words[0] in PLEASE | OPENERS:
        words.pop(0)
    return " ".join(words)


def _without_opener(said: str) -> str:
    words = said.split()
    while len(words) > 1 and words[0] in OPENERS:
        words.pop(0)
    return " ".join(words)


def _number_in(said: str) -> int:
    """Which of a list is meant: «вторую», "the second one", "3"; 0 where none is."""
    found = _numbered().fullmatch(said)
    if not found:
        return 0
    if found["digits"]:
        number = int(found["digits"])
        return number if number <= _MOST_NUMBER else 0
    return next(n for n in NUMBERED if found[_name(n)])


@cache
def _patterns() -> tuple[tuple[Want, re.Pattern[str]], ...]:
    return tuple((want, re.compile(pattern)) for want, pattern in FOLLOWUPS)


@cache
def _numbered() -> re.Pattern[str]:
    named = "|".join(f"(?P<{_name(n)}>{pattern})" for n, pattern in NUMBERED.items())
    return re.compile(f"{NTH_BEFORE}(?:(?P<digits>[1-9][0-9]?)|{named}){NTH_BEHIND}")


def _name(number: int) -> str:
    return f"n{number}".replace("-", "_")
