"""Gives answers in the language of the question, where the archive has the event in both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from meetings.model.errors import UnknownMeeting
from meetings.model.languages import Lang
from meetings.model.meeting import LEAD
from meetings.model.reply import Answer
from meetings.retrieval.quoting.answer_from_sentence import quoted
from meetings.retrieval.quoting.opened_meetings import OpenedMeetings
from meetings.retrieval.quoting.places_in_one_quote import QUOTED_TOGETHER, quoted_together
from meetings.retrieval.translations.aligned import Spot, Text, counterpart, turns_like
from meetings.transcripts.head.language_pairs import translation_in_archive


def in_language(answers: Sequence[Answer], lang: Lang, opened: OpenedMeetings) -> list[Answer]:
    """The answers, each event's in this language where that is sure, none said twice."""
    kept: list[Answer] = []
    for answer in answers:
        translation = translation_in(answer.meeting.id, lang, opened)
        ours = (
            _from_translation(answer, translation, opened)
            or _beside(answer, answers, translation, opened)
            if translation
            else None
        )
        told = (
            replace(ours, score=answer.score, contradicts=answer.contradicts) if ours else answer
        )
        if not any(_are_together(told, other) for other in kept):
            kept.append(told)
    return kept


def translation_in(meeting_id: str, lang: Lang, opened: OpenedMeetings) -> str | None:
    """The id of an event's text in this language, where it is another text and in the archive."""
    here = opened.archive.entry(meeting_id)
    if here is None or here.head.lang == lang:
        return None
    translation = translation_in_archive(meeting_id, opened.archive)
    return translation.head.id if translation and translation.head.lang == lang else None


def _from_translation(answer: Answer, translation: str, opened: OpenedMeetings) -> Answer | None:
    """The same passage in the other text."""
    if answer.core is None:
        return None
    try:
        here, there = _text(answer.meeting.id, opened), _text(translation, opened)
    except UnknownMeeting:
        return None
    found = counterpart(_spot(answer), here, there)
    if found is None:
        return None
    place = found.turn, found.start, found.stop
    return quoted(there.meeting, there.facts, place, answer.score, {})


def _text(meeting_id: str, opened: OpenedMeetings) -> Text:
    return Text(opened.meeting(meeting_id), opened.facts(meeting_id))


def _beside(
    answer: Answer, answers: Sequence[Answer], translation: str, opened: OpenedMeetings
) -> Answer | None:
    """Another of the answers, from the same turn of the other text."""
    others = [other for other in answers if other.meeting.id == translation]
    if not others or answer.turn == LEAD:
        return None
    here, there = (_text(id_, opened) for id_ in (answer.meeting.id, others[0].meeting.id))
    turns = turns_like(answer.turn, here.meeting, there.meeting)
    part, length = here.part(_spot(answer)), there.starts[-1]
    near = (
        other
        for other in others
        if other.turn in turns and abs(there.part(_spot(other)) - part) * length < QUOTED_TOGETHER
    )
    return next(near, None)


def _spot(answer: Answer) -> Spot:
    return Spot(answer.turn, *(answer.core or (answer.start, answer.stop)))


def _are_together(one: Answer, other: Answer) -> bool:
    a, b = _spot(one), _spot(other)
    return quoted_together((one.meeting.id, a.turn, a.start), (other.meeting.id, b.turn, b.start))
