"""Extracts facts from a text: every figure, date and name with its value and position."""

from __future__ import annotations

import datetime as dt

from meetings.facts.extraction.linking_people import linked
from meetings.facts.extraction.third_languages import sure_facts
from meetings.facts.extraction.walker import TurnReader
from meetings.facts.measures.bare import Memory
from meetings.facts.tokens import tokenize
from meetings.model.fact import Fact
from meetings.model.languages import Lang, has_rules, rules_for
from meetings.model.meeting import LEAD, Meeting

RULES_VERSION: int = 7
"""Raised whenever the same text would give other facts."""


def facts_of(meeting: Meeting) -> tuple[Fact, ...]:
    """All facts of a meeting in the order (turn, start), the lead first, people by full name."""
    memory = Memory()
    facts: list[Fact] = []
    for turn in range(LEAD, len(meeting.turns)):
        tokens = tokenize(meeting.text_of(turn), rules_for(meeting.head.lang))
        facts += TurnReader(tokens, meeting.head.date, turn, memory).read()
    if not has_rules(meeting.head.lang):
        facts = list(sure_facts(facts, meeting.text_of))
    return linked(facts, (speaker.name for speaker in meeting.speakers))


def extract(text: str, lang: Lang, date: dt.date, turn: int = 0) -> tuple[Fact, ...]:
    """The facts of one turn said at ``date``, in order of their start."""
    return tuple(TurnReader(tokenize(text, lang), date, turn, Memory()).read())
