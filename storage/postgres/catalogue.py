"""What the archive holds, asked of its table: nothing here walks over all meetings."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping
from itertools import count
from typing import Any, Final

from meetings.model.archive import Entry, HeadKeys
from meetings.model.catalogue_selection import EVERYTHING, Mark, MarkField, Selection, Totals
from meetings.model.json_forms import Form
from meetings.ports.one_look import has_looked, note_look
from meetings.retrieval.indexing.catalogue_index_terms import MARKS_VERSION
from meetings.retrieval.indexing.head_keys import head_countries, head_keys
from meetings.text.stems import KEYS_VERSION
from storage.archive.derived_tables.totals import totals_of
from storage.postgres.database import Database
from storage.postgres.statement_values import plain
from storage.serial.fields import number_at, text_at
from storage.serial.meetings_from_json import head_from, speakers_from

_ORDER: Final = 'ORDER BY day DESC, clock DESC, meeting COLLATE "C" DESC'
_KEPT: Final = 4_000
"""Entries kept in memory, as those of twenty questions. The collector walks over them every few
questions: over 20,000 it takes .4 s, over these .03."""
_TOTALS: Final = 200
"""Selections whose totals are kept until the next change."""
_BETWEEN: Final = "\x1f"
_RULES: Final = f"{KEYS_VERSION}.{MARKS_VERSION}"
"""What tells the keys and countries of heads; of others they are told anew each time."""


class Catalogue:
    """Entries by id and by selection; what was read once is kept by the change it came with."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self.seen = 0
        self._looks = count(1)
        self._last_look = 0
        self._entries: OrderedDict[str, Entry] = OrderedDict()
        self._totals: tuple[int, dict[Selection, Totals]] = (-1, {})
        self._every: tuple[int, tuple[Entry, ...]] = (-1, ())
        self._walked: tuple[int, Selection, tuple[str, ...]] = (-1, EVERYTHING, ())

    def last_change(self) -> int:
        """The number of the last change."""
        if not has_looked(self):
            look = next(self._looks)
            seen = int(self._database.value("SELECT coalesce(max(number), 0) FROM changes"))
            with self._lock:
                if look > self._last_look:  # else what another thread saw since is newer
                    self._last_look, self.seen = look, seen
            note_look(self)
        return self.seen

    def every(self) -> tuple[Entry, ...]:
        """All entries, newest first; kept until the next change, where they are not too many."""
        last = self.last_change()
        number, entries = self._every
        if number != last:
            entries = self.selected(EVERYTHING)
            self._every = (last, entries) if len(entries) <= _KEPT else (-1, ())
        return entries

    def selected(
        self, selection: Selection, start: int = 0, limit: int | None = None
    ) -> tuple[Entry, ...]:
        """The entries of a selection, newest first."""
        if start and limit is not None:
            return self._further(selection, start, limit)
        where, given = _condition(selection)
        found = self._database.rows(
            f"SELECT meeting, change FROM catalogue AS c WHERE {where} {_ORDER}"
            " OFFSET %s LIMIT %s",
            *given,
            start,
            limit,
        )
        entries = self._known(dict(found))
        return tuple(entries[id_] for id_, _ in found if id_ in entries)

    def _further(self, selection: Selection, start: int, limit: int) -> tuple[Entry, ...]:
        """A later page: whoever wants the second often goes on to the last, so ids are kept."""
        last, kept = self.last_change(), self._walked
        if kept[:2] != (last, selection):
            where, given = _condition(selection)
            found = self._database.rows(
                f"SELECT meeting FROM catalogue AS c WHERE {where} {_ORDER}", *given
            )
            kept = self._walked = last, selection, tuple(id_ for (id_,) in found)
        ids = kept[2][start : start + limit]
        entries = self.of(ids)
        return tuple(entries[id_] for id_ in ids if id_ in entries)

    def of(self, ids: Iterable[str]) -> Mapping[str, Entry]:
        """The entries of some meetings by id; those that are not there are left out."""
        asked = [id_ for id_ in dict.fromkeys(ids) if "\0" not in id_]
        found = self._database.rows(
            "SELECT meeting, change FROM catalogue WHERE present AND meeting = ANY(%s)", asked
        )
        entries = self._known(dict(found))
        return {id_: entries[id_] for id_ in asked if id_ in entries}

    def totals(self, selection: Selection) -> Totals:
        """How many meetings are selected, of which days; kept until the next change."""
        last, kept = self.last_change(), self._totals
        if kept[0] != last or len(kept[1]) > _TOTALS:
            kept = self._totals = last, {}
        if selection not in kept[1]:
            kept[1][selection] = self._counted(selection)
        return kept[1][selection]

    def _counted(self, selection: Selection) -> Totals:
        where, given = _condition(selection)
        rows = self._database.rows(
            "SELECT day, lang, count(*), sum(turns) FROM catalogue AS c"
            f" WHERE {where} GROUP BY day, lang",
            *given,
        )
        return totals_of([(day, lang, count, int(turns)) for day, lang, count, turns in rows])

    def marks(self, field: MarkField) -> Mapping[str, int]:
        """Every mark of a counted field, and how many meetings have it."""
        found = self._database.rows(
            "SELECT mark, meetings FROM counted_marks WHERE mark >= %s AND mark < %s",
            f"{field}{_BETWEEN}",
            f"{field}{chr(ord(_BETWEEN) + 1)}",
        )
        return {mark.partition(_BETWEEN)[2]: meetings for mark, meetings in found}

    def _known(self, changes: Mapping[str, int]) -> dict[str, Entry]:
        """The entries of some meetings with these changes, or later ones; read where not kept."""
        with self._lock:
            there = {id_: one for id_ in changes if (one := self._entries.get(id_)) is not None}
        known = {id_: one for id_, one in there.items() if one.change >= changes[id_]}
        if missing := [id_ for id_ in changes if id_ not in known]:
            known |= {entry.head.id: entry for entry in self._read(missing)}
        with self._lock:
            for id_, entry in known.items():
                self._entries[id_] = entry
                self._entries.move_to_end(id_)
            while len(self._entries) > _KEPT:
                self._entries.popitem(last=False)
        return known

    def _read(self, ids: list[str]) -> Iterator[Entry]:
        found = self._database.rows(
            "SELECT entry FROM catalogue WHERE present AND meeting = ANY(%s)", ids
        )
        return (entry_from(form) for (form,) in found)


