"""Which mentions of a topic tell most: these are shown first."""

from __future__ import annotations

import numpy as np

from meetings.model.boolean_query import all_of, any_of
from meetings.model.hits import ASKS, EASILY_READ, HAS_FIGURE, IN_LEAD, Hits, Numbers
from meetings.model.languages import Lang
from meetings.model.mentions import Mention, MentionList, Mentions
from meetings.ports.index import Passages
from meetings.retrieval.indexing.sentence_traits import at_meeting_about

_SHOWN = 15
"""How many mentions are kept to be shown, three at a time."""
_WHOLE = 2
"""More than a figure or easy words, which a sentence about something else next to it may have."""
_IN_LANGUAGE = 4
"""More than a meeting about the topic with many mentions and a figure: whoever asks in Russian
reads Russian first.
"""
_READ = 4
"""As many times what is shown is read, to tell which sentences hold all words themselves."""
_OFTEN = 2
"""A meeting in which more sentences mention a topic is about it."""


def most_telling(
    found: MentionList,
    all_of_them: Mentions,
    passages: Passages,
    lang: Lang,
    most: int = _SHOWN,
) -> list[Mention]:
    """The best of each meeting first, the most telling meetings first, the newest of equals.

    ``found``: some of ``all_of_them``, newest first, and so they stay among equals.
    """
    about = said_where_it_is_the_topic(all_of_them, passages)
    return most_telling_of(found, all_of_them, about, lang, most)


def said_where_it_is_the_topic(mentions: Mentions, passages: Passages) -> Hits:
    """Those mentions that were said at a meeting whose title names what is mentioned."""
    in_title = any_of(map(at_meeting_about, sorted(mentions.found.keys)))
    return passages.holding(all_of((mentions.query, in_title)))


def most_telling_of(
    found: MentionList, all_of_them: Mentions, about: Hits, lang: Lang, most: int = _SHOWN
) -> list[Mention]:
    """The same; ``about``: those that were said where it is the topic."""
    telling = _telling(found.hits, about, lang)
    looked_at = np.unique(_each_meeting_first(found.hits, telling)[: most * _READ])
    whole = found.hits.at(looked_at).places_that(all_of_them.holds_all)
    telling[looked_at[whole]] += _WHOLE
    return found.at(_each_meeting_first(found.hits, telling)[:most])[:]


def _each_meeting_first(found: Hits, telling: Numbers) -> Numbers:
    """The places of hits: the best of each meeting before all others, the most telling first."""
    order: Numbers = np.argsort(-telling, kind="stable")
    _, firsts = np.unique(found.meetings[order], return_index=True)
    is_first = np.zeros(len(order), dtype=np.bool_)
    is_first[firsts] = True
    return np.concatenate((order[is_first], order[~is_first]))


def _telling(found: Hits, about: Hits, lang: Lang) -> Numbers:
    """How much each tells: of a meeting about the topic, with a figure, easily read.

    What a questioner asks tells nothing yet, and a lead is the editor's word.
    """
    _, places, often = np.unique(found.meetings, return_inverse=True, return_counts=True)
    made: Numbers = (
        2 * np.isin(found.meetings, about.meetings)
        + (often[places] > _OFTEN)
        + found.has(HAS_FIGURE)
        + found.has(EASILY_READ)
        - 3 * found.has(ASKS)
        - 1 * found.has(IN_LEAD)
        + _IN_LANGUAGE * found.read_by(lang)
    )
    return made
