"""Where something that takes a core is computed, so that it is in nobody's way."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec, Protocol, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Offload(Protocol):
    """Has a function of a module computed; what it takes and what it gives are values."""

    def __call__(self, work: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """What the function gives."""
        ...


def here(work: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
    """Where there is no other place."""
    return work(*args, **kwargs)
