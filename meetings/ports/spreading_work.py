"""The port of work that is the same for each of many: done here, or by several processes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol, TypeVar

Given = TypeVar("Given")
Made = TypeVar("Made")


class Each(Protocol):
    """What `map` does. ``do`` is pure, and like what it is given and makes it can be sent."""

    def __call__(self, do: Callable[[Given], Made], given: Iterable[Given], /) -> Iterator[Made]:
        """The result for each, in order."""
        ...
