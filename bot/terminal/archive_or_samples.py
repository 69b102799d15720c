"""Answers from the bundled samples while the archive is empty; the two are never mixed."""

from __future__ import annotations

import atexit
import logging
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.library import Library
from bot.sources.intake import Intake
from meetings.model.archive import Change, Entry, Stored
from meetings.model.boolean_query import BooleanQuery
from meetings.model.catalogue_selection import (
    EVERYTHING,
    MarkField,
    Participant,
    Selection,
    Totals,
)
from meetings.model.citation import CitationStatus
from meetings.model.claim import Checked, Claimed
from meetings.model.errors import StenogramError
from meetings.model.fact import Fact
from meetings.model.hits import Hits
from meetings.model.languages import Lang
from meetings.model.meeting import Meeting
from meetings.model.mentions import Spoken
from meetings.model.passage import Passage, TermGroup
from meetings.model.question import MessageKind
from meetings.model.reply import Reply
from meetings.model.scope import Scope
from meetings.model.time_series import Kind, Point, Series
from meetings.ports.archive import Archive, Citations, Quoted

_LOG = logging.getLogger(__name__)


def open_samples(folder: Path, *, meaning: bool) -> Library:
    """The bundled transcripts, kept in a folder of their own; one that ends with the program
    where they cannot be kept there.
    """
    try:
        return _kept_samples(folder, meaning=meaning)
    except (StenogramError, OSError) as error:
        _LOG.info("The samples are kept elsewhere: %s", error)
    elsewhere = TemporaryDirectory(prefix="stenogram-samples-")
    atexit.register(elsewhere.cleanup)
    return _kept_samples(Path(elsewhere.name), meaning=meaning)


def _kept_samples(folder: Path, *, meaning: bool) -> Library:
    library = Library(folder, meaning=meaning)
    intake = Intake(library.archive)
    for sample in sorted(files("bot").joinpath("samples").iterdir(), key=lambda item: item.name):
        intake.data(sample.read_bytes(), f"bundled sample {sample.name}")
    library.catch_up(wait=10)
    return library


