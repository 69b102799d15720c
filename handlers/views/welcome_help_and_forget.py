"""The first message, help by topic, and the answer to /forget."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from handlers.texts.catalogue import Texts
from handlers.views.callback_data import (
    FORGET,
    HELP,
    LIST,
    NEW,
    OPEN,
    SUGGESTION,
    address,
)
from handlers.views.meeting_list import EVERYTHING
from handlers.views.screen import Button, Screen, in_rows, label
from meetings.retrieval.examples import Example

TOPICS = {
    "asking": ("help-topic-asking", "help-asking"),
    "meetings": ("help-topic-meetings", "help-meetings"),
    "reading": ("help-topic-reading", "help-reading"),
    "groups": ("help-topic-groups", "help-groups"),
}
"""A topic of the help: the words on its button, its text."""


def welcome(
    texts: Texts,
    days: tuple[dt.date, dt.date],
    count: int,
    examples: Sequence[Example],
    number: int,
) -> Screen:
    """What the bot is for, with examples to press; ``days`` are the first and the last."""
    first, last = map(texts.day, days)
    choices = [_example(texts, example, number, i) for i, example in enumerate(examples)]
    latest = Button(texts.plain("example-latest"), address(LIST, EVERYTHING, 1, NEW))
    text = texts.say("start", count=count, days=len(set(days)), first=first, last=last)
    return Screen(text, tuple((button,) for button in [*choices, latest]))


def _example(texts: Texts, example: Example, number: int, place: int) -> Button:
    if example.kind == "meeting":
        words = texts.plain("example-meeting", name=example.text)
        return Button(label(words), address(OPEN, number, place))
    words = texts.plain("example-question", question=example.text)
    return Button(label(words), address(SUGGESTION, number, place))


def help_screen(texts: Texts, bot: str, topic: str = "") -> Screen:
    """All commands, or one topic; raises KeyError for an unknown one."""
    if topic:
        _, text = TOPICS[topic]
        values = {"bot": bot} if topic == "groups" else {}
        back = Button(texts.plain("to-help"), address(HELP, ""))
        return Screen(texts.say(text, **values), ((back,),))
    topics = [Button(texts.plain(name), address(HELP, key)) for key, (name, _) in TOPICS.items()]
    return Screen(texts.say("help"), in_rows(topics, 2))


def forget_screen(texts: Texts) -> Screen:
    """Asks before anything is deleted."""
    yes = Button(texts.plain("forget-yes"), address(FORGET, "yes"))
    no = Button(texts.plain("forget-no"), address(FORGET, "no"))
    return Screen(texts.say("forget-ask"), ((yes, no),))
