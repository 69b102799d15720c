"""The composition root: which handlers the bot has, and in which order they are asked."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

from telegram import Chat, Update
from telegram.ext import Application, ApplicationBuilder, ExtBot, JobQueue
from telegram.request import BaseRequest, HTTPXRequest

from bot.dependencies import Dependencies
from bot.fair_pool import share_threads
from bot.telegram.parsing_updates import UpdateReader, looked_at
from bot.telegram.polling import PolledRequest, Polls, told
from bot.telegram.profile import introduce
from bot.telegram.webhook import Webhook
from bot.telegram.webhook_server import listening
from bot.update_queues import Admission
from handlers.callbacks import Context
from handlers.command_names import Handler
from handlers.commands.fallback import UnknownMessages
from handlers.commands.figures import Figures
from handlers.commands.find import Find
from handlers.commands.guest_mode import Guest
from handlers.commands.inline import Inline
from handlers.commands.meetings import Meetings
from handlers.commands.reading import TranscriptReader
from handlers.commands.settings import SettingsCommands
from handlers.commands.topic_buttons import Topics
from handlers.commands.verify import Verifying
from handlers.commands.welcome import Examples, Welcome
from handlers.conversation.answer_screens import Replies
from handlers.conversation.followups import FollowUps
from handlers.conversation.listings import Listings
from handlers.conversation.message_routing import Talk
from handlers.conversation.offices import Offices
from handlers.conversation.overviews import Overviews
from handlers.conversation.provisional_answers import Previews
from handlers.conversation.questions import Questions
from handlers.errors import Troubles
from handlers.giving_way import EARLIER, GivesWay
from handlers.meeting_finder import Finder
from handlers.reactions import Reactions
from handlers.replier import Replier
from handlers.texts.catalogue import Naming
from handlers.throttle import Throttle, ask_for_patience
from meetings.model.languages import Lang
from meetings.ports.chats import SETTINGS_AT_HAND, Chats, SeenUpdates
from meetings.retrieval.query.archive_cast import Casts

# What python-telegram-bot could keep by chat and person is not used.
Kept = dict[Any, Any]
AnyApplication = Application[Any, Any, Any, Any, Any, Any]
Builder = ApplicationBuilder[ExtBot[None], Context, Kept, Kept, Kept, JobQueue[Context]]

# python-telegram-bot 22 warns wherever it tells a flood limit, unless told how to tell it.
os.environ.setdefault("PTB_TIMEDELTA", "1")

_SETTLED = 2.0
"""Seconds after the start, when there is time for what is not urgent."""
_LANGS: tuple[Lang, ...] = ("ru", "en")
UPDATES = [
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.INLINE_QUERY,
    Update.MY_CHAT_MEMBER,
    Update.MESSAGE_REACTION,
    Update.GUEST_MESSAGE,
]
"""What Telegram is asked for."""
_HELD = 10.0
"""Seconds that Telegram is kept waiting for an update that takes long, or waits for its turn."""
_MOST_BROUGHT = 100
"""Updates that Telegram may bring at once, as each is held until answered; it takes no more."""
_LOG = logging.getLogger(__name__)
TO_THE_END = 4.0
"""Seconds in which what is being answered at the end may be answered; with what the network may
take to be told of it, SIGTERM ends the bot within ten."""


class Bot(Application[ExtBot[None], Context, Kept, Kept, Kept, JobQueue[Context]]):
    """python-telegram-bot's application; handles each update once, and what can be kept of it."""

    __slots__ = ("admission", "chats", "polls", "seen")

    def __init__(
        self,
        *,
        admission: Admission,
        chats: Chats,
        polls: Polls,
        seen: SeenUpdates,
        **given: Any,
    ) -> None:
        super().__init__(**given)
        self.admission = admission
        self.chats = chats
        self.polls = polls
        self.seen = seen

    async def process_update(self, update: object) -> None:
        """Has the handlers see an update, unless they have seen it before."""
        if not isinstance(update, Update):
            await super().process_update(update)
            return
        number = update.update_id
        whole, check = looked_at(update)
        if not await asyncio.to_thread(self.seen.take, number, check):
            _LOG.info("update %d came once more", number)
            return
        async with _settings_at_hand(self.chats, whole.effective_chat):
            await super().process_update(whole)
        await asyncio.to_thread(self.seen.done, number, check)


@asynccontextmanager
async def _settings_at_hand(chats: Chats, chat: Chat | None) -> AsyncIterator[None]:
    """What an update's chat has chosen, read in a thread, for as long as it is dealt with."""
    if chat is None:
        yield
        return
    known = {chat.id: await asyncio.to_thread(chats.settings, chat.id)}
    before = SETTINGS_AT_HAND.set(known)
    try:
        yield
    finally:
        SETTINGS_AT_HAND.reset(before)
        known.clear()  # tasks begun meanwhile have it, too, and may go on for long


