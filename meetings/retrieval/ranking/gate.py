"""Rules that keep the first candidate from being given as an answer, whatever its score.

A name or a country alone carries nothing: what a question is about has to be in the passage or
close to it. Each rule says how much may be made of the first: "answer", "near" or "silent".
"""

from __future__ import annotations

import re
from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from meetings.model.meeting import LEAD
from meetings.model.question import FIGURES, Question
from meetings.names.matching import LIKELY, match_names
from meetings.retrieval.query.questions.encyclopaedic_attributes import asks_of_now, for_years
from meetings.retrieval.query.questions.unknown_people import asks_for_words
from meetings.retrieval.ranking.another_counted import another_counted, other_thing_counted
from meetings.retrieval.ranking.another_doer import another_doer
from meetings.retrieval.ranking.capitals_told import capital_of_place
from meetings.retrieval.ranking.days_and_countries_told import country_told, day_told, event_told
from meetings.retrieval.ranking.dimensions_told import dimension_told
from meetings.retrieval.ranking.done_and_planned import done_not_planned, to_come_not_past
from meetings.retrieval.ranking.done_to_them import done_to_them
from meetings.retrieval.ranking.expected_answer_type import (
    doer_told,
    measure_told,
    told_not_asked,
    trait_told,
    value_told,
)
from meetings.retrieval.ranking.forms_of_another_word import same_word_told
from meetings.retrieval.ranking.growth_told import growth_told
from meetings.retrieval.ranking.home_country_told import home_country_told
from meetings.retrieval.ranking.how_many_there_are import thing_counted
from meetings.retrieval.ranking.last_year_told import last_year_not_asked
from meetings.retrieval.ranking.losses_told import lack_told, loss_told
from meetings.retrieval.ranking.mentions_ranked import mentions_not_ranked
from meetings.retrieval.ranking.names_present import (
    names_told,
    one_name_told,
    places_told,
    told_besides_venue,
)
from meetings.retrieval.ranking.naming_and_content_words import (
    FEW,
    MET,
    Level,
    Subject,
    is_only_surname,
    is_owner,
    spoken_for,
    subject_of,
    telling,
    written_out,
)
from meetings.retrieval.ranking.numbers_told import number_of_thing, number_told
from meetings.retrieval.ranking.office_of_nothing import office_of_nothing
from meetings.retrieval.ranking.one_word_asked import more_than_deed, more_than_somebody
from meetings.retrieval.ranking.one_word_unmet import one_word_unmet
from meetings.retrieval.ranking.only_reckoned_with import only_reckoned_with
from meetings.retrieval.ranking.only_times_counted import more_than_times_counted
from meetings.retrieval.ranking.opposites import opposite_told
from meetings.retrieval.ranking.other_of_its_kind import other_of_its_kind
from meetings.retrieval.ranking.part_counted import whole_counted
from meetings.retrieval.ranking.parts_of_year_told import part_of_year_told
from meetings.retrieval.ranking.people_counted import people_counted, share_no_number
from meetings.retrieval.ranking.prices_told import hour_told, payment_told, price_told, wage_told
from meetings.retrieval.ranking.rates_told import rate_told, total_told
from meetings.retrieval.ranking.regions_figure_told import not_of_one_region
from meetings.retrieval.ranking.relative_years import relative_year_told
from meetings.retrieval.ranking.rerank import Ranked
from meetings.retrieval.ranking.said_by_them import said_by_them, told_by_another
from meetings.retrieval.ranking.some_counted import some_counted
from meetings.retrieval.ranking.speakers_own import speakers_own
from meetings.retrieval.ranking.thing_compared_with import thing_compared_with
from meetings.retrieval.ranking.told_in_part import told_in_part
from meetings.retrieval.ranking.used_in_sense_asked import (
    count_told,
    met_nearby,
    superlative_told,
    words_known,
)
from meetings.retrieval.ranking.whose_it_is import it_named_before, ours_not_theirs
from meetings.retrieval.ranking.winners_told import winner_told
from meetings.retrieval.ranking.words_of_group import words_of_group
from meetings.retrieval.ranking.workplace_told import workplace_told
from meetings.retrieval.ranking.year_compared_with import year_compared_with
from meetings.text.stems import folded_key
from meetings.text.synonyms_and_translations import translations
from meetings.text.tokens import fold, word_texts

_ORDER: tuple[Level, ...] = ("silent", "near", "answer")
_FEW = 4
"""Words besides names: of our own questions of three and four whose first was sure enough to be
an answer without what they are about, 11 of 18 were right, with it 65 of 77; of longer ones, which
may be told in other words, 14 of 17."""
_EXACT = 0.9
"""A stranger's name is met by itself, not by what is like it («мак» is no Маск)."""


