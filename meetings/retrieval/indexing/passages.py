"""A meeting → passages: its sentences, with keys of their own and of their surroundings."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from meetings.model.fact import Fact
from meetings.model.meeting import LEAD, Meeting
from meetings.model.passage import Asking, Passage
from meetings.retrieval.indexing.asking_turns import asking_of
from meetings.retrieval.indexing.sentence_traits import signs_of_title
from meetings.retrieval.indexing.words_of_sentence import keys_and_names, words_of_sentence
from meetings.text.sentences import Span, sentences

INDEX_FIELDS = ("own", "around", "asked", "head")
FIELD_BOOSTS = {"own": 1.0, "around": 0.45, "asked": 0.3, "head": 0.55}
"""What a word is worth in each field when candidates are gathered: a sentence's own words most,
those beside it under half. Ranking weighs them again, so they decide only what is looked at."""
OTHER_FIELDS = 0.3
"""Of what a word would be worth in its other fields and spellings, added to that of its best."""
MOST_OF_TURNS = 5_000
"""Passages brought of the turns asked for: some hundred turns, one of which may be very long."""
NEIGHBOURS = 2
"""Sentences either side that lend a passage their words."""
_ASKED = 2
"""Closing sentences of the turn before: in an interview the answer follows the question."""
ANSWER_WITHIN = 8
"""Sentences of a turn that still answer what was asked before it."""


class IndexedPassage(NamedTuple):
    """A passage as the index takes it: keys by field, folded words, signs, parted by blanks."""

    passage: Passage
    keys: dict[str, str]
    words: str
    signs: str


def head_texts(meeting: Meeting, turn: int) -> tuple[str, str]:
    """What every passage of a turn is about: title, place, lead's beginning; speaker and role."""
    speaker = meeting.turns[turn].speaker if turn != LEAD else None
    role = next((s.role for s in meeting.speakers if s.name == speaker and s.role), "")
    head = meeting.head
    return (
        f"{head.title} {head.place or ''} {meeting.lead[:600]}",
        f"{speaker or ''} {role or ''}",
    )


class _KeyedTurn(NamedTuple):
    """The sentences of a turn: where each stands, its keys, its folded words, its signs."""

    spans: list[Span]
    keys: list[str]
    words: list[str]
    signs: list[str]


def _keyed_turn(text: str, title: str) -> _KeyedTurn:
    """The sentences of a turn; ``title``: the signs that they have of the meeting's title."""
    made = _KeyedTurn(sentences(text), [], [], [])
    for start, stop in made.spans:
        words = words_of_sentence(text[start:stop])
        made.keys.append(" ".join(words.keys))
        made.words.append(" ".join(words.folded))
        made.signs.append(" ".join((*words.signs, title)))
    return made


def passages_of(meeting: Meeting, facts: Sequence[Fact]) -> Iterator[IndexedPassage]:
    """The passages of a meeting in order."""
    title = " ".join(signs_of_title(meeting.head.title))
    asked, heads = "", dict[str | None, str]()
    by_turn: dict[int, list[Fact]] = {}
    for fact in facts:
        by_turn.setdefault(fact.turn, []).append(fact)
    for turn in range(LEAD, len(meeting.turns)):
        speaker = meeting.turns[turn].speaker if turn != LEAD else None
        if speaker not in heads:
            heads[speaker] = joined_keys(*head_texts(meeting, turn))
        text, asking = meeting.text_of(turn), asking_of(meeting, turn)
        place = _Place(meeting.head.id, turn, speaker, text, heads[speaker], asking)
        here = _keyed_turn(text, title)
        yield from _of_turn(place, here, asked, by_turn.get(turn, ()))
        asked = " ".join(here.keys[-_ASKED:]) if turn != LEAD else ""


class _Place(NamedTuple):
    """The turn that passages are of, and the keys of what it is about."""

    meeting_id: str
    turn: int
    speaker: str | None
    text: str
    head: str
    asking: Asking


def _of_turn(
    at: _Place, here: _KeyedTurn, asked: str, facts: Sequence[Fact]
) -> Iterator[IndexedPassage]:
    own, kinds, text = tuple(here.keys), _kinds(here.spans, facts), at.text
    for i, (start, stop) in enumerate(here.spans):
        asked = asked if i < ANSWER_WITHIN else ""
        before, after = own[max(0, i - NEIGHBOURS) : i], own[i + 1 : i + 1 + NEIGHBOURS]
        passage = Passage(
            at.meeting_id,
            at.turn,
            start,
            stop,
            text[start:stop],
            at.speaker,
            own[i],
            before[::-1],
            after,
            asked,
            kinds[i],
            at.asking,
        )
        around = " ".join(before + after)
        fields = {"own": own[i], "around": around, "asked": asked, "head": at.head}
        yield IndexedPassage(passage, fields, here.words[i], here.signs[i])


def _kinds(spans: Sequence[Span], facts: Sequence[Fact]) -> list[frozenset[str]]:
    """The kinds of the facts that begin in each sentence."""
    found: list[frozenset[str]] = [frozenset()] * len(spans)
    starts = [start for start, _ in spans]
    for fact in facts:
        at = bisect_right(starts, fact.start) - 1
        if at >= 0 and fact.start < spans[at][1]:
            found[at] |= {fact.kind}
    return found


def joined_keys(*texts: str) -> str:
    """The keys of texts in a row and of the names they write out, parted by blanks."""
    return " ".join(keys_and_names(*texts))
