"""Whether somebody at a meeting holds an office that a listing asks for, whatever titles tell."""

from __future__ import annotations

from meetings.gazetteer.offices import is_office
from meetings.model.archive import Entry
from meetings.model.catalogue_selection import Selection
from meetings.ports.archive import Catalogue
from meetings.retrieval.query.archive_cast import Cast
from meetings.retrieval.query.fitting_meetings import has_any, may_be_a_name, roles_of
from meetings.retrieval.query.listing import Listing
from meetings.retrieval.query.listing_candidates import standing_for
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import lemma_of
from meetings.text.tokens import fold

_LOOKED_AT = 200
"""Meetings of a time at most of which it is asked who speaks there."""


def is_told_by_heads(word: str) -> bool:
    """Whether titles and speakers' offices would have a word: somebody's name, or an office."""
    folded = fold(word)
    singular = lemma_of(folded) if is_cyrillic(folded) else folded.removesuffix("s")
    return may_be_a_name(word) or is_office(singular)


def has_their_offices(listing: Listing, entry: Entry) -> bool:
    """Whether somebody who speaks has each office asked for, whatever the title tells."""
    offices = [one for one in listing.filters if not may_be_a_name(one.word)]
    wanted = (standing_for(one.word) for one in offices)
    return bool(offices) and all(has_any(one, roles_of(entry)) for one in wanted)


def may_hold_them(listing: Listing, catalogue: Catalogue, cast: Cast) -> bool:
    """Whether somebody speaks at the time who has such an office at another meeting only."""
    offices = [one for one in listing.filters if not may_be_a_name(one.word)]
    if not offices or listing.time is None:
        return False
    period = listing.time.period
    held = catalogue.entries(Selection(since=period.first, until=period.last), limit=_LOOKED_AT)
    names = {speaker.name for entry in held for speaker in entry.speakers}
    people = map(cast.person, names)
    roles = [cast.roles(one) for one in people if not cast.is_host(one)]
    wanted = [standing_for(one.word) for one in offices]
    return any(has_any(one, role) for one in wanted for role in roles)
