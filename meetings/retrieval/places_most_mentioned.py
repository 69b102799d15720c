"""The countries or regions that are mentioned most, by anybody or somebody, ever or in a time."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Final

import numpy as np
from babel.numbers import format_decimal

from meetings.gazetteer.countries import countries, country_names
from meetings.model.hits import Hits, speaker_number
from meetings.model.languages import Lang
from meetings.model.mentions import Mentions
from meetings.model.question import Question
from meetings.model.reply import Reply
from meetings.ports.archive import Archive
from meetings.ports.index import Passages
from meetings.retrieval.indexing.sentence_traits import tells_of
from meetings.retrieval.meeting_statement_templates import TEMPLATES
from meetings.retrieval.mentions import mentions
from meetings.retrieval.most_telling_mentions import most_telling
from meetings.retrieval.query.dates_asked import times_asked, without_times
from meetings.retrieval.query.intents import time_of
from meetings.retrieval.query.places_mentioned_asked import PlaceKind, places_asked
from meetings.retrieval.topic_reply import quotes_of
from meetings.statistics.figures.places import is_region, place_name

_TOLD: Final = 10
"""Places told of one by one."""
_COUNTED: Final = 14
"""Places whose mentions are counted as a topic's are: those that most sentences name."""
_MOST_WORDS: Final = 3
"""Of a name besides the question; more ask for something else."""


def places_most_mentioned(
    question: Question, passages: Passages, archive: Archive, today: dt.date
) -> Reply | None:
    """How often each place is mentioned, those of most mentions first, and what was said of it.

    None for other questions, and where no place is named.
    """
    asked = places_asked(question.text)
    if asked is None or not _is_all(question, asked.rest, today):
        return None
    likeliest = _likeliest(asked.kind, question, passages)
    told = [(place, _said_of(place, question, passages, archive)) for place in likeliest]
    told.sort(key=lambda one: -len(one[1].found))
    if not told or not told[0][1].found:
        return None
    lang, first = question.lang, told[0][1]
    each = "; ".join(
        _named(place, said, lang) for place, said in told[: asked.most or _TOLD] if said.found
    )
    best = most_telling(first.found, first, passages, lang)[:1]
    statement = TEMPLATES[lang]["places"].format(places=each)
    return Reply(question.text, True, statement, tuple(quotes_of(best, archive)), ())


def _said_of(place: str, question: Question, passages: Passages, archive: Archive) -> Mentions:
    """Its mentions, as they are counted where it is asked about by itself."""
    told = mentions(country_names(place, question.lang)[0], passages, archive)
    return replace(told, found=replace(told.found, hits=_meant(told.found.hits, question)))


def _named(place: str, said: Mentions, lang: Lang) -> str:
    return f"{place_name(place, lang)} – {format_decimal(len(said.found), locale=lang)}"


def _is_all(question: Question, rest: str, today: dt.date) -> bool:
    """Whether nothing is said besides but a name and a time."""
    left = without_times(rest, times_asked(rest, today)).split()
    return not left or (bool(question.people) and len(left) <= _MOST_WORDS)


def _likeliest(kind: PlaceKind, question: Question, passages: Passages) -> list[str]:
    """The places that most sentences name, most first."""
    keys = [key for key in countries() if is_region(key) == (kind == "region")]
    counts = {key: len(_meant(passages.holding(tells_of(key)), question)) for key in keys}
    most = sorted(counts, key=lambda key: (-counts[key], key))[:_COUNTED]
    return [key for key in most if counts[key]]


def _meant(hits: Hits, question: Question) -> Hits:
    """Those of the time and by the people that are asked for."""
    if (period := time_of(question)) is not None:
        hits = hits.at(hits.are_on(period.holds))
    if question.people:
        numbers = [speaker_number(name) for name in question.people]
        hits = hits.at(np.isin(hits.speakers, numbers))
    return hits
