"""«а газа?» after «сколько добыли нефти?», where that is answered with words on it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from meetings.model.conversation import Conversation
from meetings.model.scope import Scope
from meetings.names.people_meant import KnownPerson
from meetings.ports.answering import Answering
from meetings.retrieval.query.another_counted_asked import another_counted
from meetings.retrieval.query.another_thing_asked import another_thing
from meetings.retrieval.query.resolving_references import FollowUp
from meetings.text.stems import keys

_COUNTS = re.compile(r"(?:(?:а|и|ну|скажи|подскажи)[\s,]+)*сколько\b", re.IGNORECASE)
"""Of how many are asked after, the nearest is nearer than all that is said of another thing."""


def asked_of_another_thing(
    text: str,
    before: Conversation,
    listed: str,
    answering: Answering,
    known: Sequence[KnownPerson],
) -> FollowUp | None:
    """The question before of another thing; None where that is none.

    «а по газу?» after «совещания по нефти» lists those, be there any or none. «а садов?» after
    «сколько школ построили?» is how many of them were built, known or not.
    """
    if listed and (another := another_thing(text, listed)[0]):
        return FollowUp(another)
    anew, thing = another_thing(text, before.question)
    counted = another_counted(text, before.question, known)
    reply = answering.answer(anew) if anew else None
    if reply is not None and reply.answers:
        told = set(keys(reply.answers[0].quote))
        counts = _COUNTS.match(before.question.strip()) is not None
        if counts if not reply.found else set(keys(thing)) <= told:
            return FollowUp(anew)
    if not counted:
        return None
    return FollowUp(counted, Scope(before.meeting_id) if before.meeting_id else None)