def asks_of_somebody(question: Question) -> bool:
    """Whether even a bare phrase asks for an attribute: «столица Франции», «возраст Зимина»."""
    subject = subject_of(question)
    return bool(subject.attribute and subject.named) or asks_of_now(question.text)


Rule = Callable[[Subject, Ranked], Level]


def gate(question: Question, first: Ranked) -> Level:
    """How much may be made of the first candidate: the least that any rule leaves."""
    subject = subject_of(question)
    return min((rule(subject, first) for rule in RULES), key=_ORDER.index)


def nothing_known_of_now(subject: Subject, _first: Ranked) -> Level:
    """The weather of tomorrow and the hour stand in no transcript."""
    return "silent" if asks_of_now(subject.question.meant or subject.question.text) else "answer"


def attribute_told(subject: Subject, first: Ranked) -> Level:
    """Age, children, capital: told close by, and of the one who was asked about."""
    attribute = subject.attribute
    if attribute is None:
        return "answer"
    passage = first.candidate.passage
    if not attribute.told_by(passage.keys.split(), passage.text, passage.kinds):
        return "silent"
    met = first.near.beside if attribute.personal else first.near.own
    if _told_of(subject, first, met):
        return "answer"
    return "silent" if attribute.personal else "near"


def _told_of(subject: Subject, first: Ranked, met: npt.NDArray[np.float32]) -> bool:
    """Whether who or what is asked about is so named, or speaks of themselves."""
    if first.candidate.speaker in subject.question.people:
        return _MYSELF.search(first.candidate.passage.text) is not None
    whose = [
        i
        for i, term in enumerate(subject.question.terms)
        if term.proper or i in subject.named or is_only_surname(term.word)
    ]
    return all(met[i] >= MET for i in whose or subject.content[-1:])


_MYSELF = re.compile(
    r"\b(?:я|мне|меня|мной|мо[йяеи]|моего|моей|моих|I|I'm|my|me|mine)\b", re.IGNORECASE
)


def years_told(subject: Subject, first: Ranked) -> Level:
    """How long somebody has been or done something is told with what it is."""
    question = subject.question
    done = for_years(question.meant or question.text)
    told = all(
        first.near.own[i] >= MET
        for i, term in enumerate(question.terms)
        if fold(term.word) in done
    )
    return "answer" if told else "near"


def belongs(subject: Subject, first: Ranked) -> Level:
    """A short question about what someone has or is is answered beside their name or by them."""
    if len(subject.content) > FEW or not _POSSESSED.search(subject.question.text):
        return "answer"
    if _told_of(subject, first, first.near.beside):
        return "answer"
    names = [
        i
        for i, term in enumerate(subject.question.terms)
        if term.proper or i in subject.named or is_owner(subject, term.word)
    ]
    whose = names and all(spoken_for(subject, first, i) for i in names)
    return "answer" if whose else "near"


_POSSESSED = re.compile(
    r"\bу\s+[А-ЯЁа-яё]|\b\w+'s?\s+\w+\W*$|\b(?:does|did|do)\s.+\shave\W*$", re.IGNORECASE
)


def foretold(subject: Subject, first: Ranked) -> Level:
    """Whether somebody will do something has to be said about them, not about others."""
    if not _WILL.search(subject.question.text) or not subject.question.people:
        return "answer"
    return "answer" if _told_of(subject, first, first.near.beside) else "near"


_WILL = re.compile(
    r"^\W*(?:is|are)\s.+\sgoing to\b|^\W*will\s"
    r"|^\W*\w+(?:д[её]т|жет|нет|ует|ает|ится|[её]тся)\s+ли\b|\bили нет\W*$",
    re.IGNORECASE,
)


def head_met(subject: Subject, first: Ranked) -> Level:
    """What a question of few words is about is met close by; a name by the meeting's head, too,
    as who speaks for a company or a parliament says "we".
    """
    question, head = subject.question, subject.head
    if (
        head is None
        or len(telling(subject, subject.ordinary)) > _FEW
        or question.asked == "meeting"
    ):
        return "answer"
    term = question.terms[head]
    met = first.met[head] if term.proper else first.near.close[head]
    return "answer" if met >= MET or written_out(term.word, first) else "near"


def each_word_met(subject: Subject, first: Ranked) -> Level:
    """Whether, when or who, asked in a few words: each of them is met close by. With a name, of
    "when" and "who" less will do.

    Else "That frees 45 million" answers whether the bridge will be free, and what a ticket costs
    who bought one. Of our own questions the rule holds back none that was right; there are few so
    short.
    """
    asked, content = subject.question.asked, telling(subject)
    if (
        (subject.named and asked != "yes_no")
        or asked not in _WORDS_MET
        or len(content) > _WORDS_MET[asked]
    ):
        return "answer"
    met = all(first.near.close[i] >= _MET_SURELY for i in content)
    return "answer" if met else "near"


