"""What is remembered about each feed between two looks, in a data folder."""

from __future__ import annotations

from pathlib import Path

from storage.files.keyed_documents import Ledger


class TinyFeedStates:
    """Fills the FeedStates port."""

    def __init__(self, data: Path) -> None:
        self._ledger = Ledger(data / "feeds", "feeds", fold_after=50)

    def of(self, feed: str) -> dict[str, object]:
        """A feed's state; empty for one never looked at."""
        return dict(self._ledger.get(feed) or {})

    def keep(self, feed: str, state: dict[str, object]) -> None:
        """Keeps it where it has changed."""
        if state != self._ledger.get(feed):
            self._ledger.change({feed: state})
