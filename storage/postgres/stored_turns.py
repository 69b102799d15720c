"""Sentences as the index stores them: a turn in stretches, so that little is read for one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Final

from meetings.model.hits import ASKS, EASILY_READ, HAS_FIGURE, IN_LEAD, event_number, turn_number
from meetings.model.meeting import Head
from meetings.model.passage import Asking, Passage
from meetings.retrieval.indexing.passages import ANSWER_WITHIN, NEIGHBOURS, IndexedPassage
from meetings.retrieval.indexing.sentence_traits import traits_of
from meetings.retrieval.indexing.word_parts import NAMED
from meetings.retrieval.indexing.words_of_sentence import TELLS_OF
from meetings.text.tokens import fold, word_texts
from meetings.transcripts.head.language_pairs import event_of
from storage.postgres.statement_values import plain
from storage.serial.passages import passage_from

STRETCH: Final = ANSWER_WITHIN
"""Sentences stored together: the first of a turn's are those that may answer what was asked."""

_MARKS: Final = HAS_FIGURE | EASILY_READ | ASKS | IN_LEAD

Form = Sequence[Any]
"""Of a stretch: speaker, whether its turn only asks, the keys that were asked, those of the
sentences before and behind it, in the text's order, and of each sentence its place, text, keys and
kinds of facts."""


@dataclass(frozen=True, slots=True)
class IndexedSentence:
    """A sentence of a turn: its place, its words, its keys, what kinds of facts it has.

    What it is found by goes into the index and is not stored with it: ``folded``, its folded
    words, ``signs`` and ``marks``, the traits that are its own.
    """

    start: int
    stop: int
    text: str
    keys: str
    kinds: frozenset[str]
    folded: str | None = None
    signs: frozenset[str] = frozenset()
    marks: int = 0

    def words(self) -> set[str]:
        """Its folded words."""
        folded = self.folded
        if folded is None:
            folded = " ".join(map(fold, word_texts(self.text)))
        return set((plain(folded) or "").split())


@dataclass(frozen=True, slots=True)
class IndexedTurn:
    """A turn: ``head``: the keys of what it is about, ``asked``: those of what came before it.

    ``columns``: day, turn, event and traits, as `hits.py` has them.
    """

    turn: int
    speaker: str | None
    head: str
    asked: str
    sentences: Sequence[IndexedSentence]
    columns: tuple[int, int, int, int] = (0, 0, 0, 0)
    asking: Asking = ""

    def stretches(self) -> Iterator[tuple[int, Form]]:
        """Its stretches, each with the number of its first sentence in the turn."""
        keys = [one.keys for one in self.sentences]
        for at in range(0, len(keys), STRETCH):
            stop = at + STRETCH
            yield (
                at,
                (
                    self.speaker,
                    self.asking,
                    self.asked if at == 0 else "",
                    keys[max(0, at - NEIGHBOURS) : at],
                    keys[stop : stop + NEIGHBOURS],
                    [
                        (one.start, one.stop, one.text, one.keys, sorted(one.kinds))
                        for one in self.sentences[at:stop]
                    ],
                ),
            )


def turns_of(passages: Iterable[IndexedPassage], head: Head) -> list[IndexedTurn]:
    """The passages of a meeting, in order, by turn."""
    by_turn = groupby(passages, key=lambda one: one.passage.turn)
    return [_turn(turn, list(own), head) for turn, own in by_turn]


def _turn(turn: int, own: list[IndexedPassage], head: Head) -> IndexedTurn:
    first = own[0]
    event, day = event_number(event_of(head)), head.date.toordinal()
    traits = traits_of(first.passage, head) & ~_MARKS
    return IndexedTurn(
        turn,
        first.passage.speaker,
        first.keys["head"],
        first.passage.asked,
        [_sentence(one, head) for one in own],
        (day, turn_number(head.id, turn), event, traits),
        first.passage.asking,
    )


def _sentence(one: IndexedPassage, head: Head) -> IndexedSentence:
    p = one.passage
    signs = frozenset(s for s in one.signs.split() if s[0] in (NAMED, TELLS_OF))
    marks = traits_of(p, head) & _MARKS
    return IndexedSentence(p.start, p.stop, p.text, p.keys, p.kinds, one.words, signs, marks)


def turn_from(turn: int, head: str, stretches: Sequence[Form]) -> IndexedTurn:
    """The turn that all its stretches are of."""
    speaker, asking, asked, *_ = stretches[0]
    sentences = [
        IndexedSentence(start, stop, text, keys, frozenset(kinds))
        for *_, own in stretches
        for start, stop, text, keys, kinds in own
    ]
    return IndexedTurn(turn, speaker, head, asked, sentences, asking=asking)


def passage_in(form: Form, at: int, meeting_id: str, turn: int, lexical: float = 0.0) -> Passage:
    """One sentence of a stretch."""
    speaker, asking, asked, before, after, sentences = form
    start, stop, text, keys, kinds = sentences[at]
    all_keys = [*before, *(one[3] for one in sentences), *after]
    at += len(before)
    beside = reversed(all_keys[max(0, at - NEIGHBOURS) : at]), all_keys[at + 1 :][:NEIGHBOURS]
    stored = start, stop, text, speaker, keys, *beside, asked, kinds, asking
    return passage_from(meeting_id, turn, stored, lexical)
