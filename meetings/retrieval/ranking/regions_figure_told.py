"""Whether a figure asked for without a place is told of one region alone.

"How many schools were built?" – "We have built 30", says the governor of one region of eighty.
"""

from __future__ import annotations

from meetings.gazetteer.finding_countries import countries_in
from meetings.gazetteer.offices import offices_in
from meetings.model.question import FIGURES
from meetings.retrieval.ranking.naming_and_content_words import FEW, Level, Subject, telling
from meetings.retrieval.ranking.rerank import Ranked
from meetings.statistics.figures.places import places_in
from meetings.statistics.figures.unions_and_world_parts import HOME
from meetings.text.clipped_compounds import written_out
from meetings.text.tokens import word_texts


def not_of_one_region(subject: Subject, first: Ranked) -> Level:
    """What heads of regions count is of their region, unless they name the country.

    A question of more words says what is counted so closely that it may be one region's alone.
    """
    question, candidate = subject.question, first.candidate
    if question.asked not in FIGURES or _names_something(subject):
        return "answer"
    if len(telling(subject)) - _of_compounds(question.text) > FEW:
        return "answer"
    text = candidate.passage.text
    if HOME in countries_in(text):
        return "answer"
    roles = (one.role for one in candidate.entry.speakers if one.name == candidate.speaker)
    heads_one = any(_is_region(o.country) for role in roles if role for o in offices_in(role))
    return "near" if heads_one or any(map(_is_region, places_in(text))) else "answer"


def _of_compounds(text: str) -> int:
    """How many words a question has more than it shows: «зарплата» counts as two."""
    return sum(len(written_out(word)) - 1 for word in word_texts(text) if written_out(word))


def _names_something(subject: Subject) -> bool:
    """Whether a question names anything: whoever asks of a bridge knows where it stands."""
    return bool(subject.named) or any(term.proper for term in subject.question.terms)


def _is_region(place: str | None) -> bool:
    return place is not None and place.startswith(f"{HOME}-")
