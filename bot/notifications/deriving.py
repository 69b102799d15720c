"""From changes in the archive to entries in the outbox: who is notified about which meeting, once.

An event is a meeting with its text in the other language. What was reported of it is remembered by
the wishes it met: whoever has one of these was told, so that neither an update nor a translation
that comes later tells anybody of them again. An update tells of further wishes and, of a saved
question, of another figure; a translation only who has heard nothing of the event.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from meetings.model.archive import Change, Entry
from meetings.model.catalogue_selection import Selection
from meetings.model.chat import ChatSettings
from meetings.model.errors import UnknownMeeting
from meetings.model.meeting import Head
from meetings.model.notification import Notification
from meetings.model.subscription import Query, Subscription
from meetings.ports.archive import Archive
from meetings.ports.chats import SubscriptionStore
from meetings.ports.outbox import Outbox
from meetings.subscriptions.figures_told import as_kept, newly_met
from meetings.subscriptions.matches import SubscriptionMatch
from meetings.subscriptions.matching import Matcher
from meetings.subscriptions.novelty import says_nothing_new
from meetings.subscriptions.saved_questions import SavedQuestions
from meetings.subscriptions.translation_without_page_number import unnumbered_twin
from meetings.transcripts.head.language_pairs import event_by_id, event_of

Place = tuple[int, int | None]
"""A chat and, in a forum, a topic."""


@dataclass(frozen=True, slots=True)
class _Event:
    """What the news hold of one event.

    ``change``: its first change among the news; ``first``: its very first; ``heads``: its texts
    among the news, in the order in which they came, with the wishes each meets and the figures by
    which it answers questions; ``updated``: ids of those that were there before.
    """

    name: str
    change: int
    first: int
    heads: tuple[tuple[Head, frozenset[Query]], ...]
    updated: frozenset[str]

    @property
    def met(self) -> frozenset[Query]:
        return frozenset().union(*(queries for _, queries in self.heads))

    def added(self, told: frozenset[Query]) -> frozenset[Query]:
        """The wishes that updates meet with what had not been told."""
        again = (met for head, met in self.heads if head.id in self.updated)
        return frozenset().union(*(newly_met(met, told) for met in again))


class Notifier:
    """Derives what is owed; to be called again whenever the archive may have changed."""

    def __init__(
        self,
        archive: Archive,
        wishes: SubscriptionStore,
        outbox: Outbox,
        *,
        notify_days: int,
        now: Callable[[], dt.datetime],
        saved: SavedQuestions | None = None,
        give_way: Callable[[], None] = lambda: None,
    ) -> None:
        """``give_way``: called after each wish, since ten thousand take a minute of a core."""
        self._give_way = give_way
        self._archive = archive
        self._wishes = wishes
        self._outbox = outbox
        self._days = notify_days
        self._now = now
        self._saved = saved
        self._repeats: dict[tuple[str, Query], frozenset[str]] = {}

    def derive(self, upto: int | None = None) -> list[Notification]:
        """Adds to the outbox what the changes since the last time ask for; what was added.

        ``upto``: later changes are left for the next time, since the index may not know them.
        """
        changes = self._archive.changes(self._outbox.mark)
        news = [one for one in changes if upto is None or one.number <= upto]
        if not news:
            return []
        wishes = [self._resumed(one) for one in self._wishes.wakeful()]
        self._repeats = {}
        events = self._events(news, {one.query for one in wishes})
        owed = [one for event in events for one in self._owed(event, wishes)]
        told = {event.name: event.met for event in events if event.met}
        return self._outbox.derive(news[-1].number, owed, told)

    def has_questions(self) -> bool:
        """Whether anybody has saved a question, which the index has to answer."""
        return any(one.query.kind == "question" for one in self._wishes.wakeful())

    def _resumed(self, one: Subscription) -> Subscription:
        """A wish whose pause has ended by itself: what was derived until now counts as seen."""
        if one.resumes is None:
            return one
        again = one.resume(max(one.created_change, self._outbox.mark))
        self._wishes.amend(again)
        return again

    def _events(self, news: Sequence[Change], queries: Iterable[Query]) -> list[_Event]:
        puts: dict[str, list[Change]] = defaultdict(list)
        there = self._archive.entries_of(change.meeting_id for change in news)
        for change in news:
            if change.kind == "put":
                entry = there.get(change.meeting_id)
                name = self._name_of(entry) if entry else event_by_id(change.meeting_id)
                puts[name].append(change)
        firsts = self._firsts(puts)
        return [self._event(name, puts[name], firsts[name], queries) for name in puts]

    def _name_of(self, entry: Entry) -> str:
        """What an event is called; of two texts without a number as it was when it was told."""
        own, day = event_of(entry.head), entry.head.date
        twin = unnumbered_twin(entry, self._archive.entries(Selection(since=day, until=day)))
        names = sorted({own, event_of(twin.head)} if twin else {own})
        return next((name for name in names if self._outbox.told(name)), names[0])

    def _event(
        self, name: str, changes: Sequence[Change], first: int, queries: Iterable[Query]
    ) -> _Event:
        ids = dict.fromkeys(change.meeting_id for change in changes)
        found = [one for id_ in ids if (one := self._met(id_, queries)) is not None]
        new = {change.meeting_id for change in changes if change.is_new}
        return _Event(
            name,
            changes[0].number,
            first,
            tuple((head, _kept(met)) for head, met in found),
            frozenset(ids) - new,
        )

    def _firsts(self, names: Collection[str]) -> dict[str, int]:
        """The number of the first change of each of some events."""
        same_events = Selection(any_of=(frozenset(("event", name) for name in names),))
        there = {one.head.id: event_of(one.head) for one in self._archive.entries(same_events)}
        changes = self._archive.changes(0)
        ids = {change.meeting_id for change in changes} - there.keys()
        maybe = {id_: name for id_ in ids if (name := event_by_id(id_)) in names}
        others = self._archive.entries_of(maybe)  # of another event, whatever their ids say
        known = there | {id_: name for id_, name in maybe.items() if id_ not in others}
        firsts: dict[str, int] = {}
        for change in changes:
            if change.meeting_id in known:
                firsts.setdefault(known[change.meeting_id], change.number)
        return firsts

    def _met(
        self, meeting_id: str, queries: Iterable[Query]
    ) -> tuple[Head, dict[Query, SubscriptionMatch]] | None:
        """A recent meeting and how it meets wishes; None where it is old, or gone again."""
        entry = self._archive.entry(meeting_id)
        oldest = self._now().date() - dt.timedelta(days=self._days)
        if entry is None or entry.head.date < oldest:
            return None
        try:
            answering = self._saved.answers if self._saved else None
            matcher = Matcher(self._archive.meeting(meeting_id), answering)
        except UnknownMeeting:
            return None
        met = {}
        for query in queries:
            if match := matcher.match(query):
                met[query] = match
            self._give_way()
        for query, match in met.items():
            self._repeats[entry.head.id, query] = self._repeated(entry.head, match)
        return entry.head, met

    def _repeated(self, head: Head, match: SubscriptionMatch) -> frozenset[str]:
        """The events that were told for a saved question and said all that is said now."""
        if self._saved is None or match.answer is None:
            return frozenset()
        earlier = self._saved.before(match.query.text, head)
        same = (event_of(o.meeting) for o in earlier if says_nothing_new(match.answer, o))
        return frozenset(name for name in same if match.query in self._outbox.told(name))

    def _was_told(self, one: Subscription, event: _Event) -> bool:
        """Whether this wish has heard all of it already, from earlier meetings."""
        heads = [head for head, met in event.heads if one.query in met]
        repeats = [self._repeats.get((head.id, one.query), frozenset()) for head in heads]
        if not repeats or not all(repeats):
            return False
        firsts = self._firsts(dict.fromkeys(name for names in repeats for name in names))
        return all(
            any(one.created_change < firsts.get(name, 0) for name in names) for names in repeats
        )

    def _owed(self, event: _Event, wishes: Iterable[Subscription]) -> list[Notification]:
        told = self._outbox.told(event.name)
        added = event.added(told)
        concerned: dict[Place, list[Subscription]] = defaultdict(list)
        for one in wishes:
            wanted = one.created_change < event.first and one.query in told | event.met
            if wanted and not self._was_told(one, event):
                concerned[one.chat, one.thread].append(one)
        to_tell = {place: _untold(met, told, added) for place, met in concerned.items()}
        return [self._message(event, place, met) for place, met in to_tell.items() if met]

    def _message(self, event: _Event, place: Place, met: list[Subscription]) -> Notification:
        settings = self._wishes.settings(place[0])
        head, queries = _text_for(event, settings, {one.query for one in met})
        wanted = [one for one in met if one.query in queries]
        now = self._now().astimezone(ZoneInfo(settings.zone))
        at_once = any(one.schedule.every == "at_once" for one in wanted)
        return Notification(
            change=event.change,
            chat=place[0],
            thread=place[1],
            meeting_id=head.id,
            numbers=tuple(one.number for one in wanted),
            due=min(one.schedule.due(now) for one in wanted).timestamp(),
            digest=not at_once,
        )


def _kept(met: Mapping[Query, SubscriptionMatch]) -> frozenset[Query]:
    return frozenset(kept for query, match in met.items() for kept in as_kept(query, match))


def _untold(
    met: list[Subscription], told: frozenset[Query], added: frozenset[Query]
) -> list[Subscription]:
    """All that a chat asked for; once it has heard of the event, only what an update adds."""
    if any(one.query in told for one in met):
        return [one for one in met if one.query in added]
    return met


def _text_for(
    event: _Event, settings: ChatSettings, wanted: set[Query]
) -> tuple[Head, frozenset[Query]]:
    """The text in the chat's language, else the first that came, of those that meet a wish."""
    meeting = [(head, queries) for head, queries in event.heads if queries & wanted]
    own = (one for one in meeting if one[0].lang == settings.language)
    return next(own, meeting[0])
