"""Stored facts, so that they need not be extracted again; derived, and rebuilt at any doubt.

A meeting whose facts cannot be found is kept with the reason and has none: it is served all the
same, and so are the others.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path

from meetings.model.archive import Entry
from meetings.model.derived_facts import Derived, Figured
from meetings.model.errors import ArchiveDamaged, ArchiveError, UnknownMeeting
from meetings.model.fact import Fact
from meetings.model.json_forms import Form, fact_form
from meetings.model.meeting import Meeting
from storage.archive.deriving import Find, Load, derived
from storage.archive.history import month_of
from storage.archive.month_files import Documents, Months
from storage.archive.stored_form import entry_of
from storage.files.locking import only_writer
from storage.files.set_aside import set_aside
from storage.serial.fields import BadForm
from storage.serial.meetings_from_json import fact_from

_LOG = logging.getLogger(__name__)


class KeptFacts:
    """The facts of meetings by month, each with the rules' version and the meeting's change."""

    def __init__(
        self, folder: Path, find: Find | None = None, *, starts: Path | None = None
    ) -> None:
        self._folder = folder
        self._find = find or facts_of_meeting
        self.months = Months(folder, "facts", starts=starts)

    def of(self, entry: Entry, load: Load) -> tuple[Fact, ...]:
        """The facts of one meeting."""
        return self._of_month([entry], load)[entry.head.id]

    def of_turn(self, entry: Entry, turn: int, load: Load) -> tuple[Fact, ...]:
        """The facts of one turn; of what is kept only these are made: a question asks for those of
        five turns, in whose meetings there are 600.
        """
        document = self._kept_among([entry]).get(entry.head.id)
        found = _still_good(document, entry, turn)
        if found is None:
            return tuple(fact for fact in self.of(entry, load) if fact.turn == turn)
        return found

    def of_all(self, entries: Iterable[Entry], load: Load) -> Iterator[tuple[Entry, Fact]]:
        """The facts of many meetings, month by month; one that does not read back has none."""
        for month in _by_month(entries).values():
            found = self._of_month(month, load, strict=False)
            for entry in month:
                yield from ((entry, fact) for fact in found.get(entry.head.id, ()))

    def keep(self, entries: Iterable[Entry], load: Load) -> dict[tuple[str, int], Figured]:
        """Makes the facts of these meetings where they are not kept yet.

        What those made now give the tables, by the meeting's id and change.
        """
        groups = _by_month(entries).values()
        lacking = [found for group in groups for found in self._lacking(group, load)]
        documents: list[tuple[str, Form]] = []
        given: dict[tuple[str, int], Figured] = {}
        for entry, meeting in lacking:
            one = self.derive(meeting)
            facts, fault = (one.facts, None) if one else self._found(meeting)
            documents.append((month_of(entry.head), _document(entry, facts, fault)))
            if one:
                given[entry.head.id, entry.change] = one.figured
        self._write_all(documents)
        return given

    @property
    def derive(self) -> Callable[[Meeting], Derived | None]:
        """What makes the facts of a meeting, and what they give the tables; can be sent."""
        return partial(derived, self._find)

    def keep_found(self, found: Iterable[tuple[Entry, tuple[Fact, ...]]]) -> None:
        """Keeps the facts of some meetings, made elsewhere."""
        self._write_all(
            (month_of(entry.head), _document(entry, facts, None)) for entry, facts in found
        )

    def found(self, entry: Entry) -> tuple[Fact, ...] | None:
        """The facts of a meeting as these rules have found them; None where they are not kept."""
        return _still_good(self._kept_among([entry]).get(entry.head.id), entry)

    def _write_all(self, documents: Iterable[tuple[str, Form]]) -> None:
        months: dict[str, list[Form]] = {}
        for month, document in documents:
            months.setdefault(month, []).append(document)
        # A question never waits for a lock: facts that cannot be kept now are made again later.
        with suppress(ArchiveError), only_writer(self._folder, wait=0):
            for month, new in months.items():
                self._write(month, new)

    def _lacking(self, entries: list[Entry], load: Load) -> Iterator[tuple[Entry, Meeting]]:
        """Those of one month whose facts are not kept, as far as they can be loaded."""
        kept = self._kept_among(entries)
        for entry in entries:
            if _still_good(kept.get(entry.head.id), entry) is None:
                with suppress(ArchiveError, UnknownMeeting):
                    yield entry, load(entry.head.id)

    def kept(self, document: Form) -> tuple[Fact, ...] | None:
        """The facts of a meeting, given as its document, where these rules have found them."""
        entry = entry_of(document)
        known = self._kept(month_of(entry.head)).get(entry.head.id)
        return None if known is None or "fault" in known else _still_good(known, entry)

    def fault(self, entry: Entry) -> str | None:
        """Why the facts of a meeting could not be found, as far as that is kept."""
        document = self._kept(month_of(entry.head)).get(entry.head.id)
        if document is None or document.get("change") != entry.change:
            return None
        return str(document["fault"]) if "fault" in document else None

    def _of_month(
        self, entries: list[Entry], load: Load, *, strict: bool = True
    ) -> dict[str, tuple[Fact, ...]]:
        """The facts of some meetings of one month; writes what it had to make.

        ``strict``: a meeting that cannot be loaded raises, else it is left out.
        """
        month, kept = month_of(entries[0].head), self._kept_among(entries)
        found: dict[str, tuple[Fact, ...]] = {}
        made: list[Form] = []
        for entry in entries:
            facts = _still_good(kept.get(entry.head.id), entry)
            if facts is None:
                try:
                    meeting = load(entry.head.id)
                except (ArchiveError, UnknownMeeting):
                    if strict:
                        raise
                    continue
                facts, fault = self._found(meeting)
                made.append(_document(entry, facts, fault))
            found[entry.head.id] = facts
        if made:
            self._write_all((month, document) for document in made)
        return found

    def _found(self, meeting: Meeting) -> tuple[tuple[Fact, ...], str | None]:
        """A meeting's facts, or none and why."""
        try:
            return self._find(meeting), None
        except Exception as error:  # noqa: BLE001 - whatever it is, the other meetings go on
            _LOG.error("%s: its facts could not be found", meeting.head.id, exc_info=error)
            return (), f"{type(error).__name__}: {error}"

    def _kept_among(self, entries: list[Entry]) -> Documents:
        """What is kept of some meetings of one month."""
        month = month_of(entries[0].head)
        return self._kept(month) if len(entries) > 1 else self._kept_of(entries[0], month)

    def _kept_of(self, entry: Entry, month: str) -> Documents:
        document = self.months.one(month, entry.head.id)
        return {} if document is None else {entry.head.id: document}

    def _kept(self, month: str) -> Documents:
        try:
            return self.months.read(month)
        except ArchiveDamaged:
            return {}

    def _write(self, month: str, made: list[Form]) -> None:
        """Writes one month; what the disk refuses of it stays to be found again."""
        with suppress(ArchiveError):
            self._expect_sound(month)
            self.months.write(month, made)

    def _expect_sound(self, month: str) -> None:
        try:
            self.months.read(month)
        except ArchiveDamaged:
            set_aside(self.months.path(month))


