"""Checks a claim against the archive: compares the words, and says who said them and when."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from meetings.gazetteer.names_in_small_letters import only_capitalised
from meetings.model.claim import Checked, Claimed
from meetings.model.passage import TermGroup
from meetings.ports.archive import Archive
from meetings.ports.index import Passages
from meetings.retrieval.claims.alike import is_alike, part_told
from meetings.retrieval.claims.checking_by_series import BySeries, tells_of_another_place
from meetings.retrieval.claims.checking_by_turns import ByTurns
from meetings.retrieval.claims.claimed_time import is_of
from meetings.retrieval.claims.figures_held import (
    TELLS,
    has_its_figures,
    has_little_of_it,
)
from meetings.retrieval.claims.likely_places import LikelyPlaces
from meetings.retrieval.claims.only_reworded import tells_nothing_of
from meetings.retrieval.claims.other_in_same_words import other_in_same_words
from meetings.retrieval.claims.other_language import OtherLanguage
from meetings.retrieval.claims.same_figure_at_meeting import left_open, only_figure
from meetings.retrieval.claims.same_speaker import SameSpeaker
from meetings.retrieval.claims.tokens import Token, plain_tokens
from meetings.retrieval.claims.voice import turned_round
from meetings.retrieval.query.claim_phrases import ASKS
from meetings.retrieval.query.claimed_speaker import claimed_speaker
from meetings.retrieval.query.claims import claim_in, frames, labelled, plainly_said
from meetings.retrieval.query.dates_asked import time_asked
from meetings.statistics.series_by_words import Followed

_DOUBTFUL = ("altered", "stitched", "not_found")
"""Only then is it asked whether a part of the words tells who is said to have said the rest."""
_HAS_IT = ("verbatim", "near", "other_speaker", "other_time")
"""The words are there: what a claim in the other voice is held to."""
_NEARER = 0.2
"""By how much more of a claim's words the nearest of the other language has to have."""
_NAMING = 6
"""Up to how many words around a quotation, with a name in them, only name who said it."""


