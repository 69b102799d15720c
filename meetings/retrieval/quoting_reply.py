"""Candidates in order → a reply that quotes the first few."""

from __future__ import annotations

from collections.abc import Sequence

from meetings.model.question import Question
from meetings.model.reply import Answer, Reply
from meetings.model.scope import Scope
from meetings.ports.index import Passages
from meetings.retrieval.conflicts.other_figures import conflict_among
from meetings.retrieval.query.questions.kinds import values_for
from meetings.retrieval.query.questions.unknown_people import whose_words_are_wanted
from meetings.retrieval.quoted_answers import ANSWERS, answers_of, contradicted
from meetings.retrieval.quoting.nearest_of_people import of_those_asked
from meetings.retrieval.quoting.opened_meetings import OpenedMeetings
from meetings.retrieval.quoting.what_was_replied import reply_to
from meetings.retrieval.ranking.calibration import Calibrated
from meetings.retrieval.ranking.rerank import Ranked, distinct
from meetings.retrieval.suggestions import suggestions_for
from meetings.retrieval.translations.in_question_language import in_language


def quoting_reply(
    question: Question,
    scope: Scope,
    ranked: Sequence[Ranked],
    verdict: Calibrated,
    opened: OpenedMeetings,
    passages: Passages,
) -> Reply:
    """The first few quotes; with what else could be asked for, where none is an answer."""
    answers = _shown(question, scope, ranked, verdict, opened) if verdict.shown else ()
    if verdict.found:
        return Reply(question.text, True, None, _with_reply(answers, opened), ())
    answers = _with_reply(of_those_asked(question, answers), opened)
    suggestions = suggestions_for(question, passages, answers)
    absent = question.strangers
    if question.people:
        absent = whose_words_are_wanted(question.text, absent)
    return Reply(question.text, False, None, answers, suggestions, absent=absent)


def _shown(
    question: Question,
    scope: Scope,
    ranked: Sequence[Ranked],
    verdict: Calibrated,
    opened: OpenedMeetings,
) -> tuple[Answer, ...]:
    """The first few; who contradicts the first is second; in the question's language."""
    found = verdict.found
    conflict = conflict_among(question, ranked, opened.facts_in_turn) if found else None
    order = ranked if conflict is None else [ranked[0], conflict, *ranked[1:]]
    limit = ANSWERS
    while True:
        best = distinct(order, limit)
        told = answers_of(best, ranked, verdict, opened, values_for(question.asked))
        made = contradicted(told, conflict)
        shown = made if scope.meeting_id else in_language(made, question.lang, opened)
        if len(shown) >= ANSWERS or len(shown) == len(made) or limit > ANSWERS:
            return tuple(shown[:ANSWERS])
        limit = 2 * ANSWERS  # some were said twice


def _with_reply(answers: tuple[Answer, ...], opened: OpenedMeetings) -> tuple[Answer, ...]:
    """The answers; where the first only asks, what was replied is second."""
    contradicted = any(one.contradicts for one in answers)
    reply = reply_to(answers[0], opened) if answers and not contradicted else None
    if reply is None:
        return answers
    others = [one for one in answers[1:] if not _overlap(one, reply)]
    return (answers[0], reply, *others)[:ANSWERS]


def _overlap(one: Answer, other: Answer) -> bool:
    there = one.meeting.id == other.meeting.id and one.turn == other.turn
    return there and one.start < other.stop and other.start < one.stop