def _still_good(
    document: Mapping[str, object] | None, entry: Entry, turn: int | None = None
) -> tuple[Fact, ...] | None:
    """The facts that are kept, or those of a turn; None where they have to be found again."""
    if document is None or document.get("change") != entry.change:
        return None
    facts = document.get("facts")
    if document.get("rules") != rules_version() or not isinstance(facts, list):
        return None
    try:
        return tuple(fact_from(one) for one in facts if turn is None or one.get("turn") == turn)
    except BadForm:
        return None


def _document(entry: Entry, facts: tuple[Fact, ...], fault: str | None) -> Form:
    return ({} if fault is None else {"fault": fault}) | {
        "id": entry.head.id,
        "change": entry.change,
        "rules": rules_version(),
        "facts": [fact_form(fact) for fact in facts],
    }


def _by_month(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    months: dict[str, list[Entry]] = {}
    for entry in entries:
        months.setdefault(month_of(entry.head), []).append(entry)
    return months


def facts_of_meeting(meeting: Meeting) -> tuple[Fact, ...]:
    """Its facts, by the rules of this program."""
    from meetings.facts.extraction.extract import facts_of  # noqa: PLC0415 - heavy, seldom needed

    return facts_of(meeting)


def rules_version() -> int:
    """The version of these rules."""
    from meetings.facts.extraction.extract import RULES_VERSION  # noqa: PLC0415 - heavy, seldom needed

    return RULES_VERSION
