"""The verdict on a claim by a sentence of the other language.

Figures, names and the words that a glossary knows are compared, not the wording.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from meetings.model.claim import Checked, Claimed, ClaimMatch, ClaimVerdict
from meetings.model.meeting import Meeting
from meetings.model.passage import TermGroup
from meetings.ports.index import Passages
from meetings.retrieval.claims.claimed_time import is_of
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.likely_places import LikelyPlaces
from meetings.retrieval.claims.other_language_groups import of_the_other_language
from meetings.retrieval.claims.same_speaker import SameSpeaker
from meetings.retrieval.claims.translated import Translated, said_in
from meetings.retrieval.claims.translated import beside as translated
from meetings.statistics.figures.places import places_in
from meetings.statistics.figures.unions_and_world_parts import HOME
from meetings.text.language import language_of

_SENTENCES = 60
"""Sentences of the other language that are looked at."""
_OURS = re.compile(r"(?<!\w)(?:we|our|us|мы|нас|нам|нами|наш\w*)(?!\w)", re.IGNORECASE)
_BEFORE = 400
"""Characters before a sentence among which the country may be named that it is about."""


class OtherLanguage:
    """Checks a claim beside what the archive has in the other language."""

    def __init__(
        self,
        passages: Passages,
        groups: Callable[[str], Sequence[TermGroup]],
        likely: LikelyPlaces,
        is_said_by: SameSpeaker,
    ) -> None:
        self._passages = passages
        self._groups = groups
        self._likely = likely
        self._is_said_by = is_said_by

    def verdict(self, claimed: Claimed) -> tuple[Checked | None, float]:
        """The verdict and the share of the claim's words that the sentence has.

        Where the sentence most like the claim tells nothing, it is what is most like it of the
        words of whoever is said to have said it.
        """
        claim, lang = tokens(claimed.text), language_of(claimed.text)
        groups = of_the_other_language(self._groups(claimed.text), lang)
        passages = [
            one
            for one in self._passages.search(groups, _SENTENCES)
            if language_of(one.text) != lang
        ]
        beside = [translated(claim, claimed.text, one) for one in passages]
        if not any(beside):
            beside = [translated(claim, claimed.text, one, loosely=True) for one in passages]
        found = [one for one in beside if one is not None]
        made = self._best(found, claimed)
        if claimed.speaker and (made[0] is None or made[0].verdict == "not_found"):
            theirs = [
                one for one in found if self._is_said_by(one.passage.speaker, claimed.speaker)
            ]
            own = self._best(theirs, claimed)
            made = made if own[0] is None else own
        return made

    def _best(self, found: Sequence[Translated], claimed: Claimed) -> tuple[Checked | None, float]:
        """The verdict by the sentence that is most like the claim, and the share that it has."""
        best = max(found, key=lambda one: one.worth, default=None)
        place = self._likely.turn(best.passage.place) if best else None
        if best is None or place is None:
            return None, 0.0
        best = said_in(best, place[0].head.date.year)
        return (self._translated(best, place, claimed) if best.anchors else None), best.shared

    def _translated(
        self, best: Translated, place: tuple[Meeting, int, int], claimed: Claimed
    ) -> Checked:
        """The verdict by one sentence of the other language."""
        passage = best.passage
        where = (passage.turn, passage.start, passage.stop)
        match = ClaimMatch(place[0].head, passage.speaker, *where, passage.text)
        made = Checked(claimed.text, "near", match, translated=True)
        is_there = not best.elsewhere or best.elsewhere <= _places_around(place)
        is_enough = best.is_told if best.differences else best.is_more_than_a_word
        if best.unmet or not is_there or not is_enough or _is_of_others(best, claimed.text):
            return replace(made, verdict="not_found")
        theirs = self._is_said_by(passage.speaker, claimed.speaker)
        if best.differences and theirs:
            return replace(made, verdict="altered", differences=best.differences)
        if not theirs:
            verdict: ClaimVerdict = "other_speaker" if best.is_whole else "not_found"
            return replace(made, verdict=verdict)
        return made if is_of(place[0].head, claimed) else replace(made, verdict="other_time")


def _is_of_others(best: Translated, text: str) -> bool:
    """Whether a sentence says otherwise of others what is claimed of one's own country: "Russia
    did not meddle in the US" beside "All of Europe meddled there".
    """
    if all(one.kind == "figure" for one in best.differences):
        return False
    said = best.passage.text
    return HOME in places_in(text) and HOME not in places_in(said) and not _OURS.search(said)


def _places_around(place: tuple[Meeting, int, int]) -> frozenset[str]:
    """Places that a meeting's title names, or the words before a sentence if it is but one."""
    meeting, turn, at = place
    before = places_in(meeting.text_of(turn)[max(0, at - _BEFORE) : at]) - {HOME}
    return places_in(meeting.head.title) | (before if len(before) == 1 else frozenset())
