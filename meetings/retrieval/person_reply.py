"""Somebody who is asked for and no words of theirs on anything: how often they speak, their last
words.
"""

from __future__ import annotations

from meetings.model.question import Question
from meetings.model.reply import Answer, Reply
from meetings.model.scope import Scope
from meetings.ports.archive import Archive
from meetings.retrieval.catalogue_answers import (
    SURE,
    counted,
    evidence_of,
    listed_names,
    written_day,
)
from meetings.retrieval.meeting_statement_templates import MEETINGS, TEMPLATES
from meetings.retrieval.query.archive_cast import Cast
from meetings.retrieval.query.person_alone import person_asked_for, several_asked_for
from meetings.statistics.speaker_profile import Said, profile_of


def reply_on_person(
    question: Question, scope: Scope, archive: Archive, cast: Cast
) -> Reply | None:
    """The reply to “What did Ann Moss say?”; None where more is asked or nobody is meant."""
    lang = question.lang
    person = person_asked_for(question.text, cast) if scope == Scope() else None
    if person is None:
        return _of_several(question, cast) if scope == Scope() else None
    profile = profile_of(person.names, archive, lang, person.name_in(lang))
    if profile is None:
        return None
    newest = profile.meetings[0].head
    told = TEMPLATES[lang]["person"].format(
        name=profile.name,
        meetings=counted(len(profile.meetings), MEETINGS[lang]),
        date=written_day(newest.date, lang),
        title=newest.title,
    )
    if cast.is_label(person.names[0]):
        told += " " + TEMPLATES[lang]["label"]
    said = [_answer(one) for one in profile.quotes]
    said = said or list(evidence_of(archive, profile.meetings[:1], person.names))
    return Reply(question.text, True, told, tuple(said), ())


def _of_several(question: Question, cast: Cast) -> Reply | None:
    """Who may be meant by a name that several have: no one of them is chosen."""
    people, lang = several_asked_for(question.text, cast), question.lang
    if not people:
        return None
    told = TEMPLATES[lang]["several"].format(names=listed_names(people, lang))
    return Reply(question.text, False, told, (), tuple(one.name_in(lang) for one in people))


def _answer(said: Said) -> Answer:
    piece = said.piece
    return Answer(said.head, said.speaker, piece.turn, piece.start, piece.stop, said.text, SURE)
