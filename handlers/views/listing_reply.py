"""The reply to a question that asks for a list: a sentence about it, meetings or people."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from handlers.texts.catalogue import Texts
from handlers.texts.html import bold, escape, italic
from handlers.views.callback_data import LISTED, OTHERWISE, TABLE, address
from handlers.views.csv_tables import csv_table
from handlers.views.cutting import cut
from handlers.views.meeting_list import numbers_keyboard
from handlers.views.official_page_links import to_page
from handlers.views.paging import page_count, page_within, turning
from handlers.views.periods import none_then, period_words
from handlers.views.screen import Button, Keyboard, Screen, label, rows
from meetings.gazetteer.countries import country_names
from meetings.model.archive import Entry
from meetings.model.meeting import Head
from meetings.model.question import Period
from meetings.retrieval.query.archive_cast import Alternatives, CastMember
from meetings.retrieval.query.carrying_out_listings import Listed
from meetings.retrieval.query.listing import Filter, Listing
from meetings.retrieval.query.most_spoken import Spoken
from meetings.retrieval.query.people_met import Met
from meetings.retrieval.query.size_of_meetings import measured
from meetings.retrieval.query.typed_phrase import named
from meetings.statistics.shares import Share

# Meetings have two lines each, people one: about a screen and a half of a phone.
A_PAGE = 10
_PEOPLE_A_PAGE = 15
BY_MEETING = 5
"""How many meetings are shown with the people of each; of more, only the people are shown."""
NAMES_SHOWN = 12
"""People named in one line of a meeting; the others are counted."""
_SPAN_OF = 2
"""Meetings; of one its day is there to see."""
_MOST_TOLD = 3
"""People named of those who spoke most."""
_TITLE = 160
"""Characters: what is listed is told by its title alone, which therefore has more room than
elsewhere."""
Everybody = Callable[[Entry], Sequence[CastMember]]


def listed_screen(texts: Texts, found: Listed, page: int, number: int) -> Screen:
    """A page of the meetings asked for, under the sentence about all of them."""
    if not found.entries:
        return _nothing(texts, found)
    pages = page_count(len(found.entries), A_PAGE)
    page = page_within(page, pages)
    first = (page - 1) * A_PAGE
    shown = [entry.head for entry in found.entries[first : first + A_PAGE]]
    where = found.listing.where
    sizes = [_size(texts, found, entry) for entry in found.entries[first : first + A_PAGE]]
    lines = [
        _line(texts, place, head, where=where) + size
        for place, (head, size) in enumerate(zip(shown, sizes, strict=True), first + 1)
    ]
    html = "\n\n".join([top(texts, found), "\n".join(lines)])
    keyboard = below(texts, found, page, pages, number)
    return Screen(cut(html), rows(*numbers_keyboard(shown, first + 1), *keyboard))


def participants_screen(texts: Texts, found: Listed, everybody: Everybody, number: int) -> Screen:
    """Who took part in each of a few meetings."""
    told = [_people(texts, everybody(entry)) for entry in found.entries]
    return _by_meeting(texts, found, told, number)


def spoke_most_screen(
    texts: Texts, found: Listed, shares: Callable[[Entry], Sequence[Share]], number: int
) -> Screen:
    """Who had most of the words at each of a few meetings."""
    told = [_spoke_most(texts, shares(entry)) for entry in found.entries]
    return _by_meeting(texts, found, told, number)


def _by_meeting(texts: Texts, found: Listed, told: Sequence[str], number: int) -> Screen:
    """A few meetings, each with what is told of it."""
    heads = [entry.head for entry in found.entries]
    parts = [
        f"{_line(texts, place, head)}\n{of_it}"
        for place, (head, of_it) in enumerate(zip(heads, told, strict=True), 1)
    ]
    html = "\n\n".join([top(texts, found), *parts])
    return Screen(cut(html), rows(*numbers_keyboard(heads), *below(texts, found, 1, 1, number)))


def people_screen(
    texts: Texts, found: Listed, met: Sequence[Met], page: int, number: int
) -> Screen:
    """A page of the people who took part, those of most meetings first."""
    return _of_people(texts, found, [_met(texts, one) for one in met], page, number)


def spoken_screen(
    texts: Texts, found: Listed, spoken: Sequence[Spoken], page: int, number: int
) -> Screen:
    """A page of the people who spoke at many meetings, those of most words first."""
    return _of_people(texts, found, [_said(texts, one) for one in spoken], page, number)


def _of_people(texts: Texts, found: Listed, told: Sequence[str], page: int, number: int) -> Screen:
    """A page of people, each with what is told of them."""
    pages = page_count(len(told), _PEOPLE_A_PAGE)
    page = page_within(page, pages)
    first = (page - 1) * _PEOPLE_A_PAGE
    shown = enumerate(told[first : first + _PEOPLE_A_PAGE], first + 1)
    lines = [f"{place}. {one}" for place, one in shown]
    above = [top(texts, found), escape(texts.plain("listed-people", count=len(told)))]
    html = "\n\n".join(["\n".join(above), "\n".join(lines)])
    return Screen(cut(html), rows(*below(texts, found, page, pages, number)))


def listed_table(entries: Sequence[Entry]) -> bytes:
    """Meetings as CSV."""
    columns = ["date", "time", "meeting", "title", "place", "lang", "speakers", "url"]
    return csv_table(columns, map(_row, entries))


def _row(entry: Entry) -> list[object]:
    head = entry.head
    people = "; ".join(speaker.name for speaker in entry.speakers)
    told = [head.title, head.place, head.lang, people, head.url]
    return [head.date, head.time, head.id, *told]


def top(texts: Texts, found: Listed) -> str:
    """Which meetings these are, and how many."""
    listing, count = found.listing, len(found.entries)
    lines = [bold(escape(criteria(texts, found))), _reading(texts, found)]
    if listing.to_come:
        lines.insert(0, italic(texts.say("listed-to-come")))
    at_the_end = listing.wanted in {"last", "first"} and not listing.spread
    if at_the_end and (listing.narrowed or listing.most == 1):
        day = texts.day(found.entries[0].head.date)
        lines.append(texts.say(f"listed-{listing.wanted}", day=day))
    if count < found.all:
        lines.append(texts.say("listed-of", count=count, all=found.all))
    else:
        lines.append(count_words(texts, found))
    lines.append(_span(texts, found))
    return "\n".join(filter(None, lines))


def _span(texts: Texts, found: Listed) -> str:
    """From when to when the archive's meetings are, where all of them are listed."""
    if found.listing.narrowed or found.listing.most or len(found.entries) < _SPAN_OF:
        return ""
    ends = sorted(found.entries[place].head.date for place in (0, -1))
    if found.listing.size or ends[0] == ends[1]:
        return ""  # in another order
    first, last = map(texts.day, ends)
    return texts.say("listed-span", first=first, last=last)


