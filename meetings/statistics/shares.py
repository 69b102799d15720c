"""Who spoke how much: each speaker's share of the words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from meetings.model.meeting import Meeting, Speaker


@dataclass(frozen=True, slots=True)
class Share:
    """A speaker and how many of the words spoken were theirs; ``part`` is 0 to 1."""

    speaker: Speaker
    words: int
    part: float


def shares(meeting: Meeting) -> tuple[Share, ...]:
    """The speakers of a meeting, who spoke most first; turns without a name belong to nobody."""
    words: Counter[str] = Counter()
    for turn in meeting.turns:
        words[turn.speaker or ""] += len(turn.text.split())
    total = max(words.total(), 1)
    found = (Share(s, words[s.name], words[s.name] / total) for s in meeting.speakers)
    return tuple(sorted(found, key=lambda share: -share.words))
