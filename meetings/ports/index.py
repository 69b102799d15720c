"""What finds sentences: passages by their keys, chunks by their meaning."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

from meetings.model.near import Floats, Near
from meetings.model.passage import Passage, TermGroup


class Passages(Protocol):
    """The index of passages: finds sentences by keys."""

    def search(self, groups: Sequence[TermGroup], limit: int) -> list[Passage]:
        """The passages that hold most of the groups, best first."""
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
        """What is searched: shape (len(texts), dimension)."""
        ...

    def question(self, text: str) -> Floats:
        """What is searched for: shape (dimension,)."""
        ...


class Closeness(Protocol):
    """How near all windows that have a vector are to one question."""

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
        """How many of all windows have a vector, 0 to 1."""
        ...

    def nearest(self, limit: int, per_turn: int = 2) -> list[Near]:
        """The nearest windows, best first, at most so many of one turn."""
        ...

    def of(self, meeting_id: str, turn: int, start: int, stop: int) -> float | None:
        """The best cosine of the windows that overlap a stretch; None where none has a vector."""
        ...


class Meaning(Protocol):
    """What the archive's windows mean, for comparing with questions."""

    def closeness(self, question: Floats) -> Closeness:
        """Compares a question's vector with all windows."""
        ...

    def lacking(
        self, meeting_id: str, turn: int, start: int, stop: int
    ) -> list[tuple[int, int, int]]:
        """The windows (turn, start, stop) that overlap a stretch and have no vector yet."""
        ...


class Vectors(Protocol):
    """Vectors kept by the key of their text."""

    def missing(self, keys: Sequence[bytes]) -> list[bytes]:
        """Those keys that have no vector yet, each once, in order."""
        ...

    def get(self, keys: Sequence[bytes]) -> tuple[npt.NDArray[np.bool_], Floats]:
        """Which keys are known, and their vectors, zeros for the others."""
        ...

    def append(self, keys: Sequence[bytes], matrix: Floats, *, wait: bool = True) -> bool:
        """Keeps vectors; without ``wait`` not while somebody else writes. Whether it did."""
        ...
