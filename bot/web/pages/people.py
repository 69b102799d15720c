"""`/p`: everybody who speaks, those of most meetings first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from bot.web.dependencies import WebDependencies
from bot.web.paging import paged
from bot.web.rendered_page import JSON, Elsewhere, Page, json_of
from bot.web.visit import Visit
from handlers.views.web_addresses import asked, to_person
from meetings.model.catalogue_selection import spoken_at_by
from meetings.retrieval.query.archive_cast import CastMember
from meetings.retrieval.query.questions.labels_of_anybody import tells_a_person

_A_PAGE = 60
"""One line each: some three screens of a phone."""


@dataclass(frozen=True, slots=True)
class Counted:
    """Somebody by the name in the reader's language, and at how many meetings they speak.

    Not ``named``: a label such as "Chair", under which each meeting may have somebody else.
    """

    name: str
    meetings: int
    named: bool


def people_page(parts: WebDependencies, visit: Visit) -> Page | Elsewhere:
    """A page of the people, or somebody who is looked for."""
    if words := visit.param("q"):
        return Elsewhere(to_person(words))
    people = _counted(parts, visit.texts.lang)
    values = {
        "paged": paged(people, visit, _A_PAGE, lambda page: asked("/p", page=page)),
    }
    title = visit.texts.plain("listed-people", count=len(people))
    form = [asdict(one) for one in people]
    return Page("people.html", title, values, {JSON: lambda: json_of(form)})


def _counted(parts: WebDependencies, lang: str) -> Sequence[Counted]:
    """As on the page of each: an event in two languages once, somebody of two spellings, too."""
    cast, often = parts.cast, Counter[CastMember]()
    for one in parts.archive.participants():
        if tells_a_person(one.name):
            often[cast.person(one.name)] += one.meetings
    for person in [one for one in often if len(one.names) > 1]:
        often[person] = parts.archive.totals(spoken_at_by(person.names, lang)).meetings
        for name in person.names:
            often.pop(CastMember((name,)), None)
    return [
        Counted(person.name_in(lang), count, not cast.is_label(person.names[0]))
        for person, count in often.most_common()
    ]
