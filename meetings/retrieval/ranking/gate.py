"""Rules that keep the first candidate from being given as an answer, whatever its score.

A name or a country alone carries nothing: what a question is about has to be in the passage or
close to it. Each rule says how much may be made of the first: "answer", "near" or "silent".
"""

from __future__ import annotations

from meetings.model.question import Question
from meetings.retrieval.query.questions.encyclopaedic_attributes import asks_of_now
from meetings.retrieval.ranking.another_counted import (
    another_counted,
    other_thing_counted,
    people_of_country_counted,
)
from meetings.retrieval.ranking.another_doer import another_doer
from meetings.retrieval.ranking.asserted import need_told, told_in_one_sentence, told_not_supposed
from meetings.retrieval.ranking.attributes_told import (
    attribute_told,
    belongs,
    foretold,
    nothing_known_of_now,
    years_told,
)
from meetings.retrieval.ranking.capitals_told import capital_of_place
from meetings.retrieval.ranking.counts_told import counted_or_named, counts_no_share
from meetings.retrieval.ranking.days_and_countries_told import country_told, day_told, event_told
from meetings.retrieval.ranking.deed_told import deed_told
from meetings.retrieval.ranking.done_and_planned import done_not_planned, to_come_not_past
from meetings.retrieval.ranking.done_by_them import done_not_to_do
from meetings.retrieval.ranking.done_to_them import done_to_them
from meetings.retrieval.ranking.expected_answer_type import (
    doer_told,
    measure_told,
    told_not_asked,
    trait_told,
    value_told,
)
from meetings.retrieval.ranking.forms_of_another_word import same_word_told
from meetings.retrieval.ranking.harvest_told import total_told
from meetings.retrieval.ranking.home_country_told import (
    guest_s_country_asked,
    guest_s_economy_told,
    home_country_told,
    no_other_country_s,
    their_figure_told,
)
from meetings.retrieval.ranking.how_many_there_are import (
    counted_in_translation,
    no_population_counted,
    thing_counted,
)
from meetings.retrieval.ranking.identity_told import identity_told
from meetings.retrieval.ranking.last_year_told import last_year_not_asked
from meetings.retrieval.ranking.losses_told import loss_told
from meetings.retrieval.ranking.measure_of_noun import measured_itself
from meetings.retrieval.ranking.mentions_ranked import mentions_not_ranked
from meetings.retrieval.ranking.names_alike_in_sound import word_not_sound
from meetings.retrieval.ranking.names_present import (
    names_told,
    one_name_told,
    places_told,
    told_besides_venue,
)
from meetings.retrieval.ranking.naming_and_content_words import (
    Level,
    subject_of,
)
from meetings.retrieval.ranking.numbers_told import number_of_thing, number_told
from meetings.retrieval.ranking.of_another_place import of_another_place
from meetings.retrieval.ranking.office_of_nothing import head_of_another, office_of_nothing
from meetings.retrieval.ranking.one_word_asked import more_than_deed, more_than_somebody
from meetings.retrieval.ranking.one_word_unmet import one_word_unmet
from meetings.retrieval.ranking.only_reckoned_with import only_reckoned_with
from meetings.retrieval.ranking.only_times_counted import more_than_times_counted
from meetings.retrieval.ranking.opposites import opposite_told
from meetings.retrieval.ranking.other_of_its_kind import other_of_its_kind
from meetings.retrieval.ranking.part_counted import listed_thing_counted, whole_counted
from meetings.retrieval.ranking.parts_of_year_told import part_of_year_told
from meetings.retrieval.ranking.people_counted import people_counted
from meetings.retrieval.ranking.prices_told import hour_told, payment_told, price_told, wage_told
from meetings.retrieval.ranking.regions_figure_told import not_of_one_region
from meetings.retrieval.ranking.relative_years import relative_year_told
from meetings.retrieval.ranking.rerank import Ranked
from meetings.retrieval.ranking.said_by_them import said_by_them, told_by_another
from meetings.retrieval.ranking.some_counted import some_counted
from meetings.retrieval.ranking.speakers_own import speakers_own
from meetings.retrieval.ranking.strangers_told import strangers_met
from meetings.retrieval.ranking.thing_compared_with import thing_compared_with
from meetings.retrieval.ranking.thing_named_or_shared import name_of_thing, share_of_thing
from meetings.retrieval.ranking.told_by_its_words import TOLD_BY_ITS_WORDS, Rule
from meetings.retrieval.ranking.told_in_part import told_in_part
from meetings.retrieval.ranking.unit_asked import counts_no_measure, unit_told
from meetings.retrieval.ranking.used_in_sense_asked import (
    count_told,
    met_nearby,
    superlative_told,
    words_known,
)
from meetings.retrieval.ranking.way_told import way_told
from meetings.retrieval.ranking.whole_names_told import whole_name_told
from meetings.retrieval.ranking.whose_it_is import it_named_before, ours_not_theirs
from meetings.retrieval.ranking.wish_told import wish_told
from meetings.retrieval.ranking.words_met import each_word_met, head_met, more_than_names
from meetings.retrieval.ranking.words_of_group import words_of_group
from meetings.retrieval.ranking.words_of_holders import said_by_holder
from meetings.retrieval.ranking.workplace_told import workplace_told
from meetings.retrieval.ranking.year_compared_with import year_compared_with
from meetings.retrieval.ranking.year_of_question import not_before, year_named, year_told