def count_words(texts: Texts, found: Listed) -> str:
    """«14 стенограмм, 12 дней»."""
    meetings = texts.say("listed-meetings", count=len(found.entries))
    return f"{meetings}, {texts.say('listed-days', count=found.days)}"


def criteria(texts: Texts, found: Listed) -> str:
    """«Реджеп Эрдоган · 2018 год»: what was asked for, in nominatives."""
    told = _told(texts, found.listing, found.period, of=(texts.plain("listed-all"),))
    return label(" · ".join(told), _TITLE) if told else texts.plain("listed-all")


def what_is_lacking(texts: Texts, found: Listed) -> str:
    """The same of what no meeting is."""
    told = _told(texts, found.listing, found.period)
    return label(" · ".join(told), _TITLE) or texts.plain("listed-all")


def _told(
    texts: Texts, listing: Listing, period: Period | None, of: Sequence[str] = ()
) -> list[str]:
    """``of``: what stands before a part of something, where nothing else says of what it is."""
    told = [texts.plain(f"listed-{listing.size}", count=listing.most or 2)] if listing.size else []
    told += [_names(texts, people) for people in listing.people]
    told += [_country(texts, key) for key in sorted(listing.countries)]
    told += [texts.plain("listed-word", word=_asked(one)) for one in listing.filters]
    told += [period_words(texts, period)] if period else []
    if listing.language:
        named_so = texts.language(listing.language)
        of_it = texts.plain("listed-language", language=named_so)
        told = [*(told or of), of_it]
    if listing.weekdays:
        days = ", ".join(texts.plain(f"listed-weekday-{day}") for day in sorted(listing.weekdays))
        told = [*(told or of), days]
    if listing.without:
        names = ", ".join(_names(texts, people) for people in listing.without)
        told = [*(told or of), texts.plain("listed-without", names=names)]
    if others := listing.left_out:
        what = " · ".join(_told(texts, others, others.time.period if others.time else None))
        told = [*(told or of), texts.plain("listed-except", what=what)]
    return told


