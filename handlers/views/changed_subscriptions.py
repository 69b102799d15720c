"""What has become of subscriptions that were paused, gone on with or sent more rarely."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from handlers.texts.catalogue import Texts
from handlers.views.callback_data import WISHES, address
from handlers.views.cutting import cut
from handlers.views.screen import Button, Screen, rows
from handlers.views.subscriptions import how_often, pause_moment, query_words_of
from meetings.model.subscription import Subscription


def changed_screen(
    texts: Texts,
    changed: Sequence[Subscription],
    what: Literal["pause", "resume", "reschedule"],
    zone: str = "",
    *,
    is_open: bool = False,
) -> Screen:
    """What has become of some wishes, and where each can be changed.

    ``zone``: in whose time a pause ends; ``is_open``: nobody can tell when it is to.
    """
    told = query_words_of(texts, changed)
    if what == "reschedule":
        often = how_often(texts, changed[0])
        lines = texts.say("wishes-reschedule", often=often, wishes=told)
    else:
        lines = texts.say(f"wishes-{what}", wishes=told)
    button = Button(texts.plain("button-wishes"), address(WISHES))
    told = lines
    if what == "pause":
        told = f"{lines}\n{_until_when(texts, changed[0], zone, is_open=is_open)}"
    return Screen(cut(told), rows((button,)))


def _until_when(texts: Texts, one: Subscription, zone: str, *, is_open: bool) -> str:
    if one.resumes is None:
        return texts.say("wishes-pause-timed" if is_open else "wishes-pause-how")
    return texts.say("wishes-pause-until", moment=pause_moment(texts, one.resumes, zone))
