"""Whether what a figure is asked of is only what a sentence compares another thing with.

"How much was the lighthouse?" – "The pier costs less than that of the lighthouse, 40 million."
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from meetings.model.question import FIGURES, Term
from meetings.retrieval.query.anaphora_words import HAPPENING
from meetings.retrieval.ranking.naming_and_content_words import Level, Subject
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.stems import key
from meetings.text.synonyms_and_translations import translations
from meetings.text.tokens import fold, words

_COMPARED = re.compile(
    r"\b(?:than (?:that|those|the one)\b|compared (?:to|with)|in comparison (?:to|with)|unlike"
    r"|чем (?:у|в|во|на|для)\b|по сравнению с|в отличие от)[^,;:.–—()]*",
    re.IGNORECASE,
)
"""From the word that compares to the end of its clause; "more than 40 ferries" compares none."""


def thing_compared_with(subject: Subject, first: Ranked) -> Level:
    """A figure beside what another thing is compared with is that other thing's."""
    question, text = subject.question, first.candidate.passage.text
    if question.asked not in FIGURES:
        return "answer"
    spans = [found.span() for found in _COMPARED.finditer(text)]
    if not spans:
        return "answer"
    own = {one for term in _thing(subject) for one in _standing_for(term)}
    places = [word.start for word in words(text) if key(word.text) in own]
    compared = all(any(start <= at < stop for start, stop in spans) for at in places)
    return "near" if places and compared else "answer"


def _thing(subject: Subject) -> Iterator[Term]:
    """What the figure is asked of, without what it is asked by: the lighthouse, not its cost."""
    terms = subject.question.terms
    places = subject.content if subject.head is None else (subject.head,)
    return (terms[i] for i in places if fold(terms[i].word) not in HAPPENING)


def _standing_for(term: Term) -> Iterator[str]:
    for own, _ in term.keys:
        yield own
        yield from (other for other, _ in translations(own))