def _asked(one: Filter) -> str:
    return one.phrase if one.office else named(one.word)


def _names(texts: Texts, people: Alternatives) -> str:
    return " / ".join(person.name_in(texts.lang) for person in people)


def _country(texts: Texts, key: str) -> str:
    return next(iter(country_names(key, texts.lang)), key)


def _reading(texts: Texts, found: Listed) -> str:
    """How a day was read that could be read in two ways."""
    if found.period is None or found.other is None:
        return ""
    day = texts.day(found.period.first)
    first = found.listing.time is not None and found.listing.time.period == found.period
    other = texts.day(found.other.first)
    return texts.say("listed-read" if first else "listed-read-otherwise", day=day, other=other)


def _line(texts: Texts, place: int, head: Head, *, where: bool = False) -> str:
    title = escape(label(head.title, _TITLE))
    there = f" · {escape(label(head.place))}" if where and head.place else ""
    return f"{place}. {escape(texts.day(head.date))} – {to_page(title, head)}{there}"


def _size(texts: Texts, found: Listed, entry: Entry) -> str:
    """How long a meeting is or how many people speak there, where that is what orders them."""
    if (size := found.listing.size) is None:
        return ""
    unit = "words" if size in {"longest", "shortest"} else "speakers"
    return f" · {texts.say(f'listed-{unit}', count=measured(entry, size))}"


def _people(texts: Texts, people: Sequence[CastMember]) -> str:
    if not people:
        return texts.say("listed-nobody")
    told = [bold(escape(person.name_in(texts.lang))) for person in people[:NAMES_SHOWN]]
    more = len(people) - NAMES_SHOWN
    told += [texts.say("and-others", count=more)] if more > 0 else []
    return ", ".join(told)


def _spoke_most(texts: Texts, shares: Sequence[Share]) -> str:
    if not shares:
        return texts.say("listed-nobody")
    told = [
        f"{bold(escape(one.speaker.name))} – {texts.say('share', percent=round(one.part * 100))}"
        for one in shares[:_MOST_TOLD]
    ]
    return ", ".join(told)


def _met(texts: Texts, one: Met) -> str:
    name = bold(escape(one.person.name_in(texts.lang)))
    newest = one.entries[0].head.date
    told = texts.say("listed-met", count=len(one.entries), day=texts.day(newest))
    return f"{name} – {told}"


def _said(texts: Texts, one: Spoken) -> str:
    name = bold(escape(one.person.name_in(texts.lang)))
    words = texts.say("listed-words", count=one.words)
    return f"{name} – {words}, {texts.say('listed-meetings', count=one.meetings)}"


def below(texts: Texts, found: Listed, page: int, pages: int, number: int) -> Keyboard:
    """The pages, the table, and the other way to read the day."""
    turns = turning(page, pages, lambda to: address(LISTED, number, to))
    table = Button(texts.plain("listed-csv"), address(LISTED, number, TABLE))
    other = None
    if found.other is not None:
        day = texts.day(found.other.first)
        other = Button(texts.plain("listed-other", day=day), address(LISTED, number, OTHERWISE))
    return rows(turns, (table if len(found.entries) > 1 else None, other))


def _nothing(texts: Texts, found: Listed) -> Screen:
    """There is no such meeting: why, and the nearest to the time."""
    near = [entry.head for entry in (found.before, found.after) if entry is not None]
    lines = [bold(_why(texts, found)), _reading(texts, found)]
    if near:
        told = "\n".join(_line(texts, place, head) for place, head in enumerate(near, 1))
        lines.append(f"{texts.say('listed-nearest')}\n{told}")
    return Screen(cut("\n\n".join(filter(None, lines))), numbers_keyboard(near))


def _why(texts: Texts, found: Listed) -> str:
    listing = found.listing
    if found.unknown:
        return texts.say("listed-unknown", words=", ".join(found.unknown))
    narrowed = listing.people or listing.countries or listing.filters or listing.without
    in_part = listing.weekdays or listing.left_out or listing.language
    if found.period and not (narrowed or in_part):
        return none_then(texts, found.period)
    return texts.say("listed-none", what=what_is_lacking(texts, found))
