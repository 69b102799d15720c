"""Which handlers the bot has, put together, and in which order they are asked."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from bot.dependencies import Dependencies
from handlers.command_names import Handler
from handlers.commands.fallback import UnknownMessages
from handlers.commands.find import Find
from handlers.commands.guest_mode import Guest
from handlers.commands.inline import Inline
from handlers.commands.meeting_figures import MeetingFigures
from handlers.commands.meetings import Meetings
from handlers.commands.reading_transcripts import TranscriptReader
from handlers.commands.settings import SettingsCommands
from handlers.commands.speaker import Speakers
from handlers.commands.topic_buttons import Topics
from handlers.commands.trend import Trends
from handlers.commands.verify import Verifying
from handlers.commands.welcome import Examples, Welcome
from handlers.conversation.answer_screens import Replies
from handlers.conversation.followups import FollowUps
from handlers.conversation.listings import Listings
from handlers.conversation.meetings_side_by_side import MeetingsSideBySide
from handlers.conversation.message_routing import Talk
from handlers.conversation.offices import Offices
from handlers.conversation.overviews import Overviews
from handlers.conversation.people_side_by_side import PeopleSideBySide
from handlers.conversation.provisional_answers import Previews
from handlers.conversation.questions import Questions
from handlers.conversation.topic_ends import TopicEnds
from handlers.meeting_finder import Finder
from handlers.reactions import Reactions
from handlers.replier import Replier
from handlers.texts.catalogue import Naming
from meetings.retrieval.query.archive_cast import Casts


@dataclass(frozen=True, slots=True)
class _Shared:
    """What more than one handler uses."""

    naming: Naming
    desk: Replier
    casts: Casts
    finder: Finder
    replies: Replies
    listings: Listings
    topics: Topics
    find: Find
    figures: MeetingFigures
    trends: Trends
    speakers: Speakers
    verifying: Verifying


def handlers_of(parts: Dependencies, to_try: Examples) -> list[Handler]:
    """All handlers: the first that fits an update takes it, and no other."""
    shared = _shared(parts)
    desk, finder, verifying = shared.desk, shared.finder, shared.verifying
    questions = _questions(parts, shared)
    return [
        *Guest(desk, parts.answering, verifying.check).handlers(),
        # First, as links into further topics are /start with a payload.
        *parts.more,
        *Welcome(desk, parts.archive, parts.chats, to_try).handlers(),
        *Meetings(desk, parts.answering, finder).handlers(),
        *TranscriptReader(desk, parts.archive).handlers(),
        *shared.find.handlers(),
        *shared.topics.handlers(),
        *shared.figures.handlers(),
        *shared.trends.handlers(),
        *shared.speakers.handlers(),
        *shared.listings.handlers(),
        *_settings(parts, desk).handlers(),
        *Inline(finder, parts.answering, parts.chats, verifying.check, shared.naming).handlers(),
        *questions.handlers(),
        *verifying.handlers(),
        *Reactions(desk, shared.replies, parts.chats).handlers(),
        # Any text is a question, so everything that is told by its form comes before.
        *questions.listeners(),
        # And what is none of all these, last.
        *UnknownMessages(desk).handlers(),
    ]


def _shared(parts: Dependencies) -> _Shared:
    archive, answering, chats, now = parts.archive, parts.answering, parts.chats, parts.now
    casts = Casts()
    naming: Naming = lambda name, lang: casts.of(archive).name_in(name, lang)  # noqa: E731
    desk = Replier(chats, parts.sleep, naming, parts.page, parts.newer)
    finder = Finder(archive, parts.finding, chats, casts, now)
    return _Shared(
        naming,
        desk,
        casts,
        finder,
        Replies(archive, answering, chats, parts.verdicts, now),
        Listings(desk, archive, finder, chats, casts, now),
        Topics(desk, archive, answering, chats, parts.offload),
        Find(desk, archive, parts.passages, chats, answering, casts, now),
        MeetingFigures(desk, archive, finder, chats, casts, now, parts.offload),
        Trends(desk, answering, chats, now, parts.offload),
        Speakers(desk, archive, chats, casts, answering, now),
        Verifying(desk, answering, finder, chats, now),
    )


def _questions(parts: Dependencies, shared: _Shared) -> Questions:
    """What answers any text, with all that a text may turn out to want."""
    archive, chats, now = parts.archive, parts.chats, parts.now
    replies, finder, listings = shared.replies, shared.finder, shared.listings
    followups = FollowUps(
        archive,
        chats,
        replies,
        finder,
        listings,
        shared.topics,
        shared.find,
        shared.verifying.screen,
        shared.speakers.who,
        TopicEnds(archive, parts.answering, chats, replies),
        now,
    )
    talk = Talk(
        parts.answering,
        replies,
        finder,
        listings,
        followups,
        Offices(archive, chats, shared.casts, now, shared.speakers.who),
        Overviews(archive, finder, listings),
        PeopleSideBySide(archive, chats, shared.casts, now),
        MeetingsSideBySide(archive, chats, shared.casts, now),
        shared.speakers.who,
        shared.verifying.claimed,
    )
    previews = Previews(parts.answering, chats, parts.preview)
    return Questions(shared.desk, replies, finder, chats, talk, shared.verifying, previews)


def _settings(parts: Dependencies, desk: Replier) -> SettingsCommands:
    forget = _forgetting(parts)
    return SettingsCommands(desk, parts.chats, parts.now, forget, digests=bool(parts.more))


def _forgetting(parts: Dependencies) -> Callable[[int], Coroutine[Any, Any, None]]:
    """What /forget does; the chat itself last, since the rest is found by what it holds."""

    async def forget(chat: int) -> None:
        if parts.forget is not None:
            await parts.forget(chat)
        tickets = await asyncio.to_thread(parts.chats.tickets, chat)
        await asyncio.to_thread(parts.verdicts.forget, tickets)
        await asyncio.to_thread(parts.chats.forget, chat)

    return forget
