"""Whether what a foreign guest tells is of the host's country, where only that is asked about.

"How many ships does Russia build?" – "Our country is at sea. 55 ships are being built all over
the world", says the president of another.
"""

from __future__ import annotations

from meetings.gazetteer.finding_countries import countries_in
from meetings.retrieval.ranking.naming_and_content_words import MET, Level, Subject
from meetings.retrieval.ranking.rerank import Ranked
from meetings.statistics.figures.unions_and_world_parts import HOME


def home_country_told(subject: Subject, first: Ranked) -> Level:
    """What guests say is of their own country or of any, unless they name the one asked about."""
    question, candidate = subject.question, first.candidate
    if question.countries != {HOME} or HOME in countries_in(candidate.passage.text):
        return "answer"
    roles = ". ".join(
        one.role or "" for one in candidate.entry.speakers if one.name == candidate.speaker
    )
    theirs = countries_in(roles)
    if not theirs or HOME in theirs:
        return "answer"
    named = (i for i, term in enumerate(question.terms) if HOME in countries_in(term.word))
    return "answer" if any(first.near.beside[i] >= MET for i in named) else "near"