def packed(marks: Iterable[Mark]) -> list[str]:
    """Marks as they stand in a column."""
    return sorted({f"{field}{_BETWEEN}{plain(value)}" for field, value in marks})


def entry_from(form: Form) -> Entry:
    """The entry in a JSON object. Raises BadForm."""
    return Entry(
        head=head_from(form),
        lead=text_at(form, "lead"),
        speakers=speakers_from(form),
        turns=number_at(form, "turns"),
        words=number_at(form, "words"),
        change=number_at(form, "change"),
        keys=_keys_in(form),
    )


def head_keys_form(entry: Entry) -> list[object]:
    """The keys of a meeting's head and the countries it names, and by which rules they were told:
    a question looks at a hundred heads, and to make their keys took a fifteenth of its time.
    """
    keys = head_keys(entry)
    return [_RULES, keys.words, dict(keys.speakers), sorted(head_countries(entry))]


def _keys_in(form: Form) -> HeadKeys | None:
    """Those that are kept; None where an earlier program has kept none, or by other rules."""
    rules, *told = form.get("head_keys") or [None]
    if rules != _RULES:
        return None
    words, speakers, countries = told
    return HeadKeys(words, speakers, frozenset(countries))


def _condition(selection: Selection) -> tuple[str, list[Any]]:
    """A selection as SQL, and what is given to it."""
    parts, given = ["present"], list[Any]()
    if selection.since is not None:
        parts.append("day >= %s")
        given.append(selection.since)
    if selection.until is not None:
        parts.append("day <= %s")
        given.append(selection.until)
    for group in selection.any_of:
        part, own = _has_any(group)
        parts.append(f"({part})")
        given += own
    if selection.none_of:
        part, own = _has_any(selection.none_of)
        parts.append(f"NOT ({part})")
        given += own
    if selection.once_in is not None:
        parts.append(
            "(lang = %s OR NOT EXISTS (SELECT FROM catalogue AS other WHERE other.present"
            " AND other.event = c.event AND other.lang = %s))"
        )
        given += [selection.once_in] * 2
    return " AND ".join(parts), given


def _has_any(group: Iterable[Mark]) -> tuple[str, list[Any]]:
    """Has a meeting one of some marks? Those of its figures stand in a column of their own."""
    columns: dict[str, list[Mark]] = {}
    for mark in group:
        columns.setdefault("figures" if mark[0] == "figure" else "marks", []).append(mark)
    parts = [f"{column} && %s::text[]" for column in columns]
    return " OR ".join(parts) or "false", [packed(own) for own in columns.values()]
