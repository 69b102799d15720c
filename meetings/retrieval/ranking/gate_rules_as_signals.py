"""What the rules of the gate say of a meeting's best passage, as signals.

A meeting that gives another year's figure, another person's age or another place's price is told
for nothing: of a hundred wrong meetings of unanswerable questions the rules for these hold back 28
by words and 33 with meaning, of a hundred right ones two.
"""

from __future__ import annotations

from collections.abc import Iterator

from meetings.retrieval.ranking.another_counted import another_counted
from meetings.retrieval.ranking.attributes_told import (
    attribute_told,
    belongs,
    foretold,
    nothing_known_of_now,
    years_told,
)
from meetings.retrieval.ranking.expected_answer_type import (
    doer_told,
    measure_told,
    told_not_asked,
    trait_told,
    value_told,
)
from meetings.retrieval.ranking.gate import RULES
from meetings.retrieval.ranking.names_present import names_told, one_name_told, places_told
from meetings.retrieval.ranking.naming_and_content_words import Subject
from meetings.retrieval.ranking.one_word_unmet import one_word_unmet
from meetings.retrieval.ranking.opposites import opposite_told
from meetings.retrieval.ranking.other_of_its_kind import other_of_its_kind
from meetings.retrieval.ranking.prices_told import hour_told, price_told, wage_told
from meetings.retrieval.ranking.relative_years import relative_year_told
from meetings.retrieval.ranking.rerank import Ranked
from meetings.retrieval.ranking.said_by_them import said_by_them
from meetings.retrieval.ranking.speakers_own import speakers_own
from meetings.retrieval.ranking.strangers_told import strangers_met
from meetings.retrieval.ranking.told_by_its_words import Rule
from meetings.retrieval.ranking.used_in_sense_asked import (
    count_told,
    met_nearby,
    superlative_told,
    words_known,
)
from meetings.retrieval.ranking.words_met import each_word_met, head_met, more_than_names
from meetings.retrieval.ranking.year_of_question import not_before, year_named, year_told

_OF_FACTS: frozenset[Rule] = frozenset(
    {
        attribute_told,
        hour_told,
        places_told,
        price_told,
        wage_told,
        year_named,
        year_told,
    }
)
"""Rules against what is said about another person, place or year than the one asked for."""
_OF_NAMES: frozenset[Rule] = frozenset({names_told, one_name_told})
_OTHERS: frozenset[Rule] = frozenset(
    {
        another_counted,
        belongs,
        count_told,
        doer_told,
        each_word_met,
        foretold,
        head_met,
        measure_told,
        met_nearby,
        more_than_names,
        not_before,
        nothing_known_of_now,
        one_word_unmet,
        opposite_told,
        other_of_its_kind,
        relative_year_told,
        said_by_them,
        speakers_own,
        strangers_met,
        superlative_told,
        told_not_asked,
        trait_told,
        value_told,
        words_known,
        years_told,
    }
)
"""The other rules that the weights were learned with. Learned with younger ones no more is told
for as few wrong ones: of 414 Russian right meetings .864 either way, .853 where those about doers
and venues bar as well."""


def held_back(subject: Subject, best: Ranked) -> Iterator[tuple[str, float]]:
    """How much the gate would make of a meeting's best, and which kind of rule says so."""
    learned = _OF_FACTS | _OF_NAMES | _OTHERS
    levels = {rule: rule(subject, best) for rule in RULES if rule in learned}
    broken = {rule for rule, level in levels.items() if level != "answer"}
    silent = "silent" in levels.values()
    yield "held_back", float(bool(broken) and not silent)
    yield "silenced", float(silent)
    yield "of_another_fact", float(bool(broken & _OF_FACTS))
    yield "of_another_name", float(bool(broken & _OF_NAMES))
    yield "otherwise_held_back", float(bool(broken & _OTHERS))
