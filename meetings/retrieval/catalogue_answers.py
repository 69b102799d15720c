"""Answers computed from the catalogue: how many meetings, when last, who took part."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress

from babel import Locale

from meetings.gazetteer.countries import country_names
from meetings.model.archive import Entry
from meetings.model.errors import UnknownMeeting
from meetings.model.languages import Lang, TranscriptLanguage
from meetings.model.meeting import LEAD, Meeting
from meetings.model.question import Question
from meetings.model.reply import Answer, Reply
from meetings.ports.archive import Archive
from meetings.retrieval.meeting_statement_templates import (
    DAYS,
    MEETINGS,
    SPEAKERS,
    TEMPLATES,
    WORDS,
    Forms,
)
from meetings.retrieval.query.archive_cast import Cast, CastMember, Casts
from meetings.retrieval.query.carrying_out_listings import Listed, listed
from meetings.retrieval.query.counts_asked import counts_asked
from meetings.retrieval.query.impossible_days import impossible_day
from meetings.retrieval.query.listing import read_listing
from meetings.retrieval.query.office_tenures import HoldersFound, holders_asked
from meetings.retrieval.query.people_met import people_met
from meetings.retrieval.query.size_of_meetings import measured
from meetings.retrieval.query.spread_asked import Spread
from meetings.retrieval.quoting.window import cut_at_word
from meetings.text.months import month_names
from meetings.text.sentences import sentences

SURE = 0.9
"""Of what a meeting's own head says: nothing is inferred."""
_QUOTE = 400
"""Characters of a meeting's beginning: a short paragraph."""
_MOST = 5
"""Meetings told of one by one; of more their number, and all behind a button."""
_UNITS = 24
"""Years or months told of one by one."""
_NAMES = 10
"""How many names are listed; the others are counted."""


def statement_for(
    question: Question, archive: Archive, casts: Casts, today: dt.date
) -> Reply | None:
    """The reply to a question about meetings themselves; None where it is about their words.

    Where there is no such meeting it is not found, and its answers are the nearest in time.
    """
    if day := impossible_day(question.text):
        told = TEMPLATES[question.lang]["no_day"].format(day=day.written)
        return Reply(question.text, False, told, (), ())
    cast = casts.of(archive)
    if holders := holders_asked(question.text, archive, cast, question.lang, today):
        return _of_office(question, holders, archive)
    listing = read_listing(question.text, cast, today)
    found = listed(listing, archive, cast, question.lang) if listing else None
    if found is None:
        return None
    near = [entry for entry in (found.before, found.after) if entry is not None]
    shown = found.entries[:_MOST] or near
    answers = tuple(evidence_of(archive, shown))
    told = _told(found, cast, question.lang)
    if found.listing.to_come:
        told = TEMPLATES[question.lang]["to_come"].format(told=told)
    return Reply(question.text, bool(found.entries), told, answers, ())


def _of_office(question: Question, holders: HoldersFound, archive: Archive) -> Reply:
    """Who holds an office: the meetings that say so last are the evidence."""
    lang, shown = question.lang, holders.held[:_MOST]
    names = "; ".join(
        TEMPLATES[lang]["holder"].format(
            name=one.person.name_in(lang), role=one.role, date=written_day(one.last, lang)
        )
        for one in shown
    )
    more = holders.all - len(shown)
    told = TEMPLATES[lang]["office_missed" if holders.missed else "office"].format(
        names=names + (TEMPLATES[lang]["more"].format(count=more) if more > 0 else "")
    )
    evidence = tuple(
        said for one in shown for said in evidence_of(archive, [one.newest], one.person.names)
    )
    return Reply(question.text, holders.missed is None, told, evidence, ())


def _told(found: Listed, cast: Cast, lang: Lang) -> str:
    if not found.entries:
        return _none(found, lang)
    if spread := found.listing.spread:
        return _spread(found, spread, lang)
    if found.listing.wanted == "whom" or (
        found.listing.wanted == "participants" and len(found.entries) > _MOST
    ):
        people = [met.person for met in people_met(found, cast)]
        return TEMPLATES[lang]["whom"].format(names=listed_names(people, lang))
    if found.listing.wanted == "participants":
        return " ".join(_participants(entry, cast, lang) for entry in found.entries)
    return _counted(found, lang)


def _none(found: Listed, lang: Lang) -> str:
    if found.unknown:
        return TEMPLATES[lang]["unknown"].format(words=", ".join(found.unknown))
    return TEMPLATES[lang]["none"]