_MET_SURELY = 0.6
"""More than a word that it may be mistyped for: "parking" met by "spring" weighs .59."""
_WORDS_MET = {"yes_no": FEW, "date": FEW, "person": FEW + 1}
"""The most words besides names. Of 99 questions for a person three words hold back two wrong
answers and no right one, four three right ones as well. A price or a count is held by rules of its
own, and told in words that need not name it all."""


def more_than_names(subject: Subject, first: Ranked) -> Level:
    """Some of a question's words besides names and times are met close by."""
    if not subject.content or not subject.named or subject.question.asked == "meeting":
        return "answer"
    if first.candidate.passage.turn == LEAD:
        return "answer"
    if any(first.near.close[i] >= MET for i in subject.content):
        return "answer"
    if subject.attribute and attribute_told(subject, first) == "answer":
        return "answer"  # told in other words: «вуз» by a university
    elsewhere = any(first.met[i] >= MET for i in subject.content)
    return "near" if elsewhere or len(subject.content) > FEW else "silent"


def strangers_met(subject: Subject, first: Ranked) -> Level:
    """Somebody who is not in the archive has said nothing in it; others may talk about them."""
    question = subject.question
    if not question.strangers:
        return "answer"
    if any(_is_called(first, question, name) for name in question.strangers):
        return "near" if asks_for_words(question.text) else "answer"
    return "silent" if asks_for_words(question.text) else "near"


def _is_called(first: Ranked, question: Question, name: str) -> bool:
    """Whether somebody's surname, exactly, is met around the first; where nothing else is known
    of them, with its capital: «маски» are none of Маск.
    """
    last = name.rsplit(maxsplit=1)[-1]
    surname = folded_key(fold(last))
    alone = " " not in name or bool(translations(surname))
    if alone and not _is_written(last, first.candidate.passage.text):
        return False
    pairs = zip(question.terms, first.met, strict=True)
    return any(met >= _EXACT for term, met in pairs if term.keys[0][0] == surname)


def _is_written(name: str, text: str) -> bool:
    names = [word for word in word_texts(text) if word[:1].isupper() and len(word) > 1]
    return bool(names) and any(like >= LIKELY for _, like in match_names(name, names, limit=1))


def year_named(subject: Subject, first: Ranked) -> Level:
    """A year that a question names is named around the first, which else is of it or the next."""
    held = first.candidate.entry.head.date.year
    for i, term in enumerate(subject.question.terms):
        told = first.met[i] >= MET or not _YEAR.fullmatch(term.word)
        if not told and held not in (int(term.word), int(term.word) + 1):
            return "near"
    return "answer"


def not_before(subject: Subject, first: Ranked) -> Level:
    """A meeting held before a year cannot say who did something in that year."""
    question, period = subject.question, subject.question.period
    if period is None or period.any_year or not _WHO_DID.search(question.text):
        return "answer"
    return "near" if first.candidate.entry.head.date < period.first else "answer"


_WHO_DID = re.compile(
    r"^(?:\W*\w+\W+){0,12}?(?:кто\s+\w+(?:л|ла|ли|лся|лась)|who\s+(?:\w+ed|won|became|beat|made|did|was|took|lost))\b",
    re.IGNORECASE,
)


def year_told(subject: Subject, first: Ranked) -> Level:
    """A figure asked for with a year is told with that year, or in it or soon after."""
    question, period = subject.question, subject.question.period
    if period is None or period.any_year or question.asked not in FIGURES:
        return "answer"
    wanted = {str(year) for year in range(period.first.year, period.last.year + 1)}
    wanted |= set(_YEAR.findall(question.text))
    passage = first.candidate.passage
    around = set(" ".join((passage.keys, *passage.before, *passage.after)).split())
    if wanted & around:
        return "answer"
    day = first.candidate.entry.head.date
    if _YEAR.search(passage.text) or not (period.holds(day) or period.near_after(day)):
        return "near"
    if not question.countries:
        return "answer"
    if period.holds(day):
        return "near" if _LAST_YEAR.search(passage.text) else "answer"
    other = _THIS_YEAR.search(passage.text) and not around & _LAST
    return "near" if other else "answer"


_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LAST_YEAR = re.compile(r"\b(?:last|previous) year\b|\bпрошл\w+ год|\bгод назад\b", re.IGNORECASE)
_THIS_YEAR = re.compile(r"\bthis year\b|\b(?:эт\w+|текущ\w+) год", re.IGNORECASE)
_LAST = frozenset({"last", "прошл"})
"""Told in the year itself, the first means the year before; told after it, the second the next."""


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
    dimension_told,
    measure_told,
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
    rate_told,
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
    lack_told,
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
    winner_told,
    office_of_nothing,
    workplace_told,
    last_year_not_asked,
    more_than_deed,
    more_than_somebody,
    not_of_one_region,
    people_counted,
    share_no_number,
    growth_told,
    done_to_them,
    number_of_thing,
)
