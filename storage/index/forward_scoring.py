"""Scores many passages at once from the numbers of their keys, as `Scorer` does one by one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
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
    """The numbers sought, sorted; for what of the question each is worth how much in which field.

    ``first`` and ``many``: which entries of ``groups`` and ``worths`` are those of each number,
    field after field.
    """

    numbers: Numbers
    low: npt.NDArray[np.bool_]
    first: Places
    many: Places
    groups: Places
    worths: Scores


class ForwardScorer:
    """Scores passages for one question: all fields at once, for a look at few takes its steps and
    not its numbers. Field by field 970 passages took half as long again.
    """

    def __init__(self, scorer: Scorer) -> None:
        self._groups = len(scorer.worths)
        self._fields = [field for field, keys in scorer.by_field.items() if keys]
        self._sought = _sought([scorer.by_field[field] for field in self._fields])
        self._usual = np.array([[max(scorer.usual[field], 1e-9)] for field in self._fields])

    def scores(self, numbers: Numbers, laid: Laid) -> Scores:
        """The score of each passage that is laid there."""
        passages = len(laid.lengths["own"])
        if not passages or not self._fields:  # what is asked for was only in what is deleted
            return np.zeros(passages)
        at, value = self._given(numbers, laid)
        best = np.zeros(passages * self._groups)
        np.maximum.at(best, at, value)
        total = np.bincount(at, value, minlength=len(best))
        mixed: Scores = best + OTHER_FIELDS * (total - best)
        scores: Scores = mixed.reshape(passages, self._groups).sum(axis=1)
        return scores

    def _given(self, numbers: Numbers, laid: Laid) -> tuple[Places, Scores]:
        """What each word gets in each field, and whose it is: passage × words + word."""
        sought, lengths = self._sought, [laid.lengths[field] for field in self._fields]
        passages = len(laid.lengths["own"])
        starts = np.concatenate([laid.starts[field] for field in self._fields])
        run, met = _met(sought, numbers, starts, np.concatenate(lengths))
        often = np.bincount(self._owners(lengths, passages)[run] * len(sought.numbers) + met)
        pairs = np.flatnonzero(often)  # sooner than by sorting: there are few of either
        times, (owner, key) = often[pairs], np.divmod(pairs, len(sought.numbers))
        field, passage = np.divmod(owner, passages)
        gain = GAIN * times / (times + self._heaviness(lengths, passages)[owner])
        key += field * len(sought.numbers)
        many = sought.many[key]
        entry = _runs(sought.first[key], many)
        at = np.repeat(passage, many) * self._groups + sought.groups[entry]
        return at, sought.worths[entry] * np.repeat(gain, many)

    def _owners(self, lengths: Sequence[Places], passages: int) -> Places:
        """Whose each run is: field × passages + passage; of some fields each has two in a row."""
        runs = [len(one) // passages for one in lengths]
        owners = np.arange(len(runs) * passages).reshape(-1, passages)
        whose: Places = np.concatenate([np.repeat(*one) for one in zip(owners, runs, strict=True)])
        return whose

    def _heaviness(self, lengths: Sequence[Places], passages: int) -> Scores:
        """What makes a key count for less in fields of so many keys, rounded as tantivy does."""
        whole = np.array([one.reshape(passages, -1).sum(axis=1) for one in lengths])
        rounded = _ROUNDED.take(whole, mode="clip")
        heavy: Scores = K1 * (1 - B + B * rounded / self._usual)
        return heavy.ravel()


def _sought(fields: Sequence[Mapping[str, Sequence[tuple[int, float]]]]) -> _Sought:
    keys = dict.fromkeys(chain.from_iterable(fields))
    # two keys of one number count as one key would
    by_number: dict[int, list[str]] = {}
    for key in keys:
        by_number.setdefault(number_of(key), []).append(key)
    ordered = sorted(by_number)
    worth = [
        [one for key in by_number[number] for one in field.get(key, ())]
        for field in fields
        for number in ordered
    ]
    numbers = np.array(ordered, dtype=np.uint32)
    low = np.zeros(_LOW + 1, dtype=np.bool_)
    low[numbers & _LOW] = True
    many = np.array(list(map(len, worth)), dtype=np.int64)
    groups, worths = zip(*chain.from_iterable(worth), strict=True) if many.any() else ((), ())
    return _Sought(
        numbers,
        low,
        np.cumsum(many) - many,
        many,
        np.array(groups, dtype=np.int64),
        np.array(worths, dtype=np.float64),
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