def build_application(
    parts: Dependencies,
    *,
    token: str,
    request: BaseRequest | None = None,
    api_url: str | None = None,
) -> Bot:
    """The bot, ready to be initialized.

    ``request``: the network, where it is not the real one. ``api_url``: root of the Bot API's
    server, where it is not Telegram's.
    """
    polls, admission = Polls(), _admission(parts)
    own = {"admission": admission, "chats": parts.chats, "polls": polls, "seen": parts.seen}
    application = (
        _builder(token, request, api_url, polls, UpdateReader(admission.is_too_much))
        .post_init(_introducing(parts))
        .concurrent_updates(admission)
        .application_class(Bot, own)
        .build()
    )
    if not isinstance(application, Bot):
        raise TypeError("python-telegram-bot has built another application")
    to_try = Examples(parts.archive, parts.finding, parts.answering, parts.now)
    for handler in _handlers(parts, to_try):
        application.add_handler(handler, EARLIER if isinstance(handler, GivesWay) else 0)
    troubled = Replier(parts.chats, parts.sleep, newer=parts.newer)
    application.add_error_handler(Troubles(troubled, parts.admins))
    if application.job_queue is not None:
        application.job_queue.run_once(_choosing(to_try), _SETTLED)
    return application


def _handlers(parts: Dependencies, to_try: Examples) -> list[Handler]:
    """All handlers: the first that fits an update takes it, and no other."""
    casts = Casts()
    naming: Naming = lambda name, lang: casts.of(parts.archive).name_in(name, lang)  # noqa: E731
    desk = Replier(parts.chats, parts.sleep, naming, parts.page, parts.newer)
    finder = Finder(parts.archive, parts.finding, parts.chats, casts, parts.now)
    replies = Replies(parts.archive, parts.answering, parts.chats, parts.verdicts, parts.now)
    listings = Listings(desk, parts.archive, finder, parts.chats, casts, parts.now)
    topics = Topics(desk, parts.archive, parts.answering, parts.chats, parts.offload)
    find = Find(
        desk, parts.archive, parts.passages, parts.chats, parts.answering, casts, parts.now
    )
    followups = FollowUps(
        parts.archive, parts.chats, replies, finder, listings, topics, find, parts.now
    )
    figures = Figures(
        desk,
        parts.archive,
        parts.answering,
        finder,
        parts.chats,
        casts,
        parts.now,
        parts.offload,
    )
    verifying = Verifying(desk, parts.answering, finder, parts.chats, parts.now)
    offices = Offices(parts.archive, parts.chats, casts, parts.now, figures.who)
    talk = Talk(
        parts.answering,
        replies,
        finder,
        listings,
        followups,
        offices,
        Overviews(parts.archive, finder, listings),
        figures.who,
        verifying.claimed,
    )
    previews = Previews(parts.answering, parts.chats, parts.preview)
    questions = Questions(desk, replies, finder, parts.chats, talk, verifying, previews)
    return [
        *Guest(desk, parts.answering, verifying.check).handlers(),
        # First, as links into further topics are /start with a payload.
        *parts.more,
        *Welcome(desk, parts.archive, parts.chats, to_try).handlers(),
        *Meetings(desk, finder).handlers(),
        *TranscriptReader(desk, parts.archive).handlers(),
        *find.handlers(),
        *topics.handlers(),
        *figures.handlers(),
        *listings.handlers(),
        *SettingsCommands(
            desk, parts.chats, parts.now, _forgetting(parts), digests=bool(parts.more)
        ).handlers(),
        *Inline(finder, parts.answering, parts.chats, verifying.check, naming).handlers(),
        *questions.handlers(),
        *verifying.handlers(),
        *Reactions(desk, replies, parts.chats).handlers(),
        # Any text is a question, so everything that is told by its form comes before.
        *questions.listeners(),
        # And what is none of all these, last.
        *UnknownMessages(desk).handlers(),
    ]


def _forgetting(parts: Dependencies) -> Callable[[int], Coroutine[Any, Any, None]]:
    """What /forget does; the chat itself last, since the rest is found by what it holds."""

    async def forget(chat: int) -> None:
        if parts.forget is not None:
            await parts.forget(chat)
        tickets = await asyncio.to_thread(parts.chats.tickets, chat)
        await asyncio.to_thread(parts.verdicts.forget, tickets)
        await asyncio.to_thread(parts.chats.forget, chat)

    return forget


