"""Which sentences of a segment promise most, by a rough score of all that hold a question's words.

The score is that of `indexing/bm25.py`, but that of a word's keys only the best of each field
counts, and what a key is worth is rounded: so nearly all of the best by the exact score are among
twice as many by this one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from meetings.retrieval.indexing.bm25 import GAIN, K1, B
from meetings.retrieval.indexing.passages import ANSWER_WITHIN, NEIGHBOURS, OTHER_FIELDS
from storage.postgres.gone_numbers import NOTHING, Gone
from storage.postgres.segments import Bytes, Layout, Numbers, Segment
from storage.postgres.sentence_indexing import GAP, NOBODYS

_BESIDE: Final = [n for n in range(2 * NEIGHBOURS + 1) if n != NEIGHBOURS]
"""Where a sentence's neighbours stand, counted from its number, in columns that have two places
more at the beginning."""

Scores = npt.NDArray[np.float32]
Flags = npt.NDArray[np.bool_]


class Word(NamedTuple):
    """A word of the question: its keys, each with its worth by field.

    ``is_sought``: what holds none of the sought words, but common ones alone, is passed over.
    ``with_beside``: the sentences around those that hold it are looked at, too.
    """

    keys: Sequence[tuple[str, dict[str, float]]]
    is_sought: bool
    with_beside: bool = True


class Promising(NamedTuple):
    """Sentences by their numbers, with those of their turns' first sentences, and scores."""

    numbers: Numbers
    turns: Numbers
    scores: Scores


@dataclass(frozen=True, slots=True)
class _Held:
    """What a word gives in a segment.

    ``worths``: of the best of its keys in each sentence, from 1 to 255, and ``times``, how often
    that is there; both with two more at either end. ``unit``: what one of 255 gives;
    ``around``: of which sentences get so much of those around them.
    """

    worths: Bytes
    times: Bytes
    unit: float
    around: float
    asked: Scores | None
    heads: Scores | None
    word: Word


class _Given(NamedTuple):
    """A key in turns or heads: their numbers from the segment's first, how often, its worth."""

    numbers: Numbers
    times: Bytes
    worth: float


@dataclass(frozen=True, slots=True)
class _Heaviness:
    """What makes a key count for less in a long field: of some sentences, and around them."""

    own: Scores
    around: Scores


def promising(
    segment: Segment,
    words: Sequence[Word],
    usual: Mapping[str, float],
    wanted: int,
    closer: int,
    turns: int,
    gone: Gone = NOTHING,
) -> Promising:
    """The best sentences, in no order.

    ``usual``: how many keys a field has in the mean; ``closer``: for how many it is looked
    up what their turns are about and answer; ``turns``: how many are looked at for what they are
    about, whatever is said in them; ``gone``: numbers that no sentence has now.
    """
    layout = segment.layout
    held = [one for word in words if (one := _held(segment, word, usual)) is not None]
    if not any(one.word.is_sought for one in held):
        return _nothing()
    slots = _candidates(layout, held, turns)
    heavy = _heaviness(layout, slots, usual)
    scores = [_by_words(one, slots, heavy) for one in held]
    if len(slots) > max(closer, wanted):
        best = np.sort(_best(_added(scores), max(closer, wanted)))  # quicker to look up in order
        slots, scores = slots[best], [(own[best], around[best]) for own, around in scores]
    return _closer(layout, held, slots, scores, wanted, gone)


def best_of(found: Sequence[Promising], wanted: int) -> Promising:
    """The best of what several segments have, in no order."""
    if not found:
        return _nothing()
    scores = np.concatenate([one.scores for one in found])
    best = _best(scores, wanted)
    numbers = np.concatenate([one.numbers for one in found])
    turns = np.concatenate([one.turns for one in found])
    return Promising(numbers[best], turns[best], scores[best])


def _closer(
    layout: Layout,
    held: Sequence[_Held],
    slots: Numbers,
    scores: Sequence[tuple[Scores, Scores]],
    wanted: int,
    gone: Gone,
) -> Promising:
    """With what turns are about and answer; without the numbers that no sentence has."""
    at = layout.turns_of(slots)
    there = (layout.marks[slots] != NOBODYS) & ~gone.among(slots + layout.first)
    within = slots + layout.first - layout.turns[at] < ANSWER_WITHIN
    total = np.zeros(len(slots), np.float32)
    for one, (own, around) in zip(held, scores, strict=True):
        fields = [own, around]
        if one.asked is not None:
            fields.append(np.where(within, one.asked[at], np.float32(0)))
        if one.heads is not None:
            fields.append(one.heads[layout.heads[at]])
        total += _of_fields(fields)
    total[~there] = 0
    best = _best(total, wanted)
    best = best[total[best] > 0]
    return Promising(slots[best] + layout.first, layout.turns[at[best]], total[best])


def _held(segment: Segment, word: Word, usual: Mapping[str, float]) -> _Held | None:
    """What a word gives; None where the segment has nothing of it."""
    there = [(segment.postings[key], worth) for key, worth in word.keys if key in segment.postings]
    if not there:
        return None
    layout = segment.layout
    top = max(worth.get("own", 0.0) for _, worth in there) or 1.0
    worths = np.zeros(layout.stop - layout.first + 2 * NEIGHBOURS, np.uint8)
    times = np.zeros_like(worths)
    for posting, worth in sorted(there, key=lambda one: one[1].get("own", 0.0)):
        at = posting.own - np.int32(layout.first - NEIGHBOURS)
        worths[at] = max(1, round(255 * worth.get("own", 0.0) / top))  # the most is put last
        times[at] = posting.times
    around = max(worth.get("around", 0.0) for _, worth in there) / top
    asked = [
        _Given(one.asked - layout.first_turn, one.asked_times, worth.get("asked", 0.0))
        for one, worth in there
    ]
    heads = [
        _Given(one.heads - layout.first_head, one.head_times, worth.get("head", 0.0))
        for one, worth in there
    ]
    return _Held(
        worths,
        times,
        top / 255,
        around,
        _of_field(asked, layout.asked_lengths, usual["asked"]),
        _of_field(heads, layout.head_lengths, usual["head"]),
        word,
    )


