"""Scores many passages at once from the numbers of their keys, as `Scorer` does one by one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from meetings.retrieval.indexing.bm25 import GAIN, K1, LENGTHS, B, Scorer
from meetings.retrieval.indexing.passages import OTHER_FIELDS
from storage.index.forward_index import MOST, Laid, Numbers, Places
from storage.index.forward_writing import number_of

Scores = npt.NDArray[np.float64]
_LOW = 0xFFFF
"""The bits of a number by which nearly all that is not sought is passed over."""
_LENGTHS = np.array(LENGTHS)
_ROUNDED = _LENGTHS[np.searchsorted(_LENGTHS, np.arange(2 * MOST + 1), side="right") - 1]
"""Each length that a field can have, as tantivy rounds it: quicker looked up than sought."""


class _Sought(NamedTuple):
    """The numbers sought in a field, sorted; for what of the question each is worth how much.

    ``first`` and ``many``: which entries of ``groups`` and ``worths`` are those of each number.
    """

    numbers: Numbers
    low: npt.NDArray[np.bool_]
    first: Places
    many: Places
    groups: Places
    worths: Scores


class ForwardScorer:
    """Scores passages for one question."""

    def __init__(self, scorer: Scorer) -> None:
        self._scorer = scorer
        self._sought = {name: _sought(keys) for name, keys in scorer.by_field.items() if keys}

    def scores(self, numbers: Numbers, laid: Laid) -> Scores:
        """The score of each passage that is laid there."""
        passages, groups = len(laid.lengths["own"]), len(self._scorer.worths)
        if not passages:  # what is asked for was only in what is deleted
            return np.zeros(0)
        best = np.zeros(passages * groups)
        total = np.zeros(passages * groups)
        for field, sought in self._sought.items():
            at, value = self._of_field(field, sought, numbers, laid)
            np.maximum.at(best, at, value)
            total += np.bincount(at, value, minlength=len(total))
        mixed: Scores = best + OTHER_FIELDS * (total - best)
        scores: Scores = mixed.reshape(passages, groups).sum(axis=1)
        return scores

    def _of_field(
        self, field: str, sought: _Sought, numbers: Numbers, laid: Laid
    ) -> tuple[Places, Scores]:
        """What each word gets in a field, and whose it is: passage × words + word."""
        lengths = laid.lengths[field]
        runs = len(lengths) // len(laid.lengths["own"])
        run, met = _met(sought, numbers, laid.starts[field], lengths)
        often = np.bincount(run // runs * len(sought.numbers) + met)
        pairs = np.flatnonzero(often)  # sooner than by sorting: there are few of either
        times = often[pairs]
        passage, key = np.divmod(pairs, len(sought.numbers))
        heavy = self._heaviness(field, lengths.reshape(-1, runs).sum(axis=1))
        gain = GAIN * times / (times + heavy[passage])
        many = sought.many[key]
        entry = _runs(sought.first[key], many)
        at = np.repeat(passage, many) * len(self._scorer.worths) + sought.groups[entry]
        return at, sought.worths[entry] * np.repeat(gain, many)

    def _heaviness(self, field: str, lengths: Places) -> Scores:
        """What makes a key count for less in fields of so many keys, rounded as tantivy does."""
        rounded = _ROUNDED.take(lengths, mode="clip")
        heavy: Scores = K1 * (1 - B + B * rounded / max(self._scorer.usual[field], 1e-9))
        return heavy


def _sought(keys: Mapping[str, list[tuple[int, float]]]) -> _Sought:
    ordered = sorted((number_of(key), worth) for key, worth in keys.items())
    numbers = np.array([number for number, _ in ordered], dtype=np.uint32)
    low = np.zeros(_LOW + 1, dtype=np.bool_)
    low[numbers & _LOW] = True
    many = np.array([len(worth) for _, worth in ordered])
    entries = [one for _, worth in ordered for one in worth]
    return _Sought(
        numbers,
        low,
        np.cumsum(many) - many,
        many,
        np.array([group for group, _ in entries]),
        np.array([worth for _, worth in entries]),
    )


def _met(
    sought: _Sought, numbers: Numbers, starts: Places, lengths: Places
) -> tuple[Places, Places]:
    """Where what is sought stands: in which run, and which of the sought it is."""
    said = numbers.take(_runs(starts, lengths), mode="clip")
    maybe = np.flatnonzero(
        sought.low.take(said & _LOW)
    )  # in two thirds of the time that brackets take
    which = np.searchsorted(sought.numbers, said[maybe]).clip(max=len(sought.numbers) - 1)
    is_it = sought.numbers[which] == said[maybe]
    return np.searchsorted(np.cumsum(lengths), maybe[is_it], side="right"), which[is_it]


def _runs(starts: Places, lengths: Places) -> Places:
    """All places of some runs, one run after another."""
    ends = np.cumsum(lengths)
    total = int(ends[-1]) if len(ends) else 0
    places: Places = np.arange(total) + np.repeat(starts - (ends - lengths), lengths)
    return places
