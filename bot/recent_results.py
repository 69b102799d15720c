"""Results of the last minutes: a shared link, the next page, the table need no second search."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from concurrent.futures import Future
from typing import Generic, TypeVar

Value = TypeVar("Value")


class Remembered(Generic[Value]):
    """The values asked for last, up to a limit, of one state of what they were made from.

    Several who ask for the same at the same time wait for one and the same value.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._state: Hashable = None
        self._kept: OrderedDict[Hashable, Value] = OrderedDict()
        self._being_made: dict[tuple[Hashable, Hashable], Future[Value]] = {}

    def of(self, state: Hashable, asked: Hashable, make: Callable[[], Value]) -> Value:
        """The value that is asked for; made if it is missing, or the state has changed."""
        with self._lock:
            if state != self._state:
                self._state = state
                self._kept.clear()
            if asked in self._kept:
                self._kept.move_to_end(asked)
                return self._kept[asked]
            others = self._being_made.get((state, asked))
            if others is None:
                own = self._being_made[state, asked] = Future[Value]()
        return others.result() if others is not None else self._made(state, asked, make, own)

    def _made(
        self, state: Hashable, asked: Hashable, make: Callable[[], Value], told: Future[Value]
    ) -> Value:
        try:
            value = make()
        except BaseException as error:
            self._put(state, asked)
            told.set_exception(error)
            raise
        self._put(state, asked, value)
        told.set_result(value)
        return value

    def _put(self, state: Hashable, asked: Hashable, *values: Value) -> None:
        """Nobody waits for it any more; it stays if it was made and is still asked for."""
        with self._lock:
            del self._being_made[state, asked]
            if state != self._state:
                return
            for value in values:
                self._kept[asked] = value
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
