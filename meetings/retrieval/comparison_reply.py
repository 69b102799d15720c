"""Several people or places on one topic: a quote of each, and plainly which has none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from meetings.model.hits import Numbers
from meetings.model.languages import Lang
from meetings.model.mentions import NO_MENTIONS, Mention, MentionList, Spoken
from meetings.model.question import Question
from meetings.model.reply import Answer, Reply
from meetings.ports.archive import Archive
from meetings.ports.index import Passages
from meetings.retrieval.catalogue_answers import counted
from meetings.retrieval.figure_wording import title_of
from meetings.retrieval.meeting_statement_templates import MEETINGS, MENTIONS, SIDES
from meetings.retrieval.most_telling_mentions import most_telling
from meetings.retrieval.query.archive_cast import Alternatives
from meetings.retrieval.query.comparisons import ComparedPeople
from meetings.retrieval.query.figures_asked import FigureAsked
from meetings.retrieval.ranking.said_by_them import tells_of
from meetings.retrieval.topic_mentions import spoken_of
from meetings.retrieval.topic_reply import quote_of
from meetings.statistics.figures.places import place_name

Searched = Callable[[str], Answer | None]
"""What somebody said that answers the topic in other words, by their name."""


@dataclass(frozen=True, slots=True)
class _Side:
    """One of the people: their mentions of the topic, and the quote that is shown."""

    name: str
    mentions: MentionList
    quote: Answer | None


def comparison_reply(
    question: Question,
    compared: ComparedPeople,
    topic: Question,
    passages: Passages,
    archive: Archive,
    searched: Searched,
) -> Reply | None:
    """A quote of each person on the topic; None where none of them says anything of it."""
    spoken = spoken_of(topic, passages, archive)
    found = NO_MENTIONS if spoken.apart else spoken.mentions.found
    own = [_said_by(one, found) for one in compared.people]
    together = _where_several(own)

    def best(some: MentionList) -> Mention:
        return most_telling(some, spoken.mentions, passages, question.lang, 1)[0]

    def side(people: Alternatives, said: MentionList) -> _Side:
        if not said:
            return _silent(people, topic, searched)
        there = said.at(np.isin(said.hits.meetings, together))
        return _speaking(people, said, best(there or said), question.lang, archive)

    sides = [side(one, said) for one, said in zip(compared.people, own, strict=True)]
    answers = tuple(side.quote for side in sides if side.quote is not None)
    if not answers:
        return None
    told = "\n".join(_told(side, question.lang) for side in sides)
    return Reply(question.text, True, told, answers, (), sides=tuple(_numbers(sides)))


def places_mentioned(
    question: Question,
    asked: FigureAsked,
    spoken_of_words: Callable[[str], Spoken],
    passages: Passages,
    archive: Archive,
) -> Reply | None:
    """What is said of a figure of several places of which no value is known; None for nothing.

    «Сравни Останию и Норию по ВВП» where nobody says more than that it has grown.
    """
    lang, sides = question.lang, []
    label = asked.indicator.label[0 if lang == "ru" else 1]
    for place in asked.places:
        spoken = spoken_of_words(f"{label} {place_name(place, lang)}")
        found = NO_MENTIONS if spoken.apart else spoken.mentions.found
        best = most_telling(found, spoken.mentions, passages, lang, 1) if found else []
        quote = quote_of(best[0], archive) if best else None
        sides.append(_Side(title_of(label, place, lang), found, quote))
    answers = tuple(side.quote for side in sides if side.quote is not None)
    if not answers:
        return None
    told = "\n".join(_told(side, lang) for side in sides)
    return Reply(question.text, True, told, answers, (), sides=tuple(_numbers(sides)))


def _said_by(people: Alternatives, found: MentionList) -> MentionList:
    return found.said_by(name for one in people for name in one.names)


def _where_several(said: Sequence[MentionList]) -> Numbers:
    """The meetings at which more than one of them speaks of it: there it is the same thing."""
    held = np.concatenate([np.unique(own.hits.meetings) for own in said])
    meetings, counts = np.unique(held, return_counts=True)
    several: Numbers = meetings[counts > 1]
    return several


def _speaking(
    people: Alternatives, said: MentionList, best: Mention, lang: Lang, archive: Archive
) -> _Side:
    by = next(one for one in people if best.passage.speaker in one.names)
    return _Side(by.name_in(lang), said, quote_of(best, archive))


def _silent(people: Alternatives, topic: Question, searched: Searched) -> _Side:
    """What people who never mention a topic say about it in other words."""
    quotes = filter(None, (searched(one.names[0]) for one in people))
    told = next((one for one in quotes if tells_of(topic, one.quote)), None)
    return _Side(people[0].name_in(topic.lang), NO_MENTIONS, told)


def _numbers(sides: Sequence[_Side]) -> Iterator[int]:
    """For each person the number of their quote among the answers, 0 for none."""
    number = 0
    for side in sides:
        number += side.quote is not None
        yield number if side.quote else 0


def _told(side: _Side, lang: Lang) -> str:
    say = SIDES[lang]
    if side.quote is None:
        return say["nothing"].format(name=side.name)
    if not side.mentions:
        return say["one"].format(name=side.name)
    return say["mentions"].format(
        name=side.name,
        mentions=counted(len(side.mentions), MENTIONS[lang]),
        meetings=counted(side.mentions.meetings(), MEETINGS[lang]),
    )
