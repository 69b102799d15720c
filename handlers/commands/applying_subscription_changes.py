"""Pauses, reschedules or ends the subscriptions that a message in plain words asks to change."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from telegram import Message, Update
from telegram.ext import filters

from handlers.addressing import said_to_us
from handlers.clock import Clock, utc_now
from handlers.command_names import Handler
from handlers.commands.ending_subscriptions import Endings, meant_by
from handlers.ongoing_conversation import is_talking
from handlers.pass_through_handlers import GivesWay
from handlers.plain_words.changing_subscriptions import Change, change_in
from handlers.plain_words.pause_lengths import PauseEnd, pause_end
from handlers.plain_words.subscribing import wished
from handlers.plain_words.unsubscribing import perhaps_no_more
from handlers.plain_words.wishes import Wish
from handlers.replier import Replier
from handlers.rights import may_change
from handlers.update_messages import spoken
from handlers.views.changed_subscriptions import changed_screen
from handlers.views.ended_subscriptions import restored
from handlers.views.screen import Screen, aside
from handlers.views.subscriptions import wishes
from meetings.model.subscription import Schedule, Subscription
from meetings.ports.archive import Archive
from meetings.ports.chats import Chats, SubscriptionStore
from meetings.subscriptions.subscription_meant import each_called


class _AsksForChange(filters.MessageFilter):
    """Plain words that may want subscriptions changed, said to the bot."""

    def filter(self, message: Message) -> bool:
        """What python-telegram-bot asks."""
        return _asked(message) is not None


class _MayWantNoMore(filters.MessageFilter):
    """Plain words that want no more of something, if it is wished for: "drop seals"."""

    def filter(self, message: Message) -> bool:
        """What python-telegram-bot asks."""
        text = said_to_us(message)
        return perhaps_no_more(text) is not None and wished(text) is None


class ChangingSubscriptions:
    """Changes what a message says; in groups only for their admins."""

    def __init__(
        self,
        desk: Replier,
        archive: Archive,
        chats: Chats,
        kept: SubscriptionStore,
        now: Clock = utc_now,
    ) -> None:
        self._chats = chats
        self._now = now
        self._desk = desk
        self._archive = archive
        self._kept = kept
        self._endings = Endings(desk, kept)

    def handlers(self) -> list[Handler]:
        """Plain words."""
        return [
            GivesWay(_AsksForChange(), self._said),
            GivesWay(_MayWantNoMore(), self._ended),
        ]

    async def _said(self, update: Update) -> bool:
        change = _asked(spoken(update))
        if change is None or (change.idle and await asyncio.to_thread(self._is_talking, update)):
            return False
        chat = spoken(update).chat_id
        there = await asyncio.to_thread(self._kept.subscriptions, chat)
        meant = each_called(there, change.of) if change.of else list(there)
        if change.last:
            meant = sorted(there, key=lambda one: one.number)[-1:]
            if not meant and not change.sure:
                return False
        if change.of and not meant and not change.sure:
            return False
        if refused := await asyncio.to_thread(self._impossible, update, change):
            await self._desk.send(update, refused)
            return True
        if (meant or not there) and not await may_change(update):
            await self._desk.send(
                update, aside(self._desk.texts(update).say("wishes-admins-only"))
            )
            return True
        screen = await asyncio.to_thread(self._changed, update, change, there, meant)
        await self._desk.send(update, screen)
        return True

    async def _ended(self, update: Update) -> bool:
        said = perhaps_no_more(said_to_us(spoken(update)))
        there = await asyncio.to_thread(self._kept.subscriptions, spoken(update).chat_id)
        if said is None or (said.idle and await asyncio.to_thread(self._is_talking, update)):
            return False
        meant = each_called(there, said.of) if said.of else meant_by(there, said)
        if not meant or await self._refused(update):
            return bool(meant)
        await self._desk.send(update, await self._endings.ended(update, meant))
        return True

    def _is_talking(self, update: Update) -> bool:
        return is_talking(self._chats, spoken(update).chat_id, self._now)

    async def _refused(self, update: Update) -> bool:
        """Whether somebody of a group who is no admin was told so."""
        if await may_change(update):
            return False
        await self._desk.send(update, aside(self._desk.texts(update).say("wishes-admins-only")))
        return True

    def _changed(
        self,
        update: Update,
        change: Change,
        there: Sequence[Subscription],
        meant: Sequence[Subscription],
    ) -> Screen:
        texts = self._desk.texts(update)
        if change.what == "resume":
            meant = [one for one in meant if one.paused]
        if not meant and not there and (back := self._brought_back(update, change)):
            return restored(texts, back)
        if not meant and not there and change.length:
            return Screen(texts.say("unsubscribe-nothing"))
        if not meant:
            missing = "wish-not-there" if change.of else "none-paused"
            listed = wishes(texts, there)
            told = texts.say(missing, words=change.of) if there or change.of else ""
            return replace(listed, html="\n\n".join(filter(None, (told, listed.html))))
        zone = self._kept.settings(meant[0].chat).zone
        end = pause_end(change.length, self._now().astimezone(ZoneInfo(zone)))
        made = [self._made(one, change, end) for one in meant]
        for one, before in zip(made, meant, strict=True):
            if one != before:
                self._kept.amend(one)
        return changed_screen(texts, made, change.what, zone, is_open=bool(change.length))

    def _brought_back(self, update: Update, change: Change) -> tuple[Subscription, ...]:
        """«верни подписки» where all have ended: those that ended last."""
        if change.what != "resume" or change.of:
            return ()
        return self._kept.restore(spoken(update).chat_id, 0)

    def _impossible(self, update: Update, change: Change) -> Screen | None:
        """The refusal of a pause that cannot end so, or of an hour that no clock shows."""
        texts = self._desk.texts(update)
        if change.impossible:
            return aside(texts.say("settings-impossible-hour", hour=change.impossible))
        zone = ZoneInfo(self._kept.settings(spoken(update).chat_id).zone)
        if (
            change.length
            and pause_end(change.length, self._now().astimezone(zone)) == "impossible"
        ):
            return aside(texts.say("wishes-pause-impossible", length=change.length.strip(" ,")))
        return None

    def _made(self, one: Subscription, change: Change, end: PauseEnd) -> Subscription:
        """A subscription as it is wanted; what came during a pause counts as seen."""
        if change.what == "pause":
            return one.pause(end.timestamp() if isinstance(end, dt.datetime) else None)
        if change.what == "resume":
            return one.resume(self._archive.last_change())
        hour = change.hour
        if hour is None:
            own = one.schedule.every != "at_once"
            hour = one.schedule.hour if own else self._kept.settings(one.chat).digest_hour
        return replace(one, schedule=Schedule(change.every, hour))


def _asked(message: Message) -> Change | None:
    text = said_to_us(message)
    change, wish = change_in(text), wished(text)
    of_nothing = isinstance(wish, Wish) and wish.asked is None
    if change is None:
        return _how_often(wish) if isinstance(wish, Wish) and of_nothing else None
    if change.length:  # «отключи уведомления на неделю» ends none of them
        return change
    if wish is None or (of_nothing and change.sure):
        return change
    return None  # «пиши не чаще раза в день о газе» wishes for something


def _how_often(wish: Wish) -> Change | None:
    """«напоминай раз в неделю» right after a wish: of that one."""
    if wish.every == "at_once":
        return None
    return Change(
        "reschedule",
        every=wish.every,
        hour=wish.hour,
        impossible=wish.impossible,
        last=True,
        idle=True,
    )