def _spread(found: Listed, spread: Spread, lang: Lang) -> str:
    """How many there are of each year, month or language; of months the first two years' worth."""
    counts = counts_asked(found, spread)
    told = "; ".join(f"{_unit(of, spread, lang)} – {count}" for of, count in counts[:_UNITS])
    more = len(counts) - _UNITS
    return TEMPLATES[lang][spread.unit].format(
        meetings=counted(len(found.entries), MEETINGS[lang]),
        counts=told + (TEMPLATES[lang]["more"].format(count=more) if more > 0 else ""),
    )


def _unit(of: dt.date | TranscriptLanguage, spread: Spread, lang: Lang) -> str:
    if not isinstance(of, dt.date):
        names = country_names(of, lang) if spread.unit == "country" else ()
        return next(iter(names), str(Locale(lang).languages.get(of, of)))
    if spread.unit == "year":
        return str(of.year)
    return f"{month_names(lang)[of.month - 1]} {of.year}"


def _counted(found: Listed, lang: Lang) -> str:
    newest, oldest = found.entries[0], found.entries[-1]
    if size := found.listing.size:
        forms = WORDS[lang] if size in {"longest", "shortest"} else SPEAKERS[lang]
        return TEMPLATES[lang][size].format(
            size=counted(measured(newest, size), forms),
            date=written_day(newest.head.date, lang),
            title=newest.head.title,
        )
    edge = found.listing.wanted if found.listing.wanted in {"last", "first"} else ""
    template = edge or ("one" if len(found.entries) == 1 else "count")
    dates = sorted((newest.head.date, oldest.head.date))
    return TEMPLATES[lang][template].format(
        meetings=counted(found.all, MEETINGS[lang]),
        days=counted(found.days, DAYS[lang]),
        date=written_day(newest.head.date, lang),
        title=newest.head.title,
        first=written_day(dates[0], lang),
        last=written_day(dates[-1], lang),
    )


def _participants(entry: Entry, cast: Cast, lang: Lang) -> str:
    return TEMPLATES[lang]["participants"].format(
        names=listed_names(cast.all_who_speak(entry), lang),
        title=entry.head.title,
        date=written_day(entry.head.date, lang),
    )


def listed_names(people: Sequence[CastMember], lang: Lang) -> str:
    """The first names of a list, and how many more there are."""
    told = ", ".join(person.name_in(lang) for person in people[:_NAMES]) or "—"
    more = len(people) - _NAMES
    return told + (TEMPLATES[lang]["more"].format(count=more) if more > 0 else "")


def counted(number: int, forms: Forms) -> str:
    """A number with its noun: «21 стенограмма», «3 дня», "1 day"."""
    one, few, many = forms
    if number % 10 == 1 and number % 100 != 11 and (few != many or number == 1):
        return f"{number} {one}"
    is_few = 2 <= number % 10 <= 4 and not 12 <= number % 100 <= 14
    return f"{number} {few if is_few else many}"


def written_day(day: dt.date, lang: Lang) -> str:
    """A day in words: «4 марта 2031 года»."""
    return TEMPLATES[lang]["day"].format(
        day=day.day, month=month_names(lang, "of_month")[day.month - 1], year=day.year
    )


def evidence_of(
    archive: Archive, entries: Sequence[Entry], names: Collection[str] = ()
) -> Iterator[Answer]:
    """The beginnings of meetings; of somebody with these names, of what they say there."""
    for entry in entries:
        with suppress(UnknownMeeting):  # removed meanwhile, or damaged
            yield _shown(entry, archive.meeting(entry.head.id), names)


def _shown(entry: Entry, meeting: Meeting, names: Collection[str]) -> Answer:
    """A meeting as evidence: where somebody begins, else its lead, else its first turn."""
    own = (at for at, turn in enumerate(meeting.turns) if turn.speaker in names and turn.text)
    turn = next(own, LEAD if meeting.lead else 0)
    text = _text(meeting, turn)
    stop = _first_sentences(text)
    speaker = None if turn == LEAD or not meeting.turns else meeting.turns[turn].speaker
    return Answer(entry.head, speaker, turn, 0, stop, text[:stop], SURE, core=None)


def _first_sentences(text: str) -> int:
    """Where the sentences end that fit in a quote: one at least, to a word where it is longer."""
    stops = [stop for _, stop in sentences(text)]
    fitting = [stop for stop in stops if stop <= _QUOTE]
    return fitting[-1] if fitting else cut_at_word(text, 0, stops[0]) if stops else len(text)


def _text(meeting: Meeting, turn: int) -> str:
    return meeting.text_of(turn) if turn == LEAD or meeting.turns else ""
