"""What was worked out lately: a shared link, the next page and the table need no second search."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Value = TypeVar("Value")


class Remembered(Generic[Value]):
    """The values asked for last, at most so many, of one state of what they were made from."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._state: Hashable = None
        self._kept: OrderedDict[Hashable, Value] = OrderedDict()

    def of(self, state: Hashable, asked: Hashable, make: Callable[[], Value]) -> Value:
        """The value for what is asked; made where it is not there, or the state is another."""
        with self._lock:
            if state != self._state:
                self._state = state
                self._kept.clear()
            if asked in self._kept:
                self._kept.move_to_end(asked)
                return self._kept[asked]
        value = make()
        with self._lock:
            if state == self._state:
                self._kept[asked] = value
                while len(self._kept) > self._most:
                    self._kept.popitem(last=False)
        return value
