"""Identities of feed entries: the addresses and guids that are theirs alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from meetings.transcripts.feeds.writing_atom_entry import EntryParts
from meetings.transcripts.head.meeting_identity import is_local_guid


def own_names(entries: Sequence[EntryParts], home: str) -> list[EntryParts]:
    """The entries without addresses that do not lead to them; their guids told from other feeds'.

    Some feeds give every entry the address of the site. ``home``: the feed's own page or name.
    """
    meant: dict[str, set[str]] = defaultdict(set)
    for entry in entries:
        meant[entry.url].add(entry.title if entry.id in ("", entry.url) else entry.id)
    shared = {url for url, names in meant.items() if len(names) > 1}
    shared |= {entry.url for entry in entries if entry.url.rstrip("/") == home.rstrip("/")}
    return [_own(entry, shared, home) for entry in entries]


def _own(entry: EntryParts, shared: set[str], home: str) -> EntryParts:
    if entry.url in shared:
        entry = replace(entry, url="", id="" if entry.id == entry.url else entry.id)
    if not entry.url and is_local_guid(entry.id) and home:
        return replace(entry, id=f"{home} {entry.id}")
    return entry