_ORDER: tuple[Level, ...] = ("silent", "near", "answer")


def asks_of_somebody(question: Question) -> bool:
    """Whether even a bare phrase asks for an attribute: «столица Франции», «возраст Зимина»."""
    subject = subject_of(question)
    return bool(subject.attribute and subject.named) or asks_of_now(question.text)


def gate(question: Question, first: Ranked) -> Level:
    """How much may be made of the first candidate: the least that any rule leaves."""
    subject = subject_of(question)
    return min((rule(subject, first) for rule in RULES), key=_ORDER.index)


RULES: tuple[Rule, ...] = (
    nothing_known_of_now,
    strangers_met,
    attribute_told,
    years_told,
    belongs,
    foretold,
    more_than_names,
    head_met,
    each_word_met,
    year_told,
    year_named,
    not_before,
    places_told,
    told_besides_venue,
    names_told,
    one_name_told,
    whole_name_told,
    price_told,
    wage_told,
    hour_told,
    words_known,
    count_told,
    superlative_told,
    opposite_told,
    trait_told,
    doer_told,
    value_told,
    measure_told,
    measured_itself,
    told_not_asked,
    met_nearby,
    one_word_unmet,
    other_of_its_kind,
    another_counted,
    thing_counted,
    another_doer,
    loss_told,
    told_in_part,
    relative_year_told,
    speakers_own,
    said_by_them,
    told_by_another,
    words_of_group,
    said_by_holder,
    part_of_year_told,
    number_told,
    done_not_planned,
    only_reckoned_with,
    day_told,
    country_told,
    home_country_told,
    mentions_not_ranked,
    thing_compared_with,
    year_compared_with,
    to_come_not_past,
    other_thing_counted,
    more_than_times_counted,
    payment_told,
    total_told,
    whole_counted,
    it_named_before,
    ours_not_theirs,
    same_word_told,
    capital_of_place,
    event_told,
    some_counted,
    office_of_nothing,
    head_of_another,
    workplace_told,
    last_year_not_asked,
    more_than_deed,
    more_than_somebody,
    not_of_one_region,
    people_counted,
    done_to_them,
    number_of_thing,
    unit_told,
    counts_no_measure,
    no_population_counted,
    counted_in_translation,
    of_another_place,
    told_not_supposed,
    need_told,
    told_in_one_sentence,
    listed_thing_counted,
    guest_s_economy_told,
    their_figure_told,
    guest_s_country_asked,
    no_other_country_s,
    people_of_country_counted,
    deed_told,
    counts_no_share,
    counted_or_named,
    done_not_to_do,
    way_told,
    wish_told,
    identity_told,
    share_of_thing,
    name_of_thing,
    word_not_sound,
    *TOLD_BY_ITS_WORDS,
)
