"""`add`: files, folders, addresses and standard input into the archive."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from bot.intake import Intake, Taken, files_in
from bot.library import Library, Progress
from bot.settings import Settings
from bot.sources.fetching import Fetcher
from meetings.errors import SourceError
from meetings.transcripts.decoding import LIMIT

Say = Callable[[str], object]


def add_sources(
    library: Library, settings: Settings, sources: Sequence[str], say: Say, progress: Progress
) -> int:
    """Adds everything named; how many were refused."""
    intake = Intake(library.archive)
    results = _all(intake, settings, sources, progress)
    refused = 0
    for taken in results:
        say(taken.line())
        refused += taken.outcome == "refused"
    return refused


def _all(
    intake: Intake, settings: Settings, sources: Sequence[str], progress: Progress
) -> Iterable[Taken]:
    for source in sources:
        if source == "-":
            yield from intake.data(sys.stdin.buffer.read(LIMIT + 1), "-")
        elif source.startswith(("http://", "https://")):
            yield from asyncio.run(fetch_and_add(intake, settings.hosts, source))
    places = [Path(s) for s in sources if s != "-" and not s.startswith(("http://", "https://"))]
    paths = files_in(places)
    for done, taken in enumerate(intake.files(paths), 1):
        progress(min(done, len(paths)), len(paths))
        yield taken


async def fetch_and_add(intake: Intake, hosts: Sequence[str], address: str) -> list[Taken]:
    """Fetches a page and adds it; a refusal says why."""
    try:
        async with Fetcher(hosts) as fetcher:
            fetched = await fetcher.get(address)
    except SourceError as error:
        return [Taken(address, "refused", reason=str(error))]
    return await asyncio.to_thread(intake.data, fetched.data, fetched.address, fetched.address)
