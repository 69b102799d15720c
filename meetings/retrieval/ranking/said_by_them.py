"""Whether what somebody is asked to have said is theirs, and about the thing, not another's."""

from __future__ import annotations

import re

from meetings.gazetteer.finding_countries import countries_in, country_mentions
from meetings.gazetteer.offices import Office, offices_in
from meetings.model.languages import rules_for
from meetings.model.meeting import LEAD
from meetings.model.passage import Passage
from meetings.model.question import Question, Term
from meetings.names.name_context_clues import SPEAKS
from meetings.retrieval.query.questions.unknown_people import asks_for_words, unheard_speaker
from meetings.retrieval.ranking.candidates_seen import Candidate
from meetings.retrieval.ranking.naming_and_content_words import FEW, MET, Level, Subject
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.russian_analyses import is_oblique_surname
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import folded_key, keys
from meetings.text.tokens import fold, word_texts


def said_by_them(subject: Subject, first: Ranked) -> Level:
    """What somebody said is in their own words, or in those of who names them with it.

    "Thank you, Ann" before what somebody else tells is none of Ann's words; nor is a topic Ann's
    that only the one before has spoken of.
    """
    question, passage = subject.question, first.candidate.passage
    if not _may_be_anothers(subject, first):
        return "answer"
    if first.candidate.speaker in question.people:
        untold = question.asked in _TOLD_AT_LENGTH and _only_before(subject, passage)
        return "near" if untold or _is_told_to(subject, first) else "answer"
    text = question.meant or question.text
    if not asks_for_words(text) and not _is_theirs_on_topic(subject, first, text):
        return "answer"
    own = first.near.own
    named = any(own[i] >= MET for i in subject.named)
    told = any(own[i] >= MET for i in subject.content)
    return "answer" if named and told else "near"


def told_by_another(subject: Subject, first: Ranked) -> Level:
    """What somebody said is told by another with their name and a word of speech, not one alone.

    So it is, too, of somebody who never speaks in the archive, by name or by an office that nobody
    holds there: whoever speaks is another. "We were
    the first to answer the call" tells nothing of what Ann answered.
    """
    question, candidate = subject.question, first.candidate
    text = question.meant or question.text
    if candidate.passage.turn == LEAD:
        return _told_in_lead(question, candidate.passage.text)
    if candidate.speaker in question.people or subject.attribute:
        return "answer"
    if office := _office_heard(question, text):
        return "answer" if _is_holders(office, candidate) else "near"
    if not question.people:
        stranger = unheard_speaker(question.text)
        wanted = stranger is not None and not country_mentions(stranger)
        if wanted and stranger and not _is_written_there(stranger, candidate.passage.text):
            return "near"
    else:
        wanted = asks_for_words(text) or _is_theirs_on_topic(subject, first, text)
    said = word_texts(candidate.passage.text)
    if not wanted:
        return "answer"
    speaks = any(SPEAKS.match(fold(word)) for word in said)
    return "answer" if speaks and _is_named_there(question, candidate.passage) else "near"


def _told_in_lead(question: Question, text: str) -> Level:
    """A lead that only holds a stranger's name says nothing of what they said.

    "Visited the Volkov Theatre" is no answer to what Volkov said.
    """
    if question.people or unheard_speaker(question.text) is None:
        return "answer"
    speaks = any(SPEAKS.match(fold(word)) for word in word_texts(text))
    return "answer" if speaks else "near"


_WHAT = frozenset("что чего как what how".split())


def _office_heard(question: Question, text: str) -> frozenset[Office]:
    """The office that nobody holds whose holder's words are wanted: «что сказал премьер …»."""
    wanted = asks_for_words(text) and _WHAT & {fold(word) for word in word_texts(text)}
    return offices_in(question.text) if wanted and not question.people else frozenset()


def _is_holders(office: frozenset[Office], candidate: Candidate) -> bool:
    """Whether words are said by who holds an office, or tell what its holder said.

    A former prime minister's are not the prime minister's.
    """
    own = (one.role for one in candidate.entry.speakers if one.name == candidate.speaker)
    if any(role and not office.isdisjoint(offices_in(role)) for role in own):
        return True
    text = candidate.passage.text
    speaks = any(SPEAKS.match(fold(word)) for word in word_texts(text))
    return speaks and not office.isdisjoint(offices_in(text))


