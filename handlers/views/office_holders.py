"""Several people whom the archive knows in one office, with the time of each."""

from __future__ import annotations

from dataclasses import replace

from handlers.texts.catalogue import Texts
from handlers.texts.html import bold, escape
from handlers.views.callback_data import SPEAKER, address
from handlers.views.cutting import cut
from handlers.views.periods import period_words
from handlers.views.screen import Button, Screen, label
from meetings.retrieval.query.office_tenures import HeldOffice, HoldersFound


def office_holders_screen(texts: Texts, found: HoldersFound, number: int) -> Screen:
    """Who held it last comes first; a button opens each."""
    lines = [_line(texts, place, one) for place, one in enumerate(found.held, 1)]
    more = found.all - len(found.held)
    lines += [escape(texts.plain("and-others", count=more))] if more > 0 else []
    html = "\n".join([_heading(texts, found), "", *lines])
    names = [one.person.name_in(texts.lang) for one in found.held]
    choices = tuple(
        (Button(label(name), address(SPEAKER, number, i)),) for i, name in enumerate(names)
    )
    return Screen(cut(html), choices)


def with_time_held(texts: Texts, one: HeldOffice, card: Screen) -> Screen:
    """The card of the only holder with the time of the office: it may be another's by now."""
    told = texts.say("office-held", role=one.role, when=_when(texts, one))
    head, gap, rest = card.html.partition("\n\n")
    return replace(card, html=cut(f"{head}\n{told}{gap}{rest}"))


def _heading(texts: Texts, found: HoldersFound) -> str:
    if found.missed is None:
        return escape(texts.plain("office-holders"))
    return escape(texts.plain("office-holders-missed", time=period_words(texts, found.missed)))


def _line(texts: Texts, place: int, one: HeldOffice) -> str:
    name = bold(escape(one.person.name_in(texts.lang)))
    return f"{place}. {name} – {escape(one.role)}, {_when(texts, one)}"


def _when(texts: Texts, one: HeldOffice) -> str:
    """The day of the one meeting, or the years of the first and the last."""
    if one.first == one.last:
        return texts.day(one.last)
    years = dict.fromkeys((str(one.first.year), str(one.last.year)))
    return "–".join(years)
