"""Holds a claim against the turns of the archive that are like it, word by word."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache, partial

from meetings.model.claim import Checked, Claimed, ClaimVerdict, Difference
from meetings.ports.index import Passages
from meetings.retrieval.claims.claimed_time import is_of
from meetings.retrieval.claims.contradiction_or_other_matter import is_another_matter
from meetings.retrieval.claims.correcting_spelling import Spelling
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.figures_held import (
    also_theirs,
    figures_agreeing,
    is_far_poorer,
    is_one_figure,
)
from meetings.retrieval.claims.figures_of_parallel_parts import figure_of_claimed_part
from meetings.retrieval.claims.figures_paired_with_years import (
    FigureOfYear,
    figure_of_claimed_year,
)
from meetings.retrieval.claims.governing import is_governed
from meetings.retrieval.claims.held_beside_turn import held
from meetings.retrieval.claims.likely_places import LikelyPlaces
from meetings.retrieval.claims.same_speaker import SameSpeaker
from meetings.retrieval.claims.tokens import plain_tokens
from meetings.retrieval.claims.verdict_on_turns import (
    HeldAgainst,
    by_figure,
    is_long_enough,
    nearest,
    runs_on,
    stitched,
    with_matches,
)
from meetings.retrieval.claims.verdicts import compared, joined_parts
from meetings.retrieval.claims.years_beside_figures import besides_years, is_of_another_year
from meetings.statistics.figures.places import places_in

_ALMOST_ALL = 0.85
"""Of a sentence that has all but a word of a long quotation, the words outweigh its figure."""
_OF_ONE_MEETING = 0.7
"""Of another's sentence at a meeting where the one who is said to have said it spoke as well, so
much has to agree for its figure to be the one that was changed."""
_SHARED = 0.4
"""With fewer of a claim's words, what its speaker said is no nearer than what others did."""


