"""A question's candidates in order: those that share words, and those near in meaning."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache, partial

from meetings.model.archive import Entry
from meetings.model.chunk import Floats
from meetings.model.meeting import LEAD
from meetings.model.passage import Passage
from meetings.model.question import Question
from meetings.model.scope import Scope
from meetings.ports.archive import Archive
from meetings.ports.index import Closeness, Embedder, Meaning, Passages
from meetings.retrieval.query.questions.spelling import put_right
from meetings.retrieval.query.questions.terms import groups_of
from meetings.retrieval.quoting.opened_meetings import OpenedMeetings
from meetings.retrieval.ranking.candidates_seen import Candidate, candidate, context
from meetings.retrieval.ranking.meeting_head import MeetingHead
from meetings.retrieval.ranking.naming_and_content_words import said_besides_names
from meetings.retrieval.ranking.rerank import Ranked, distinct, ordered, reordered
from meetings.retrieval.ranking.standing_among_meetings import no_meaning
from meetings.retrieval.work_beside import beside
from meetings.statistics.per_meeting_cache import Derived
from meetings.text.stems import keys

_LEXICAL_CANDIDATES = 250
"""Passages ordered for a question; with 150, 20 of 380 questions got another first answer
(docs/scaling.md)."""
_NEAR_CHUNKS = 40
"""Chunks near in meaning whose passages are ordered as well: some 100 sentences that share no word
with the question."""
_REORDERED = 8
"""So many of the first answers get their vectors first while a question waits."""
USUAL_MEAN, USUAL_SPREAD = 0.777, 0.017
"""Cosines of a question with the chunks of an archive, over 24 questions and 12,000 chunks."""
_TELLING = 0.3
"""With fewer vectors than this share most are of what was asked about: their mean says little."""
_LOOKED = 40
"""The first by words, among which the answer nearly always is; their vectors are made first, and
tell whether meaning is known."""
_KEYS_KEPT = 64
"""Meetings whose keys are kept: notifying asks thousands of questions of one."""
_VECTORS_KEPT = 16
"""Questions: judging one looks at it three times, and a chat comes back to what it has asked."""
_MOSTLY = 0.6
"""So large a share of the best found has to have vectors (greetings never do)."""


@dataclass
class LookedUp:
    """What an archive has for a question before anything is put in order; good for one moment."""

    found: list[Passage]
    search: Callable[[], Closeness | None]

    @cached_property
    def closeness(self) -> Closeness | None:
        """How near all chunks are, worked out once it is asked for."""
        return self.search()


class CandidateSearch:
    """Finds what may answer a question and orders it.

    ``fill`` gives passages their vectors while a question waits; ``spellings``: a person's name
    in both languages, as the archive has it.
    """

    def __init__(
        self,
        archive: Archive,
        passages: Passages,
        meaning: Meaning | None,
        embedder: Embedder | None,
        fill: Callable[[Sequence[Passage]], None] | None,
        spellings: Callable[[str | None], frozenset[str]],
    ) -> None:
        self._archive = archive
        self._passages = passages
        self._meaning = meaning
        self._vectors = lru_cache(maxsize=_VECTORS_KEPT)(embedder.question) if embedder else None
        self._fill = fill
        self._spellings = spellings
        self._heads = Derived(MeetingHead)
        self._keys = lru_cache(maxsize=_KEYS_KEPT)(self._keys_said)

    def looked_up(self, question: Question) -> LookedUp:
        """To be handed to what looks several times at one question."""
        return LookedUp(self._sharing_words(question), partial(self._near_to, question))

    def looked_up_wholly(self, question: Question) -> LookedUp:
        """The same for who puts them in order: a core works out the meaning meanwhile."""
        if self._vectors is None:
            return self.looked_up(question)
        closeness = beside(partial(self._near_to, question))
        return LookedUp(self._sharing_words(question), closeness)

    def _sharing_words(self, question: Question) -> list[Passage]:
        return self._passages.search(groups_of(question.terms), _LEXICAL_CANDIDATES)

    def _near_to(self, question: Question) -> Closeness | None:
        """How near all chunks are to a question, where any has a vector."""
        return self._closeness(self._vector(question))

    def ranked(
        self, question: Question, scope: Scope | None = None, looked_up: LookedUp | None = None
    ) -> tuple[list[Ranked], bool]:
        """All candidates in order, and whether meaning took part in choosing them."""
        scope, there = scope or Scope(), looked_up or self.looked_up_wholly(question)
        found, closeness = self._within(scope, there.found), there.closeness
        if closeness is not None and _mostly_known(found, closeness):
            return self._ordered(question, scope, found, closeness), True
        ranked = self._ordered(question, scope, found, None)
        first = distinct(ranked, _REORDERED)
        if self._fill is None or not first:
            return ranked, False
        self._fill([*(item.candidate.passage for item in first), *found[:_LOOKED]])
        closeness = self._near_to(question)
        if closeness is not None and _mostly_known(found, closeness):
            return self._ordered(question, scope, found, closeness), True
        return _first_by_meaning(ranked, first, closeness), False

    def reaches(self, there: LookedUp, meeting_id: str) -> bool:
        """Whether a meeting can be among a question's candidates: much quicker than ordering them.

        True as well where that only shows once candidates have got their vectors.
        """
        if any(passage.meeting_id == meeting_id for passage in there.found):
            return True
        closeness = there.closeness
        if closeness is None or not _mostly_known(there.found, closeness):
            return self._fill is not None
        return any(near.meeting_id == meeting_id for near in closeness.nearest(_NEAR_CHUNKS))

    def about(self, question: Question) -> Callable[[Passage], float]:
        """How near in meaning passages are to what a question says besides names.

        The names alone bring a whole question near to all that their bearers said.
        """
        words = said_besides_names(question)
        if not words:
            return no_meaning
        said = replace(question, text=words, meant=words)
        known = cache(partial(self._near_to, said))  # most are never asked

        def near(passage: Passage) -> float:
            closeness = known()
            return 0.0 if closeness is None else _nearness([passage], closeness)[0]

        return near

    def _ordered(
        self,
        question: Question,
        scope: Scope,
        found: Sequence[Passage],
        closeness: Closeness | None,
    ) -> list[Ranked]:
        every = self._candidates(found, scope, closeness)
        candidates = [one for one in every if one.speaker not in question.without]
        meaning = closeness is not None
        return ordered(candidates, context(question, candidates), meaning=meaning)

    def _within(self, scope: Scope, found: list[Passage]) -> list[Passage]:
        """The passages that share words with the question; all of a meeting where one is asked."""
        return self._of_meeting(scope.meeting_id, found) if scope.meeting_id else found

    def _vector(self, question: Question) -> Floats | None:
        """The question's own; what is surely mistyped is put right."""
        if self._meaning is None or self._vectors is None:
            return None
        return self._vectors(put_right(question, self._passages, surely=True))

    def _closeness(self, vector: Floats | None) -> Closeness | None:
        """How near all chunks are to a question, where any has a vector."""
        if self._meaning is None or vector is None:
            return None
        closeness = self._meaning.closeness(vector)
        return closeness if closeness.spread > 0 else None

    def _candidates(
        self, found: Sequence[Passage], scope: Scope, closeness: Closeness | None
    ) -> list[Candidate]:
        """What may answer: passages that share words, and those near in meaning."""
        by_place = {passage.place: passage for passage in found}
        if closeness is not None:
            for passage in self._near(closeness):
                by_place.setdefault(passage.place, passage)
        entries = self._archive.entries_of(passage.meeting_id for passage in by_place.values())
        passages = list(by_place.values())
        near = _nearness(passages, closeness) if closeness else [0.0] * len(passages)
        made = [self._candidate(*one, entries) for one in zip(passages, near, strict=True)]
        names = self._spellings(scope.person)
        return [item for item in made if item is not None and _in_scope(item, scope, names)]

    def keys_of(self, meeting_id: str) -> frozenset[str]:
        """The index keys of all that is said in a meeting, and of its head."""
        entry = self._archive.entry(meeting_id)
        return frozenset() if entry is None else self._keys(entry)

    def _keys_said(self, entry: Entry) -> frozenset[str]:
        turns = [(entry.head.id, turn) for turn in range(LEAD, entry.turns)]
        said = (key for one in self._passages.of_turns(turns) for key in one.keys.split())
        names = [word for one in entry.speakers for word in keys(one.name)]
        return frozenset((*said, *names, *keys(entry.head.title), *keys(entry.lead)))

    def opened(self) -> OpenedMeetings:
        """The archive's meetings, each to be read once."""
        return OpenedMeetings(self._archive)

    def _of_meeting(self, meeting_id: str, found: Sequence[Passage]) -> list[Passage]:
        """All passages of one meeting, with the scores of those that were found."""
        scores = {passage.place: passage.lexical for passage in found}
        entry = self._archive.entry(meeting_id)
        turns = [(meeting_id, turn) for turn in range(LEAD, entry.turns if entry else 0)]
        return [
            passage._replace(lexical=scores.get(passage.place, 0.0))
            for passage in self._passages.of_turns(turns)
        ]

    def _near(self, closeness: Closeness) -> list[Passage]:
        """The passages inside the chunks nearest in meaning."""
        chunks = closeness.nearest(_NEAR_CHUNKS)
        turns = dict.fromkeys((near.meeting_id, near.turn) for near in chunks)
        inside: dict[tuple[str, int], list[tuple[int, int]]] = {}
        for near in chunks:
            inside.setdefault((near.meeting_id, near.turn), []).append((near.start, near.stop))
        return [
            passage
            for passage in self._passages.of_turns(list(turns))
            if any(
                start <= passage.start < stop
                for start, stop in inside[passage.meeting_id, passage.turn]
            )
        ]

    def _candidate(
        self, passage: Passage, nearness: float, entries: Mapping[str, Entry]
    ) -> Candidate | None:
        entry = entries.get(passage.meeting_id)
        if entry is None:  # removed since it was indexed
            return None
        return candidate(passage, passage.speaker, self._heads.of(entry), nearness)


