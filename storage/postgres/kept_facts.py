"""Facts kept in PostgreSQL; derived, and extracted again where rules or meeting differ."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice

from meetings.model.archive import Entry
from meetings.model.errors import ArchiveError, UnknownMeeting
from meetings.model.fact import Fact
from meetings.model.json_forms import Form, fact_form
from meetings.model.meeting import Meeting
from meetings.retrieval.indexing.catalogue_index_terms import figure_marks
from meetings.statistics.figures.indicators import indicators
from meetings.statistics.series import points_in
from storage.archive.derived_tables.rows import PackedPoint, packed_point
from storage.archive.kept_facts import facts_of_meeting, rules_version
from storage.postgres.catalogue import packed
from storage.postgres.connections import Connection
from storage.postgres.database import Database
from storage.postgres.statement_values import as_json, copied_in, plain
from storage.postgres.writing_meetings import LOCK
from storage.serial.fields import BadForm
from storage.serial.meetings_from_json import fact_from

_LOG = logging.getLogger(__name__)

Load = Callable[[str], Meeting]
_AT_ONCE = 50
"""Meetings whose facts are made durable together."""
_READER_WAITS = 0.05
"""Seconds that whoever only asks waits to keep what was found: the next one finds it again."""
_OF_TURN = """
SELECT f.rules, (
    SELECT json_agg(o.fact ORDER BY o.at)
    FROM json_array_elements(f.facts) WITH ORDINALITY AS o (fact, at)
    WHERE o.fact ->> 'turn' = %s)
FROM catalogue AS c JOIN facts AS f ON f.meeting = c.meeting AND f.change = c.change
WHERE c.present AND c.meeting = %s
"""


@dataclass(frozen=True, slots=True)
class Found:
    """What is kept of a meeting's facts; ``fault``: why there are none."""

    meeting: str
    change: int
    facts: tuple[Fact, ...]
    fault: str | None
    points: list[PackedPoint]


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

    def of_turn(self, meeting_id: str, turn: int) -> tuple[Fact, ...] | None:
        """The facts of one turn, the others left where they are; None where none of the meeting
        are kept that are still good.
        """
        kept = self._database.row(_OF_TURN, str(turn), plain(meeting_id))
        return None if kept is None else _made_by_these_rules(kept[0], kept[1] or [])

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
        left = iter(entries)
        while lot := list(islice(left, _AT_ONCE)):
            found = [one for entry in lot if (one := _loaded(entry, load)) is not None]
            self._keep(found)

    def lacking(self) -> list[str]:
        """The meetings whose facts these rules have not found yet."""
        found = self._database.rows(
            "SELECT meeting FROM catalogue WHERE present AND (rules < %s OR rules > %s)",
            rules_version(),
            rules_version(),
        )
        return [id_ for (id_,) in found]

    def points(self, indicator: str, places: Collection[str]) -> list[tuple[str, bytes]]:
        """The packed points of an indicator with their meetings, newest meeting first."""
        found = self._database.packed_rows(
            "SELECT p.meeting, p.point FROM points AS p JOIN catalogue AS c USING (meeting)"
            " WHERE c.present AND p.indicator = %s AND (%s OR p.place = ANY(%s))"
            ' ORDER BY c.day DESC, c.clock DESC, p.meeting COLLATE "C" DESC, p.at',
            indicator,
            not places,
            list(places),
        )
        return [(str(id_), bytes(point)) for id_, point in found]

    def indicators(self) -> dict[str, int]:
        """How many meetings at most tell each indicator of one place."""
        found = self._database.rows(
            "SELECT indicator, max(meetings) FROM"
            " (SELECT indicator, place, count(DISTINCT meeting) AS meetings FROM points"
            " JOIN catalogue AS c USING (meeting) WHERE c.present GROUP BY indicator, place)"
            " AS told GROUP BY indicator"
        )
        return {str(indicator): int(meetings) for indicator, meetings in found}

    def faults(self) -> dict[str, str]:
        """Why the facts of some meetings could not be found."""
        found = self._database.rows("SELECT meeting, fault FROM facts WHERE fault IS NOT NULL")
        return dict(found)

    def _made(self, entry: Entry, load: Load) -> tuple[Fact, ...]:
        found = _found_in(entry, load(entry.head.id))
        self._keep([found], wait=_READER_WAITS)
        return found.facts

    def _keep(self, found: Sequence[Found], *, wait: float | None = None) -> None:
        # Facts that cannot be kept now are made again later.
        with suppress(ArchiveError), self._database.writing(LOCK, wait=wait) as connection:
            put_facts(connection, found)


