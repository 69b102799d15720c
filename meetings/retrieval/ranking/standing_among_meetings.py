"""How each meeting that has anything on a question stands among all the others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass

from meetings.model.passage import Passage
from meetings.model.question import Question
from meetings.retrieval.ranking.rerank import Ranked
from meetings.transcripts.head.language_pairs import event_of


def no_meaning(_passage: Passage) -> float:
    """The nearness of every passage where there are no vectors."""
    return 0.0


@dataclass(frozen=True, slots=True)
class Findings:
    """What an archive has on a question.

    ``ranked``: its candidates, best first; ``keys_of``: the index keys of all that is said in a
    meeting; ``meaning``: whether meaning took part in the order; ``about``: how near in meaning a
    passage is to what the question says besides names.
    """

    question: Question
    ranked: Sequence[Ranked]
    keys_of: Callable[[str], Container[str]]
    meaning: bool = False
    about: Callable[[Passage], float] = no_meaning


@dataclass(frozen=True, slots=True)
class MeetingRelevance:
    """One meeting among all that share anything with a question.

    ``ranked``: its own candidates, best first; ``elsewhere``: the best candidate of each other
    meeting; ``rest``: all candidates of the others, best first. A text of the same event in
    another language is no other meeting. ``about``: how near its nearest passage is to what the
    question says besides names, ``about_elsewhere``: that of the others.
    """

    meeting_id: str
    ranked: Sequence[Ranked]
    elsewhere: Sequence[Ranked]
    rest: Sequence[Ranked]
    about: float = 0.0
    about_elsewhere: float = 0.0

    @property
    def best(self) -> Ranked:
        """Its best candidate."""
        return self.ranked[0]


def standings(found: Findings) -> Iterator[MeetingRelevance]:
    """How each meeting stands, the one with the best candidate first."""
    by_meeting: dict[str, list[Ranked]] = defaultdict(list)
    for item in found.ranked:
        by_meeting[item.candidate.passage.meeting_id].append(item)
    events = {one: event_of(own[0].candidate.entry.head) for one, own in by_meeting.items()}
    about = {
        one: max(found.about(item.candidate.passage) for item in own)
        for one, own in by_meeting.items()
    }
    for one, own in by_meeting.items():
        others = {other for other in by_meeting if events[other] != events[one]}
        elsewhere = [by_meeting[other][0] for other in others]
        rest = [item for item in found.ranked if item.candidate.passage.meeting_id in others]
        nearest = max((about[other] for other in others), default=0.0)
        yield MeetingRelevance(one, own, elsewhere, rest, about[one], nearest)