def _in_scope(item: Candidate, scope: Scope, names: frozenset[str]) -> bool:
    if scope.meeting_id and item.passage.meeting_id != scope.meeting_id:
        return False
    return scope.person is None or item.speaker in names


def _first_by_meaning(
    ranked: list[Ranked], first: Sequence[Ranked], closeness: Closeness | None
) -> list[Ranked]:
    """Where time was for few only: the first in the order of their meaning."""
    if closeness is None:
        return ranked
    passages = [item.candidate.passage for item in first]
    nearness = {
        passage.place: _distance(cosine, USUAL_MEAN, USUAL_SPREAD)
        for passage, cosine in zip(passages, _cosines(passages, closeness), strict=True)
        if cosine is not None
    }
    return reordered(ranked, nearness)


def _mostly_known(found: Sequence[Passage], closeness: Closeness) -> bool:
    """Whether nearly all of the best passages found have their vectors."""
    looked = found[:_LOOKED]
    known = sum(cosine is not None for cosine in _cosines(looked, closeness))
    return known >= _MOSTLY * len(looked)


def _nearness(passages: Sequence[Passage], closeness: Closeness) -> list[float]:
    """How near each passage is in meaning; 0, the mean, where it has no vector."""
    mean, spread = closeness.mean, closeness.spread
    if closeness.share < _TELLING:
        mean, spread = USUAL_MEAN, USUAL_SPREAD
    found = _cosines(passages, closeness)
    return [0.0 if cosine is None else _distance(cosine, mean, spread) for cosine in found]


def _cosines(passages: Sequence[Passage], closeness: Closeness) -> list[float | None]:
    return closeness.of_each([(*one.place, one.stop) for one in passages])


def _distance(cosine: float, mean: float, spread: float) -> float:
    """A cosine as standard deviations above the mean, a quarter each."""
    return (cosine - mean) / spread / 4
