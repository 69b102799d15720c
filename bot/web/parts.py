"""What the page is put together from; the program and the tests fill it differently."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from meetings.model.languages import Lang
from meetings.ports.answering import Answering, Finding
from meetings.ports.archive import Archive
from meetings.ports.index import Passages
from meetings.retrieval.examples import Example
from meetings.retrieval.query.cast import Cast, Casts


@dataclass(frozen=True, slots=True)
class WebParts:
    """What pages are made of.

    ``samples``: whether the bundled samples speak, because the archive is empty. ``url``: the
    public address of the page, without a slash at its end; "": what the visitor's browser says.
    ``hosts``: the names under which it may be called; empty: under any.
    ``to_try``: examples of what may be asked.
    """

    archive: Archive
    passages: Passages
    answering: Answering
    finding: Finding
    today: Callable[[], dt.date] = dt.date.today
    samples: Callable[[], bool] = lambda: False
    url: str = ""
    hosts: frozenset[str] = frozenset()
    to_try: Callable[[Lang], Sequence[Example]] = lambda _: ()
    casts: Casts = field(default_factory=Casts)

    @property
    def cast(self) -> Cast:
        """The people of the archive as it is now."""
        return self.casts.of(self.archive)
