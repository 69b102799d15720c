"""Where in the archive a claim may have been said: the sentences that hold most of its words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice

from meetings.model.errors import UnknownMeeting
from meetings.model.meeting import Meeting
from meetings.model.passage import TermGroup
from meetings.ports.archive import Archive
from meetings.ports.index import Passages
from meetings.retrieval.claims.tokens import Token, folded_words
from meetings.text.stop_words import STOP_WORDS

Place = tuple[str, int, int]
_SENTENCES = 150
"""Sentences that share words with a claim and are looked at closely: what is true is among the
first, what was said in other words further down."""
TURNS, HALF = 8, 4
"""How many of the nearest sentences are compared with a claim, and with either half of it."""
_BESIDE = 0.6
"""Of a word's worth where it stands in a sentence beside: a claim that joins two sentences finds
them, and one that stands in a single sentence finds that first."""
RUN = 4
"""Words in a row that stand somewhere word for word; fewer stand anywhere."""


class LikelyPlaces:
    """Finds the sentences of an archive that are most like a claim."""

    def __init__(self, archive: Archive, passages: Passages) -> None:
        self._archive = archive
        self._passages = passages

    def weights(self, claim: Sequence[Token]) -> dict[str, float]:
        """How rare the claim's content words are: what is rare tells where it was said."""
        content = list(
            dict.fromkeys(k for t in claim if t.folded not in STOP_WORDS for k in t.keys)
        )
        total = max(self._passages.total(), 1)
        counts = self._passages.frequencies(content)
        # The fourth root: a word in one sentence of a million weighs fourteen times one in all of
        # them; by its full rarity one rare name would outweigh the rest of a claim.
        return {k: 1.0 + (total / (n + 1)) ** 0.25 for k, n in zip(content, counts, strict=True)}

    def places(
        self,
        claim: Sequence[Token],
        weights: dict[str, float],
        is_theirs: Callable[[str], bool] | None = None,
    ) -> list[tuple[Meeting, int, int]]:
        """The places that hold most of the claim, or most of either half of it.

        ``is_theirs``: whether a name is that of the one who is said to have said it, whose own
        nearest words are among them.
        """
        half = len(claim) // 2
        found: dict[Place, None] = {}
        for part, most in ((claim, TURNS), (claim[:half], HALF), (claim[half:], HALF)):
            near = self._nearest(part, weights)
            found |= dict.fromkeys(place for place, _ in near[:most])
            if part is claim and is_theirs is not None:
                own = (place for place, name in near if name is not None and is_theirs(name))
                found |= dict.fromkeys(islice(own, HALF))
        return [turn for place in found if (turn := self.turn(place)) is not None]

    def _nearest(
        self, part: Sequence[Token], weights: dict[str, float]
    ) -> list[tuple[Place, str | None]]:
        """Sentences that hold most of some words, by their weight, those beside counted less.

        Each with who says it.
        """
        wanted = {key for token in part for key in token.keys if key in weights}
        if not wanted:
            return []
        groups = [TermGroup(((own, 1.0),), weights[own]) for own in wanted]
        total = sum(weights[own] for own in wanted)
        worth: dict[Place, float] = {}
        names: dict[Place, str | None] = {}
        for passage in self._passages.search(groups, _SENTENCES):
            own = wanted & set(passage.keys.split())
            beside = wanted & set(" ".join([*passage.before[:1], *passage.after[:1]]).split())
            place = passage.meeting_id, passage.turn, passage.start
            names[place] = passage.speaker
            worth[place] = sum(weights[k] for k in own)
            worth[place] += _BESIDE * sum(weights[k] for k in beside - own)
            worth[place] += total * _holds_run(part, passage.text)
        return sorted(names.items(), key=lambda item: -worth[item[0]])

    def turn(self, place: Place) -> tuple[Meeting, int, int] | None:
        """The meeting, turn and start of a place; None where it is no longer there."""
        try:
            meeting = self._archive.meeting(place[0])
        except UnknownMeeting:
            return None
        return (meeting, *place[1:]) if place[1] < len(meeting.turns) else None


def _holds_run(part: Sequence[Token], text: str) -> int:
    """How many of a part's two ends a sentence holds word for word."""
    said = f" {' '.join(folded_words(text))} "
    ends = (part[:RUN], part[-RUN:])
    return sum(f" {' '.join(token.folded for token in end)} " in said for end in ends)
