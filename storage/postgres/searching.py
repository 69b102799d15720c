"""A question's words against the index of sentences: what promises most, then a close look at it.

The server hands over the postings of the question's keys (`segments.py`); which sentences promise
most is reckoned here, segment by segment (`rough_scoring.py`), and some times as many as are
wanted are read and scored exactly (`indexing/bm25.py`). Partitions that lie on shards are asked
directly and all at once: through a foreign table a question would wait for one after the other.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Collection as Several
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from itertools import chain
from threading import Lock
from typing import Final, NamedTuple, TypeVar

from meetings.model.boolean_query import BooleanQuery
from meetings.model.hits import Hits
from meetings.model.passage import Passage, TermGroup, best_first
from meetings.retrieval.indexing.bm25 import Collection, Scorer
from meetings.retrieval.indexing.passages import INDEX_FIELDS
from storage.postgres.database import Database
from storage.postgres.gone_numbers import NOTHING, Gone, gone_by_part
from storage.postgres.matching_sentences import held_in, joined, keys_in, place_of
from storage.postgres.partition_placement import Partition, partitions_of
from storage.postgres.rough_scoring import Word, best_of, promising
from storage.postgres.segments import Postings
from storage.postgres.stored_turns import STRETCH, Form, passage_in

_LOOKED_AT: Final = 2
"""So many times the passages that are wanted are scored exactly: over a million turns, of the 250
best of four times as many .995 are among them, of the best 40 .9996; of 1.5 times as many .987,
and one of 190 questions got another first answer."""
_MOST_MORE: Final = 1_000
"""So many more are scored at most: who asks for thousands asks for all, in whatever order."""
_CLOSER: Final = 120_000
"""Sentences of a part for which it is looked up what their turns are about."""
_TURNS, _TURNS_AT_LEAST = 1_000, 100
"""Turns of a part, and of each of many segments, that are looked at for what they are about,
whatever is said in them: each has some ten sentences, and five hundred of all are scored."""
_SOUGHT: Final = 100_000
"""Sentences that hold the rarer words, among which and around which is chosen; where the rarest
word is in more, among these alone: some 40 ms of work."""
_BESIDE, _BESIDE_ANYWAY = 0.005, 2_500
"""Only where no more of the passages hold a word than this share, or this many, is looked around
them. Of 290 questions to 100,000 turns .999 of the best 10, .998 of 40 and .989 of 250 are still
found, one has another first, and finding takes a quarter less; with .02 and 10,000 it is .999,
.999, .998 and a fifth."""
_COUNTS: Final = 50_000
"""Keys whose counts are kept in memory while the index stays the same."""
_HEADS: Final = 20_000
"""Heads of meetings kept in memory."""

T = TypeVar("T")


class _Chosen(NamedTuple):
    """A sentence by its number, with the first one's of its turn, and a rough score."""

    score: float
    number: int
    turn: int

    @property
    def stretch(self) -> int:
        """The number of the first sentence that is stored with it."""
        return self.number - (self.number - self.turn) % STRETCH


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is looked for, and in which words."""

    words: Sequence[Word]
    scorer: Scorer
    wanted: int

    def keys(self) -> set[str]:
        """All keys of it."""
        return {key for word in self.words for key, _ in word.keys}


@dataclass(slots=True)
class _Part:
    """A partition, and what is kept of it in memory."""

    database: Database
    postings: Postings
    heads: OrderedDict[int, str] = field(default_factory=OrderedDict)
    lock: Lock = field(default_factory=Lock)

    def chosen(self, asked: _Asked, gone: Gone) -> list[_Chosen]:
        """What promises most of it, the best first."""
        segments = self.postings.segments(asked.keys())
        share = max(len(segments), 1)
        closer, turns = _CLOSER // share, max(_TURNS // share, _TURNS_AT_LEAST)
        found = best_of(
            [
                promising(one, asked.words, asked.scorer.usual, asked.wanted, closer, turns, gone)
                for one in segments
            ],
            asked.wanted,
        )
        chosen = map(_Chosen, found.scores.tolist(), found.numbers.tolist(), found.turns.tolist())
        return _best(list(chosen), asked.wanted)

    def held(self, number: int, query: BooleanQuery, gone: Gone) -> list[Hits]:
        """What meets a query in it."""
        return held_in(number, query, self.postings.segments(keys_in(query)), gone)

    def passages(self, chosen: Sequence[_Chosen], scorer: Scorer) -> list[Passage]:
        """These sentences with their exact scores."""
        found = self.read({one.stretch for one in chosen})
        heads = self._heads_of({head for _, _, head, _ in found.values()})
        made = []
        for one in chosen:
            if one.stretch in found:  # else its meeting is another one since
                meeting, turn, head, form = found[one.stretch]
                passage = passage_in(form, one.number - one.stretch, meeting, turn)
                made.append(_scored(passage, scorer, heads.get(head, "")))
        return made

    def read(self, stretches: Several[int]) -> dict[int, tuple[str, int, int, Form]]:
        """Stretches by the number of their first sentence: meeting, turn, head, sentences."""
        found = self.database.rows(
            "SELECT sentence, meeting, turn, head, sentences FROM indexed_stretches"
            " WHERE sentence = ANY(%s)",
            sorted(stretches),
        )
        return {first: (meeting, turn, head, form) for first, meeting, turn, head, form in found}

    def _heads_of(self, heads: set[int]) -> Mapping[int, str]:
        with self.lock:
            known = {head: self.heads[head] for head in heads if head in self.heads}
        if missing := sorted(heads - known.keys()):
            found = self.database.rows(
                "SELECT head, keys FROM indexed_heads WHERE head = ANY(%s)", missing
            )
            known |= dict(found)
        with self.lock:
            self.heads.update(known)
            while len(self.heads) > _HEADS:
                self.heads.popitem(last=False)
        return known


class Search:
    """Finds passages by groups of keys."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._partitions: Sequence[Partition] = ()
        self._parts: Sequence[_Part] = ()
        self._counts: dict[str, dict[str, int]] = {}
        self._gone: Mapping[int, Gone] | None = None

    def found(
        self,
        groups: Sequence[TermGroup],
        limit: int,
        collection: Collection,
    ) -> list[Passage]:
        """The best passages, best first."""
        counts = self.counts([key for group in groups for key, _ in group.keys])
        scorer = Scorer(groups, counts, collection)
        asked = _Asked(
            _words(scorer.worths, counts, collection.passages),
            scorer,
            limit + min((_LOOKED_AT - 1) * limit, _MOST_MORE),
        )
        scored, is_whole = self._scored(asked)
        if not is_whole:  # written again between the two looks, or since the gone were read
            self._gone = None
            scored, _ = self._scored(asked)
        found = [one for one in scored if one.lexical > 0]
        return best_first(found)[:limit]

    def _scored(self, asked: _Asked) -> tuple[list[Passage], bool]:
        """What promises most with its exact score, and whether all of it was still there."""
        parts = self._opened()
        gone = self._gone_numbers()
        promising = self._at_once(
            [partial(p.chosen, asked, gone.get(number, NOTHING)) for number, p in enumerate(parts)]
        )
        best = set(_best(list(chain(*promising)), asked.wanted)) if len(parts) > 1 else None
        chosen = [[o for o in own if best is None or o in best] for own in promising]
        scored = self._at_once(
            [partial(p.passages, own, asked.scorer) for p, own in zip(parts, chosen, strict=True)]
        )
        return list(chain(*scored)), sum(map(len, scored)) == sum(map(len, chosen))

    def counts(self, keys: Iterable[str]) -> dict[str, dict[str, int]]:
        """In how many passages each key is, by field; those that are in none are left out."""
        asked, known = {key for key in keys if "\0" not in key}, self._counts
        if missing := sorted(asked - known.keys()):
            found = self._database.rows(
                "SELECT key, own, around, asked, head FROM key_counts WHERE key = ANY(%s)", missing
            )
            if len(known) > _COUNTS:
                known.clear()
            known.update({key: {} for key in missing})
            known |= {key: dict(zip(INDEX_FIELDS, held, strict=True)) for key, *held in found}
        return {key: known[key] for key in asked if known.get(key)}

    def forget(self) -> None:
        """The index is another one: what was counted no longer holds."""
        self._counts = {}
        self._gone = None

    def holding(self, query: BooleanQuery) -> Hits:
        """The passages that meet a query."""
        parts = self._opened()
        gone = self._gone_numbers()
        found = self._at_once(
            [
                partial(part.held, number, query, gone.get(number, NOTHING))
                for number, part in enumerate(parts)
            ]
        )
        return joined(found, self._read)

    def _read(self, addresses: Sequence[object]) -> list[Passage]:
        """The passages at some addresses, in their order; without those that are gone."""
        places = [place_of(one) for one in addresses if isinstance(one, int)]
        found = {
            number: part.read({place.stretch for place in places if place.part == number})
            for number, part in enumerate(self._opened())
        }
        made = []
        for place in places:
            if (stored := found[place.part].get(place.stretch)) is not None:
                meeting, turn, _, form = stored
                made.append(passage_in(form, place.at, meeting, turn))
        return made

    def _gone_numbers(self) -> Mapping[int, Gone]:
        if (known := self._gone) is None:
            known = self._gone = gone_by_part(self._database)
        return known

    def partitions(self) -> Sequence[Partition]:
        """Where the sentences lie."""
        if not self._partitions:
            self._partitions = partitions_of(self._database, "indexed_stretches")
        return self._partitions

    def _opened(self) -> Sequence[_Part]:
        if not self._parts:
            self._parts = [_Part(p.database, Postings(p)) for p in self.partitions()]
        return self._parts

    def _at_once(self, asked: Sequence[Callable[[], T]]) -> list[T]:
        """What all parts give, those on shards at once."""
        if len(asked) == 1:
            return [asked[0]()]
        with ThreadPoolExecutor(len(asked)) as threads:
            return list(threads.map(lambda ask: ask(), asked))


