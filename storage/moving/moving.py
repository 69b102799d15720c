"""Moves everything from one store to another, and makes sure that it has arrived."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

import orjson

from meetings.model.errors import ArchiveError
from meetings.model.json_forms import Form
from storage.moving.contents import LEDGERS, Contents

_AT_ONCE: Final = 50
"""Meetings between two words of progress, each made durable with the others of its lot."""
_FORMS_AT_ONCE: Final = 1_000
"""Small records of a ledger between two looks at whether they arrived: a few hundred kB."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Part:
    """One part of what was moved: how much there is on either side, and whether it is the same."""

    name: str
    there: int
    here: int
    is_same: bool


def move(source: Contents, target: Contents, progress: Progress) -> list[Part]:
    """Copies what the target lacks, then compares all; what was compared, part by part.

    Stopped half-way, the same move goes on from there; at its end already, it only compares.
    Raises ArchiveError where the target is in use already, or where something has not arrived as
    it is.
    """
    if (arrived := _arrived(source, target)) is not None:
        return arrived
    _expect_free(source, target)
    target.begin(source.shown)
    lacking = _lacking(source, target)
    ledgers = {name: source.ledger(name) for name in LEDGERS}
    total = len(lacking) + sum(map(len, ledgers.values()))
    done = 0
    target.put_history(source.changes(), source.events())
    for ids in _lots(lacking, _AT_ONCE):
        target.put_kept(list(source.kept(ids)))
        progress(done := done + len(ids), total)
    target.drop_kept(set(target.held()) - set(source.held()))
    for name, forms in ledgers.items():
        for keys in _lots(list(forms), _FORMS_AT_ONCE):
            target.put_in_ledger(name, {key: forms[key] for key in keys})
            progress(done := done + len(keys), total)
    parts = compared(source, target)
    if wrong := [part.name for part in parts if not part.is_same]:
        raise ArchiveError(
            f"Not the same in {source.shown} and {target.shown}: {', '.join(wrong)}."
            " Was something written meanwhile? The same command goes on from here."
        )
    target.end()
    return parts


def compared(source: Contents, target: Contents) -> list[Part]:
    """What both hold, by counts and hashes."""
    ours, theirs = source.held(), target.held()
    changes, their_changes = source.changes(), target.changes()
    parts = [
        Part("changes", len(changes), len(their_changes), list(changes) == list(their_changes)),
        Part("meetings", len(ours), len(theirs), ours == theirs and _same_words(source, target)),
    ]
    for name in LEDGERS:
        here, there = source.ledger(name), target.ledger(name)
        parts.append(Part(name, len(here), len(there), _hash(here) == _hash(there)))
    return parts


def _arrived(source: Contents, target: Contents) -> list[Part] | None:
    """What an earlier move has brought there, where it is still the same on both sides.

    Its index may be lacking: whoever was stopped while it was made says the same command again.
    """
    if source.identity == target.identity:
        raise ArchiveError(f"{source.shown} is where everything lies already.")
    if (begun := source.moving_from()) is not None:
        raise ArchiveError(f"The move from {begun} to {source.shown} is not at its end.")
    if target.moving_from() is not None or not _holds_something(target):
        return None
    parts = compared(source, target)
    return parts if all(part.is_same for part in parts) else None


def _holds_something(contents: Contents) -> bool:
    return bool(contents.changes()) or any(contents.ledger(name) for name in LEDGERS)


def _expect_free(source: Contents, target: Contents) -> None:
    begun = target.moving_from()
    if begun is None and _holds_something(target):
        raise ArchiveError(f"{target.shown} holds something already; name an empty one.")
    if begun not in (None, source.shown):
        raise ArchiveError(f"{target.shown} holds the beginning of a move from {begun}.")


def _lacking(source: Contents, target: Contents) -> list[str]:
    there = target.held()
    return [id_ for id_, change in source.held().items() if there.get(id_) != change]


def _same_words(source: Contents, target: Contents) -> bool:
    return all(
        _hashes(source, ids) == _hashes(target, ids)
        for ids in _lots(sorted(source.held()), _AT_ONCE)
    )


def _hashes(contents: Contents, ids: Sequence[str]) -> list[tuple[str, str, str]]:
    """The hashes of each meeting's words and source."""
    found = (
        (one.event.id, _hash({"": one.document}), sha256(one.data).hexdigest())
        for one in contents.kept(ids)
    )
    return sorted(found)


def _hash(forms: Mapping[str, Form]) -> str:
    packed = orjson.dumps(sorted(forms.items()), option=orjson.OPT_SORT_KEYS)
    return sha256(packed).hexdigest()


def _lots(items: Sequence[str], size: int) -> Iterator[tuple[str, ...]]:
    return (tuple(items[at : at + size]) for at in range(0, len(items), size))
