"""Everything that runs besides answering questions, put together from stores and settings."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bot.embedding.backlog import Vectored
from bot.fair_pool import give_way
from bot.jobs import Chores
from bot.monitoring.reports import Reports
from bot.notifications.delivery import Delivery
from bot.notifications.deriving import Notifier
from bot.notifications.notice_text import Composer
from bot.settings import NOTIFY_DAYS, POLL_SECONDS
from bot.sources.feeds import FeedWatcher
from bot.sources.fetching import Fetcher
from bot.sources.inbox import Inbox
from bot.sources.intake import Intake
from bot.sources.intake_in_threads import IntakeInThreads
from bot.sources.watching import FeedWatch, InboxWatch
from handlers.clock import Clock, utc_now
from handlers.command_names import Handler
from handlers.commands.alert_verdicts import AlertVerdicts
from handlers.commands.applying_subscription_changes import ChangingSubscriptions
from handlers.commands.archive_admin import Transcripts
from handlers.commands.digest_pages import Digests
from handlers.commands.subscriptions import Subscriptions
from handlers.membership import Membership
from handlers.newer_api import NewerApi
from handlers.replier import Replier
from handlers.views.bot_status import Stats
from meetings.model.subscription import Query
from meetings.ports.chats import FeedStates
from meetings.ports.stores import Stores
from meetings.retrieval.answering import Answerer
from meetings.subscriptions.narrower_and_wider_variants import QueryVariants, Variant
from meetings.subscriptions.previews import Previews, Worth
from meetings.subscriptions.saved_questions import SavedQuestions


@dataclass(frozen=True, slots=True)
class OperatorSettings:
    """What the operator has set; named as the settings are. ``page``: its public address."""

    feeds: Sequence[str] = ()
    inbox: Path | None = None
    poll_seconds: float = POLL_SECONDS
    notify_days: int = NOTIFY_DAYS
    admins: Collection[int] = ()
    page: str = ""


@dataclass(frozen=True, slots=True)
class WishJudging:
    """What a subscription would have reported, None where that takes too long; other wordings."""

    worth: Callable[[Query], Worth | None]
    variants: Callable[[Query, Worth], Sequence[Variant]]


@dataclass(frozen=True, slots=True)
class Background:
    """``chores``: for ``schedule``; ``handlers``: to be asked before all others.

    ``forget``: drops what is owed to a chat; ``stats``: how things are, for the operator.
    ``newer``: what the server turned out not to know.
    """

    chores: Chores
    handlers: list[Handler]
    forget: Callable[[int], Awaitable[None]]
    stats: Callable[[], Stats]
    newer: NewerApi


def background(
    stores: Stores,
    fetcher: Fetcher,
    orders: OperatorSettings,
    *,
    answering: Answerer | None = None,
    catch_up: Callable[[], object] = lambda: None,
    embed: Callable[[], object] | None = None,
    vectored: Callable[[], Vectored | None] = lambda: None,
    judging: WishJudging | None = None,
    now: Clock = utc_now,
) -> Background:
    """Everything wired; nothing runs before ``schedule``.

    ``catch_up`` brings the index to the archive's state, ``embed`` makes some vectors; both are
    called in threads. ``vectored``: how far that is. ``judging``: what wishes are worth, where it
    is not ``answering`` that says so.
    """
    parts = _parts(stores, fetcher, orders, answering, now)
    stats = _counting(stores, parts, vectored)
    newer = NewerApi()
    desk = Replier(stores.chats, page=orders.page, newer=newer)
    transcripts = Transcripts(
        desk,
        stores.archive,
        orders.admins,
        add=parts.taking.each,
        fetch=_fetching(fetcher),
        stats=stats,
        now=now,
    )
    judging = judging or (_judging_by(stores, answering) if answering else None)
    return Background(
        replace(_chores(stores, parts, orders, now), catch_up=catch_up, embed=embed),
        _handlers(desk, stores, parts, judging, transcripts),
        _forgetting(stores, parts.delivery, transcripts),
        stats,
        newer,
    )


@dataclass(frozen=True, slots=True)
class _Parts:
    """What chores and handlers share."""

    reports: Reports
    saved: SavedQuestions | None
    composer: Composer
    delivery: Delivery
    taking: IntakeInThreads
    feeds: FeedWatch | None
    now: Clock


def _parts(
    stores: Stores,
    fetcher: Fetcher,
    orders: OperatorSettings,
    answering: Answerer | None,
    now: Clock,
) -> _Parts:
    def clock() -> float:
        return now().timestamp()

    reports = Reports(orders.admins, stores.chats.language)
    saved = SavedQuestions(answering) if answering else None
    composer = Composer(stores.archive, stores.chats, saved)
    delivery = Delivery(
        stores.outbox,
        stores.chats,
        composer,
        refused=reports.refused,
        clock=clock,
        keep_days=orders.notify_days,
        page=orders.page,
    )
    taking = IntakeInThreads(Intake(stores.archive))
    feeds = _feeds(stores.feeds, fetcher, taking, orders, reports, clock)
    return _Parts(reports, saved, composer, delivery, taking, feeds, now)


def _chores(stores: Stores, parts: _Parts, orders: OperatorSettings, now: Clock) -> Chores:
    notifier = Notifier(
        stores.archive,
        stores.chats,
        stores.outbox,
        notify_days=orders.notify_days,
        now=now,
        saved=parts.saved,
        give_way=give_way,
    )
    return Chores(
        delivery=parts.delivery,
        notifier=notifier,
        reports=parts.reports,
        last_change=stores.archive.last_change,
        leadership=stores.leadership,
        feeds=parts.feeds,
        inbox=_inbox(orders.inbox, parts),
        poll_seconds=orders.poll_seconds,
    )


def _inbox(folder: Path | None, parts: _Parts) -> InboxWatch | None:
    if folder is None:
        return None
    return InboxWatch(Inbox(folder.absolute(), parts.taking.one), parts.reports)


def _handlers(
    desk: Replier,
    stores: Stores,
    parts: _Parts,
    judging: WishJudging | None,
    transcripts: Transcripts,
) -> list[Handler]:
    delivery, composer = parts.delivery, parts.composer
    standing = Membership(sleep=delivery.sleep, wake=delivery.wake, migrate=delivery.migrate)
    return [
        *standing.handlers(),
        *Digests(desk, composer.page, composer.preview).handlers(),
        *_subscriptions(desk, stores, judging, parts.now),
        *transcripts.handlers(),
    ]


def _counting(
    stores: Stores, parts: _Parts, vectored: Callable[[], Vectored | None]
) -> Callable[[], Stats]:
    def stats() -> Stats:
        verdicts = [verdict.good for verdict in stores.verdicts.all()]
        there = stores.archive.totals()
        return Stats(
            meetings=there.meetings,
            turns=there.turns,
            chats=stores.chats.counts(),
            outbox=stores.outbox.totals(),
            sources=parts.feeds.stats() if parts.feeds else (),
            troubles=tuple(parts.reports.last),
            verdicts=(verdicts.count(True), verdicts.count(False)),
            vectors=(made.known, made.total) if (made := vectored()) else None,
        )

    return stats


def _forgetting(
    stores: Stores, delivery: Delivery, transcripts: Transcripts
) -> Callable[[int], Awaitable[None]]:
    async def forget(chat: int) -> None:
        transcripts.forget(chat)
        wished = await asyncio.to_thread(stores.chats.wished_by_it_alone, chat)
        await delivery.forget(chat, wished)

    return forget


def _fetching(fetcher: Fetcher) -> Callable[[str], Awaitable[tuple[bytes, str]]]:
    async def fetch(address: str) -> tuple[bytes, str]:
        fetched = await fetcher.get(address)
        return fetched.data, fetched.address

    return fetch


def _judging_by(stores: Stores, answering: Answerer) -> WishJudging:
    previews = Previews(stores.archive, SavedQuestions(answering))
    return WishJudging(previews.worth, QueryVariants(previews, answering.passages).of)


def _subscriptions(
    desk: Replier, stores: Stores, judging: WishJudging | None, now: Clock
) -> list[Handler]:
    archive, chats, last_told = stores.archive, stores.chats, stores.outbox.last_told
    changing = ChangingSubscriptions(desk, archive, chats, chats, now).handlers()
    if judging is None:
        plain = Subscriptions(desk, archive, chats, chats, last_told=last_told, now=now).handlers()
        return [*changing, *plain]
    worth, variants = judging.worth, judging.variants
    return [
        *changing,
        *Subscriptions(desk, archive, chats, chats, worth, variants, last_told, now).handlers(),
        *AlertVerdicts(desk, chats, worth, variants).handlers(),
    ]


def _feeds(
    states: FeedStates,
    fetcher: Fetcher,
    taking: IntakeInThreads,
    orders: OperatorSettings,
    reports: Reports,
    clock: Callable[[], float],
) -> FeedWatch | None:
    if not orders.feeds:
        return None
    watcher = FeedWatcher(fetcher, taking.read, interval=orders.poll_seconds, clock=clock)
    return FeedWatch(watcher, orders.feeds, states, reports)
