"""`/find`: every mention of some words, with how many there are in each year, also as a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice

from markupsafe import Markup

from bot.json_forms.quotes import passage_quote
from bot.json_forms.without_local_paths import public
from bot.web.charts import bars
from bot.web.dependencies import WebDependencies
from bot.web.feeds import feed_of_mentions
from bot.web.marked_text import Marked, running
from bot.web.paging import paged_of
from bot.web.rendered_page import ATOM, CSV, JSON, Content, Page, json_of, table_of
from bot.web.visit import Visit
from handlers.texts.catalogue import Texts
from handlers.views.mentions import MOST_LISTED, mentions_table, read_as
from handlers.views.web_addresses import asked, to_passage
from meetings.model.json_forms import Form
from meetings.model.mentions import NO_MENTIONS, Mention, MentionList
from meetings.retrieval.mentions import marks

_A_PAGE = 20
"""Each with its sentence, so fewer than meetings on their page."""


@dataclass(frozen=True, slots=True)
class ShownMention:
    """A sentence with the words marked, and where it stands."""

    mention: Mention
    html: Markup
    address: str


def find_page(parts: WebDependencies, visit: Visit) -> Page:
    """A page of the mentions. Raises BadRequest."""
    words, texts = visit.param("q"), visit.texts
    if not words:
        return Page(
            "find.html", texts.plain("web-find"), {"words": "", "found": None}, _forms(words)
        )
    found, search = parts.mentions(words)
    years = found.found.hits.by_year()
    year = _year(visit)
    chosen = found.found.of_year(year) if year else found.found
    link = partial(_link, words, year)
    values = {
        "words": words,
        "found": found,
        "title": _title(texts, words, len(found.found), more=found.more),
        "read_as": Markup(read_as(texts, search)),  # noqa: S704 - escaped
        "years": bars(years, texts.plain("topic-by-year"), lambda one: _link(words, one, 1)),
        "by_year": years,
        "year": year,
        "meetings": chosen.meetings(),
        "chosen": len(chosen),
        "paged": paged_of(
            len(chosen),
            visit,
            _A_PAGE,
            lambda start, most: [_shown(one) for one in chosen[start : start + most]],
            link,
        ),
        "table": asked("/find.csv", q=words, year=year),
    }
    forms = {
        JSON: lambda: json_of(public(_form(words, chosen, years, more=found.more))),
        CSV: lambda: table_of(mentions_table(chosen)),
        ATOM: lambda: feed_of_mentions(parts, visit, words),
    }
    return Page(
        "find.html", str(values["title"]), values, forms, feed=asked("/find.atom", q=words)
    )


def _forms(words: str) -> dict[str, Callable[[], Content]]:
    return {JSON: lambda: json_of(_form(words, NO_MENTIONS, [], more=False))}


def _title(texts: Texts, words: str, count: int, *, more: bool) -> str:
    if not count:
        return texts.plain("find-none-so-far" if more else "find-none", words=words)
    return texts.plain("find-found-more" if more else "find-found", count=count, words=words)


def _year(visit: Visit) -> int:
    return visit.number("year", 0)


def _link(words: str, year: int, page: int) -> str:
    return asked("/find", q=words, year=year, page=page if page > 1 else 0)


def _shown(mention: Mention) -> ShownMention:
    signs = [Marked(start, stop, "asked") for start, stop in marks(mention)]
    return ShownMention(mention, running(mention.passage.text, signs), to_passage(mention.passage))


def _form(words: str, found: MentionList, years: Sequence[tuple[int, int]], *, more: bool) -> Form:
    return {
        "words": words,
        "mentions": len(found),
        "more": more or len(found) > MOST_LISTED,
        "meetings": found.meetings(),
        "by_year": {str(year): count for year, count in years},
        "found": [
            passage_quote(one.entry.head, one.passage) for one in islice(found, MOST_LISTED)
        ],
    }