def _admission(parts: Dependencies) -> Admission:
    desk = Replier(parts.chats, parts.sleep, newer=parts.newer)

    async def patience(update: Update) -> None:
        async with _settings_at_hand(parts.chats, update.effective_chat):
            await ask_for_patience(desk, update)

    return Admission(
        Throttle(parts.now, parts.allowances), patience, sleep=parts.sleep, trusted=parts.admins
    )


def _builder(
    token: str,
    request: BaseRequest | None,
    api_url: str | None,
    polls: Polls,
    reader: UpdateReader,
) -> Builder:
    builder: Builder = ApplicationBuilder().token(token)
    builder = builder.job_queue(PatientJobQueue())
    builder = builder.get_updates_request(PolledRequest(request or HTTPXRequest(), polls, reader))
    if request is not None:
        builder = builder.request(request)
    if api_url is not None:
        root = api_url.rstrip("/")
        builder = builder.base_url(f"{root}/bot").base_file_url(f"{root}/file/bot")
    return builder


def _introducing(parts: Dependencies) -> Callable[[AnyApplication], Coroutine[Any, Any, None]]:
    async def introducing(application: AnyApplication) -> None:
        await introduce(application, parts.admins)

    return introducing


def _choosing(to_try: Examples) -> Callable[[Context], Coroutine[Any, Any, None]]:
    """So that not the first person waits for the examples."""

    async def choosing(_: Context) -> None:
        for lang in _LANGS:
            await asyncio.to_thread(to_try.of, lang)

    return choosing


class PatientJobQueue(JobQueue[Context]):
    """Runs late jobs late, once, where APScheduler's defaults drop them."""

    @property
    def scheduler_configuration(self) -> dict[str, Any]:
        """APScheduler's settings."""
        defaults = {"misfire_grace_time": None, "coalesce": True}
        return {**super().scheduler_configuration, "job_defaults": defaults}


async def poll(application: Bot, stop: asyncio.Event, workers: int = 0) -> None:
    """Asks Telegram for updates until ``stop`` is set; see ``_work``.

    Raises InvalidToken where Telegram refuses the token again and again.
    """

    @asynccontextmanager
    async def asking() -> AsyncIterator[None]:
        updater = application.updater
        if updater is None:
            raise ValueError("an application without an updater gets no updates")
        await updater.start_polling(allowed_updates=UPDATES, error_callback=told)
        try:
            yield
        finally:
            await updater.stop()

    await _work(application, stop, asking, workers)
    application.polls.expect_welcome()


async def listen(
    application: Bot, stop: asyncio.Event, webhook: Webhook, workers: int = 0
) -> None:
    """Has Telegram bring updates until ``stop`` is set; see ``_work``."""

    async def take(raw: dict[str, object]) -> None:
        update = Update.de_json(raw, application.bot)
        done = application.admission.expect(update.update_id)
        await application.update_queue.put(update)
        # Telegram hears of it when it has been dealt with: what a killed process had taken it
        # brings again.
        await asyncio.wait({done}, timeout=_HELD)

    @asynccontextmanager
    async def brought() -> AsyncIterator[None]:
        reader = UpdateReader(application.admission.is_too_much)
        async with listening(webhook, reader, take):
            await application.bot.set_webhook(
                webhook.url,
                allowed_updates=UPDATES,
                secret_token=webhook.secret,
                max_connections=_MOST_BROUGHT,
            )
            yield

    await _work(application, stop, brought, workers)


async def _work(
    application: Bot,
    stop: asyncio.Event,
    door: Callable[[], AbstractAsyncContextManager[None]],
    workers: int,
) -> None:
    """Runs the bot until ``stop`` is set, or until Telegram refuses the token for good.

    ``workers``: the processes that people's threads wait for.
    """
    share_threads(asyncio.get_running_loop(), workers)
    async with application:
        if application.post_init is not None:
            await application.post_init(application)
        await application.start()
        try:
            async with door():
                await _first_of(stop.wait(), application.polls.lost.wait())
                application.admission.close()
        finally:
            await _leave(application)


async def _leave(application: Bot) -> None:
    """What is being answered is answered to the end, unless that takes too long."""
    application.admission.close()
    stopping = asyncio.ensure_future(application.stop())
    if not (await asyncio.wait({stopping}, timeout=TO_THE_END))[0]:
        application.admission.give_up()
    await stopping


async def _first_of(*waits: Coroutine[Any, Any, object]) -> None:
    """Waits until the first has come, and for none of the others."""
    tasks = {asyncio.ensure_future(wait) for wait in waits}
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
