"""Archives of any size: the transcripts beside the project with their sentences permuted.

A made meeting has the speakers, the number of turns and the lengths of one transcript; what is
said in it are the sentences of this one and of some others of its language, in another order,
under another date and title. Dates go up, as those of an archive that grows do.
"""

from __future__ import annotations

import datetime as dt
import os
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.made_meetings import meetings
from meetings.model.errors import UnreadableTranscript
from meetings.model.meeting import Meeting
from meetings.text.sentences import sentences
from meetings.transcripts.read import read

ROOT = Path(__file__).resolve().parents[2]
BESIDE = ROOT.parent / "shared" / "transcripts"
_OTHERS = 3
"""Transcripts besides its own that a made meeting takes sentences from."""
_FIRST_DAY, _DAYS = dt.date(2005, 1, 1), 20 * 365
_MADE_UP = 200
"""Transcripts that are made up where there are none."""
_LONG_ENOUGH, _ASKED = 5, 3
"""Letters of a word that is asked about, and how many such words in a row."""
_MARKS = '.,:;!?«»“”"()–—'
_STEMS = {"ru": "Что говорили про {}?", "en": "What was said about {}?"}


@dataclass(frozen=True, slots=True)
class Source:
    """A transcript: its head's parts, who speaks how many sentences, and all its sentences."""

    lang: str
    title: str
    place: str
    lead: str
    turns: tuple[tuple[str, int], ...]
    said: tuple[str, ...]


def folder_beside() -> Path | None:
    """Where the transcripts lie that archives are made from."""
    folder = Path(os.environ.get("STENOGRAM_BENCH_TRANSCRIPTS") or BESIDE)
    return folder if folder.is_dir() else None


def sources(folder: Path | None) -> list[Source]:
    """The transcripts of a folder; made up ones where there is none."""
    if folder is None:
        texts: Iterator[bytes] = iter(meetings(_MADE_UP))
    else:
        texts = (path.read_bytes() for path in sorted(folder.rglob("*.txt")))
    found = (_source(data) for data in texts)
    return [one for one in found if one is not None and one.turns]


def _source(data: bytes) -> Source | None:
    try:
        meeting = read(data)
    except UnreadableTranscript:
        return None
    spoken = [(_label(meeting, turn), _sentences(meeting, turn)) for turn in _turns(meeting)]
    head = meeting.head
    return Source(
        head.lang,
        head.title,
        head.place or "",
        meeting.lead.replace("\n", " "),
        tuple((label, len(said)) for label, said in spoken),
        tuple(one for _, said in spoken for one in said),
    )


def _turns(meeting: Meeting) -> Iterator[int]:
    return (i for i, turn in enumerate(meeting.turns) if turn.label)


def _label(meeting: Meeting, turn: int) -> str:
    return meeting.turns[turn].label or ""


def _sentences(meeting: Meeting, turn: int) -> list[str]:
    text = meeting.text_of(turn)
    return [text[start:stop].replace("\n", " ") for start, stop in sentences(text)]


def permuted(
    turns: int, known: Sequence[Source], seed: int = 1, among: int = 0
) -> Iterator[bytes]:
    """Texts of different meetings that have this many turns together.

    ``among``: they are the first of an archive of so many turns, with as many a month as it has.
    """
    dice, number, left = random.Random(seed), 0, turns
    by_lang: dict[str, list[Source]] = {}
    for source in known:
        by_lang.setdefault(source.lang, []).append(source)
    while left > 0:
        source = known[number % len(known)]
        day = _FIRST_DAY + dt.timedelta(days=_DAYS * (turns - left) // (among or turns))
        yield _text(number, day, source, by_lang[source.lang], dice).encode()
        number += 1
        left -= len(source.turns)


def _text(
    number: int, day: dt.date, source: Source, others: Sequence[Source], dice: random.Random
) -> str:
    said = [*source.said, *(one for _ in range(_OTHERS) for one in dice.choice(others).said)]
    dice.shuffle(said)
    heading = f"{source.title}: {dice.choice(others).title} ({number})"
    parts = heading, f"\n{day} {9 + number % 12:02}:30:00", source.place, source.lead
    turns = []
    for label, length in source.turns:
        turns.append(f"{label}: {' '.join(said[:length])}")
        said = said[length:]
    return "\n" + "\n\n".join(parts) + "\n\n" + "\n".join(turns) + "\n"


def questions(known: Sequence[Source], count: int, seed: int = 2) -> list[str]:
    """Questions about words that were said, each another one."""
    dice = random.Random(seed)
    made = []
    while len(made) < count:
        source = dice.choice(known)
        words = [word for word in dice.choice(source.said).split() if len(word) > _LONG_ENOUGH]
        if len(words) >= _ASKED:
            at = dice.randrange(len(words) - _ASKED + 1)
            asked = " ".join(word.strip(_MARKS) for word in words[at : at + _ASKED])
            made.append(_STEMS[source.lang].format(asked))
    return made
