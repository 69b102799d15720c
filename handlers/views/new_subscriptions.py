"""What was just asked for: what it is worth, and what could have been meant instead."""

from __future__ import annotations

import re
from collections.abc import Sequence

from handlers.texts.catalogue import Texts
from handlers.texts.html import escape
from handlers.views.alert_quotes import alert_quote
from handlers.views.callback_data import WISHES, address
from handlers.views.screen import Button, Keyboard, Screen, rows
from handlers.views.subscriptions import (
    KIND,
    MUTE,
    ONE,
    SAYS_OF,
    subscription_line,
    variants_keyboard,
)
from meetings.model.subscription import Query, Subscription
from meetings.subscriptions.narrower_and_wider_variants import Variant
from meetings.subscriptions.parts_alone import PartAlone
from meetings.subscriptions.person_name_check import may_be_name
from meetings.subscriptions.previews import Worth, tells_too_much
from meetings.subscriptions.query_terms import words_query

_QUOTED = 300
"""Characters of an alert."""
_AND = re.compile(r",? (?:и|and) |, ", re.IGNORECASE)
_SHORT = 2
"""Words: «Министерство науки и образования» is one name."""


def subscribed(
    texts: Texts,
    one: Subscription,
    worth: Worth | None = None,
    variants: Sequence[Variant] = (),
) -> Screen:
    """What was just asked for, what it is worth, and what could have been meant instead."""
    told = _taken_down(texts, one.query)
    brought = _worth(texts, one, worth) if worth and worth.meetings else ""
    buttons = variants_keyboard(texts, one, variants)
    how = texts.say("worth-variants") if buttons else ""
    apart = _asked_together(texts, one.query)
    parts = [f"{told}\n{texts.say('subscribed-how')}", apart, brought, how]
    return Screen("\n\n".join(filter(None, parts)), (*buttons, *_after(texts, one)))


def several_subscribed(texts: Texts, made: Sequence[Subscription]) -> Screen:
    """What was asked for at once, each a subscription of its own."""
    lines = [texts.say("subscribed-several", count=len(made))]
    lines += [f"• {escape(subscription_line(texts, one))}" for one in made]
    button = Button(texts.plain("button-wishes"), address(WISHES))
    return Screen("\n".join([*lines, texts.say("subscribed-how")]), rows((button,)))


def _taken_down(texts: Texts, query: Query) -> str:
    """What will be told, as it was understood."""
    if query.kind != "words":
        return texts.say(f"subscribed-{query.kind}", text=query.text)
    said = words_query(query.text)
    avoided = _listed(texts, [term.text for term in said.excluded], "words-or")
    if said.speaker and not said.parts:
        return texts.say("subscribed-avoids", speaker=said.speaker, words=avoided)
    words = _listed(texts, [part.text for part in said.parts], "words-and")
    but = texts.plain("subscribed-but-not", words=avoided) if avoided else ""
    if not said.speaker:
        how = "subscribed-together" if len(said.parts) > 1 else "subscribed-words"
        return texts.say(how, words=words, but=but)
    if not avoided and (of := SAYS_OF.match(query.text)):
        return texts.say("subscribed-speaks", speaker=said.speaker, words=of["what"])
    return texts.say("subscribed-says", speaker=said.speaker, words=words, but=but)


def _asked_together(texts: Texts, query: Query) -> str:
    """How to have «Токаев и мост» as two; longer names are seldom meant so."""
    parts = _AND.split(query.text) if query.kind == "words" and ":" not in query.text else []
    if len(parts) < 2 or any(len(part.split()) > _SHORT for part in parts):
        return ""
    commands = (f"/subscribe {escape(part)}" for part in parts)
    return "\n".join([texts.say("subscribed-apart"), *commands])


def _listed(texts: Texts, words: Sequence[str], joined: str) -> str:
    """«зерно» и «хлеб»."""
    return f" {texts.plain(joined)} ".join(map(texts.quoted, words))


def _worth(texts: Texts, one: Subscription, worth: Worth) -> str:
    """How often it would have told something, and the last of it."""
    count, last = len(worth.told), worth.told[0] if worth.told else worth.before
    if one.query.kind == "everything":
        return texts.say("worth-year", count=count)
    if last is None:
        return _nothing(texts, one.query, worth.apart)
    day = texts.day(last.head.date)
    says = "worth-last" if worth.told else "worth-before"
    lines = [texts.say(says, count=count, day=day)]
    if last.match.quote is not None:
        lines.append(alert_quote(last.match, last.match.quote, _QUOTED))
    if tells_too_much(worth):
        lines.append(texts.say(f"worth-too-much-{one.query.kind}", wish=one.query.text))
    return "\n".join(lines)


def _nothing(texts: Texts, query: Query, apart: Sequence[PartAlone]) -> str:
    """Why nothing would have been told: a part that never comes up, or parts never together."""
    missing = [part.text for part in apart if part.last is None]
    if query.kind == "question" or not apart or len(missing) == len(apart):
        return texts.say(f"worth-nothing-{'question' if query.kind == 'question' else 'words'}")
    if missing:
        return texts.say("worth-part-missing", words=_listed(texts, missing, "words-and"))
    days = [(part.text, texts.day(part.last)) for part in apart if part.last]
    told = [texts.plain("worth-part-last", words=text, day=day) for text, day in days]
    how = "worth-apart" if len(told) > 1 else "worth-beside-excluded"
    return texts.say(how, parts=", ".join(told))


def _after(texts: Texts, one: Subscription) -> Keyboard:
    other = {"person": "words", "words": "person"}.get(one.query.kind)
    if other == "person" and not may_be_name(one.query.text):
        other = None
    switch = other and Button(
        texts.plain(f"button-as-{other}"), address(WISHES, KIND, one.number, other)
    )
    return rows(
        (switch or None,),
        (
            Button(texts.plain("button-how-often"), address(WISHES, ONE, one.number)),
            Button(texts.plain("button-undo"), address(WISHES, MUTE, one.number)),
        ),
    )
