"""A speaker's profile over many meetings: how much they said, what last, which figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice

from meetings.model.archive import Entry
from meetings.model.catalogue_selection import Totals, spoken_at_by
from meetings.model.errors import UnknownMeeting
from meetings.model.fact import Fact
from meetings.model.languages import TranscriptLanguage
from meetings.model.meeting import Head, Meeting
from meetings.ports.archive import Archive
from meetings.statistics.choosing_role_to_show import NEAREST_ROLES, role_shown
from meetings.statistics.lazy_meetings import SelectedMeetings
from meetings.statistics.salient_facts import most_telling
from meetings.statistics.shares import shares
from meetings.text.sentences import sentences
from meetings.transcripts.cutting_into_pages import PagePiece

_RECENT = 40
"""Meetings, newest first, that are read for words and figures."""
QUOTES, FIGURES, LONG_ENOUGH = 3, 5, 60
"""Of a person's page: last sentences and figures shown, and the fewest characters of a sentence
that says something."""
_OF_A_MEETING = 2
"""Figures taken from one meeting, so that those shown come from several."""
_LOOKED = 1_000
"""Meetings, newest first, that are looked through for roles: many give somebody none."""


@dataclass(frozen=True, slots=True)
class Said:
    """Words of a person with their place, under the name that the transcript has."""

    head: Head
    speaker: str | None
    piece: PagePiece
    text: str


@dataclass(frozen=True, slots=True)
class SpeakerProfile:
    """A person of the archive.

    ``meetings``: newest first, ``totals``: how much they are; ``words`` and ``part`` (0 to 1) of
    what was said at the ``read`` newest of them; ``figures`` with the meeting of each.
    """

    name: str
    role: str | None
    meetings: Sequence[Entry]
    totals: Totals
    read: int
    words: int
    part: float
    quotes: tuple[Said, ...]
    figures: tuple[tuple[Head, Fact], ...]


def profile_of(
    names: Collection[str],
    archive: Archive,
    once_in: TranscriptLanguage,
    called: str | None = None,
) -> SpeakerProfile | None:
    """What is known about the person who speaks under these names; None where nobody does.

    ``once_in``: of an event's two texts the one in this language counts. ``called``: the name to
    show, in whose letters the role is told where any meeting has it so; else the newest one's.
    """
    theirs = SelectedMeetings(archive, spoken_at_by(names, once_in))
    newest = theirs[:_RECENT]
    if not newest:
        return None
    read = list(_readable(newest, archive.meeting))
    counted = [share for one in read for share in shares(one)]
    own = sum(share.words for share in counted if share.speaker.name in names)
    name = called or next(s.name for one in newest for s in one.speakers if s.name in names)
    often = _roles(names, archive)
    return SpeakerProfile(
        name,
        role_shown(list(_newest_roles(names, theirs)), often, name) if often else None,
        theirs,
        theirs.totals,
        len(read),
        own,
        own / max(sum(share.words for share in counted), 1),
        tuple(_last_words(read, names)),
        tuple(_figures(read, names, archive.facts)),
    )


def _roles(names: Collection[str], archive: Archive) -> Mapping[str, int]:
    """Their roles, each with how many meetings give it."""
    told: Counter[str] = Counter()
    for one in archive.participants(names):
        told.update({role.role: role.meetings for role in one.roles})
    return told


def _newest_roles(names: Collection[str], theirs: Iterable[Entry]) -> Iterator[str]:
    """The roles that the newest meetings give them, as many as tell which one is shown."""
    looked = islice(theirs, _LOOKED)
    told = (s.role for entry in looked for s in entry.speakers if s.name in names and s.role)
    return islice(told, NEAREST_ROLES)


def _last_words(read: Iterable[Meeting], names: Collection[str]) -> list[Said]:
    """The first whole sentence of what they said last, of each of the newest meetings."""
    found: list[Said] = []
    for meeting in read:
        turns = [i for i, turn in enumerate(meeting.turns) if turn.speaker in names]
        said = next(filter(None, (_sentence(meeting, turn) for turn in reversed(turns))), None)
        if said:
            found.append(said)
        if len(found) == QUOTES:
            break
    return found


def _sentence(meeting: Meeting, turn: int) -> Said | None:
    text = meeting.turns[turn].text
    for start, stop in sentences(text):
        if stop - start >= LONG_ENOUGH:
            speaker = meeting.turns[turn].speaker
            return Said(meeting.head, speaker, PagePiece(turn, start, stop), text[start:stop])
    return None


def _figures(
    read: Iterable[Meeting], names: Collection[str], facts: Callable[[str], Sequence[Fact]]
) -> list[tuple[Head, Fact]]:
    found: list[tuple[Head, Fact]] = []
    for meeting in read:
        own = [
            fact
            for fact in facts(meeting.head.id)
            if fact.turn >= 0 and meeting.turns[fact.turn].speaker in names
        ]
        found += [
            (meeting.head, fact) for fact in most_telling(own, _OF_A_MEETING) if fact.subject
        ]
        if len(found) >= FIGURES:
            break
    return found[:FIGURES]


def _readable(entries: Iterable[Entry], meeting: Callable[[str], Meeting]) -> Iterator[Meeting]:
    for entry in entries:
        with suppress(UnknownMeeting):  # removed meanwhile, or damaged
            yield meeting(entry.head.id)
