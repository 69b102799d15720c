"""Facts kept in PostgreSQL; derived, and made anew where the rules or the meeting are others."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import suppress

from meetings.model.archive import Entry
from meetings.model.errors import ArchiveError, UnknownMeeting
from meetings.model.json_forms import Form, fact_form
from meetings.model.meeting import Fact, Meeting
from meetings.model.time_series import Kind, Point
from meetings.retrieval.indexing.marks import figure_marks
from meetings.statistics.figures.indicators import indicators
from meetings.statistics.series import points_in
from storage.archive.kept_facts import facts_of_meeting, rules_version
from storage.archive.tables.rows import packed_point
from storage.postgres.catalogue import packed
from storage.postgres.database import Connection, Database, as_json
from storage.serial.fields import BadForm
from storage.serial.meetings import fact_from

_LOG = logging.getLogger(__name__)

Load = Callable[[str], Meeting]


class PostgresFacts:
    """The facts of each meeting with the rules' version and the meeting's change."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, entry: Entry, load: Load) -> tuple[Fact, ...]:
        """The facts of one meeting. Raises UnknownMeeting, ArchiveError."""
        kept = self._database.row(
            "SELECT change, rules, facts FROM facts WHERE meeting = %s", entry.head.id
        )
        known = None if kept is None else _still_good(entry, *kept)
        return self._made(entry, load) if known is None else known

    def of_all(self, entries: Iterable[Entry], load: Load) -> Iterator[tuple[Entry, Fact]]:
        """The facts of many meetings; one that does not read back has none."""
        found = self._database.rows("SELECT meeting, change, rules, facts FROM facts")
        kept = {id_: (change, rules, forms) for id_, change, rules, forms in found}
        for entry in entries:
            there = kept.get(entry.head.id)
            facts = None if there is None else _still_good(entry, *there)
            if facts is None:
                try:
                    facts = self._made(entry, load)
                except (ArchiveError, UnknownMeeting):
                    continue
            yield from ((entry, fact) for fact in facts)

    def keep(self, entries: Iterable[Entry], load: Load) -> None:
        """Makes the facts of these meetings; they have none that could be kept."""
        for entry in entries:
            try:
                self._made(entry, load)
            except (ArchiveError, UnknownMeeting) as error:
                _LOG.warning("%s: its facts could not be kept: %s", entry.head.id, error)

    def lacking(self) -> list[str]:
        """The meetings whose facts these rules have not found yet."""
        found = self._database.rows(
            "SELECT meeting FROM catalogue WHERE present AND rules <> %s", rules_version()
        )
        return [id_ for (id_,) in found]

    def points(self, indicator: str, places: Collection[str]) -> list[tuple[str, bytes]]:
        """The packed points of an indicator with their meetings, newest meeting first."""
        found = self._database.rows(
            "SELECT p.meeting, p.point FROM points AS p JOIN catalogue AS c USING (meeting)"
            " WHERE c.present AND p.indicator = %s AND (%s OR p.place = ANY(%s))"
            ' ORDER BY c.day DESC, c.clock DESC, p.meeting COLLATE "C" DESC, p.at',
            indicator,
            not places,
            list(places),
        )
        return [(str(id_), bytes(point)) for id_, point in found]

    def faults(self) -> dict[str, str]:
        """Why the facts of some meetings could not be found."""
        found = self._database.rows("SELECT meeting, fault FROM facts WHERE fault IS NOT NULL")
        return dict(found)

    def _made(self, entry: Entry, load: Load) -> tuple[Fact, ...]:
        meeting = load(entry.head.id)
        facts, fault = _found(meeting)
        points = list(points_in(entry.head.id, facts, indicators(), lambda _: meeting))
        # Facts that cannot be kept now are made again later.
        with suppress(ArchiveError), self._database.writing() as connection:
            if _put(connection, entry, facts, fault):
                _put_points(connection, entry.head.id, points)
        return facts


def _found(meeting: Meeting) -> tuple[tuple[Fact, ...], str | None]:
    """A meeting's facts, or none and why."""
    try:
        return facts_of_meeting(meeting), None
    except Exception as error:  # noqa: BLE001 - whatever it is, the other meetings go on
        _LOG.error("%s: its facts could not be found", meeting.head.id, exc_info=error)
        return (), f"{type(error).__name__}: {error}"


def _put(connection: Connection, entry: Entry, facts: tuple[Fact, ...], fault: str | None) -> bool:
    """Keeps facts, unless the meeting has become another meanwhile; whether it has not."""
    still = connection.execute(
        "UPDATE catalogue SET rules = %s, figures = %s WHERE meeting = %s AND change = %s",
        (rules_version(), packed(figure_marks(facts)), entry.head.id, entry.change),
    )
    if still.rowcount:
        connection.execute("DELETE FROM facts WHERE meeting = %s", (entry.head.id,))
        connection.execute(
            "INSERT INTO facts (meeting, change, rules, facts, fault) VALUES (%s, %s, %s, %s, %s)",
            (entry.head.id, entry.change, rules_version(), _forms(facts), fault),
        )
    return bool(still.rowcount)


def _put_points(
    connection: Connection, meeting_id: str, points: list[tuple[str, tuple[Kind, Point]]]
) -> None:
    connection.execute("DELETE FROM points WHERE meeting = %s", (meeting_id,))
    with connection.cursor() as cursor:
        cursor.executemany(
            "INSERT INTO points (indicator, meeting, at, place, point)"
            " VALUES (%s, %s, %s, %s, %s)",
            [
                (indicator, meeting_id, at, kind[1], packed_point(kind, point))
                for at, (indicator, (kind, point)) in enumerate(points)
            ],
        )


def _forms(facts: tuple[Fact, ...]) -> str:
    return as_json([fact_form(fact) for fact in facts])


def _still_good(
    entry: Entry, change: int, rules: int, forms: list[Form]
) -> tuple[Fact, ...] | None:
    if change != entry.change or rules != rules_version():
        return None
    try:
        return tuple(fact_from(form) for form in forms)
    except BadForm:
        return None
