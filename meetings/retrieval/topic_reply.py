"""One topic: how often, where and by whom it was discussed, and the best quotes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from meetings.gazetteer.countries import country_mentions
from meetings.model.languages import Lang, rules_for
from meetings.model.meeting import LEAD, Answer, Reply, Topic
from meetings.model.mentions import Mention, Mentions, Spoken
from meetings.model.question import Question
from meetings.ports.archive import Archive, Catalogue
from meetings.ports.index import Passages
from meetings.retrieval.mentions import mentions
from meetings.retrieval.query.intents import time_of, topic_words, unexplained
from meetings.retrieval.quoting.sentence import quoted
from meetings.text.russian_forms import is_adjective
from meetings.text.stems import keys

_ANSWERS = 5
TOPIC_QUOTES = 15
"""How many mentions are kept to be shown, three at a time."""
SURE_NAME = 0.85
"""Somebody who types a topic wants any telling mention of it: they are right nearly always."""
_SPEAKERS = 12
"""Names, of which some may be one person's in two languages: a phone's line holds three people."""
_SHORT, _LONG = 50, 350
"""Characters: shorter sentences tell little, longer ones do not fit beside two others."""
_FIGURES = frozenset({"money", "percent", "quantity"})
_ASKS = re.compile(r"\?\W*$")


def spoken_of(question: Question, passages: Passages, catalogue: Catalogue) -> Spoken:
    """Every mention of a question's topic, in its time, by the people it names.

    Where they said nothing of it, sentences that name them with it. Where no sentence holds all
    words, the rarest of them alone; the others are ``apart``.
    """
    words = topic_words(question)
    if not words:
        return Spoken(words, Mentions())
    found = _in_time(question, mentions(words, passages, catalogue))
    if not found.found and _is_pair(question, words):
        return _rarest_alone(question, words, passages, catalogue)
    if not question.people or not (unexplained(question) or question.countries):
        return Spoken(words, found)
    own = tuple(one for one in found.found if one.passage.speaker in question.people)
    if own:
        return Spoken(words, replace(found, found=own), _commonest(own))
    surnames = dict.fromkeys(name.split()[-1] for name in question.people)
    named = (mentions(f"{words} {name}", passages, catalogue) for name in surnames)
    return Spoken(words, max((_in_time(question, one) for one in named), key=_count))


def _is_pair(question: Question, words: str) -> bool:
    """Whether a topic is two words and names no time: a longer one may be asked as a question."""
    return len(words.split()) == 2 and not question.people and time_of(question) is None


def _rarest_alone(
    question: Question, words: str, passages: Passages, catalogue: Catalogue
) -> Spoken:
    """The word of a topic that is spoken of least, where its words never come together.

    A country or a quality alone says nothing of what was asked for: «средняя зп в Туве».
    """
    alone = [word for word in _outside_places(words) if not is_adjective(word)]
    told = [(_in_time(question, mentions(w, passages, catalogue)), w) for w in alone]
    known = [(found, word) for found, word in told if found.found]
    if not known:
        return Spoken(words, Mentions())
    found, word = min(known, key=lambda pair: _count(pair[0]))
    apart = " ".join(other for other in words.split() if other != word)
    return Spoken(word, found, apart=apart)


def _outside_places(text: str) -> list[str]:
    """The words of a text that are no part of a country's or region's name."""
    for found in reversed(list(country_mentions(text))):
        text = text[: found.start] + text[found.stop :]
    return text.split()


def topic_reply(question: Question, passages: Passages, archive: Archive) -> Reply | None:
    """What is said of a topic; None where nobody mentions it. A part of it is no answer."""
    spoken = spoken_of(question, passages, archive)
    if not spoken.mentions.found:
        return None
    best = most_telling(spoken.mentions.found, question.lang)[:TOPIC_QUOTES]
    answers = sorted((quote_of(one, archive) for one in best), key=_asks)
    topic = replace(_topic(spoken), quotes=tuple(answers))
    whole = not spoken.apart
    return Reply(question.text, whole, None, topic.quotes[:_ANSWERS], (), topic=topic)


def _count(found: Mentions) -> int:
    return len(found.found)


def _in_time(question: Question, found: Mentions) -> Mentions:
    """Those said in the time that is named, or that name its year themselves."""
    period = time_of(question)
    if period is None:
        return found
    year = "" if period.any_year else str(period.last.year)
    told = (
        one
        for one in found.found
        if period.holds(one.entry.head.date) or year in one.passage.keys.split()
    )
    return replace(found, found=tuple(told))


def _commonest(found: Sequence[Mention]) -> str | None:
    names = Counter(one.passage.speaker for one in found)
    return names.most_common(1)[0][0]


def _topic(spoken: Spoken) -> Topic:
    found = spoken.mentions.found
    years = Counter(one.entry.head.date.year for one in found)
    names = Counter(one.passage.speaker for one in found if one.passage.speaker)
    ids = dict.fromkeys(one.entry.head.id for one in found)
    return Topic(
        spoken.words,
        len(found),
        len(ids),
        tuple(sorted(years.items())),
        tuple(names.most_common(_SPEAKERS)),
        tuple(ids),
        spoken.person,
        found[0].keys,
        apart=spoken.apart,
    )


def most_telling(found: Sequence[Mention], lang: Lang) -> list[Mention]:
    """The best of each meeting first, the most telling meetings first, the newest of equals.

    ``found`` stands newest first, and sorting keeps it so among equals.
    """
    often = Counter(one.entry.head.id for one in found)
    ordered = sorted(found, key=lambda one: -_telling(one, often[one.entry.head.id], lang))
    first = {one.entry.head.id: one for one in reversed(ordered)}
    best = [one for one in ordered if first[one.entry.head.id] is one]
    return best + [one for one in ordered if first[one.entry.head.id] is not one]


def _telling(mention: Mention, often: int, lang: Lang) -> int:
    """How much a mention tells: of a meeting about the topic, with a figure, easily read.

    What a questioner asks tells nothing yet, and a lead is the editor's word.
    """
    passage, head = mention.passage, mention.entry.head
    about = mention.keys & set(keys(head.title))
    return (
        2 * bool(about)
        + (often > 2)
        + bool(_FIGURES & passage.kinds)
        + (_SHORT <= len(passage.text) <= _LONG)
        - 3 * bool(_ASKS.search(passage.text))
        - (passage.turn == LEAD)
        + (rules_for(head.lang) == lang)
    )


def _asks(answer: Answer) -> bool:
    return bool(_ASKS.search(answer.quote))


def quote_of(mention: Mention, archive: Archive) -> Answer:
    """The quote around a mention."""
    passage = mention.passage
    meeting = archive.meeting(passage.meeting_id)
    facts = archive.facts(passage.meeting_id)
    place = (passage.turn, passage.start, passage.stop)
    return quoted(meeting, facts, place, SURE_NAME, {}, limit=_LONG)
