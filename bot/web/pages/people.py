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
    cast = parts.cast
    often: Counter[CastMember] = Counter()
    for one in parts.archive.participants():
        if tells_a_person(one.name):
            often[cast.person(one.name)] += one.meetings
    return [
        Counted(person.name_in(lang), count, not cast.is_label(person.names[0]))
        for person, count in often.most_common()
    ]
