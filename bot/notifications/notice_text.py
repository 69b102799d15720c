"""An entry in the outbox → its text: in the chat's language, about what it still subscribes to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from bot.notifications.notice import Notice
from handlers.texts.catalogue import Texts
from handlers.texts.interface_languages import UNCHOSEN
from handlers.views.callback_data import PREVIEW
from handlers.views.digest import digest
from handlers.views.notice import MeetingNews, notice
from handlers.views.screen import Screen
from meetings.model.errors import UnknownMeeting
from meetings.model.fact import Fact
from meetings.model.languages import InterfaceLanguage
from meetings.model.meeting import Meeting
from meetings.model.notification import Notification
from meetings.model.subscription import Query, Subscription
from meetings.ports.archive import Archive
from meetings.ports.chats import SubscriptionStore
from meetings.subscriptions.first_matching_meeting import FirstMentions
from meetings.subscriptions.matches import SubscriptionMatch
from meetings.subscriptions.matching import Matcher
from meetings.subscriptions.novelty import changed_from
from meetings.subscriptions.saved_questions import SavedQuestions
from meetings.transcripts.head.language_pairs import event_of

Wanted = tuple[tuple[int, Query], ...]
"""A chat's wishes, by their numbers."""


_PREVIEWED = 12
"""Meetings looked at for a preview: it should come within a second or two."""


