"""A meeting → passages: its sentences, with keys of their own and of their surroundings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from meetings.model.meeting import LEAD, Fact, Meeting
from meetings.model.passage import Passage
from meetings.text.sentences import sentences
from meetings.text.stems import key
from meetings.text.tokens import fold, word_texts

INDEX_FIELDS = ("own", "around", "asked", "head")
NEIGHBOURS = 2
"""Sentences either side that lend a passage their words."""
_ASKED = 2
"""Closing sentences of the turn before: in an interview the answer follows the question."""
_ANSWER_WITHIN = 8
"""Sentences of a turn that still answer what was asked before it."""
_folded = lru_cache(maxsize=100_000)(fold)
"""A text says the same words again and again; so many are some 15 MB."""


@dataclass(frozen=True, slots=True)
class IndexedPassage:
    """A passage as the index takes it: keys by field and folded words, parted by blanks."""

    passage: Passage
    keys: dict[str, str]
    words: str


def head_text(meeting: Meeting, turn: int) -> str:
    """What every passage of a turn is about: title, place, lead's beginning, speaker and role."""
    speaker = meeting.turns[turn].speaker if turn != LEAD else None
    role = next((s.role for s in meeting.speakers if s.name == speaker and s.role), "")
    head = meeting.head
    return f"{head.title} {head.place or ''} {meeting.lead[:600]} {speaker or ''} {role or ''}"


def passages_of(meeting: Meeting, facts: Sequence[Fact]) -> Iterator[IndexedPassage]:
    """The passages of a meeting in order."""
    heads: dict[str, str] = {}
    asked = ""
    by_turn: dict[int, list[Fact]] = {}
    for fact in facts:
        by_turn.setdefault(fact.turn, []).append(fact)
    for turn in range(LEAD, len(meeting.turns)):
        who = (meeting.turns[turn].speaker or "") if turn != LEAD else ""
        if who not in heads:
            heads[who] = joined_keys(head_text(meeting, turn))
        made = _of_turn(meeting, turn, asked, heads[who], by_turn.get(turn, ()))
        yield from made
        asked = " ".join(item.passage.keys for item in made[-_ASKED:]) if turn != LEAD else ""


def _of_turn(
    meeting: Meeting, turn: int, asked: str, head: str, facts: Sequence[Fact]
) -> list[IndexedPassage]:
    text = meeting.text_of(turn)
    spans = sentences(text)
    said = [word_texts(text[start:stop]) for start, stop in spans]
    keyed = [_joined(words) for words in said]
    return [
        IndexedPassage(
            Passage(
                meeting.head.id,
                turn,
                start,
                stop,
                text[start:stop],
                speaker=meeting.turns[turn].speaker if turn != LEAD else None,
                keys=keyed[i],
                before=tuple(reversed(keyed[max(0, i - NEIGHBOURS) : i])),
                after=tuple(keyed[i + 1 : i + 1 + NEIGHBOURS]),
                asked=asked if i < _ANSWER_WITHIN else "",
                kinds=frozenset(f.kind for f in facts if start <= f.start < stop),
            ),
            {
                "own": keyed[i],
                "around": " ".join(_around(keyed, i)),
                "asked": asked if i < _ANSWER_WITHIN else "",
                "head": head,
            },
            " ".join(dict.fromkeys(map(_folded, said[i]))),
        )
        for i, (start, stop) in enumerate(spans)
    ]


def joined_keys(text: str) -> str:
    """The keys of a text, parted by blanks."""
    return _joined(word_texts(text))


def _joined(words: Iterable[str]) -> str:
    return " ".join(filter(None, map(key, words)))


def _around(keyed: list[str], i: int) -> list[str]:
    return keyed[max(0, i - NEIGHBOURS) : i] + keyed[i + 1 : i + 1 + NEIGHBOURS]
