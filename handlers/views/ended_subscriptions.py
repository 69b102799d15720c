"""Subscriptions that have ended, and how they are brought back."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.texts.catalogue import Texts
from handlers.views.callback_data import WISHES, address
from handlers.views.cutting import cut
from handlers.views.screen import Button, Row, Screen, rows
from handlers.views.subscriptions import query_words_of
from meetings.model.subscription import Subscription

RESTORE = "b"
"""Brings back the wishes that ended together, by the number of that."""


def ended(texts: Texts, gone: Sequence[Subscription], ending: int) -> Screen:
    """What is no longer reported, and a button that brings it back (``ending``; 0: it cannot)."""
    told = query_words_of(texts, gone)
    back = (restore_row(texts, ending),) if ending else ()
    if len(gone) == 1:
        return Screen(texts.say("unsubscribed", wish=told), back)
    return Screen(cut(texts.say("unsubscribed-all", count=len(gone), wishes=told)), back)


def restore_row(texts: Texts, ending: int) -> Row:
    """The button that brings back what has just ended."""
    return (Button(texts.plain("button-restore"), address(WISHES, RESTORE, ending)),)


def restored(texts: Texts, there: Sequence[Subscription]) -> Screen:
    """What has been brought back."""
    button = Button(texts.plain("button-wishes"), address(WISHES))
    told = texts.say("wishes-restored", wishes=query_words_of(texts, there))
    return Screen(cut(told), rows((button,)))
