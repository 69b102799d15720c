"""Whether what a minister or a professor is asked to have said is said by one of them."""

from __future__ import annotations

from meetings.model.meeting import LEAD
from meetings.model.passage import Passage
from meetings.model.question import Question
from meetings.names.name_context_clues import SPEAKS
from meetings.retrieval.query.office_holders import holds
from meetings.retrieval.query.questions.holders_speaking import title_in_name
from meetings.retrieval.query.questions.office_speaking import office_speaking
from meetings.retrieval.ranking.candidates_seen import Candidate
from meetings.retrieval.ranking.naming_and_content_words import Level, Subject
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.stems import folded_key
from meetings.text.tokens import fold, word_texts


def said_by_holder(subject: Subject, first: Ranked) -> Level:
    """What somebody of an office that several hold, or nobody, is asked to have said is said by
    one of them, or told of them: a student's words are not the professor's.
    """
    office, candidate = office_speaking(subject.question), first.candidate
    if not office or candidate.passage.turn == LEAD:
        return "answer"
    theirs = is_theirs(subject.question, candidate) or _is_told_of(office, candidate.passage)
    return "answer" if theirs else "near"


def is_theirs(question: Question, candidate: Candidate) -> bool:
    """Whether a passage is said by whom a question names, or who is called so in their role or
    their label.
    """
    if candidate.speaker in question.people:
        return True
    office = office_speaking(question)
    return bool(office) and _is_held_by(office, candidate)


def _is_held_by(office: str, candidate: Candidate) -> bool:
    name = candidate.speaker or ""
    roles = [one.role or "" for one in candidate.entry.speakers if one.name == name]
    return any(holds(office, role) for role in (*roles, name, title_in_name(name)) if role)


def _is_told_of(office: str, passage: Passage) -> bool:
    """Whether another tells what one of them said: "I asked the minister. He said that …"."""
    near = set(" ".join((passage.keys, *passage.before, *passage.after)).split())
    wanted = {folded_key(fold(word)) for word in word_texts(office)}
    speaks = any(SPEAKS.match(fold(word)) for word in word_texts(passage.text))
    return speaks and wanted <= near
