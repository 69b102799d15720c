"""Whether an answer holds the value that a saved question asks for, of what it asks about."""

from __future__ import annotations

from collections.abc import Iterator

from meetings.gazetteer.finding_countries import countries_in
from meetings.model.fact import Fact
from meetings.model.question import Question
from meetings.model.reply import Answer
from meetings.retrieval.query.questions.kinds import values_for
from meetings.statistics.figures.indicator_mentions import clause_around
from meetings.text.sentences import sentences

_HOST = "RU"
"""The country whose officials speak: named beside any other."""


def holds_value_asked(question: Question, answer: Answer) -> bool:
    """False only of a question for a value, where there is none or it is another country's."""
    kinds = frozenset[str]().union(*values_for(question.asked))
    if not kinds:
        return True
    own = [fact for fact in answer.facts if fact.kind in kinds]
    wanted = question.countries - {_HOST}
    return any(not (wanted and named) or named & wanted for named in _named_beside(answer, own))


def _named_beside(answer: Answer, facts: list[Fact]) -> Iterator[frozenset[str]]:
    """The countries that the clause of each fact names up to the comma behind it, else those named
    before in its sentence: «с соседями – 4 миллиарда, а рост – 5 процентов».
    """
    for start, stop in sentences(answer.quote):
        sentence = answer.quote[start:stop]
        for fact in facts:
            at = fact.start - answer.start - start
            if 0 <= at < len(sentence):
                left, right = clause_around(sentence, at, at + len(fact.text))
                own = sentence[left : _comma(sentence, at + len(fact.text), right)]
                named = countries_in(own) - {_HOST}
                yield named or countries_in(sentence[:left]) - {_HOST}


def _comma(sentence: str, start: int, stop: int) -> int:
    found = sentence.find(", ", start, stop)
    return stop if found < 0 else found
