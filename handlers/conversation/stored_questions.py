"""What is stored of a question and its reply, so that the buttons below it work later."""

from __future__ import annotations

import datetime as dt
import secrets

from meetings.model.feedback import Verdict
from meetings.model.question import Period
from meetings.model.reply import Answer, Reply
from meetings.model.scope import Scope
from meetings.model.stored_question import Asked, QuotePlace, checksum
from meetings.retrieval.ranking.calibration import two_wanted


def asked_record(text: str, reply: Reply, scope: Scope | None) -> Asked:
    """The record of a question, asked within a scope, and of its reply."""
    return Asked(
        text=text,
        found=reply.found,
        statement=reply.statement,
        places=tuple(map(quote_place, reply.answers)),
        suggestions=reply.suggestions,
        meeting_id=scope.meeting_id if scope else None,
        person=scope.person if scope else None,
        ticket=secrets.token_hex(8),
        absent=", ".join(reply.absent),
        empty_time=_days(reply.empty_time),
        figure=reply.figure,
        followable=reply.followable or bool(reply.topic and reply.topic.figures),
        sides=reply.sides,
        silent=reply.silent,
        unheld=reply.unheld,
    )


def _days(period: Period | None) -> tuple[str, ...]:
    return (period.first.isoformat(), period.last.isoformat()) if period else ()


def shows_two(asked: Asked) -> bool:
    """Whether the first two quotes of a reply are shown at once: the first alone is unsure."""
    if asked.statement or asked.kind != "answer" or len(asked.places) < 2 or place_beside(asked):
        return False
    return two_wanted(asked.places[0].score, asked.places[1].score)


def shown_at_once(asked: Asked) -> int:
    """How many quotes of a reply its first screen shows."""
    return len(set(asked.sides) - {0}) or (2 if shows_two(asked) else 1)


def place_beside(asked: Asked) -> int | None:
    """Where the answer is that gives another figure than the first, or replies to it."""
    found = (i for i, place in enumerate(asked.places, 1) if place.contradicts or place.replies)
    return next(found, None)


def quote_place(answer: Answer) -> QuotePlace:
    """Where an answer's quote is, with what tells later whether it still is."""
    return QuotePlace(
        meeting_id=answer.meeting.id,
        turn=answer.turn,
        start=answer.start,
        stop=answer.stop,
        check=checksum(answer.quote),
        score=answer.score,
        core=answer.core,
        contradicts=answer.contradicts,
        replies=answer.replies,
    )


def verdict_on(asked: Asked, place: QuotePlace, good: bool, date: dt.date) -> Verdict:
    """Somebody's verdict on one of the answers."""
    return Verdict(asked.text, good, asked.found, *place_judged(place), date)


def place_judged(place: QuotePlace) -> tuple[str, int, int]:
    """How a verdict names the answer it is about."""
    return place.meeting_id, place.turn, place.start
