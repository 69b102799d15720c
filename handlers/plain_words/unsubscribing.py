"""What is no longer wished for, in plain words: «газ больше не нужен», "stop the gas alerts"."""

from __future__ import annotations

import re

from handlers.plain_words import subscribing_words as said
from handlers.plain_words import unsubscribing_words as ended
from handlers.plain_words.phrase_patterns import (
    EDGES,
    case_after,
    longest_match,
    one_of,
    what_is_named,
    without_thanks,
)
from handlers.plain_words.wishes import LONGEST_PLAIN_WISH, MOST_WORDS, NoMore
from meetings.text.tokens import fold

_NAMED_WORDS = 4
"""The longest names of what was subscribed to; more words before «больше не нужно» are a
sentence."""


def perhaps_no_more(text: str) -> NoMore | None:
    """What a text wants no more alerts about, if it wants that at all: "stop seals"."""
    bare = without_thanks(text)
    folded = fold(bare)
    if len(text) > LONGEST_PLAIN_WISH or len(folded) != len(bare):
        return None
    if one_of(ended.TAKEN_BACK).fullmatch(folded):
        return NoMore(last=True)
    if one_of(ended.FORGOTTEN).fullmatch(folded):
        return NoMore(last=True, idle=True)
    if one_of(ended.STOPPED).fullmatch(folded):
        return NoMore()
    begin = longest_match([said.COURTESY], folded, 0)
    for pattern in ended.PERHAPS_STOP:
        if found := re.compile(pattern).fullmatch(folded, begin):
            words = bare[found.start("of") : found.end("of")].strip(EDGES)
            if 0 < len(words.split()) <= _NAMED_WORDS:
                return NoMore(words)
    return None


def no_more(text: str, folded: str, begin: int) -> NoMore | None:
    """What is no longer wished for; None for a text that goes on to speak of something else."""
    if unwanted := _not_needed(text, folded, begin):
        return NoMore(unwanted)
    if not (stop := longest_match(ended.TO_STOP, folded, begin)):
        return None
    rest = folded[stop:].strip(EDGES)
    if not rest:
        return NoMore()
    if one_of([ended.ALL_OF_THEM]).fullmatch(rest):
        return NoMore(all=True)
    of = longest_match([ended.TO_STOP_OF], folded, stop)
    words = text[of:].strip(EDGES) if of else ""
    if fold(words) in ended.WHAT_WAS_MEANT:
        return NoMore(last=True)
    named = 0 < len(words.split()) <= MOST_WORDS
    return NoMore(words, case_after(folded[stop:of])) if named else None


def _not_needed(text: str, folded: str, begin: int) -> str:
    """What is named before «больше не нужно», or between "stop the" and "alerts"."""
    if alerts := what_is_named(ended.STOP_ALERTS, text, folded, begin):
        return alerts
    for pattern in ended.NOT_NEEDED:
        if (found := re.compile(pattern).search(folded, begin)) and found.start() > begin:
            of = longest_match([ended.NOT_NEEDED_OF], folded, begin) or begin
            words = text[of : found.start()].strip(EDGES)
            if set(fold(words).replace(",", " ").split()) <= ended.NOTHING_NAMED:
                return ""
            return words if len(words.split()) <= _NAMED_WORDS else ""
    return ""
