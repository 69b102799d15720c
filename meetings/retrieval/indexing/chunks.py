"""A meeting → chunks: the overlapping stretches of speech that get a vector.

A chunk holds three sentences, the next one begins with its last. What is embedded is the chunk
with the meeting's title and its speaker in front, since «Да, на пять процентов» alone says little.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator

from meetings.model.chunk import Chunk
from meetings.model.meeting import LEAD, Meeting
from meetings.text.sentences import Span, sentences

# Sentences of a chunk, and from one chunk to the next: neighbours overlap by one, so that a
# thought of two sentences is whole in one of them.
_SENTENCES = 3
_STEP = 2
LONGEST_CHUNK = 600
"""Characters of the turn; about 200 of the model's 512 tokens."""
KEY_BYTES = 16
"""Of a digest: 128 bits tell any number of texts apart."""
_SHORTEST = 4
"""Words; «Спасибо большое.» answers no question."""

_UNFIT = re.compile("[\0\ud800-\udfff]")
_WORD = re.compile(r"\w+")


def chunks_of(meeting: Meeting) -> tuple[Chunk, ...]:
    """All chunks of a meeting, the lead's first, then turn by turn."""
    return tuple(
        Chunk(turn, start, stop, chunk_text(meeting, turn, start, stop))
        for turn in range(LEAD, len(meeting.turns))
        for start, stop in _chunks(meeting.text_of(turn))
    )


def chunk_text(meeting: Meeting, turn: int, start: int, stop: int) -> str:
    """What is embedded for a stretch of a turn: title, speaker and the stretch itself."""
    speaker = None if turn == LEAD else meeting.turns[turn].speaker
    said = meeting.text_of(turn)[start:stop]
    return embeddable(f"{meeting.head.title}. " + (f"{speaker}: " if speaker else "") + said)


def key_of(text: str) -> bytes:
    """The key a text's vector is kept under, 16 bytes."""
    return hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=KEY_BYTES).digest()


def embeddable(text: str) -> str:
    """The text as the model may see it: without NUL and lone surrogates, in single spaces."""
    return " ".join(_UNFIT.sub(" ", text).split())


def _chunks(text: str) -> Iterator[Span]:
    for start, stop in _stretches(_short_enough(text)):
        if len(_WORD.findall(text, start, stop)) >= _SHORTEST:
            yield start, stop


def _stretches(spans: list[Span]) -> Iterator[Span]:
    """Three sentences from every second one on, fewer where they are long."""
    first = 0
    while first < len(spans):
        start = spans[first][0]
        last = first
        while (
            last + 1 < min(first + _SENTENCES, len(spans))
            and spans[last + 1][1] - start <= LONGEST_CHUNK
        ):
            last += 1
        yield start, spans[last][1]
        if last + 1 == len(spans):
            return
        first = max(first + 1, min(first + _STEP, last))


def _short_enough(text: str) -> list[Span]:
    """The sentences, each cut between words where it is longer than a chunk may be."""
    return [piece for start, stop in sentences(text) for piece in _cut(text, start, stop)]


def _cut(text: str, start: int, stop: int) -> Iterator[Span]:
    while stop - start > LONGEST_CHUNK:
        blank = text.rfind(" ", start + LONGEST_CHUNK // 2, start + LONGEST_CHUNK)
        cut = start + LONGEST_CHUNK if blank < 0 else blank
        yield start, cut
        start = cut if blank < 0 else cut + 1
    yield start, stop