class ArchiveOrSamples:
    """The archive, or the samples as long as it is empty; what is added goes to the archive.

    Fills the ports Archive, Passages and Answering, each by the library of the moment.
    """

    def __init__(self, own: Library, open_them: Callable[[], Library]) -> None:
        self._own = own
        self._samples = cache(open_them)

    @property
    def library(self) -> Library:
        """The one that speaks now."""
        return self._own if self._own.archive.totals().meetings else self._samples()

    def answer(self, text: str, scope: Scope | None = None) -> Reply:
        """The reply to a question."""
        return self.library.answerer.answer(text, scope)

    def typed(self, text: str) -> str:
        """A message as it was meant."""
        return self.library.answerer.typed(text)

    def named(self, text: str) -> str:
        """A message with capitals where it names people."""
        return self.library.answerer.named(text)

    def check(self, claimed: Claimed) -> Checked:
        """Whether words are true to the record."""
        return self.library.answerer.check(claimed)

    def codes(self, quotes: Sequence[Quoted]) -> list[str | None]:
        """The short codes of quotes."""
        return self.library.answerer.codes(quotes)

    def standing(self, typed: str) -> CitationStatus:
        """What became of the quote behind a code."""
        return self.library.answerer.standing(typed)

    def kind(self, text: str) -> MessageKind:
        """What a message is."""
        return self.library.answerer.kind(text)

    def compares(self, text: str) -> bool:
        """Whether a message sets people side by side."""
        return self.library.answerer.compares(text)

    def spoken(self, text: str) -> Spoken:
        """Every mention of a topic."""
        return self.library.answerer.spoken(text)

    def series(self, words: str) -> list[Series]:
        """The figures over time that some words mean."""
        return self.library.answerer.series(words)

    def followable(self, lang: Lang) -> list[str]:
        """What can be followed over time."""
        return self.library.answerer.followable(lang)

    def put(self, items: Iterable[tuple[Meeting, bytes]]) -> list[Stored]:
        """Keeps meetings in the archive, never among the samples."""
        return self._own.archive.put(items)

    def remove(self, meeting_id: str) -> int:
        """Takes a meeting out of the archive, never out of the samples."""
        return self._own.archive.remove(meeting_id)

    def revision(self) -> Hashable:
        """That of the library of the moment, and which of the two it is."""
        library = self.library
        return library is self._own, library.archive.revision()

    def entries(
        self, selection: Selection = EVERYTHING, *, start: int = 0, limit: int | None = None
    ) -> Sequence[Entry]:
        """The catalogue, or what is selected of it."""
        return self.library.archive.entries(selection, start=start, limit=limit)

    def entries_of(self, ids: Iterable[str]) -> Mapping[str, Entry]:
        """The entries of some meetings."""
        return self.library.archive.entries_of(ids)

    def totals(self, selection: Selection = EVERYTHING) -> Totals:
        """How many meetings are selected."""
        return self.library.archive.totals(selection)

    def marks(self, field: MarkField) -> Mapping[str, int]:
        """The marks of a counted field."""
        return self.library.archive.marks(field)

    def participants(self, names: Collection[str] = ()) -> Sequence[Participant]:
        """Everybody who speaks."""
        return self.library.archive.participants(names)

    def points(self, indicator: str, places: Collection[str] = ()) -> list[tuple[Kind, Point]]:
        """The figures of an indicator."""
        return self.library.archive.points(indicator, places)

    def indicators(self) -> Mapping[str, int]:
        """The indicators of which there are figures."""
        return self.library.archive.indicators()

    def entry(self, meeting_id: str) -> Entry | None:
        """A meeting's entry."""
        return self.library.archive.entry(meeting_id)

    def meeting(self, meeting_id: str) -> Meeting:
        """A meeting with its words."""
        return self.library.archive.meeting(meeting_id)

    def facts(self, meeting_id: str) -> tuple[Fact, ...]:
        """A meeting's facts."""
        return self.library.archive.facts(meeting_id)

    def facts_in_turn(self, meeting_id: str, turn: int) -> tuple[Fact, ...]:
        """The facts of one turn."""
        return self.library.archive.facts_in_turn(meeting_id, turn)

    def all_facts(self) -> Iterator[tuple[Entry, Fact]]:
        """The facts of all meetings."""
        return self.library.archive.all_facts()

    def source_bytes(self, meeting_id: str) -> bytes:
        """The bytes a meeting was read from."""
        return self.library.archive.source_bytes(meeting_id)

    def reader_of(self, meeting_id: str) -> int:
        """The version of the reader that made a meeting."""
        return self.library.archive.reader_of(meeting_id)

    @property
    def citations(self) -> Citations:
        """The quotes that were shown of the meetings."""
        return self.library.archive.citations

    def changes(self, after: int) -> list[Change]:
        """The archive's changes."""
        return self._own.archive.changes(after)

    def last_change(self) -> int:
        """The number of the archive's last change."""
        return self._own.archive.last_change()

    def search(self, groups: Sequence[TermGroup], limit: int) -> list[Passage]:
        """Passages that hold the groups."""
        return self.library.passages.search(groups, limit)

    def holding(self, query: BooleanQuery) -> Hits:
        """Passages that meet a query."""
        return self.library.passages.holding(query)

    def of_turns(self, places: Sequence[tuple[str, int]]) -> list[Passage]:
        """The passages of some turns."""
        return self.library.passages.of_turns(places)

    def frequency(self, key: str) -> int:
        """How many passages hold a key."""
        return self.library.passages.frequency(key)

    def frequencies(self, keys: Sequence[str]) -> list[int]:
        """How many passages hold each of some keys."""
        return self.library.passages.frequencies(keys)

    def total(self) -> int:
        """How many passages there are."""
        return self.library.passages.total()

    def behind(self, archive: Archive) -> int:  # noqa: ARG002 - it is this one
        """How many changes the index does not hold yet of the archive that speaks."""
        return self.library.passages.behind(self.library.archive)

    def vocabulary(self) -> Sequence[str]:
        """The words of the library of the moment."""
        return self.library.passages.vocabulary()