def _scored(passage: Passage, scorer: Scorer, head: str) -> Passage:
    fields = {
        "own": passage.keys,
        "around": " ".join(filter(None, (*passage.before, *passage.after))),
        "asked": passage.asked,
        "head": head,
    }
    return passage._replace(lexical=scorer.score(fields))


def _best(found: list[_Chosen], wanted: int) -> list[_Chosen]:
    return sorted(found, key=lambda one: (-one.score, one.number))[:wanted]


def _words(
    worths: Sequence[Sequence[tuple[str, str, float]]],
    counts: Mapping[str, Mapping[str, int]],
    passages: int,
) -> list[Word]:
    """The question's words; the rarer ones are sought, as many as not too many sentences hold.

    What holds only the common ones scores less than what holds a rare one, too.
    """
    made = [_by_key(group) for group in worths if group]
    sizes = [sum(counts[key].get("own", 0) for key in own) for own in made]
    sought, held = set[int](), 0
    for at in sorted(range(len(made)), key=lambda at: sizes[at]):
        if sought and held + sizes[at] > _SOUGHT:
            break
        sought.add(at)
        held += sizes[at]
    most = max(_BESIDE * passages, _BESIDE_ANYWAY) if held <= _SOUGHT else 0
    return [
        Word(list(own.items()), at in sought, sizes[at] <= most) for at, own in enumerate(made)
    ]


def _by_key(group: Sequence[tuple[str, str, float]]) -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = {}
    for key, name, worth in group:
        known = found.setdefault(key, {})
        known[name] = max(known.get(name, 0.0), worth)
    return found
