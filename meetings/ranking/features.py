"""A question and a passage → numbers, each between about -1 and 1.

No feature knows any body or office: they measure words, places, kinds and neighbourhood.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz

from meetings.model import LEAD
from meetings.ports import Entry, Passage
from meetings.questions.kinds import EXPECTED, SECOND_BEST
from meetings.questions.model import Question
from meetings.ranking.zones import HeadKeys, TermMatches, Zones, zones_of


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage that may answer, with what the features need of its surroundings."""

    passage: Passage
    entry: Entry
    speaker: str | None
    zones: Zones
    countries: frozenset[str] = frozenset()
    meaning: float = 0.0


@dataclass(frozen=True, slots=True)
class Met:
    """How well each term is met in each zone of a candidate."""

    own: npt.NDArray[np.float32]
    near: npt.NDArray[np.float32]
    wide: npt.NDArray[np.float32]
    asked: npt.NDArray[np.float32]
    head: npt.NDArray[np.float32]
    speaker: npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Context:
    """What is the same for all candidates of a question."""

    question: Question
    matches: TermMatches
    best_lexical: float
    common_countries: frozenset[str] = frozenset()


def candidate(
    passage: Passage, entry: Entry, speaker: str | None, head: HeadKeys, meaning: float = 0.0
) -> Candidate:
    """A candidate with its zones."""
    zones = zones_of(passage, head, speaker)
    return Candidate(passage, entry, speaker, zones, head.countries, meaning)


def context(question: Question, candidates: Sequence[Candidate]) -> Context:
    """The context of a question's candidates."""
    zones = {zone for c in candidates for zone in _all_zones(c.zones)}
    vocabulary = {key for zone in zones for key in zone}
    best = max((c.passage.lexical for c in candidates), default=0.0)
    matches = TermMatches(question.terms, sorted(vocabulary))
    return Context(question, matches, best or 1.0, _common(candidates))


def _common(candidates: Sequence[Candidate]) -> frozenset[str]:
    """Countries that more than half of the candidates' meetings name tell nothing apart."""
    heads = {c.entry.head.id: c.countries for c in candidates}
    counts = Counter(country for found in heads.values() for country in found)
    return frozenset(country for country, n in counts.items() if n * 2 > len(heads) > 2)


def _all_zones(zones: Zones) -> tuple[tuple[str, ...], ...]:
    return zones.own, zones.wide, zones.asked, zones.head, zones.speaker


def met(candidate: Candidate, context: Context) -> Met:
    """How well the question's terms are met around a candidate."""
    zones, look = candidate.zones, context.matches.met
    return Met(
        *map(look, (zones.own, zones.near, zones.wide, zones.asked, zones.head, zones.speaker))
    )


@dataclass(frozen=True, slots=True)
class Sight:
    """What a feature looks at: a candidate, how its terms are met, what all candidates share.

    ``meeting``: how well each term is met by the best candidate of the same meeting.
    """

    candidate: Candidate
    met: Met
    context: Context
    meeting: npt.NDArray[np.float32]


Feature = Callable[[Sight], float]


def own(s: Sight) -> float:
    """Terms met in the sentence itself."""
    return s.context.matches.coverage(s.met.own)


def near(s: Sight) -> float:
    """Terms met in the sentence or next to it."""
    return s.context.matches.coverage(s.met.near)


def wide(s: Sight) -> float:
    """Terms met within two sentences or in what was asked before."""
    return s.context.matches.coverage(np.maximum(s.met.wide, s.met.asked))


def everywhere(s: Sight) -> float:
    """Terms met anywhere around, the meeting's head and the speaker included."""
    return s.context.matches.coverage(anywhere(s.met))


def anywhere(m: Met) -> npt.NDArray[np.float32]:
    """The best match of each term in any zone."""
    best: npt.NDArray[np.float32] = np.maximum.reduce([m.wide, m.asked, m.head, m.speaker])
    return best


def head(s: Sight) -> float:
    """Terms met in title, lead and people of the meeting."""
    return s.context.matches.coverage(s.met.head)


def speaker_named(s: Sight) -> float:
    """Terms met in the speaker's name or office."""
    return s.context.matches.coverage(s.met.speaker)


def asked_before(s: Sight) -> float:
    """Terms met in what was asked before."""
    return s.context.matches.coverage(s.met.asked)


def own_beyond_head(s: Sight) -> float:
    """Of the terms that the head does not explain, those met next to the sentence."""
    rest = s.context.matches.weights * (1 - s.met.head)
    total = float(rest.sum())
    return float((s.met.near * rest).sum()) / total if total > 0.1 else 0.5


def meeting_met(s: Sight) -> float:
    """Terms met by any candidate of the same meeting, or its head."""
    return s.context.matches.coverage(np.maximum(s.meeting, s.met.head))


def rarest(s: Sight) -> float:
    """The rarest term met within two sentences."""
    if not len(s.context.matches.weights):
        return 0.0
    return float(np.maximum(s.met.wide, s.met.head)[int(s.context.matches.weights.argmax())])


def count_own(s: Sight) -> float:
    """How many terms are met exactly in the sentence, up to five."""
    return min(float((s.met.own > 0.9).sum()), 5.0) / 5


def lexical(s: Sight) -> float:
    """The index's score as a share of the best one."""
    return s.candidate.passage.lexical / s.context.best_lexical


