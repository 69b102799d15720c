"""The server in a data folder with the shards beside it, started and stopped together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from bot.local_database.server import LocalServer

_SPREAD: Final = "spread"
"""The database on the first server whose large tables lie on the shards."""

Spread = Callable[[str, Sequence[str]], None]
"""Lays a database, by its address, on others, or tells it where they are now."""


class LocalCluster:
    """One server, and none or several shards. ``folder``: where all of them lie."""

    def __init__(self, folder: Path) -> None:
        self._server = LocalServer(folder)
        self._folder = folder / "shards"

    def start(self, reach: Spread) -> list[str]:
        """Starts all there is; the address of the server, and that of the spread database."""
        address = self._server.start()
        if not (shards := self._shards()):
            return [address]
        spread = f"{address.rpartition('/')[0]}/{_SPREAD}"
        reach(spread, [one.start() for one in shards])
        return [address, spread]

    def spread(self, count: int, lay: Spread) -> str:
        """Makes shards and a database that is spread over them; its address."""
        self._server.start()
        address = self._server.create(_SPREAD)
        shards = [LocalServer(self._folder / str(at)) for at in range(count)]
        lay(address, [one.start() for one in shards])
        return address

    def stop(self) -> bool:
        """Stops all; False where none was at work."""
        stopped = [one.stop() for one in (*self._shards(), self._server)]
        return any(stopped)

    def _shards(self) -> list[LocalServer]:
        numbers = (path.name for path in self._folder.glob("*") if path.name.isdigit())
        return [LocalServer(self._folder / str(at)) for at in sorted(map(int, numbers))]
