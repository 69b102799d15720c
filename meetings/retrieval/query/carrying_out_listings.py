"""Carries out a listing: the meetings it asks for, from the archive's catalogue."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from meetings.model.archive import Entry
from meetings.model.catalogue_selection import Selection
from meetings.model.languages import Lang
from meetings.model.question import Period
from meetings.ports.archive import Catalogue
from meetings.retrieval.query.archive_cast import Cast
from meetings.retrieval.query.fitting_meetings import (
    may_be_a_name,
    of_kind_asked,
    tells_kind,
    those_fitting,
    those_that,
)
from meetings.retrieval.query.listing import Listing
from meetings.retrieval.query.listing_candidates import (
    chosen_for,
    is_told_by_marks,
)
from meetings.retrieval.query.listing_words import BY_TELEPHONE
from meetings.retrieval.query.offices_at_meetings import (
    has_their_offices,
    is_told_by_heads,
    may_hold_them,
)
from meetings.retrieval.query.size_of_meetings import by_size, measured
from meetings.statistics.lazy_meetings import OldestFirst, SelectedMeetings, selected_in

_DOUBTFUL = 3
"""How many meetings at most answer "when" and "who" about a topic; with more it is no answer."""
_MEASURED = 20_000
"""Meetings of which the longest is looked for: reading so many entries takes a second."""
_HEADS_READ = 5_000
"""Meetings whose countries are counted: of 870 they took .14 s."""
_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Listed:
    """What a listing came to.

    ``entries``: the meetings in the order asked for; ``all``: how many there are where only some
    were asked for. ``period``: the time as it was read, by the ``other`` reading where the first
    had no meeting. Where there is none, ``before`` and ``after`` are the nearest to the time;
    ``unknown`` are the words that no meeting has.
    """

    listing: Listing
    entries: Sequence[Entry]
    all: int = 0
    period: Period | None = None
    other: Period | None = None
    before: Entry | None = None
    after: Entry | None = None
    unknown: tuple[str, ...] = ()

    @property
    def days(self) -> int:
        """On how many days they were."""
        if isinstance(self.entries, SelectedMeetings | OldestFirst):
            return self.entries.days
        return len({entry.head.date for entry in self.entries})


def listed(listing: Listing, catalogue: Catalogue, cast: Cast, lang: Lang) -> Listed | None:
    """The meetings asked for; None where the question may be about something else after all."""
    if listing.size is None:
        found = _thinned(listing, catalogue, cast, lang)
        if found and _is_too_long_to_walk(listing, found.entries):
            return None
        return None if found and listing.happened and not found.entries else found
    found = _thinned(replace(listing, size=None, most=None), catalogue, cast, lang)
    if found is None or len(found.entries) > _MEASURED:
        return None
    return _so_many(replace(found, listing=listing, entries=by_size(found.entries, listing.size)))


def _is_too_long_to_walk(listing: Listing, entries: Sequence[Entry]) -> bool:
    """Whether countries are to be counted that only heads tell of more than a few thousand."""
    spread = listing.spread
    return spread is not None and spread.unit == "country" and len(entries) > _HEADS_READ


def _thinned(listing: Listing, catalogue: Catalogue, cast: Cast, lang: Lang) -> Listed | None:
    """The meetings asked for without those of other weekdays or languages and those that are
    left out."""
    days, left_out, language = listing.weekdays, listing.left_out, listing.language
    if not (days or left_out or language):
        return _listed(listing, catalogue, cast, lang)
    every = replace(listing, weekdays=frozenset(), left_out=None, most=None, place=0)
    found = _listed(every, catalogue, cast, lang)
    others = _listed(left_out, catalogue, cast, lang) if left_out else None
    if found is None or len(found.entries) > _MEASURED or _is_unknown(left_out, others):
        return None
    unwanted = {one.head.id for one in others.entries} if others else set()

    def stays(one: Entry | None) -> bool:
        if one is None or one.head.id in unwanted:
            return False
        on_day = not days or one.head.date.weekday() in days
        return on_day and language in {"", one.head.lang}

    kept = tuple(filter(stays, found.entries))
    near = [one if stays(one) else None for one in (found.before, found.after)]
    return _so_many(replace(found, listing=listing, entries=kept, before=near[0], after=near[1]))


def _is_unknown(left_out: Listing | None, others: Listed | None) -> bool:
    """Whether words that no meeting has say what is left out: they may mean anything."""
    return bool(left_out and left_out.filters and not (others and others.entries))


def _listed(listing: Listing, catalogue: Catalogue, cast: Cast, lang: Lang) -> Listed | None:
    selection = chosen_for(listing, catalogue, cast, lang)
    if is_told_by_marks(listing, cast):
        told = _told_by_marks(listing, catalogue, selection)
        return told if told.entries else _nameless_then(listing, catalogue, cast, lang) or told
    fitting = of_kind_asked(listing, catalogue, selection, cast) or those_fitting(
        listing, catalogue.entries(selection), cast
    )
    if not fitting and (listing.filters or _is_a_call(listing)):
        return _none_fitting(listing, catalogue, selection, cast)
    found = _in_time(listing, _in_order(listing, fitting))
    doubtful = listing.wanted in {"when", "participants"} and bool(listing.filters)
    if doubtful and len(found.entries) > _DOUBTFUL:
        return None
    if found.entries or listing.time is None:
        return found
    chosen = catalogue.entries(selection)
    if (other := _of_any_kind(listing, chosen, cast)) is not None:
        return other
    return _not_in_time(listing, found, fitting, chosen, catalogue, cast, lang)


def _none_fitting(
    listing: Listing, catalogue: Catalogue, selection: Selection, cast: Cast
) -> Listed | None:
    """No call but the newest meeting with those asked for; or the words that no meeting has."""
    if not _is_a_call(listing):
        return _unknown(listing)
    met = those_fitting(replace(listing, kind=""), catalogue.entries(selection), cast)
    if not met and listing.filters:
        return _unknown(listing)
    return Listed(listing, (), before=max(met, key=_moment, default=None))


def _is_a_call(listing: Listing) -> bool:
    return listing.kind == BY_TELEPHONE and listing.time is None


def _of_any_kind(listing: Listing, chosen: Sequence[Entry], cast: Cast) -> Listed | None:
    """What the words fit in the time: there a title may call a совещание a "meeting"."""
    if not (listing.kind and listing.filters):
        return None
    fitting = those_fitting(replace(listing, kind=""), chosen, cast)
    found = _in_time(listing, _in_order(listing, fitting))
    return found if found.entries else None


def _not_in_time(
    listing: Listing,
    found: Listed,
    fitting: Sequence[Entry],
    chosen: Sequence[Entry],
    catalogue: Catalogue,
    cast: Cast,
    lang: Lang,
) -> Listed | None:
    """What there is instead where nothing that fits was in the time asked for."""
    nameless = _nameless_then(listing, catalogue, cast, lang)
    if nameless or not all(is_told_by_heads(one.word) for one in listing.filters):
        return nameless  # what no title of that time has may have been called otherwise
    return _by_offices(listing, chosen) or (
        None if may_hold_them(listing, catalogue, cast) else _nearest(found, fitting)
    )


def _by_offices(listing: Listing, chosen: Sequence[Entry]) -> Listed | None:
    """The meetings of the time at which somebody speaks who is called by the office there."""
    holding = [one for one in chosen if has_their_offices(listing, one)]
    there = _in_time(listing, _in_order(listing, holding))
    return there if there.entries else None


def _told_by_marks(listing: Listing, catalogue: Catalogue, selection: Selection) -> Listed:
    """The meetings of a time, or all, of which only those that are shown are read."""

    def held(period: Period) -> Sequence[Entry]:
        return _turned(listing, selected_in(catalogue, selection, period))

    time = listing.time
    if time is None:
        every = SelectedMeetings(catalogue, selection)
        return _so_many(Listed(listing, _turned(listing, every)))
    first = held(time.period)
    second = held(time.other) if time.other else ()
    found = _read_so(listing, first, second)
    if found.entries or found.period is None or found.period.any_year:
        return found
    earlier = replace(selection, until=found.period.first - _DAY)
    later = SelectedMeetings(catalogue, replace(selection, since=found.period.last + _DAY))
    before = catalogue.entries(earlier, limit=1)
    return replace(found, before=before[0] if before else None, after=later[-1] if later else None)


def _nameless_then(
    listing: Listing, catalogue: Catalogue, cast: Cast, lang: Lang
) -> Listed | None:
    """Of a day on which the host does nothing by name, the texts that name no speaker at all.

    An address whose page has no labels contradicts nobody: «обращение президента 25 марта».
    """
    time, people = listing.time, listing.people
    if time is None or not people or time.period.first != time.period.last:
        return None
    if not all(any(map(cast.is_host, group)) for group in people):
        return None
    anybody = replace(listing, people=(), most=None, place=0)
    held = catalogue.entries(
        replace(
            chosen_for(anybody, catalogue, cast, lang),
            since=time.period.first,
            until=time.period.last,
        )
    )
    named = [
        one
        for one in those_fitting(replace(anybody, kind=""), held, cast)
        if not measured(one, "most_people")
    ]
    told = those_that(named, tells_kind(listing.kind)) if listing.kind else named
    return _read_so(listing, tuple(told), ()) if told else None


def _turned(listing: Listing, newest_first: Sequence[Entry]) -> Sequence[Entry]:
    return OldestFirst(newest_first) if listing.wanted == "first" else newest_first


def _in_order(listing: Listing, entries: Iterable[Entry]) -> tuple[Entry, ...]:
    newest = listing.wanted != "first"
    return tuple(sorted(entries, key=_moment, reverse=newest))


def _moment(entry: Entry) -> tuple[str, str, str]:
    return entry.head.date.isoformat(), entry.head.time or "", entry.head.id


# Time


def _in_time(listing: Listing, entries: tuple[Entry, ...]) -> Listed:
    """Those in the time asked for; read the other way where only that has meetings."""
    time = listing.time
    if time is None:
        return _so_many(Listed(listing, entries))
    second = _within(entries, time.other) if time.other else ()
    return _read_so(listing, _within(entries, time.period), second)


def _read_so(listing: Listing, first: Sequence[Entry], second: Sequence[Entry]) -> Listed:
    """A list in the time asked for, read the other way where only that has meetings."""
    time = listing.time
    if time is None:
        return _so_many(Listed(listing, first))
    if second and not first:
        return _so_many(Listed(listing, second, period=time.other, other=time.period))
    return _so_many(Listed(listing, first, period=time.period, other=time.other))


def read_otherwise(found: Listed) -> Listing:
    """The same listing with its day read the other way, and only so."""
    time, other = found.listing.time, found.other
    if time is None or other is None:
        return found.listing
    return replace(found.listing, time=replace(time, period=other, other=None))


def _within(entries: Iterable[Entry], period: Period) -> tuple[Entry, ...]:
    return tuple(entry for entry in entries if period.holds(entry.head.date))


def _so_many(found: Listed) -> Listed:
    most = found.listing.most
    kept = found.entries[:most] if most else found.entries
    if place := found.listing.place:
        kept = found.entries[place - 1 : place]
    return replace(found, entries=kept, all=len(found.entries))


def _nearest(found: Listed, fitting: Sequence[Entry]) -> Listed:
    """The last meeting before the time and the first one after it."""
    period = found.period
    if period is None or period.any_year:
        return found
    earlier = [entry for entry in fitting if entry.head.date < period.first]
    later = [entry for entry in fitting if entry.head.date > period.last]
    return replace(
        found,
        before=max(earlier, key=_moment, default=None),
        after=min(later, key=_moment, default=None),
    )


def _unknown(listing: Listing) -> Listed | None:
    """Nothing has the words: said where they name whom or what was asked about."""
    names = tuple(one.word for one in listing.filters if one.name and may_be_a_name(one.word))
    if not listing.named or len(names) < len(listing.filters):
        return None
    return Listed(listing, (), unknown=names)
