"""Takes down what a chat wishes to hear about: one subscription, or several asked for at once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace

from telegram import Update

from handlers.replier import Replier
from handlers.rights import may_change
from handlers.texts.catalogue import Texts
from handlers.update_messages import spoken, topic
from handlers.views.new_subscriptions import several_subscribed, subscribed
from handlers.views.periods import no_such_day
from handlers.views.screen import Screen, aside
from handlers.views.subscriptions import wish
from meetings.model.subscription import (
    LONGEST_WISH,
    MOST_WISHES,
    Frequency,
    Query,
    Schedule,
    Subscription,
)
from meetings.ports.archive import Archive
from meetings.ports.chats import SubscriptionStore
from meetings.retrieval.query.impossible_days import impossible_day
from meetings.subscriptions.narrower_and_wider_variants import Variant
from meetings.subscriptions.previews import Worth
from meetings.subscriptions.query_reading import read_query, without_mark
from meetings.subscriptions.several_people import people_apart
from meetings.subscriptions.subscription_meant import is_same
from meetings.subscriptions.what_cannot_be_followed import why_not_followed

Wanted = tuple[Query | str, Frequency, int | None]
"""What is asked for, how often it is to be told, and at which hour, if one was named."""


class NewSubscriptions:
    """In groups only from their admins."""

    def __init__(
        self,
        desk: Replier,
        archive: Archive,
        kept: SubscriptionStore,
        worth: Callable[[Query], Worth | None],
        variants: Callable[[Query, Worth], Sequence[Variant]],
    ) -> None:
        self._desk = desk
        self._archive = archive
        self._kept = kept
        self._worth = worth
        self._variants = variants

    async def take_down(
        self,
        update: Update,
        *asked: Query | str,
        every: Frequency = "at_once",
        hour: int | None = None,
    ) -> None:
        """Stores what is asked for, or says why not; of several all, or none."""
        await self.take_down_each(update, [(one, every, hour) for one in asked])

    async def take_down_each(self, update: Update, wanted: Sequence[Wanted]) -> list[Subscription]:
        """Stores what is asked for, each to be told as often as it says; all, or none."""
        refusal = await self._refusal_of_person(update)
        wanted = await asyncio.to_thread(self._apart, wanted)
        queries = [] if refusal else await asyncio.to_thread(self._understood, wanted)
        refusal = refusal or await asyncio.to_thread(self._refusal, update, queries)
        if refusal:
            await self._desk.send(update, aside(refusal))
            return []
        made = [
            await asyncio.to_thread(self._add, update, one, every, hour)
            for one, (_, every, hour) in zip(queries, wanted, strict=True)
        ]
        await self._desk.send(update, await asyncio.to_thread(self._done, update, made))
        return made

    async def _refusal_of_person(self, update: Update) -> str:
        if await may_change(update):
            return ""
        return self._desk.texts(update).say("wishes-admins-only")

    def _apart(self, wanted: Sequence[Wanted]) -> list[Wanted]:
        """Each of several people as a wish of its own: they are not waited for together."""
        people = self._archive.participants()
        made: list[Wanted] = []
        for asked, every, hour in wanted:
            each = people_apart(asked, people) if isinstance(asked, str) else ()
            made += [(one, every, hour) for one in each or (asked,)]
        return made

    def _understood(self, wanted: Sequence[Wanted]) -> list[Query]:
        people = self._archive.participants()
        return [read_query(one, people) if isinstance(one, str) else one for one, *_ in wanted]

    def _refusal(self, update: Update, queries: Sequence[Query]) -> str:
        """Why they cannot be taken down, "" where they can."""
        texts = self._desk.texts(update)
        if refused := next((why for one in queries if (why := _no_wish(texts, one))), ""):
            return refused
        there = self._kept.subscriptions(spoken(update).chat_id)
        if len(there) + len(queries) > MOST_WISHES:
            return texts.say("wishes-too-many", count=len(there))
        return ""

    def _done(self, update: Update, made: Sequence[Subscription]) -> Screen:
        """What was taken down and what it is worth; of a digest also when it comes."""
        texts = self._desk.texts(update)
        if len(made) > 1:
            return several_subscribed(texts, made)
        if made[0].schedule.every == "at_once":
            return self.valued(texts, made[0])
        return self.one(update, made[0])

    def one(self, update: Update, one: Subscription) -> Screen:
        """A subscription, and all that can be done with it."""
        zone = self._kept.settings(one.chat).zone
        return wish(self._desk.texts(update), one, spoken(update).get_bot().username, zone)

    def valued(self, texts: Texts, one: Subscription) -> Screen:
        """What was taken down, what it is worth, and how it may be made narrower or wider."""
        worth = self._worth(one.query)
        return subscribed(texts, one, worth, self._variants(one.query, worth) if worth else ())

    def _add(
        self, update: Update, query: Query, every: Frequency, hour: int | None
    ) -> Subscription:
        """Stores the subscription, and the language in which the chat speaks."""
        message = spoken(update)
        settings = self._kept.settings(message.chat_id)
        if settings.language is None:
            lang = self._desk.texts(update).lang
            self._kept.set_settings(message.chat_id, replace(settings, language=lang))
        self._kept.wake(message.chat_id)
        change = self._archive.last_change()
        there = self._kept.subscriptions(message.chat_id)
        here = (one.query for one in there if one.thread == topic(message))
        query = next((known for known in here if is_same(known, query)), query)
        one = self._kept.subscribe(message.chat_id, query, thread=topic(message), change=change)
        if every == "at_once" or (every == one.schedule.every and hour is None):
            return one
        at = settings.digest_hour if hour is None else hour
        often = replace(one, schedule=Schedule(every, at))
        self._kept.amend(often)
        return often


def _no_wish(texts: Texts, query: Query) -> str:
    """Why something cannot be followed, "" where it can."""
    why = why_not_followed(query)
    if why == "impossible-day" and (day := impossible_day(query.text)):
        return no_such_day(texts, day).html
    if why == "excludes-itself":
        return texts.say("subscribe-excludes-itself", words=query.text)
    if why == "all-but":
        return texts.say("subscribe-all-but")
    return texts.say("subscribe-usage") if why else ""


def claim_wish(words: str) -> str:
    """A claim as a question that is saved, whole words only."""
    kept = without_mark(words)
    if len(kept) >= LONGEST_WISH:
        kept = kept[: kept.rfind(" ", 0, LONGEST_WISH - 1)]
    return f"{kept}?"