def _loaded(entry: Entry, load: Load) -> Found | None:
    try:
        return _found_in(entry, load(entry.head.id))
    except (ArchiveError, UnknownMeeting) as error:
        _LOG.warning("%s: its facts could not be kept: %s", entry.head.id, error)
        return None


def _found_in(entry: Entry, meeting: Meeting) -> Found:
    """A meeting's facts, and what they are looked up by."""
    facts, fault = _found(meeting)
    points = [
        (indicator, kind[1] or "", packed_point(kind, point))
        for indicator, (kind, point) in points_in(
            entry.head.id, facts, indicators(), lambda _: meeting
        )
    ]
    return Found(entry.head.id, entry.change, facts, fault, points)


def _found(meeting: Meeting) -> tuple[tuple[Fact, ...], str | None]:
    """A meeting's facts, or none and why."""
    try:
        return facts_of_meeting(meeting), None
    except Exception as error:  # noqa: BLE001 - whatever it is, the other meetings go on
        _LOG.error("%s: its facts could not be found", meeting.head.id, exc_info=error)
        return (), f"{type(error).__name__}: {error}"


def put_facts(connection: Connection, found: Sequence[Found]) -> None:
    """Keeps facts, but for meetings that have become others meanwhile."""
    rules = rules_version()
    still = _noted(connection, found, rules)
    kept = [one for one in found if one.meeting in still]
    for table in ("facts", "points"):
        connection.execute(
            f"DELETE FROM {table} WHERE meeting = ANY(%s)", ([one.meeting for one in kept],)
        )
    copied_in(
        connection,
        "facts (meeting, change, rules, facts, fault)",
        ((o.meeting, o.change, rules, _forms(o.facts), plain(o.fault)) for o in kept),
    )
    copied_in(
        connection,
        "points (indicator, meeting, at, place, point)",
        (
            (indicator, one.meeting, at, place, point)
            for one in kept
            for at, (indicator, place, point) in enumerate(one.points)
        ),
    )


def _noted(connection: Connection, found: Sequence[Found], rules: int) -> set[str]:
    """The meetings that the catalogue still has as they were read; their figures are in it now."""
    found = sorted(found, key=lambda one: one.meeting)  # in one order, so that no two wait
    with connection.cursor() as cursor:
        cursor.executemany(
            "UPDATE catalogue SET rules = %s, figures = %s WHERE meeting = %s AND change = %s",
            [(rules, packed(figure_marks(o.facts)), o.meeting, o.change) for o in found],
        )
    held: dict[str, int] = dict(
        connection.execute(
            "SELECT meeting, change FROM catalogue WHERE meeting = ANY(%s)",
            ([one.meeting for one in found],),
        ).fetchall()
    )
    return {one.meeting for one in found if held.get(one.meeting) == one.change}


def _forms(facts: tuple[Fact, ...]) -> str:
    return as_json([fact_form(fact) for fact in facts])


def _still_good(
    entry: Entry, change: int, rules: int, forms: list[Form]
) -> tuple[Fact, ...] | None:
    return _made_by_these_rules(rules, forms) if change == entry.change else None


def _made_by_these_rules(rules: int, forms: list[Form]) -> tuple[Fact, ...] | None:
    if rules != rules_version():
        return None
    try:
        return tuple(fact_from(form) for form in forms)
    except BadForm:
        return None
