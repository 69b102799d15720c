"""`check` of a data folder: `checking.py` and `checking_side_files.py` together, and reading old
sources again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from storage.archive.checking import repair, repair_what_changed, verify
from storage.archive.checking_side_files import (
    damage_in,
    drop_damaged_samples,
    facts_damage,
    mend_beside,
    samples_damage,
)
from storage.archive.rereading import read_again
from storage.archive.tinydb_archive import TinyArchive


class TinyUpkeep:
    """Fills the Upkeep port."""

    def __init__(self, data: Path, archive: TinyArchive) -> None:
        self._data = data
        self._archive = archive

    def beside(self) -> list[str]:
        """What is wrong with files beside meetings, sources and index; changes nothing."""
        return list(map(str, damage_in(self._data)))

    def faults(self) -> list[str]:
        """What is wrong with meetings, sources, facts and the samples' copy."""
        facts = facts_damage(self._data, self._archive)
        found = [*facts, *samples_damage(self._data), *verify(self._archive)]
        return list(map(str, found))

    def mend(self) -> list[str]:
        """Sets damaged files aside, reads again what can be; what was done, a line each."""
        return self._mended(repair)

    def mend_what_changed(self) -> list[str]:
        """The same, but of the months it looks only into those changed since the last look."""
        return self._mended(repair_what_changed)

    def _mended(self, repaired: Callable[[TinyArchive], list[str]]) -> list[str]:
        done = [*mend_beside(self._data), *repaired(self._archive)]
        if drop_damaged_samples(self._data):
            done.append("samples: made anew when they are needed.")
        return done

    def renew(self) -> None:
        """Rebuilds the tables, reads sources again where readers are better, and finds facts
        where rules are.
        """
        self._archive.renew_tables()
        read_again(self._archive)
        self._archive.kept_facts.keep(self._archive.entries(), self._archive.meeting)
        self._archive.figures.complete()
