"""`check`: verifies the archive, its index and its vectors, and rebuilds them if asked."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from bot.library import Library, chunks_or_fault
from bot.progress import Progress
from bot.sources.feed_state import from_state
from meetings.model.errors import ArchiveError


def check_library(library: Library, *, repair: bool, progress: Progress) -> list[str]:
    """What is wrong, in words; with ``repair`` what is still wrong afterwards."""
    if repair:
        library.stores.upkeep.mend()
        library.stores.upkeep.renew()
        library.passages.rebuild(library.archive, progress=progress)
        if library.vectors is not None:
            library.vectors.repair()
        library.refresh_meaning()
    beside = (
        library.stores.upkeep.beside()
    )  # before a look at the archive ends what was unfinished
    if not repair and library.passages.is_unfinished(library.archive):
        # A folder that must not be written to can still be looked at.
        with suppress(OSError, ArchiveError):
            library.passages.catch_up(library.archive, progress=progress)
    problems = [*beside, *library.stores.upkeep.faults()]
    return list(dict.fromkeys(problems)) + _derived(library)


def passed_over(library: Library, feeds: Sequence[str]) -> list[str]:
    """What the feeds announced and was not taken, newest first, a line each with the reason."""
    known = (from_state(library.stores.feeds.of(feed)) for feed in feeds)
    return [
        f"passed over: {entry}: {why}" for memory in known for entry, why in memory.passed_over()
    ]


def vectors_made(library: Library) -> str | None:
    """How far the vectors have got, in words; None where none are to be made."""
    library.refresh_meaning(keep=False)  # the folder of vectors may be gone, and the rest be sound
    made = library.vectored()
    if made is None or not made.total:
        return None
    told = f"{made.known:,} of {made.total:,} passages can be found by meaning"
    rest = "" if made.known >= made.total else "; `run` makes the rest, or `embed` at once"
    return f"{told}{rest}."


def _without_chunks(library: Library) -> dict[str, str]:
    """The meetings that meaning cannot find, each with the reason."""
    if library.meaning is None:
        return {}
    ids = [entry.head.id for entry in library.archive.entries()]
    tried = ((id_, chunks_or_fault(library.archive, id_)[1]) for id_ in ids)
    return {id_: fault for id_, fault in tried if fault is not None}


def _derived(library: Library) -> list[str]:
    found = []
    if library.archive.totals().meetings and not library.passages.healthy():
        found.append("The passage index is missing, broken or of another version.")
    elif behind := library.passages.behind(library.archive):
        found.append(f"The passage index is {behind} changes behind the archive.")
    faults = {**library.passages.faults(), **_without_chunks(library)}
    found += [f"{id_}: it cannot be searched ({why})." for id_, why in faults.items()]
    if library.vectors is not None and (damaged := library.vectors.damaged()):
        found.append(f"{damaged} vectors are damaged.")
    if found:
        found.append("`python -m bot check --repair` rebuilds what is derived.")
    return found