def _is_written_there(name: str, text: str) -> bool:
    """Whether a name stands in a text, in any case; in Latin letters as it is: no bill."""
    said = word_texts(text)
    if not is_cyrillic(name):
        return any(word.removesuffix("'s").removesuffix("’s") == name for word in said)
    return folded_key(fold(name)) in {folded_key(fold(word)) for word in said}


def _is_named_there(question: Question, passage: Passage) -> bool:
    """Whether one of the people asked about is named by their surname where it is told."""
    surnames = {folded_key(fold(name.split()[-1])) for name in question.people}
    told = set(" ".join((passage.keys, *passage.before, *passage.after)).split())
    return not surnames or not surnames.isdisjoint(told)


def _may_be_anothers(subject: Subject, first: Ranked) -> bool:
    """Whether it matters who speaks: somebody is named, in the words of the same language, and
    not for their birthday, which anybody may tell.
    """
    question, candidate = subject.question, first.candidate
    if not question.people or subject.attribute or candidate.passage.turn == LEAD:
        return False
    return question.lang == rules_for(candidate.entry.head.lang)


_ON_TOPIC = re.compile(
    r"^\W*(?:[A-ZА-ЯЁ][\w’'-]+\s+){1,3}(?:о|об|обо|про|насч[её]т|on|about|regarding)\s"
)
"""«Собянин о метро», "Putin on grain" begin with whose words are wanted."""


def _is_theirs_on_topic(subject: Subject, first: Ranked, text: str) -> bool:
    """Whether a phrase wants somebody's words on a topic, and another speaks, however spelt."""
    by = first.candidate.speaker or ""
    terms = subject.question.terms
    speaks = any(_names(terms[i], by) for i in subject.named)
    asked = _ON_TOPIC.search(text) is not None or _is_name_and_things(subject)
    return asked and not speaks


def _is_name_and_things(subject: Subject) -> bool:
    """«Лавров зерно» is nothing but somebody's name and what they are to have spoken of."""
    question = subject.question
    bare = len(word_texts(question.text)) == len(question.terms)
    return bool(question.people) and bare and 0 < len(subject.content) <= _THINGS


_THINGS = 3
"""Words besides the name: more of them without a little word between are hardly typed."""


def _is_told_to(subject: Subject, first: Ranked) -> bool:
    """Whether who speaks is the other of those named: "what did Ann thank Ben for".

    Who is asked about comes first in English and stands in the nominative in Russian.
    """
    question = subject.question
    if not asks_for_words(question.meant or question.text):
        return False
    words = [question.terms[i] for i in subject.named]
    people = [term for term in words if not countries_in(term.word)]
    theirs = [term for term in people if _names(term, first.candidate.speaker or "")]
    if question.lang == "ru":
        asked = [term for term in people if not is_oblique_surname(fold(term.word))]
        return len(asked) == 1 and bool(theirs) and asked[0] not in theirs
    return bool(theirs) and people[0] not in theirs


def _names(term: Term, name: str) -> bool:
    """Whether a word of a question is one of a name."""
    parts = {folded_key(fold(word)) for word in name.split()}
    return not parts.isdisjoint(key for key, _ in term.keys)


_ALL_BUT_THE_SAME = 0.85
"""Nearness of words: from here they are other words for a thing; "ask" is .82 near "decide"."""
_TOLD_AT_LENGTH = frozenset({"thing", "position", "promise", "reason"})
"""What is asked for in other cases, as a number or a name, may be said in one word."""


def tells_of(topic: Question, text: str) -> bool:
    """Whether a text holds a word of a topic of few words, or one near it in meaning."""
    meant = [_meant(term, _ALL_BUT_THE_SAME) for term in topic.terms]
    said = set(keys(text))
    return len(meant) > FEW or any(one & said for one in meant)


def _only_before(subject: Subject, passage: Passage) -> bool:
    """Whether the few things a question is about are met in the turn before alone."""
    if len(subject.content) > FEW:
        return False
    said = set(" ".join((passage.keys, *passage.before, *passage.after)).split())
    before = set(passage.asked.split())
    meant = [_meant(subject.question.terms[i]) for i in subject.content]
    return any(one & before for one in meant) and not any(one & said for one in meant)


def _meant(term: Term, least: float = MET) -> set[str]:
    """The keys that stand for a word or are so near it in meaning."""
    near = (key for key, weight in term.near if weight >= least)
    return {*(key for key, weight in term.keys if weight >= MET), *near}
