"""One look at what others may have changed, for as long as a question is answered.

A store looks whether it was changed whenever it is asked for anything, a hundred times for one
question: with files that is two looks at each, with a server a statement. Whoever answers says
that one look is enough, and has one state of each store to answer from.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_LOOKED: ContextVar[dict[int, object] | None] = ContextVar("looked", default=None)
"""Who has looked, each by its identity; None where everybody looks whenever they are asked."""


@contextmanager
def one_look() -> Iterator[None]:
    """Within it each store looks once, whichever thread that works for it asks."""
    if _LOOKED.get() is not None:
        yield
        return
    token = _LOOKED.set({})
    try:
        yield
    finally:
        _LOOKED.reset(token)


def has_looked(store: object) -> bool:
    """Whether a store has looked since, so that it need not again."""
    looked = _LOOKED.get()
    return looked is not None and id(store) in looked


def note_look(store: object) -> None:
    """Notes that a store has looked."""
    looked = _LOOKED.get()
    if looked is not None:
        looked[id(store)] = store  # kept, so that nobody else gets its identity meanwhile
