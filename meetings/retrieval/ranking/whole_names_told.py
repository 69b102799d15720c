"""What has a name of several words is told by the whole name: a bridge to Crimea for electricity
is not the Crimean Bridge.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from meetings.gazetteer.proper_names import (
    Keys,
    forms_of,
    longest_proper_name,
    name_keys,
    names_of_things,
    stands_in,
)
from meetings.retrieval.indexing.head_keys import LEAD_READ
from meetings.retrieval.ranking.naming_and_content_words import Level, Subject
from meetings.retrieval.ranking.rerank import Ranked


def whole_name_told(subject: Subject, first: Ranked) -> Level:
    """Each name of several words stands in the sentence or the meeting's head, or its words do in
    a sentence nearby.
    """
    question = subject.question
    if question.asked == "meeting":
        return "answer"  # it may be called otherwise
    names = _names_in(question.meant or question.text)
    return "answer" if all(_is_told(forms, first) for forms in names) else "near"


@lru_cache(maxsize=1024)
def _names_in(text: str) -> tuple[tuple[Keys, ...], ...]:
    return tuple(_names(name_keys(text)))


def _names(said: Keys) -> Iterator[tuple[Keys, ...]]:
    """The forms of each name of several words, the longest where one holds another."""
    at = 0
    while at < len(said):
        sizes = range(min(longest_proper_name(), len(said) - at), 1, -1)
        size = next((size for size in sizes if said[at : at + size] in names_of_things()), 0)
        if size:
            yield forms_of(said[at : at + size])
        at += max(size, 1)


def _is_told(forms: tuple[Keys, ...], first: Ranked) -> bool:
    passage, head = first.candidate.passage, first.candidate.entry
    texts = passage.text, head.head.title, head.lead[:LEAD_READ]
    if any(stands_in(forms, text) for text in texts):
        return True
    nearby = [set(keys.split()) for keys in (*passage.before, *passage.after, passage.asked)]
    return any(set(form) <= keys for form in forms for keys in nearby)
