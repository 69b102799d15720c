"""Events that are waited for: «сообщи, если Лодкин поедет в Останию»."""

from __future__ import annotations

import re

from handlers.plain_words import awaited_event_words as english
from handlers.plain_words import subscribing_words as said
from handlers.plain_words.phrase_patterns import EDGES, compiled, longest_match
from handlers.plain_words.wishes import MOST_WORDS, Wish
from meetings.model.subscription import Query
from meetings.text.russian_analyses import parses_of
from meetings.text.scripts import is_cyrillic
from meetings.text.stop_words import STOP_WORDS

_NAMES_NOTHING = frozenset(
    {"VERB", "INFN", "NPRO", "PREP", "CONJ", "PRCL", "ADVB", "PRED", "INTJ"}
)
_AGAIN = re.compile(r"\b(?:снова|опять|в следующий раз|again|next(?: time)?)\b")
""" "Tell me when they meet again" waits for it; "tell me when they meet" asks for the day."""
_VISITS = re.compile(english.VISITS)
_NEXT = re.compile(r"\s+next(?: time)?$")
_LEAST_WORDS = 2
"""Of a clause: who, and what they do."""


def awaited(text: str, folded: str, begin: int) -> Wish | None:
    """The event as a question that is saved; None for a text that waits for none.

    What is only said, mentioned or published is a wish for these words.
    """
    start, stop = _clause(folded, begin)
    if not start or not _is_event(clause := folded[start:stop].strip(EDGES)):
        return None
    if longest_match((*said.HAPPENS, said.SPEAKS_OF, *said.ANSWERED), clause, 0):
        return None
    if re.search("|".join(said.HAPPENED), clause) or longest_match([said.IT_IS_TOLD], clause, 0):
        return None
    return Wish(Query("question", f"{_NEXT.sub('', text[start:stop].strip(EDGES))}?"))


def _clause(folded: str, begin: int) -> tuple[int, int]:
    """Where the clause with «если» or "when" stands, beside words that ask to be told."""
    asks_day = longest_match([said.ASKS_WHEN], folded, begin)
    if asks_day and not (_AGAIN.search(folded) or _VISITS.search(folded, asks_day)):
        return 0, 0
    asks = (*said.TO_TELL, *said.TO_TELL_ONCE, *said.TO_SEND, *said.TO_SUBSCRIBE)
    told = longest_match(asks, folded, begin)
    if told and (start := longest_match([said.WHEN], folded, told)):
        return start, len(folded)
    start = longest_match([said.WHEN_FIRST], folded, begin)
    tell = compiled(said.TO_TELL_BEHIND).search(folded, start) if start else None
    return (start, tell.start()) if tell else (0, 0)


def _is_event(clause: str) -> bool:
    words = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", clause)
    if not _LEAST_WORDS <= len(words) <= MOST_WORDS:
        return False
    if is_cyrillic(clause):
        return any(map(_is_to_come, words)) and any(map(_names_something, words))
    if re.search(english.PAST_OR_ASKED, clause):
        return False
    happens = re.search("|".join(english.HAPPENS), clause)
    beside = set(
        clause[: happens.start()].split() + clause[happens.end() :].split() if happens else ()
    )
    return bool(beside - STOP_WORDS - english.NOBODY)


def _is_to_come(word: str) -> bool:
    """«поедет», «отменят»; not «будешь», which is said to the bot."""
    tags = [parse.tag for parse in parses_of(word)]
    return any("futr" in tag and "3per" in tag for tag in tags[:2])


def _names_something(word: str) -> bool:
    """«маткапитал», «СВО»; no «что-нибудь», nor what is only said of it."""
    if word in STOP_WORDS or _is_to_come(word):
        return False
    return parses_of(word)[0].tag.POS not in _NAMES_NOTHING