class ByTurns:
    """The verdict by the turns that are most like a claim."""

    def __init__(self, passages: Passages, likely: LikelyPlaces, is_said_by: SameSpeaker) -> None:
        self._likely = likely
        self._is_said_by = is_said_by
        self._spelling = Spelling(passages)

    def verdict(self, claimed: Claimed) -> Checked:
        """The verdict, by words alone where no figure of a part or a year decides."""
        claim = tokens(claimed.text, self._spelling.of(claimed.text))
        weights = self._likely.weights(claim)
        beside = [
            held(claim, place, weights, reported=claimed.reported)
            for place in self._likely.places(claim, weights, self._by(claimed.speaker))
        ]
        if not beside:
            return Checked(claimed.text, "not_found", None)
        if pair := stitched(beside, beside[0].alignment.claim, claimed.text):
            if not claimed.reported or is_long_enough(pair):
                return with_matches(claimed, "stitched", pair)
            return with_matches(claimed, "not_found", [self._best(beside, claimed)])
        best = self._best(beside, claimed)
        return self._weighed(best, claimed, beside)

    def _weighed(
        self, best: HeldAgainst, claimed: Claimed, beside: Sequence[HeldAgainst]
    ) -> Checked:
        """The verdict by the turn that is most like a claim."""
        title = best.meeting.head.title
        about = frozenset(token.key for token in plain_tokens(title)) | places_in(title)
        words = compared(
            best.alignment, claimed.text, best.text, reported=claimed.reported, about=about
        )
        verdict, differences = besides_years(best.alignment, words, best.text)
        of_year = _figure_meant(best, claimed)
        if of_year and verdict != "verbatim":
            if not of_year.equal and self._is_theirs_then(best, claimed):
                told = with_matches(claimed, "altered", [best], (of_year.difference,))
                return replace(told, of_year=True)
            equal = of_year.equal
            verdict, differences = ("near", ()) if equal else ("altered", (of_year.difference,))
        if verdict == "stitched":
            parts = [replace(best, alignment=one) for one in joined_parts(best.alignment)]
            by_chance = any(runs_on(one, claimed.text) for one in parts)
            return with_matches(claimed, "not_found" if by_chance else "stitched", parts)
        if verdict in ("altered", "not_found"):
            return self._in_doubt(best, differences, verdict, claimed, beside)
        if verdict in ("verbatim", "near"):
            if not self._is_by(best, claimed.speaker):
                verdict = "other_speaker"
            elif not is_of(best.meeting.head, claimed):
                verdict = "other_time"
        made = with_matches(claimed, verdict, [best], differences)
        made = replace(made, of_year=bool(of_year and of_year.equal and verdict != "verbatim"))
        return replace(made, match=nearest(best)) if words.verdict == "altered" else made

    def _is_theirs_then(self, one: HeldAgainst, claimed: Claimed) -> bool:
        """Whether a turn is by whom a claim names, at the time that it names."""
        return self._is_by(one, claimed.speaker) and is_of(one.meeting.head, claimed)

    def _best(self, beside: Sequence[HeldAgainst], claimed: Claimed) -> HeldAgainst:
        return max(beside, key=lambda one: self._fitness(one, claimed))

    def _in_doubt(
        self,
        best: HeldAgainst,
        differences: tuple[Difference, ...],
        verdict: ClaimVerdict,
        claimed: Claimed,
        beside: Sequence[HeldAgainst],
    ) -> Checked:
        """By the figure of the same subject, or not at all by words of another matter, nor by
        another's that hold but a part of the claim: «51 млрд», said Lukashenko, is not "410" of
        what somebody else spoke of.
        """
        about = f"{nearest(best).quote}\n{best.meeting.head.title}"
        by_another = not self._is_by(best, claimed.speaker)
        if by_another and is_one_figure(differences) and self._was_there(best, claimed.speaker):
            by_another = best.alignment.covered < _OF_ONE_MEETING
        unsure = verdict == "not_found" or (by_another and best.alignment.covered < _ALMOST_ALL)
        if claimed.reported:
            unsure = unsure or is_of_another_year(best.alignment, differences, best.text)
        unsure = unsure or is_another_matter(
            best.alignment,
            differences,
            claimed.text,
            about,
            reported=claimed.reported,
            by_another=by_another,
        )
        theirs = [one for one in beside if self._is_by(one, claimed.speaker)]
        theirs = [one for one in theirs if is_of(one.meeting.head, claimed)]
        if claimed.reported and not self._is_by(best, claimed.speaker):
            unsure = unsure or also_theirs(theirs, best)
        figures = [made for one in theirs if (made := by_figure(one, claimed)) is not None]
        figures.sort(key=lambda made: made.verdict != "near")
        is_the_one = best.alignment.covered >= _ALMOST_ALL and not claimed.reported
        is_plainer = bool(figures) and (figures[0].verdict == "near" or len(differences) > 1)
        if figures and (unsure or (is_plainer and not is_the_one)):
            return figures[0]
        if unsure:  # of the one who is said to have said it, where there is anything
            own = [one for one in theirs if one.alignment.covered >= _SHARED]
            own = [one for one in own if not is_far_poorer(one, best)]
            own.sort(key=lambda one: (figures_agreeing(one), *self._fitness(one, claimed)))
            return with_matches(claimed, "not_found", (own or [best])[-1:])
        return with_matches(claimed, verdict, [best], differences)

    def _was_there(self, one: HeldAgainst, speaker: str | None) -> bool:
        """Whether the one who is said to have said it spoke at the same meeting."""
        if speaker is None:
            return False
        speakers = {turn.speaker for turn in one.meeting.turns if turn.speaker}
        return any(self._is_said_by(each, speaker) for each in speakers)

    def _fitness(
        self, one: HeldAgainst, claimed: Claimed
    ) -> tuple[float, bool, bool, bool, bool, int]:
        """Whose words are nearest; of equal ones those that no "not" governs, then who and when is
        claimed, then what stands there word for word, then the newest.
        """
        covered = round(one.alignment.weighed, 2)
        day = one.meeting.head.date.toordinal()
        own = not is_governed(one.text, *one.alignment.span)
        by, of = self._is_by(one, claimed.speaker), is_of(one.meeting.head, claimed)
        return covered, own, by, of, one.alignment.is_whole, day

    def _by(self, speaker: str | None) -> Callable[[str], bool] | None:
        """Whether a name is that of whoever is said to have said it, each name looked at once."""
        return cache(partial(self._is_said_by, speaker=speaker)) if speaker else None

    def _is_by(self, one: HeldAgainst, speaker: str | None) -> bool:
        return self._is_said_by(one.speaker, speaker)


def _figure_meant(one: HeldAgainst, claimed: Claimed) -> FigureOfYear | None:
    """The figure of the year, or of the part of a sentence, that a claim is about."""
    held = one.alignment, claimed.text, one.text
    return figure_of_claimed_year(*held) or figure_of_claimed_part(*held)