class Composer:
    """Writes messages; what many chats are told alike is written once."""

    def __init__(
        self, archive: Archive, wishes: SubscriptionStore, saved: SavedQuestions | None
    ) -> None:
        self._archive = archive
        self._wishes = wishes
        self._saved = saved
        self._firsts = FirstMentions(archive, saved, saved.passages) if saved else None
        # A meeting is owed to many chats in a row: some meetings, their subscriptions and screens.
        self._read = lru_cache(maxsize=32)(self._reading)
        self._matched = lru_cache(maxsize=2048)(self._matching)
        self._first = lru_cache(maxsize=2048)(self._is_first)
        self._screen = lru_cache(maxsize=512)(self._noticed)

    def __call__(self, owed: Sequence[Notification], /) -> Notice | None:
        """One message for all that is owed; None where nobody wants it any more."""
        chat, thread = owed[0].chat, owed[0].thread
        settings = self._wishes.settings(chat)
        lang = settings.language or UNCHOSEN
        known = {one.number: one for one in self._wishes.subscriptions(chat) if not one.paused}
        wanted = [
            (one.meeting_id, tuple((n, known[n].query) for n in one.numbers if n in known))
            for one in owed
        ]
        numbers = [one.change for one in owed]
        changes = (min(numbers), max(numbers)) if owed[0].digest else None
        screen = self._told(lang, [one for one in wanted if one[1]], changes)
        return None if screen is None else Notice(screen, thread, settings.quiet)

    def page(
        self, chat: int, thread: int | None, changes: tuple[int, int], page: int
    ) -> Screen | None:
        """A page of a digest, found again by the changes it was about; None where all is gone."""
        lang = self._wishes.settings(chat).language or UNCHOSEN
        known = [
            one
            for one in self._wishes.subscriptions(chat)
            if one.thread == thread and not one.paused and one.schedule.every != "at_once"
        ]
        wanted = [(id_, self._met(id_, number, known)) for number, id_ in self._put(changes, lang)]
        news = [one for one in self._there(wanted) if one[2]]
        told = [self._in_digest(*one) for one in news]
        return digest(Texts(lang), told, changes, page) if told else None

    def preview(self, chat: int, thread: int | None, page: int = 1) -> Screen | None:
        """A digest of all that a chat follows over the newest meetings; None for an empty one."""
        texts = Texts(self._wishes.settings(chat).language or UNCHOSEN)
        here = [one for one in self._wishes.subscriptions(chat) if one.thread == thread]
        known = [replace(one, created_change=-1) for one in here if not one.paused]
        newest = self._archive.entries(limit=_PREVIEWED)
        ids = [one.head.id for one in reversed(newest)]
        wanted = [(id_, met) for id_ in ids if (met := self._met(id_, 0, known))]
        told = [self._in_digest(*one) for one in self._there(wanted)]
        if not told:
            return None
        screen = digest(texts, told, (PREVIEW,), page)
        return replace(screen, html=f"{texts.say('digest-preview')}\n\n{screen.html}")

    def _put(self, changes: tuple[int, int], lang: InterfaceLanguage) -> list[tuple[int, str]]:
        """What was put between two changes: an event once, in the chat's language if it can be."""
        first, last = changes
        found: dict[str, tuple[int, str]] = {}
        for one in self._archive.changes(first - 1):
            entry = self._archive.entry(one.meeting_id) if one.kind == "put" else None
            if one.number > last or entry is None:
                continue
            event = event_of(entry.head)
            if event not in found or entry.head.lang == lang:
                found[event] = one.number, one.meeting_id
        return list(found.values())

    def _met(self, meeting_id: str, change: int, known: Sequence[Subscription]) -> Wanted:
        entry = self._archive.entry(meeting_id)
        if entry is None:
            return ()
        matcher = self._read(meeting_id, entry.change)[2]
        return tuple(
            (one.number, one.query)
            for one in known
            if one.created_change < change and matcher.match(one.query) is not None
        )

    def _there(self, wanted: Sequence[tuple[str, Wanted]]) -> list[tuple[str, int, Wanted]]:
        return [
            (meeting_id, entry.change, wishes)
            for meeting_id, wishes in wanted
            if (entry := self._archive.entry(meeting_id)) is not None
        ]

    def _told(
        self,
        lang: InterfaceLanguage,
        wanted: Sequence[tuple[str, Wanted]],
        changes: tuple[int, int] | None,
    ) -> Screen | None:
        """``changes``: those that a digest is about."""
        there = self._there(wanted)
        try:
            if changes and len(there) > 1:
                return digest(Texts(lang), [self._in_digest(*one) for one in there], changes)
            return self._screen(lang, *there[0]) if there else None
        except UnknownMeeting:  # removed while we looked
            return None

    def _noticed(
        self, lang: InterfaceLanguage, meeting_id: str, change: int, wanted: Wanted
    ) -> Screen:
        return notice(Texts(lang), self._news(meeting_id, change, wanted))

    def _news(self, meeting_id: str, change: int, wanted: Wanted) -> MeetingNews:
        meeting, facts, _ = self._read(meeting_id, change)
        matches = ((number, self._matched(meeting_id, change, query)) for number, query in wanted)
        return MeetingNews(meeting, facts, tuple(matches))

    def _in_digest(self, meeting_id: str, change: int, wanted: Wanted) -> MeetingNews:
        """The same, with what is mentioned for the first time: it orders a digest alone."""
        news = self._news(meeting_id, change, wanted)
        matches = ((n, self._marked(meeting_id, change, match)) for n, match in news.matches)
        return replace(news, matches=tuple(matches))

    def _marked(self, meeting_id: str, change: int, match: SubscriptionMatch) -> SubscriptionMatch:
        first = match.quote is not None and self._first(meeting_id, change, match.query)
        return replace(match, first=first)

    def _is_first(self, meeting_id: str, change: int, query: Query) -> bool:
        if self._firsts is None:
            return False
        return self._firsts.is_first(query, self._read(meeting_id, change)[0].head)

    def _matching(self, meeting_id: str, change: int, query: Query) -> SubscriptionMatch:
        """How a wish is met; one that an update no longer meets is told without a quote."""
        meeting, _, matcher = self._read(meeting_id, change)
        match = matcher.match(query) or SubscriptionMatch(query)
        if self._saved is None or match.answer is None:
            return match
        earlier = self._saved.before(query.text, meeting.head)
        return replace(match, before=changed_from(match.answer, earlier))

    def _reading(self, meeting_id: str, _change: int) -> tuple[Meeting, tuple[Fact, ...], Matcher]:
        meeting = self._archive.meeting(meeting_id)
        answering = self._saved.answers if self._saved else None
        return meeting, self._archive.facts(meeting_id), Matcher(meeting, answering)