def order(s: Sight) -> float:
    """Pairs of neighbouring terms that stand near each other in the sentence."""
    terms = [term.keys[0][0] for term in s.context.question.terms]
    places: dict[str, int] = {key: i for i, key in enumerate(s.candidate.zones.own)}
    pairs = list(pairwise(terms))
    close = sum(
        1 for a, b in pairs if a in places and b in places and abs(places[a] - places[b]) <= 3
    )
    return close / max(len(pairs), 2)


def token_set(s: Sight) -> float:
    """rapidfuzz: the question's keys as a set against the sentence's."""
    terms = " ".join(term.keys[0][0] for term in s.context.question.terms)
    return fuzz.token_set_ratio(terms, " ".join(s.candidate.zones.near)) / 100


def kind(s: Sight) -> float:
    """The sentence holds a fact of the kind asked for; 0 where no kind is expected."""
    expected = EXPECTED.get(s.context.question.asked)
    if not expected:
        return 0.0
    if expected & s.candidate.passage.kinds:
        return 1.0
    return (
        0.3
        if SECOND_BEST.get(s.context.question.asked, frozenset()) & s.candidate.passage.kinds
        else -1.0
    )


def figure(s: Sight) -> float:
    """The sentence holds a figure, whatever was asked."""
    return 1.0 if s.candidate.passage.kinds & {"money", "percent", "quantity"} else 0.0


def person_asked(s: Sight) -> float:
    """The speaker is a person whom the question names: 1; another: -0.3; none named: 0."""
    if not s.context.question.people:
        return 0.0
    return 1.0 if s.candidate.speaker in s.context.question.people else -0.3


def person_present(s: Sight) -> float:
    """Share of the people named in the question who speak in the meeting."""
    if not s.context.question.people:
        return 0.0
    present = {speaker.name for speaker in s.candidate.entry.speakers}
    return sum(name in present for name in s.context.question.people) / len(
        s.context.question.people
    )


def place_asked(s: Sight) -> float:
    """Share of the countries and regions asked for that the meeting's head names."""
    asked = s.context.question.countries - s.context.common_countries
    return len(asked & s.candidate.countries) / len(asked) if asked else 0.0


def date_asked(s: Sight) -> float:
    """The meeting lies in the time asked for: 1; soon after: 0.2; elsewhere: -1; none asked: 0."""
    period, day = s.context.question.period, s.candidate.entry.head.date
    if period is None:
        return 0.0
    if period.holds(day):
        return 1.0
    return 0.2 if period.near_after(day) else -1.0


def language(s: Sight) -> float:
    """The passage is in the question's language."""
    return 1.0 if s.candidate.entry.head.lang == s.context.question.lang else 0.0


_QUESTION_END = re.compile(r"\?[»”\")\s]*$")


def is_question(s: Sight) -> float:
    """The sentence asks itself."""
    return 1.0 if _QUESTION_END.search(s.candidate.passage.text) else 0.0


def length(s: Sight) -> float:
    """Length of the sentence: log of its content words."""
    return math.log1p(len(s.candidate.zones.own)) / 4


def short(s: Sight) -> float:
    """The sentence has hardly any content."""
    return 1.0 if len(s.candidate.zones.own) <= 3 else 0.0


def in_lead(s: Sight) -> float:
    """The sentence belongs to the lead."""
    return 1.0 if s.candidate.passage.turn == LEAD else 0.0


def opening(s: Sight) -> float:
    """The sentence opens a turn or the meeting: greetings stand there."""
    return (
        1.0
        if s.candidate.passage.start == 0
        or (s.candidate.passage.turn == 0 and s.candidate.passage.start < 400)
        else 0.0
    )


def meaning(s: Sight) -> float:
    """Nearness in meaning (cosine, rescaled); 0 where there are no vectors."""
    return s.candidate.meaning


FEATURES: tuple[Feature, ...] = (
    own,
    near,
    wide,
    everywhere,
    head,
    speaker_named,
    asked_before,
    own_beyond_head,
    meeting_met,
    rarest,
    count_own,
    lexical,
    order,
    token_set,
    kind,
    figure,
    person_asked,
    person_present,
    place_asked,
    date_asked,
    language,
    is_question,
    length,
    short,
    in_lead,
    opening,
    meaning,
)
NAMES = tuple(feature.__name__ for feature in FEATURES)


Vector = npt.NDArray[np.float32]


def vectors(candidates: Sequence[Candidate], x: Context) -> list[tuple[Vector, Vector]]:
    """For each candidate its features in the order of NAMES, and how its terms are met."""
    found = [met(candidate, x) for candidate in candidates]
    ids = [candidate.passage.meeting_id for candidate in candidates]
    meetings = _best_by(ids, [m.near for m in found])
    made = []
    for c, m in zip(candidates, found, strict=True):
        sight = Sight(c, m, x, meetings[c.passage.meeting_id])
        values = np.array([feature(sight) for feature in FEATURES], dtype=np.float32)
        made.append((values, anywhere(m)))
    return made


def _best_by(groups: Sequence[str], values: Sequence[Vector]) -> dict[str, Vector]:
    """The greatest of the values of each group, term by term."""
    best: dict[str, Vector] = {}
    for group, value in zip(groups, values, strict=True):
        best[group] = np.maximum(best[group], value) if group in best else value
    return best
