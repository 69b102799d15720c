"""Of what somebody is asked to have said nobody else's words are the nearest."""

from __future__ import annotations

from collections.abc import Sequence

from meetings.model.question import Question
from meetings.model.reply import Answer
from meetings.retrieval.query.intents import said_on
from meetings.retrieval.query.questions.unknown_people import (
    asks_by_whose_words,
    asks_for_words,
    unheard_speaker,
)
from meetings.text.stems import folded_key, keys
from meetings.text.synonyms_and_translations import translations
from meetings.text.tokens import fold, word_texts

_WHAT = frozenset("что чего че чё чо what".split())


def of_those_asked(question: Question, answers: Sequence[Answer]) -> tuple[Answer, ...]:
    """The nearest by the people asked about, or with their surname in them; others as they are.

    «Что Лодкин говорил о газе?» that he never spoke of is not answered by what another says.
    """
    text = question.meant or question.text
    asked = said_on(text)
    what = asked or _WHAT & {fold(word) for word in word_texts(text)}
    wants = asks_by_whose_words(text) or (asks_for_words(text) and what)
    names = question.people or tuple(filter(None, [unheard_speaker(question.text)]))
    if not (wants and names):
        return tuple(answers)
    surnames = {folded_key(fold(name.split()[-1])) for name in names}
    topic = _meanings(asked[1]) - surnames if asked else frozenset[str]()
    return tuple(one for one in answers if _is_of(one, question.people, surnames, topic))


def _is_of(
    answer: Answer, people: Sequence[str], surnames: set[str], topic: frozenset[str]
) -> bool:
    """Whether they are theirs, or another's who names them and a word of what is asked about.

    «Лодкин опять передумал» tells nothing of what Lodkin says of gas.
    """
    if answer.speaker in people:
        return True
    said = (word for word in word_texts(answer.quote) if word[:1].isupper())
    named = any(folded_key(fold(word)) in surnames for word in said)
    return named and (not topic or not topic.isdisjoint(keys(answer.quote)))


def _meanings(what: str) -> frozenset[str]:
    """The keys of some words and of their translations."""
    own = keys(what)
    others = (other for one in own for other, _ in translations(one))
    return frozenset((*own, *others))