class Claims:
    """Checks claims against an archive. Reads from disk and thinks: call it in a thread."""

    def __init__(
        self,
        archive: Archive,
        passages: Passages,
        spellings: Callable[[str], Iterable[str]],
        person_in: Callable[[str], str | None],
        roles: Callable[[str], str],
        is_label: Callable[[str], bool],
        groups: Callable[[str], Sequence[TermGroup]],
        followed: Followed,
        today: Callable[[], dt.date],
    ) -> None:
        self._archive = archive
        self._passages = passages
        self._is_said_by = SameSpeaker(spellings, person_in, roles, is_label)
        self._person_in = person_in
        self._today = today
        self._by_series = BySeries(archive, followed, self._is_said_by, today)
        likely = LikelyPlaces(archive, passages)
        self._by_turns = ByTurns(passages, likely, self._is_said_by)
        self._other_language = OtherLanguage(passages, groups, likely, self._is_said_by)

    def check(self, claimed: Claimed) -> Checked:
        """The verdict on a claim."""
        began = time.perf_counter()
        there = self._archive.totals()
        typed, claimed = claimed.text, replace(claimed, text=only_capitalised(claimed.text))
        claimed_words, made = claimed, self._by_turns.verdict(claimed)
        if made.verdict in _DOUBTFUL and (told := self._told_in(claimed, made)) is not None:
            claimed_words, made = told, self._by_turns.verdict(told)
        if claimed_words.reported and made.verdict in ("altered", "not_found"):
            made = self._turned_round(made, claimed_words)
        if made.verdict == "not_found" or self._is_by_another(made, claimed_words):
            made = self._better_abroad(made, claimed_words)
        made = made if made.of_year else self._besides_words(made, claimed_words)
        if self._is_nothing_like(made, claimed_words):
            made = replace(made, match=None, matches=(), translated=False)
        return replace(
            made,
            claim=typed,
            reported=claimed_words.reported,
            by=claimed_words.speaker,
            by_another=self._is_of_another(made, claimed_words),
            alike=is_alike(made, claimed_words),
            other_day=_is_at_another_time(made, claimed_words),
            searched=there.meetings,
            first=there.first,
            last=there.last,
            took_ms=round((time.perf_counter() - began) * 1e3, 1),
        )

    def _besides_words(self, made: Checked, claimed: Claimed) -> Checked:
        """The verdict when it is judged what a sentence tells, and by figures over time."""
        if claimed.reported and tells_nothing_of(claimed, made):
            made = replace(made, verdict="not_found", differences=(), figure=None)
        if claimed.reported:
            made = self._other_in_same_words(made, claimed) or self._left_open(made, claimed)
            return self._by_series.verdict(claimed, made) or made
        if has_little_of_it(made):
            return self._by_series.verdict(replace(claimed, reported=True), made) or made
        return made

    def _told_in(self, claimed: Claimed, made: Checked) -> Claimed | None:
        """The claim in «он сказал, что…», unless the record itself has who said so."""
        text = claimed.text
        claim = claim_in(text) or labelled(text) or plainly_said(text)
        if claim is None or claim.words == claimed.text:
            return None
        frame = plain_tokens(claim.around)
        says = plain_tokens(ASKS.sub(" ", claim.around))  # "is it true that" tells of nobody
        if made.match and _keys(says) & _keys(plain_tokens(made.match.quote)):
            return None
        person = claimed_speaker(claim, self._person_in)
        around = claim.beside or claim.around
        time = None if claimed.first else time_asked(around, self._today())
        dated = claimed.said_in(time.period) if time else claimed
        told = claim.reported or frames(claim.around) or (person and len(frame) <= _NAMING)
        if not told:
            return None  # words around a quotation that say something of their own
        return replace(
            dated,
            text=claim.words,
            speaker=claimed.speaker or person,
            reported=claim.reported,
        )

    def _other_in_same_words(self, made: Checked, claimed: Claimed) -> Checked | None:
        """The verdict by a sentence with all words of the claim but one, in another order."""
        match = made.match
        if match is None or not self._is_said_by(match.speaker, claimed.speaker):
            return None
        if not is_of(match.meeting, claimed):
            return None
        return other_in_same_words(made, claimed, self._archive.facts(match.meeting.id))

    def _left_open(self, made: Checked, claimed: Claimed) -> Checked:
        """No contradiction by a sentence beside one that has the claimed figure."""
        if only_figure(made, claimed) is None or made.match is None:
            return made
        id_ = made.match.meeting.id
        meeting, facts = self._archive.meeting(id_), self._archive.facts(id_)
        return left_open(made, claimed, meeting, facts, self._is_said_by)

    def _turned_round(self, made: Checked, claimed: Claimed) -> Checked:
        """The verdict on the claim in the other voice, where the record has it so."""
        for text in turned_round(claimed.text):
            found = self._by_turns.verdict(replace(claimed, text=text))
            if found.figure is None and found.verdict in _HAS_IT:
                return found
        return made

    def _is_by_another(self, made: Checked, claimed: Claimed) -> bool:
        """Whether what is like the claim was said by somebody else than is claimed."""
        said_by = made.match.speaker if made.match else None
        return made.verdict == "altered" and not self._is_said_by(said_by, claimed.speaker)

    def _is_of_another(self, made: Checked, claimed: Claimed) -> bool:
        """Whether what differs from the claim, or is nearest to it, is known to be another's."""
        if made.verdict not in ("altered", "not_found") or claimed.speaker is None:
            return False
        said_by = made.match.speaker if made.match else None
        return said_by is not None and not self._is_said_by(said_by, claimed.speaker)

    def _better_abroad(self, made: Checked, claimed: Claimed) -> Checked:
        """The verdict by the other language; of altered words only where it is the speaker's."""
        found, shared = self._other_language.verdict(claimed)
        if found is None:
            return made
        if found.verdict in ("altered", "not_found") and has_its_figures(made, claimed):
            return made
        if made.verdict == found.verdict == "not_found":
            mine, theirs = (self._is_of_speaker(one, claimed) for one in (made, found))
            own = part_told(made, claimed) + _NEARER
            return found if (theirs, shared) > (mine, own) else made
        if made.verdict == "not_found":
            return found
        said_by = found.match.speaker if found.match else None
        is_theirs = said_by is not None and self._is_said_by(said_by, claimed.speaker)
        return found if is_theirs and found.verdict in ("near", "altered") else made

    def _is_nothing_like(self, made: Checked, claimed: Claimed) -> bool:
        """Whether the nearest is somebody else's and has little of what is claimed, or is of
        another place's figures.
        """
        if made.verdict == "not_found" and tells_of_another_place(made, claimed):
            return True
        if made.verdict != "not_found" or claimed.speaker is None or made.match is None:
            return False
        return not self._is_of_speaker(made, claimed) and part_told(made, claimed) < TELLS

    def _is_of_speaker(self, made: Checked, claimed: Claimed) -> bool:
        """Whether the nearest was said by the one who is said to have said it, if anybody is."""
        if claimed.speaker is None or made.match is None:
            return False
        return made.match.speaker is not None and self._is_said_by(
            made.match.speaker, claimed.speaker
        )


def _is_at_another_time(made: Checked, claimed: Claimed) -> bool:
    """Whether what differs from a claim, or is nearest to it, is not of the time claimed."""
    unsure = made.verdict in ("altered", "not_found") and made.match is not None
    return unsure and made.match is not None and not is_of(made.match.meeting, claimed)


def _keys(part: Iterable[Token]) -> set[str]:
    return {token.key for token in part if not token.is_grammar}
