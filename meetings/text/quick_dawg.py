"""The Russian dictionary's automaton, followed in fewer steps than its reader takes.

That reader (`dawg_python`) makes five calls for each letter of a word and ten for each letter of
what is kept of it: half of what it takes to know a word. Here the same is done in two loops.
"""

from __future__ import annotations

from binascii import a2b_base64
from functools import lru_cache
from typing import Any

from dawg_python.dawgs import DAWG, RecordDAWG
from dawg_python.wrapper import Dictionary

# A unit's 32 bits, and of these the label with the bit that marks a leaf.
_MASK = 0xFFFFFFFF
_LABEL = 0x800000FF
_IS_FAR, _ENDS = 1 << 9, 1 << 8
"""Marks of a unit, as `dawg_python.units` has them: its children are far; a key ends here."""


_KEPT = 16_384
"""Ends of words whose records are kept: words that inflect alike share theirs, so that seven
of ten are there."""


def quicken(dawg: object) -> None:
    """Has an automaton followed in this way; one that another reader has loaded stays."""
    if isinstance(dawg, DAWG):
        quick = _QuickDictionary()
        quick._units = dawg.dct._units
        dawg.dct = quick
    if isinstance(dawg, RecordDAWG):
        dawg._value_for_index = lru_cache(maxsize=_KEPT)(_Records(dawg))


class _QuickDictionary(Dictionary):  # type: ignore[misc]
    """The units of an automaton, each with a label and the way to its children."""

    def follow_char(self, label: int, index: int) -> int | None:
        """The unit behind a label."""
        base = self._units[index]
        index = (index ^ (base >> 10 << ((base & _IS_FAR) >> 6)) ^ label) & _MASK
        return index if self._units[index] & _LABEL == label else None

    def follow_bytes(self, s: bytes, index: int) -> int | None:
        """The unit behind some labels."""
        units = self._units
        for label in s:
            base = units[index]
            index = (index ^ (base >> 10 << ((base & _IS_FAR) >> 6)) ^ label) & _MASK
            if units[index] & _LABEL != label:
                return None
        return index


class _Records:
    """What is kept under a word: the records below the unit at which it ends."""

    def __init__(self, dawg: RecordDAWG) -> None:
        self._units = dawg.dct._units
        self._guide = dawg.guide._units
        self._unpack = dawg._struct.unpack

    def __call__(self, index: int) -> list[tuple[Any, ...]]:
        return [self._unpack(a2b_base64(key)) for key in self._keys(index)]

    def _keys(self, index: int) -> list[bytes]:
        """The keys below a unit, in order: of each the first child, then its sibling."""
        units, guide = self._units, self._guide
        found: list[bytes] = []
        key, path = bytearray(), [index]
        while path:
            if units[index] & _ENDS:
                found.append(bytes(key))
            label = guide[2 * index]
            while not label and key:  # back to the last unit that has a sibling
                label = guide[2 * index + 1]
                key.pop()
                path.pop()
                index = path[-1]
            if not label:
                break
            base = units[index]
            index = (index ^ (base >> 10 << ((base & _IS_FAR) >> 6)) ^ label) & _MASK
            key.append(label)
            path.append(index)
        return found
