"""/subscribe, /subscriptions, /unsubscribe: what a chat wants to be notified about."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from telegram import Update
from telegram.ext import CommandHandler, MessageHandler, filters

from handlers.addressing import said_to_us
from handlers.callbacks import Context, Stale, button
from handlers.clock import Clock, utc_now
from handlers.command_names import Handler, command, words_after
from handlers.commands.ending_subscriptions import Endings, meant_by
from handlers.commands.new_subscriptions import NewSubscriptions, Wanted, claim_wish
from handlers.commands.subscribing_in_words import (
    AddsWish,
    MayExchange,
    SaysWish,
    added_to,
    meant_by_pronoun,
    wanted_by,
)
from handlers.commands.subscription_buttons import changed
from handlers.commands.verify import CLAIM
from handlers.ongoing_conversation import is_talking
from handlers.pass_through_handlers import GivesWay
from handlers.plain_words.exchanges import exchange_if_followed
from handlers.plain_words.subscribing import wished
from handlers.plain_words.wishes import Exchange, NoMore, ToSee, Wish
from handlers.replier import Replier
from handlers.rights import may_change
from handlers.subscribing_links import PREFIX, wish_in
from handlers.update_messages import spoken
from handlers.views.callback_data import SUBSCRIBE, WISHES, Address
from handlers.views.ended_subscriptions import RESTORE, restore_row
from handlers.views.screen import Screen, aside
from handlers.views.subscriptions import (
    DELETE,
    KIND,
    MUTE,
    ONE,
    VARY,
    wishes,
)
from meetings.model.subscription import (
    Query,
    Subscription,
)
from meetings.ports.archive import Archive
from meetings.ports.chats import Chats, SubscriptionStore
from meetings.retrieval.query.intents import topic_in
from meetings.subscriptions.narrower_and_wider_variants import Variant
from meetings.subscriptions.previews import Worth
from meetings.text.inflecting_phrases import nominative

_THIS = "это"
"""What is wished for where nothing is named, right after something was shown."""


class Subscriptions:
    """Takes wishes down; in groups only from their admins."""

    def __init__(
        self,
        desk: Replier,
        archive: Archive,
        kept: SubscriptionStore,
        chats: Chats,
        worth: Callable[[Query], Worth | None] = lambda _: None,
        variants: Callable[[Query, Worth], Sequence[Variant]] = lambda _query, _worth: (),
        last_told: Callable[[int], Mapping[int, float]] | None = None,
        now: Clock = utc_now,
    ) -> None:
        self._now = now
        self._last_told = last_told
        self._desk = desk
        self._chats = chats
        self._archive = archive
        self._kept = kept
        self._endings = Endings(desk, kept)
        self._new = NewSubscriptions(desk, archive, kept, worth, variants)

    def handlers(self) -> list[Handler]:
        """Commands, links, buttons and plain words."""
        plain = filters.UpdateType.MESSAGE & filters.TEXT & ~filters.COMMAND & SaysWish()
        link = filters.UpdateType.MESSAGE & filters.Regex(rf"^/start(?:@\w+)? {PREFIX}")
        return [
            CommandHandler("start", self._linked, filters=link),
            command("subscribe", self._subscribe),
            command("subscriptions", self._list),
            command("unsubscribe", self._unsubscribe),
            button(self._desk, WISHES, self._pressed),
            button(self._desk, SUBSCRIBE, self._to_what_was_asked),
            MessageHandler(plain, self._said),
            GivesWay(AddsWish(), self._added),
            GivesWay(MayExchange(), self._exchanged_if_followed),
        ]

    async def _subscribe(self, update: Update, _: Context) -> None:
        await self._new.take_down(update, words_after(update))

    async def _linked(self, update: Update, _: Context) -> None:
        asked = wish_in(words_after(update))
        if asked is None:
            await self._say(update, "subscribe-bad-link")
        else:
            await self._new.take_down(update, asked)

    async def _to_what_was_asked(self, update: Update, address: Address) -> None:
        """The button under a topic or a claim: its words become a wish."""
        chat, number = spoken(update).chat_id, address.number(0)
        asked = await asyncio.to_thread(self._chats.question, chat, number)
        if asked is None:
            raise Stale("question-gone")
        if asked.kind == CLAIM:  # in any words, as a saved question
            await self._new.take_down(update, Query("question", claim_wish(asked.text)))
        else:
            await self._new.take_down(update, topic_in(asked.text))

    async def _said(self, update: Update, context: Context) -> None:
        """«подпиши меня на газ» as /subscribe; «больше не присылай» as /unsubscribe."""
        said = wished(said_to_us(spoken(update)))
        if said is None or isinstance(said, ToSee):
            await self._list(update, context)
        elif isinstance(said, NoMore):
            await self._no_more(update, said)
        elif isinstance(said, Exchange):
            await self._exchanged(update, said)
        else:
            await self._wished(update, said)

    async def _wished(self, update: Update, said: Wish) -> None:
        """Takes it down; where it is to be the only one, the others end."""
        if impossible := next((one.impossible for one in said.each() if one.impossible), ""):
            await self._say(update, "settings-impossible-hour", hour=impossible)
            return
        if said.asked is None and not await asyncio.to_thread(self._is_talking, update):
            await self._say(update, "subscribe-usage")
            return
        wanted = [one for part in said.each() for one in wanted_by(part)]
        wanted = wanted or [(_THIS, said.every, said.hour)]
        meant = await asyncio.to_thread(self._talked_about, update, wanted)
        made = {one.number for one in await self._new.take_down_each(update, meant)}
        if said.only and made:
            await self._end_but(update, made, await asyncio.to_thread(self._of, update))

    async def _exchanged_if_followed(self, update: Update) -> bool:
        said = exchange_if_followed(said_to_us(spoken(update)))
        there = await asyncio.to_thread(self._of, update)
        if said is None or not meant_by(there, said.end):
            return False
        await self._exchanged(update, said)
        return True

    async def _exchanged(self, update: Update, said: Exchange) -> None:
        """«подпишись на мост и отпишись от газа»; what is new is not ended with everything."""
        before = await asyncio.to_thread(self._of, update)
        ending = meant_by(before, said.end)
        await self._wished(update, said.wish)
        if not await may_change(update):
            return
        if ending:
            there = await asyncio.to_thread(self._of, update)
            made = {one.number for one in there} - {one.number for one in before}
            await self._end_but(update, made, ending)
        elif said.sure and said.end.of:
            words = nominative(said.end.of, said.end.case)
            await self._say(update, "wish-not-there", words=words)

    async def _end_but(
        self, update: Update, made: set[int], ending: Sequence[Subscription]
    ) -> None:
        """Ends subscriptions but those just made."""
        if others := [one for one in ending if one.number not in made]:
            await self._desk.send(update, await self._endings.ended(update, others))

    async def _added(self, update: Update) -> bool:
        """«а ещё про мост», «только про мост» right after a wish."""
        last = await asyncio.to_thread(self._last_made, update)
        said = added_to(last, said_to_us(spoken(update))) if last else []
        if isinstance(said, Exchange):
            await self._exchanged(update, said)
        elif said:
            await self._new.take_down_each(update, said)
        return bool(said)

    def _last_made(self, update: Update) -> Subscription | None:
        """The wish made last, where nothing else is talked about."""
        if self._is_talking(update):
            return None
        return max(self._of(update), key=lambda one: one.number, default=None)

    def _is_talking(self, update: Update) -> bool:
        return is_talking(self._chats, spoken(update).chat_id, self._now)

    def _talked_about(self, update: Update, wanted: Sequence[Wanted]) -> list[Wanted]:
        """«подпиши меня на него», "follow this": whom or what the chat is on; else nothing."""
        chat = spoken(update).chat_id
        on = self._chats.conversation(chat) if chat > 0 else None
        on = on if on is not None and on.lasts(self._now()) else None
        last = self._chats.question(chat, on.number) if on is not None and on.number else None
        return [
            (meant_by_pronoun(asked, on, last) if isinstance(asked, str) else asked, every, hour)
            for asked, every, hour in wanted
        ]

    async def _list(self, update: Update, _: Context) -> None:
        await self._desk.send(update, await asyncio.to_thread(self._all, update))

    async def _unsubscribe(self, update: Update, _: Context) -> None:
        """Ends what is named, or the only one there is; else shows the list to delete from."""
        await self._no_more(update, NoMore(words_after(update)))

    async def _no_more(self, update: Update, said: NoMore) -> None:
        """Ends what is meant; where that is not clear, asks which."""
        meant = meant_by(await asyncio.to_thread(self._of, update), said)
        if not meant:
            await self._desk.send(update, await asyncio.to_thread(self._which, update, said))
        elif not await may_change(update):
            await self._say(update, "wishes-admins-only")
        else:
            await self._desk.send(update, await self._endings.ended(update, meant))

    def _which(self, update: Update, said: NoMore) -> Screen:
        """The list; where something is named that nobody wished for, it says so."""
        screen, texts = self._all(update), self._desk.texts(update)
        if not self._of(update):
            return Screen(texts.say("unsubscribe-nothing"))
        if not said.of:
            return screen
        words = nominative(said.of, said.case) if said.case else said.of
        return replace(screen, html=f"{texts.say('wish-not-there', words=words)}\n\n{screen.html}")

    async def _pressed(self, update: Update, address: Address) -> None:
        texts = self._desk.texts(update)
        if not address.parts:
            await self._desk.turn(update, await asyncio.to_thread(self._all, update))
            return
        if address.parts[0] != ONE and not await may_change(update):
            raise Stale("wishes-admins-only")
        if address.parts[0] == RESTORE:
            restored = await self._endings.restored(update, address.number(1))
            await self._desk.turn(update, restored)
            return
        one = await asyncio.to_thread(self._named, update, address.number(1))
        if address.parts[0] == MUTE:
            await self._desk.send(update, await self._endings.ended(update, [one]))
            return
        if address.parts[0] == DELETE:
            await self._desk.turn(update, await self._without(update, one))
            return
        after = await asyncio.to_thread(self._changed, one, address)
        screen = (
            await asyncio.to_thread(self._new.valued, texts, after)
            if address.parts[0] in (KIND, VARY)
            else await asyncio.to_thread(self._new.one, update, after)
        )
        await self._desk.turn(update, screen)

    async def _without(self, update: Update, one: Subscription) -> Screen:
        """The list after a wish was deleted from it, which may have been a slip."""
        ending = await self._endings.number_of(update, [one])
        screen = await asyncio.to_thread(self._all, update)
        if not ending:
            return screen
        back = restore_row(self._desk.texts(update), ending)
        return replace(screen, keyboard=(*screen.keyboard, back))

    def _changed(self, one: Subscription, address: Address) -> Subscription:
        """A wish after what a button says, kept. Raises BadAddress."""
        change = changed(one, address)
        if change != one:
            if one.schedule.every == "at_once" != change.schedule.every:
                hour = self._kept.settings(one.chat).digest_hour
                change = replace(change, schedule=replace(change.schedule, hour=hour))
            if change.created_change != one.created_change or change.query != one.query:
                change = replace(change, created_change=self._archive.last_change())
            self._kept.amend(change)
        return change

    def _all(self, update: Update) -> Screen:
        return wishes(self._desk.texts(update), self._of(update), self._last(update))

    def _last(self, update: Update) -> dict[int, dt.date] | None:
        """When each wish last told something, in the chat's own time."""
        if self._last_told is None:
            return None
        chat = spoken(update).chat_id
        zone = ZoneInfo(self._kept.settings(chat).zone)
        told = self._last_told(chat).items()
        return {number: dt.datetime.fromtimestamp(at, zone).date() for number, at in told}

    def _of(self, update: Update) -> tuple[Subscription, ...]:
        return self._kept.subscriptions(spoken(update).chat_id)

    def _named(self, update: Update, number: int) -> Subscription:
        for one in self._of(update):
            if one.number == number:
                return one
        raise Stale("wish-gone")

    async def _say(self, update: Update, text_id: str, **values: str | int) -> None:
        await self._desk.send(update, aside(self._desk.texts(update).say(text_id, **values)))
