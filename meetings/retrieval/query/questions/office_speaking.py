"""The office whose holders' words a question wants, whoever holds it: "what did the pilot say"."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from meetings.model.question import Question
from meetings.retrieval.query.office_holders import names_an_office
from meetings.retrieval.query.questions.holders_speaking import (
    is_called_office,
    offices_beside_speech,
)
from meetings.text.russian_analyses import lemma, parses_of
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import Word, fold, word_texts

_WHAT: Final = frozenset("что чего чё what how why как почему".split())
_CHOOSES: Final = frozenset("which what whose какой какая какие каким который чей".split())
"""Ahead of an office these ask who it was: "which minister said so?"."""
_MANY: Final = frozenset({"government"})
"""Of the words that stand in labels for whoever speaks this one is many people's."""


def office_speaking(question: Question) -> str:
    """The office as the question names it; nothing where it names people, or wants no words."""
    return "" if question.people else _office_in(question.meant or question.text)


@lru_cache(maxsize=256)
def _office_in(text: str) -> str:
    if _WHAT.isdisjoint(map(fold, word_texts(text))):
        return ""
    runs = (run for run in offices_beside_speech(text) if _speaks(run, text))
    run = next(runs, ())
    return text[run[0].start : run[-1].stop] if run else ""


def _speaks(run: tuple[Word, ...], text: str) -> bool:
    """Whether an office may be who speaks: «министр», not «министру», nor "which minister"; what
    «министры», "students" or the government said is asked of all of them.
    """
    before = word_texts(text[: run[0].start])[-1:]
    if before and fold(before[0]) in _CHOOSES:
        return False
    last = fold(run[-1].text)
    if last in _MANY or (last.endswith("s") and is_called_office((last[:-1],))):
        return False
    said = [fold(word.text) for word in run if is_cyrillic(word.text)]
    return not said or any(map(_is_one_holder, said))


def _is_one_holder(word: str) -> bool:
    """Whether a Russian word is an office in the nominative: who is called «папа» or «главковерх»
    may be anybody of the archive by another word.
    """
    tags = [set(one.tag.grammemes) for one in parses_of(word)]
    return names_an_office(lemma(word)) and any({"nomn", "sing"} <= tag for tag in tags)
