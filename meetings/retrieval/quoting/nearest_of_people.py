"""Of what somebody is asked to have said nobody else's words are the nearest."""

from __future__ import annotations

from collections.abc import Sequence

from meetings.model.question import Question
from meetings.model.reply import Answer
from meetings.retrieval.query.questions.unknown_people import asks_for_words, unheard_speaker
from meetings.text.stems import folded_key
from meetings.text.tokens import fold, word_texts

_WHAT = frozenset("что чего че чё чо what".split())


def of_those_asked(question: Question, answers: Sequence[Answer]) -> tuple[Answer, ...]:
    """The nearest by the people asked about, or with their surname in them; others as they are.

    «Что Лодкин говорил о газе?» that he never spoke of is not answered by what another says.
    """
    text = question.meant or question.text
    wants = asks_for_words(text) and _WHAT & {fold(word) for word in word_texts(text)}
    names = question.people or tuple(filter(None, [unheard_speaker(question.text)]))
    if not (wants and names):
        return tuple(answers)
    surnames = {folded_key(fold(name.split()[-1])) for name in names}
    return tuple(one for one in answers if _is_of(one, question.people, surnames))


def _is_of(answer: Answer, people: Sequence[str], surnames: set[str]) -> bool:
    if answer.speaker in people:
        return True
    said = (word for word in word_texts(answer.quote) if word[:1].isupper())
    return any(folded_key(fold(word)) in surnames for word in said)