def _of_field(
    given: Sequence[_Given], lengths: npt.NDArray[np.uint16], usual: float
) -> Scores | None:
    """What a field of each turn or head gets; None where all get nothing."""
    known = [one for one in given if len(one.numbers) and one.worth]
    if not known:
        return None
    scores = np.zeros(len(lengths), np.float32)
    for one in known:
        times = one.times.astype(np.float32)
        gain = np.float32(one.worth * GAIN) * times
        gain /= times + _heavy(lengths[one.numbers], usual)
        scores[one.numbers] = np.maximum(scores[one.numbers], gain)
    return scores


def _heavy(lengths: npt.NDArray[np.unsignedinteger], usual: float) -> Scores:
    """What makes a key count for less in fields of these lengths."""
    flat, slope = np.float32(K1 * (1 - B)), np.float32(K1 * B / max(usual, 1e-9))
    return flat + slope * lengths.astype(np.float32)


def _heaviness(layout: Layout, slots: Numbers, usual: Mapping[str, float]) -> _Heaviness:
    around = np.zeros(len(slots), np.uint16)
    for shift in _BESIDE:
        around += layout.lengths.take(slots + shift)
    own = layout.lengths.take(slots + NEIGHBOURS)
    return _Heaviness(_heavy(own, usual["own"]), _heavy(around, usual["around"]))


def _candidates(layout: Layout, held: Sequence[_Held], turns: int) -> Numbers:
    """The sentences with a sought word in them or around them, and those of turns under many."""
    sought = [one for one in held if one.word.is_sought]
    alone = _hit(layout, [one for one in sought if not one.word.with_beside])
    wanted = _dilated(_hit(layout, [one for one in sought if one.word.with_beside]))
    wanted |= alone[NEIGHBOURS:-NEIGHBOURS]
    under = np.zeros(len(layout.turns), np.float32)
    for one in held:
        if one.heads is not None:
            under += one.heads.take(layout.heads)
        if one.asked is not None:
            under += one.asked
    best = _best(under, turns)
    best = best[under[best] > 0]
    wanted[_slots_of(layout, best)] = True
    return np.flatnonzero(wanted).astype(np.int32)


def _hit(layout: Layout, words: Sequence[_Held]) -> Flags:
    """Which sentences hold any of some words, with two places more at either end."""
    hit = np.zeros(layout.stop - layout.first + 2 * NEIGHBOURS, np.bool_)
    for one in words:
        hit |= one.worths != 0
    return hit


def _slots_of(layout: Layout, turns: npt.NDArray[np.intp]) -> npt.NDArray[np.intp]:
    """The sentences of some turns, as numbers from the segment's first."""
    begins = layout.turns[turns] - layout.first
    ends = np.append(layout.turns[1:], np.int32(layout.stop))[turns] - layout.first - GAP
    counts = ends - begins
    before = np.cumsum(counts) - counts
    slots: npt.NDArray[np.intp] = np.arange(counts.sum()) + np.repeat(begins - before, counts)
    return slots


def _dilated(hit: Flags) -> Flags:
    """Where something is hit at most two places away; two places shorter at either end."""
    count = len(hit) - 2 * NEIGHBOURS
    near = hit[:count].copy()
    for shift in range(1, 2 * NEIGHBOURS + 1):
        near |= hit[shift : shift + count]
    return near


def _by_words(one: _Held, slots: Numbers, heavy: _Heaviness) -> tuple[Scores, Scores]:
    """What sentences get for themselves, and for those around them."""
    here = slots + NEIGHBOURS
    times = one.times.take(here).astype(np.float32)
    own = one.worths.take(here) * (times / (times + heavy.own))
    beside = [one.worths.take(slots + shift) for shift in _BESIDE]
    best = np.maximum.reduce(beside)
    times = np.zeros(len(slots), np.float32)
    for there in beside:
        times += there == best
    around = best * (times / (times + heavy.around))
    unit = np.float32(one.unit * GAIN)
    return own * unit, around * (unit * np.float32(one.around))


def _added(scores: Sequence[tuple[Scores, Scores]]) -> Scores:
    total: Scores = np.sum([_of_fields(fields) for fields in scores], axis=0, dtype=np.float32)
    return total


def _of_fields(fields: Sequence[Scores]) -> Scores:
    """The best of a word's fields, and a share of the others."""
    best, total = np.maximum.reduce(list(fields)), np.add.reduce(list(fields))
    given: Scores = best * np.float32(1 - OTHER_FIELDS) + total * np.float32(OTHER_FIELDS)
    return given


def _best(scores: Scores, wanted: int) -> npt.NDArray[np.intp]:
    """Where the highest scores stand, in no order."""
    if len(scores) <= wanted:
        return np.arange(len(scores))
    return np.argpartition(-scores, wanted)[:wanted]


def _nothing() -> Promising:
    none = np.zeros(0, np.int32)
    return Promising(none, none, np.zeros(0, np.float32))
