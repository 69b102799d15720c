"""The tools: each asks the library what the chat asks it, and gives the contract's JSON."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from typing import Annotated

import orjson
from mcp.server.mcpserver.exceptions import ToolError
from mcp_types import CallToolResult, TextContent

from bot.json_forms.catalogue import entry_form
from bot.json_forms.citation_status import citation_status_form
from bot.json_forms.claims import checked_form, claimed
from bot.json_forms.people import profile_form
from bot.json_forms.quotes import passage_quote
from bot.json_forms.replies import reply_form
from bot.json_forms.without_local_paths import public
from bot.library import Library
from bot.mcp import arguments
from bot.mcp import results as schemas
from bot.mcp.archive_or_samples import Shelf
from bot.mcp.paginated_results import (
    NO_MEETING,
    new_form,
    newest_points,
    page_of,
    search_form,
    transcript_page,
)
from bot.mcp.quote_guard import sealed
from bot.mcp.subscription_tools import Subscriber, told_of
from meetings.model.archive import Change, Entry
from meetings.model.catalogue_selection import Selection
from meetings.model.errors import StenogramError
from meetings.model.json_forms import Form
from meetings.retrieval.mentions import mentions_meant
from meetings.retrieval.query.message_meant import reply_as_meant
from meetings.statistics.series import trends
from meetings.statistics.speaker_profile import profile_of
from meetings.text.language import language_of

_MEETINGS, _MENTIONS, _NEWEST = 20, 10, 10
"""On a page: an assistant pays for every word that it reads."""
_SERIES = 4
"""The richest ones."""


class Tools:
    """The tools, over one shelf; faults that are not ours become a ToolError."""

    def __init__(self, shelf: Shelf, subscriber: Subscriber) -> None:
        self._shelf = shelf
        self._subscriber = subscriber

    def search(
        self, question: arguments.Question
    ) -> Annotated[CallToolResult, schemas.SearchReply]:
        """The quotes that answer a question."""
        return self._reply(lambda library: reply_form(reply_as_meant(library.answerer, question)))

    def quote(self, code: arguments.Code) -> Annotated[CallToolResult, schemas.QuoteReply]:
        """What became of a quote."""
        return self._reply(lambda library: citation_status_form(library.answerer.standing(code)))

    def verify(
        self,
        text: arguments.ClaimText,
        speaker: arguments.ClaimSpeaker = "",
        date: arguments.ClaimDate = "",
    ) -> Annotated[CallToolResult, schemas.VerifyReply]:
        """Whether a quotation is true to the record."""
        return self._reply(
            lambda library: checked_form(library.answerer.check(claimed(text, speaker, date)))
        )

    def meetings(
        self, words: arguments.MeetingWords = "", page: arguments.Page = 1
    ) -> Annotated[CallToolResult, schemas.MeetingsReply]:
        """A page of the catalogue."""

        def made(library: Library) -> Form:
            if not words:
                places = range(library.archive.totals().meetings)
                on_page, pages = page_of(places, page, _MEETINGS)
                start = on_page[0] if on_page else 0
                shown = library.archive.entries(start=start, limit=_MEETINGS)
                return {**pages, "meetings": [entry_form(one) for one in shown], "nearest": []}
            found = library.lookup.find(words, library.archive, self._shelf.today())
            shown, pages = page_of(found.entries, page, _MEETINGS)
            return {
                **pages,
                "meetings": [entry_form(entry) for entry in shown],
                "nearest": list(found.nearest),
            }

        return self._reply(made)

    def meeting(
        self,
        meeting_id: arguments.MeetingId,
        page: arguments.Page = 1,
    ) -> Annotated[CallToolResult, schemas.MeetingReply]:
        """A page of a transcript."""

        def made(library: Library) -> Form:
            if library.archive.entry(meeting_id) is not None:
                return transcript_page(library, library.archive.meeting(meeting_id), page)
            like = library.lookup.find(meeting_id, library.archive, self._shelf.today()).entries
            return {**NO_MEETING, "nearest": [entry_form(entry) for entry in like[:_NEWEST]]}

        return self._reply(made)

    def person(self, name: arguments.PersonName) -> Annotated[CallToolResult, schemas.PersonReply]:
        """Who somebody is in the archive."""

        def made(library: Library) -> Form:
            cast = self._shelf.cast(library)
            found = cast.who(name) if name else ()
            lang, archive = language_of(name), library.archive
            profile, named = None, False
            if len(found) == 1:
                named = not cast.is_label(found[0].names[0])
                profile = profile_of(found[0].names, archive, lang, found[0].name_in(lang))
            return {
                "asked": name,
                "found": bool(found),
                "people": [one.name_in(lang) for one in found],
                "profile": profile and profile_form(profile, archive.meeting, named=named),
            }

        return self._reply(made)

    def trend(self, words: arguments.TrendWords) -> Annotated[CallToolResult, schemas.TrendReply]:
        """The figures of one thing over time."""

        def made(library: Library) -> Form:
            found = library.answerer.series(words)
            shown = (trends(found) or found)[:_SERIES]
            return {
                "words": words,
                "found": bool(found),
                "series": [newest_points(one) for one in shown],
                "more": len(found) - len(shown),
            }

        return self._reply(made)

    def find(
        self, words: arguments.FindWords, page: arguments.Page = 1
    ) -> Annotated[CallToolResult, schemas.FindReply]:
        """A page of all mentions."""

        def made(library: Library) -> Form:
            cast, today = self._shelf.cast(library), self._shelf.today()
            told, search = mentions_meant(words, cast, library.passages, library.archive, today)
            shown, pages = page_of(told.found, page, _MENTIONS)
            return {
                "words": words,
                **pages,
                "read_as": search_form(words, search),
                "incomplete": told.more,
                "mentions": [passage_quote(one.entry.head, one.passage) for one in shown],
            }

        return self._reply(made)

    def what_is_new(
        self, after: arguments.After = -1, since: arguments.Since = "", wish: arguments.Wish = ""
    ) -> Annotated[CallToolResult, schemas.NewsReply]:
        """Meetings that came, and what of them meets a wish."""

        first = _day(since)

        def made(library: Library) -> Form:
            came = _changes(library, after)
            shown, total = _newest(library, None if after < 0 else came, first)
            told = told_of(library, wish, shown) if wish else []
            ids = {form["meeting"]["id"] for form in told}
            met = [entry for entry in shown if not wish or entry.head.id in ids]
            return {
                "found": bool(met),
                "last_change": library.archive.last_change(),
                "total": total,
                "of": len(shown),
                "meetings": [new_form(entry, came) for entry in met],
                "told": told,
            }

        return self._reply(made)

    def subscribe(self, wish: arguments.Wish) -> Annotated[CallToolResult, schemas.SubscribeReply]:
        """A wish kept for the one chat that was allowed, or how a person keeps it."""

        def made(library: Library) -> Form:
            newest = library.archive.entries(limit=_NEWEST)
            kept = self._subscriber.subscribe(wish, library.archive)
            return {**kept, "would_have_told": told_of(library, wish, newest), "of": len(newest)}

        return self._reply(made)

    def _reply(self, made: Callable[[Library], Form]) -> CallToolResult:
        """What a tool found, with what was searched; every quote in it is exact."""
        try:
            library = self._shelf.library()
            form = made(library)
            searched = {**self._shelf.searched(library), **form.get("searched", {})}
            told = public(sealed({**form, "searched": searched}, library))
            text = orjson.dumps(told).decode()
        except StenogramError as error:
            raise ToolError(str(error)) from error
        return CallToolResult(
            content=[TextContent(type="text", text=text)], structured_content=orjson.loads(text)
        )


def _changes(library: Library, after: int) -> dict[str, Change]:
    """The last change of each meeting since one; a number from elsewhere has seen nothing."""
    if after < 0:
        return {}
    known = after if after <= library.archive.last_change() else 0
    return {change.meeting_id: change for change in library.archive.changes(known)}


def _newest(
    library: Library, among: Collection[str] | None, first: dt.date | None
) -> tuple[Sequence[Entry], int]:
    """The newest meetings since a day, of all or among some, and how many there are."""
    if among is None:
        since = Selection(since=first)
        totals = library.archive.totals(since)
        return library.archive.entries(since, limit=_NEWEST), totals.meetings
    found = library.archive.entries_of(among).values()
    recent = [one for one in found if first is None or one.head.date >= first]
    recent.sort(key=lambda one: (one.head.date, one.head.time or "", one.head.id), reverse=True)
    return recent[:_NEWEST], len(recent)


def _day(since: str) -> dt.date | None:
    """The day that was given. Raises ToolError."""
    try:
        return dt.date.fromisoformat(since) if since else None
    except ValueError as error:
        raise ToolError(f"{since!r} is no day: write it as 2022-05-16.") from error
