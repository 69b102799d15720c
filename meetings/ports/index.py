"""Ports for search: passages by their keys, chunks by their meaning."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from meetings.model.boolean_query import BooleanQuery
from meetings.model.chunk import Chunk, Floats, Near
from meetings.model.hits import Hits
from meetings.model.passage import Passage, TermGroup
from meetings.ports.archive import Archive

Progress = Callable[[int, int], None]
"""Called with how much is done and how much there is."""


class Passages(Protocol):
    """The index of passages: finds sentences by keys."""

    def search(self, groups: Sequence[TermGroup], limit: int) -> list[Passage]:
        """The passages that hold most of the groups, best first, of equal ones by their place."""
        ...

    def holding(self, query: BooleanQuery) -> Hits:
        """The passages that meet a query, to be counted and sorted without reading them.

        Those of a meeting stand in the order in which they are said.
        """
        ...

    def of_turns(self, places: Sequence[tuple[str, int]]) -> list[Passage]:
        """All passages of some turns (meeting id and turn)."""
        ...

    def frequency(self, key: str) -> int:
        """How many passages hold a key."""
        ...

    def frequencies(self, keys: Sequence[str]) -> list[int]:
        """How many passages hold each of some keys: quicker than asking for one by one."""
        ...

    def total(self) -> int:
        """How many passages there are."""
        ...

    def vocabulary(self) -> Sequence[str]:
        """The folded words of the archive."""
        ...

    def behind(self, archive: Archive) -> int:
        """How many changes of the archive it does not hold yet."""
        ...


class PassageStore(Passages, Protocol):
    """Passages that are stored, and brought up to date with the archive."""

    def catch_up(
        self, archive: Archive, *, wait: float = 0, progress: Progress | None = None
    ) -> bool:
        """Takes over what is missing; False where another process is at it and we do not wait."""
        ...

    def rebuild(
        self, archive: Archive, *, wait: float = 60, progress: Progress | None = None
    ) -> None:
        """Rebuilds everything, while what there is goes on being found."""
        ...

    def faults(self) -> Mapping[str, str]:
        """The meetings that have no passages although they should, each with the reason."""
        ...

    def is_unfinished(self, archive: Archive) -> bool:
        """Whether somebody was stopped before it was made, or brought up to date."""
        ...

    def healthy(self) -> bool:
        """Whether it is there, of the present version."""
        ...


class Embedder(Protocol):
    """Texts → vectors of length 1 whose dot product says how near they are in meaning."""

    @property
    def name(self) -> str:
        """Model and version; vectors of different names do not compare."""
        ...

    @property
    def dimension(self) -> int:
        """The length of a vector."""
        ...

    def passages(self, texts: Sequence[str]) -> Floats:
        """The vectors of passages: shape (len(texts), dimension)."""
        ...

    def question(self, text: str) -> Floats:
        """The vector of a question: shape (dimension,)."""
        ...


Stretch = tuple[str, int, int, int]
"""Some characters of a turn: meeting id, turn, start and stop."""


class Closeness(Protocol):
    """How near all chunks that have a vector are to one question."""

    @property
    def mean(self) -> float:
        """The mean of their cosines, 0 where there are none."""
        ...

    @property
    def spread(self) -> float:
        """The standard deviation of their cosines, 0 where there are none."""
        ...

    @property
    def share(self) -> float:
        """How many of all chunks have a vector, 0 to 1."""
        ...

    def nearest(self, limit: int, per_turn: int = 2) -> list[Near]:
        """The nearest chunks, best first, at most ``per_turn`` of one turn."""
        ...

    def of_each(self, stretches: Sequence[Stretch]) -> list[float | None]:
        """For each stretch the best cosine of the chunks that overlap it; None where none has a
        vector.
        """
        ...


class Meaning(Protocol):
    """What the archive's chunks mean, for comparing with questions."""

    def closeness(self, question: Floats) -> Closeness:
        """Compares a question's vector with all chunks."""
        ...

    def lacking(
        self, meeting_id: str, turn: int, start: int, stop: int
    ) -> list[tuple[int, int, int]]:
        """The chunks (turn, start, stop) that overlap a stretch and have no vector yet."""
        ...


class MeaningStore(Meaning, Protocol):
    """Chunks that are stored, and brought up to date with the archive."""

    def refresh(
        self,
        changes: Mapping[str, int],
        chunks_of: Callable[[str], Iterable[Chunk] | None],
        *,
        keep: bool = True,
    ) -> int:
        """Brings it to the archive's state, given the change number of every meeting.

        Only meetings with another number than before are read; None: that one cannot be read
        now, and is tried again. ``keep``: what was made is kept for other processes. How many
        were read, or went away.
        """
        ...

    def total(self) -> int:
        """How many chunks there are."""
        ...

    def known(self) -> int:
        """How many of them have a vector."""
        ...

    def arrange(self, stop: Callable[[], bool] | None = None) -> bool:
        """Sees to it that a question need not be compared with every one of very many vectors.

        To be called as vectors come; it does something now and then. Whether it did.
        """
        ...

    def todo(self, ids: Iterable[str]) -> Iterator[tuple[str, list[tuple[int, int, int]]]]:
        """Meetings in the order given, each with its chunks that have no vector yet.

        Looks at each meeting again; one where nothing is left to do is passed over.
        """
        ...


class Vectors(Protocol):
    """Vectors kept by the key of their text."""

    def append(self, keys: Sequence[bytes], matrix: Floats, *, wait: bool = True) -> bool:
        """Stores vectors; without ``wait``, not while another process writes. Whether it did."""
        ...

    def damaged(self) -> int:
        """How many do not read back as they were written."""
        ...

    def repair(self) -> int:
        """Keeps the sound ones only; how many were dropped."""
        ...
