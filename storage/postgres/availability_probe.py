"""A server that is away: looks whether it is back, so that nobody else has to find it out.

Whoever asks meanwhile waits for the end of one look, which is soon where the server refuses; a
server that says nothing keeps only the first of them waiting.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Final

_LOG = logging.getLogger(__name__)
_EVERY, _AT_LAST_EVERY = 1.0, 30.0
"""Seconds between two looks where nobody asks, the first ones and the later ones: a server may be
away for days, and count those whom it does not let in."""
_PATIENCE: Final = 1.0
"""Seconds from the beginning of a look after which it is waited for no longer. Connecting takes
some 5 ms, on a busy machine half a second."""


class Absence:
    """Whether the server is away. ``is_back``: connects to it, or fails to."""

    def __init__(self, is_back: Callable[[], bool]) -> None:
        self._is_back = is_back
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._is_asked = False
        self._began: float | None = None
        self._looks = 0

    def begin(self) -> None:
        """The server was found to be away."""
        with self._changed:
            if self._thread is None:
                self._is_asked, self._looks = True, 0
                self._thread = threading.Thread(
                    target=self._look, name="stenogram-availability", daemon=True
                )
                self._thread.start()

    def is_over(self) -> bool:
        """Whether the server is there; where it was away, as soon as that is known."""
        if self._thread is None:
            return True
        with self._changed:
            # A look that is under way may have begun before the server was back.
            wanted = self._looks + (1 if self._began is None else 2)
            began = time.monotonic() if self._began is None else self._began
            self._is_asked = True
            self._changed.notify_all()
            self._changed.wait_for(
                lambda: self._thread is None or self._looks >= wanted,
                began + _PATIENCE - time.monotonic(),
            )
            return self._thread is None

    def end(self) -> None:
        """It is over, or of no interest any longer."""
        with self._changed:
            self._thread = None
            self._changed.notify_all()

    def _look(self) -> None:
        while self._is_to_look():
            if is_back := self._is_back():
                _LOG.info("the database is back")
            with self._changed:
                self._began = None
                self._looks += 1
                if is_back and self._thread is threading.current_thread():
                    self._thread = None
                self._changed.notify_all()

    def _is_to_look(self) -> bool:
        """Waits until somebody asks, or a while; False where the absence is over."""
        with self._changed:
            mine = threading.current_thread()
            pause = min(_EVERY * 1.5 ** min(self._looks, 20), _AT_LAST_EVERY)
            self._changed.wait_for(lambda: self._thread is not mine or self._is_asked, pause)
            self._is_asked = False
            self._began = time.monotonic()
            return self._thread is mine
