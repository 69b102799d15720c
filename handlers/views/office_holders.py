"""Several people whom the archive knows in one office, with the time of each."""

from __future__ import annotations

from handlers.texts.catalogue import Texts
from handlers.texts.html import bold, escape
from handlers.views.callback_data import SPEAKER, address
from handlers.views.cutting import cut
from handlers.views.screen import Button, Screen, label
from meetings.retrieval.query.office_tenures import HeldOffice, HoldersFound


def office_holders_screen(texts: Texts, found: HoldersFound, number: int) -> Screen:
    """Who held it last comes first; a button opens each."""
    lines = [_line(texts, place, one) for place, one in enumerate(found.held, 1)]
    more = found.all - len(found.held)
    lines += [escape(texts.plain("and-others", count=more))] if more > 0 else []
    html = "\n".join([escape(texts.plain("office-holders")), "", *lines])
    names = [one.person.name_in(texts.lang) for one in found.held]
    choices = tuple(
        (Button(label(name), address(SPEAKER, number, i)),) for i, name in enumerate(names)
    )
    return Screen(cut(html), choices)


def _line(texts: Texts, place: int, one: HeldOffice) -> str:
    name = bold(escape(one.person.name_in(texts.lang)))
    return f"{place}. {name} – {escape(one.role)}, {_when(texts, one)}"


def _when(texts: Texts, one: HeldOffice) -> str:
    """The day of the one meeting, or the years of the first and the last."""
    if one.first == one.last:
        return texts.day(one.last)
    years = dict.fromkeys((str(one.first.year), str(one.last.year)))
    return "–".join(years)
