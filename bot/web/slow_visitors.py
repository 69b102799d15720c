"""Connections of visitors who ask or read too slowly are ended: so many are held, no more."""

from __future__ import annotations

import asyncio
from typing import Final

from uvicorn.protocols.http.h11_impl import H11Protocol

PATIENCE: Final = 30.0
"""Seconds in which a request has to be there, and something of an answer to be fetched."""


class ImpatientProtocol(H11Protocol):
    """HTTP as uvicorn speaks it, but whoever begins a request and never ends it is hung up on."""

    patience = PATIENCE
    _timer: asyncio.TimerHandle | None = None
    _unsent = 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """A visitor: the request has to follow."""
        super().connection_made(transport)
        self._watch()

    def handle_events(self) -> None:
        """Something of a request came."""
        super().handle_events()
        self._watch()

    def on_response_complete(self) -> None:
        """An answer is written: it has to be fetched."""
        super().on_response_complete()
        self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        """The visitor is gone."""
        self._stop()
        super().connection_lost(exc)

    def _watch(self) -> None:
        if self.cycle is not None and not self.cycle.response_complete:
            self._stop()  # a page is being made; that has a limit of its own
        elif self._timer is None:
            self._unsent = self.transport.get_write_buffer_size()
            self._timer = self.loop.call_later(self.patience, self._late)

    def _late(self) -> None:
        self._timer = None
        unsent = self.transport.get_write_buffer_size()
        if 0 < unsent < self._unsent:  # slowly, but it goes on
            self._watch()
        else:
            self.transport.abort()

    def _stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
