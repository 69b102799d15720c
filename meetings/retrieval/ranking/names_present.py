"""Whether the places and names in a question appear around the first candidate.

The wheel of Moscow is no answer to a question for the wheel of Dubai. A name counts as told where
it is met in any zone, the meeting's head among them, in another case, script or spelling.
"""

from __future__ import annotations

from itertools import pairwise

from meetings.facts.data.calendar_words import EN_MONTHS
from meetings.gazetteer.abbreviations import expansions
from meetings.gazetteer.finding_countries import countries_in
from meetings.gazetteer.ordinary_words import ORDINARY_ENGLISH, kinds_of
from meetings.gazetteer.towns_and_inhabitants import is_inhabitant, places_named_by
from meetings.model.languages import Lang, rules_for
from meetings.model.question import FIGURES, Term
from meetings.names.matching import LIKELY, match_names
from meetings.retrieval.indexing.head_keys import LEAD_READ
from meetings.retrieval.ranking.naming_and_content_words import MET, Level, Subject
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.declension import nominatives
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import folded_key, keys
from meetings.text.synonyms_and_translations import near_words
from meetings.text.tokens import fold, words

_LIKE = 0.35
"""«перми» and «пермский» are so alike; a name met less is another."""
_CAPITAL = "RU-MOW"
_ARCHIVE_OWN = frozenset({"RU", _CAPITAL})
"""What every meeting is about or at: nobody names them again."""
_PARTS_OF_WORLD = frozenset(
    map(
        folded_key,
        "европа азия африка америка австралия europe european asia asian africa african america "
        "american latin arab".split(),
    )
)
"""They are told by their countries."""


def places_told(subject: Subject, first: Ranked) -> Level:
    """A country or region is told close by or is what the meeting is about, not in a surname.

    A figure is of what the title or the speaker's office names: a lead names many places.
    """
    about = first.candidate.countries
    about = about if len(about) <= _FEW_PLACES else _of_office(first)
    if subject.question.asked in FIGURES:
        about &= _of_office(first) | countries_in(first.candidate.entry.head.title)
    for i, term in enumerate(subject.question.terms):
        found = places_named_by(term.word) or places_named_by(term.word.capitalize())
        theirs = first.candidate.countries
        own = found & _ARCHIVE_OWN and not (found == {_CAPITAL} and _of_another_region(theirs))
        if not found or own or found & about:
            continue
        # a town may also be where the meeting was held
        region = countries_in(term.word) or is_inhabitant(term.word)
        met = first.near.close if region else first.met
        if met[i] < MET:
            return "near"
    return "answer"


_FEW_PLACES = 3
"""A meeting that names more is about none of them in particular: where ambassadors of fifteen
countries hand in their credentials, a figure is of the one that is named beside it. Of 486 firsts
of the dev sets and our own questions it holds back two wrong ones and no right one; with two
places as the most, two wrong ones and eight right ones."""


def _of_office(first: Ranked) -> frozenset[str]:
    """The places that the office of who speaks names."""
    entry, by = first.candidate.entry, first.candidate.speaker
    return countries_in(" ".join(one.role or "" for one in entry.speakers if one.name == by))


def _of_another_region(places: frozenset[str]) -> bool:
    """Whether a meeting is about a region: of Moscow it is told only where that is named."""
    return any(place.startswith("RU-") for place in places - _ARCHIVE_OWN)


def names_told(subject: Subject, first: Ranked) -> Level:
    """Every other name and place, and what letters and figures name («S7»), is met around."""
    question = subject.question
    if question.asked == "meeting" or question.lang != rules_for(first.candidate.entry.head.lang):
        return "answer"  # a name is written otherwise in the other language
    unmet = (
        term
        for i, term in enumerate(question.terms)
        if i not in subject.named and first.met[i] < _LIKE and _only_names(term, question.lang)
    )
    return "near" if any(not _spelt_otherwise(term, first) for term in unmet) else "answer"


def _only_names(term: Term, lang: Lang) -> bool:
    """Whether a word can only name: no dictionary has it as an ordinary word, nor a calendar."""
    folded = fold(term.word)
    if any(map(str.isdigit, folded)):
        return folded[0].isalpha()
    if is_cyrillic(folded) != (lang == "ru") or _is_told_otherwise(term.word):
        return False
    if lang == "ru":
        kinds = kinds_of(folded)
        return "ordinary" not in kinds and ("Geox" in kinds or term.proper)
    ordinary = folded in ORDINARY_ENGLISH or folded in EN_MONTHS or near_words(folded_key(folded))
    return term.proper and not ordinary


def _is_told_otherwise(word: str) -> bool:
    """Whether a name is told by other words as well: «МРТ», «Госдума», "African", «Россия»."""
    folded = fold(word)
    if word.isupper() or folded_key(folded) in _PARTS_OF_WORLD or countries_in(word):
        return True
    return any(expansions(form) for form in (folded, *nominatives(folded)))


def _spelt_otherwise(term: Term, first: Ranked) -> bool:
    """Whether a name of the passage or of the meeting's head is the same, otherwise spelt."""
    passage, entry = first.candidate.passage, first.candidate.entry
    texts = passage.text, passage.speaker or "", entry.head.title, entry.lead
    found = [word.text for text in texts for word in words(text) if word.text[:1].isupper()]
    return bool(found) and match_names(term.word, found, limit=1)[0][1] >= LIKELY


def told_besides_venue(subject: Subject, first: Ranked) -> Level:
    """Where a meeting was held tells nothing of that place: ministers may speak there of the whole
    country. The place is told close by, or by the title, the lead or the office of who speaks.
    """
    entry, question = first.candidate.entry, subject.question
    if not entry.head.place or question.asked in _OF_MEETINGS:
        return "answer"
    venue = set(keys(entry.head.place))
    for i, term in enumerate(question.terms):
        meant = {key for key, weight in term.keys if weight >= MET}
        own = countries_in(term.word) & _ARCHIVE_OWN
        if first.near.close[i] < MET and meant & venue and not own and not meant & _told_of(first):
            return "near"
    return "answer"


_OF_MEETINGS = frozenset({"meeting", "participants"})


def _told_of(first: Ranked) -> set[str]:
    """The keys of what a meeting's head says it is about, and of who speaks."""
    entry, by = first.candidate.entry, first.candidate.speaker
    speaks = " ".join(f"{one.name} {one.role or ''}" for one in entry.speakers if one.name == by)
    return set(keys(f"{entry.head.title}. {entry.lead[:LEAD_READ]} {speaks}"))


def one_name_told(subject: Subject, first: Ranked) -> Level:
    """A name of several words is told whole: «Almaty Universiade» is not another Universiade."""
    question, close = subject.question, first.near.close
    for (i, one), (j, other) in pairwise(enumerate(question.terms)):
        whole = other.proper and f"{one.word} {other.word}" in question.text
        half = close[i] < MET <= close[j] and not {i, j} & {*subject.named}
        if whole and half and _only_names(one, question.lang):
            return "near"
    return "answer"
