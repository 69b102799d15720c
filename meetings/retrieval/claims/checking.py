"""Checks a claim against the archive: finds the words, compares them, and says who and when."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from meetings.model.claim import Checked, Claimed, ClaimMatch, ClaimVerdict, Difference
from meetings.model.errors import UnknownMeeting
from meetings.model.meeting import LEAD, Head, Meeting
from meetings.model.passage import TermGroup
from meetings.names.matching import LIKELY, match_names
from meetings.ports.archive import Archive
from meetings.ports.index import Passages
from meetings.retrieval.claims.aligning import Alignment, align, longest_end, longest_start
from meetings.retrieval.claims.comparing_claimed_figures import figure_of_subject
from meetings.retrieval.claims.contradiction_or_other_matter import is_another_matter
from meetings.retrieval.claims.correcting_spelling import Spelling
from meetings.retrieval.claims.figures import tokens, tokens_around
from meetings.retrieval.claims.governing import is_governed, sentence_around
from meetings.retrieval.claims.tokens import Token, folded_words, plain_tokens
from meetings.retrieval.claims.translated import beside as translated
from meetings.retrieval.claims.translated import said_in
from meetings.retrieval.claims.verdicts import compared, joined_parts
from meetings.retrieval.query.claimed_speaker import speaker_named
from meetings.retrieval.query.claims import claim_in, frames, labelled
from meetings.retrieval.query.dates_asked import time_asked
from meetings.text.language import language_of
from meetings.text.sentences import sentences
from meetings.text.stop_words import STOP_WORDS

Place = tuple[str, int, int]
_SENTENCES = 150
"""Sentences that share words with a claim and are looked at closely: what is true is among the
first, what was said in other words further down."""
TURNS, HALF = 8, 4
"""How many of the nearest sentences are compared with a claim, and with either half of it."""
_ABROAD = 60
"""Sentences of the other language that are looked at."""
_BESIDE = 0.6
"""Of a word's worth where it stands in a sentence beside: a claim that joins two sentences finds
them, and one that stands in a single sentence finds that first."""
_SAME_TIME = dt.timedelta(days=3)
"""A report is dated a little beside what it reports (contract)."""
_DOUBTFUL = ("altered", "stitched", "not_found")
"""Only then is it asked whether a part of the words tells who is said to have said the rest."""
_NAMING = 6
"""Up to how many words around a quotation, with a name in them, only name who said it."""
_RUN = 4
"""Words in a row that stand somewhere word for word; fewer stand anywhere."""
_CHANGED = 4
"""A place that holds all but this many words of a claim in its order is where it comes from."""
_ALMOST_ALL = 0.9
"""Where so much of a claim is in one place it is not put together from two."""


@dataclass(frozen=True, slots=True)
class _Beside:
    """A claim beside one turn."""

    meeting: Meeting
    turn: int
    alignment: Alignment

    @property
    def text(self) -> str:
        return self.meeting.text_of(self.turn)

    @property
    def place(self) -> tuple[str, int]:
        return self.meeting.head.id, self.turn

    @property
    def speaker(self) -> str | None:
        return None if self.turn == LEAD else self.meeting.turns[self.turn].speaker


class Claims:
    """Checks claims against an archive. Reads from disk and thinks: call it in a thread."""

    def __init__(
        self,
        archive: Archive,
        passages: Passages,
        spellings: Callable[[str], Iterable[str]],
        person_in: Callable[[str], str | None],
        groups: Callable[[str], Sequence[TermGroup]],
        today: Callable[[], dt.date],
    ) -> None:
        self._archive = archive
        self._passages = passages
        self._spellings = spellings
        self._person_in = person_in
        self._groups = groups
        self._today = today
        self._spelling = Spelling(passages)

    def check(self, claimed: Claimed) -> Checked:
        """The verdict on a claim."""
        began = time.perf_counter()
        there = self._archive.totals()
        claimed_words, made = claimed, self._checked(claimed)
        if made.verdict in _DOUBTFUL and (told := self._told_in(claimed, made)) is not None:
            claimed_words, made = told, self._checked(told)
        if made.verdict == "not_found" or self._is_by_another(made, claimed_words):
            made = self._better_abroad(made, claimed_words)
        return replace(
            made,
            claim=claimed.text,
            searched=there.meetings,
            first=there.first,
            last=there.last,
            took_ms=round((time.perf_counter() - began) * 1e3, 1),
        )

    def _checked(self, claimed: Claimed) -> Checked:
        claim = tokens(claimed.text, self._spelling.of(claimed.text))
        weights = self._weights(claim)
        beside = [
            _Beside(
                meeting,
                turn,
                align(claim, tokens_around(meeting.text_of(turn), at, len(claim)), weights, at),
            )
            for meeting, turn, at in self._turns(claim, weights)
        ]
        if not beside:
            return Checked(claimed.text, "not_found", None)
        if pair := _stitched(beside, claim):
            return _told(claimed, "stitched", pair)
        best = max(beside, key=lambda one: self._fitness(one, claimed))
        words = compared(best.alignment, claimed.text, best.text, reported=claimed.reported)
        verdict: ClaimVerdict = words.verdict
        if verdict == "stitched":
            return _told(claimed, "stitched", [replace(best, alignment=one) for one in
                                               joined_parts(best.alignment)])  # fmt: skip
        if verdict in ("altered", "not_found"):
            return self._in_doubt(best, words.differences, verdict, claimed, beside)
        if verdict in ("verbatim", "near"):
            if not self._is_by(best, claimed.speaker):
                verdict = "other_speaker"
            elif not _is_of(best.meeting.head, claimed):
                verdict = "other_time"
        return _told(claimed, verdict, [best], words.differences)

    def _in_doubt(
        self,
        best: _Beside,
        differences: tuple[Difference, ...],
        verdict: ClaimVerdict,
        claimed: Claimed,
        beside: Sequence[_Beside],
    ) -> Checked:
        """By the figure of the same subject, or not at all by words of another matter."""
        about = f"{_nearest(best).quote}\n{best.meeting.head.title}"
        unsure = verdict == "not_found" or is_another_matter(
            best.alignment, differences, claimed.text, about
        )
        theirs = [one for one in beside if self._is_by(one, claimed.speaker)]
        theirs = [one for one in theirs if _is_of(one.meeting.head, claimed)]
        figures = [made for one in theirs if (made := _by_figure(one, claimed)) is not None]
        figures.sort(key=lambda made: made.verdict != "near")
        if figures and (unsure or figures[0].verdict == "near"):
            return figures[0]
        if unsure:
            return _told(claimed, "not_found", [best])
        return _told(claimed, verdict, [best], differences)

    def _told_in(self, claimed: Claimed, made: Checked) -> Claimed | None:
        """The claim in «он сказал, что…», unless the record itself has who said so."""
        claim = claim_in(claimed.text) or labelled(claimed.text)
        if claim is None or claim.words == claimed.text:
            return None
        frame = plain_tokens(claim.around)
        if made.match and _keys(frame) & _keys(plain_tokens(made.match.quote)):
            return None
        person = self._person_in(claim.around) or speaker_named(claim.around)
        time = None if claimed.first else time_asked(claim.around, self._today())
        told = claim.reported or frames(claim.around) or (person and len(frame) <= _NAMING)
        if not told:
            return None  # words around a quotation that say something of their own
        return replace(
            claimed,
            text=claim.words,
            speaker=claimed.speaker or person,
            first=time.period.first if time else claimed.first,
            last=time.period.last if time else claimed.last,
            reported=claim.reported,
        )

    def _is_by_another(self, made: Checked, claimed: Claimed) -> bool:
        """Whether what is like the claim was said by somebody else than is claimed."""
        said_by = made.match.speaker if made.match else None
        return made.verdict == "altered" and not self._said_by(said_by, claimed.speaker)

    def _better_abroad(self, made: Checked, claimed: Claimed) -> Checked:
        """The verdict by the other language; of altered words only where it is the speaker's."""
        found = self._abroad(claimed)
        if found is None or made.verdict == "not_found":
            return found or made
        said_by = found.match.speaker if found.match else None
        is_theirs = said_by is not None and self._said_by(said_by, claimed.speaker)
        return found if is_theirs and found.verdict in ("near", "altered") else made

    def _abroad(self, claimed: Claimed) -> Checked | None:
        """The verdict by figures, names and known words of a sentence in the other language."""
        claim, lang = tokens(claimed.text), language_of(claimed.text)
        found = [
            one
            for passage in self._passages.search(self._groups(claimed.text), _ABROAD)
            if language_of(passage.text) != lang
            and (one := translated(claim, claimed.text, passage)) is not None
        ]
        best = max(found, key=lambda one: one.worth, default=None)
        place = self._turn(best.passage.place) if best else None
        if best is None or place is None:
            return None
        best = said_in(best, place[0].head.date.year)
        if not best.anchors:
            return None
        passage = best.passage
        where = (passage.turn, passage.start, passage.stop)
        match = ClaimMatch(place[0].head, passage.speaker, *where, passage.text)
        made = Checked(claimed.text, "near", match, translated=True)
        if best.differences:
            return replace(made, verdict="altered", differences=best.differences)
        if best.unmet:
            return replace(made, verdict="not_found")
        if not self._said_by(passage.speaker, claimed.speaker):
            return replace(made, verdict="other_speaker")
        return made if _is_of(place[0].head, claimed) else replace(made, verdict="other_time")

    def _weights(self, claim: Sequence[Token]) -> dict[str, float]:
        """How rare the claim's content words are: what is rare tells where it was said."""
        content = list(
            dict.fromkeys(k for t in claim if t.folded not in STOP_WORDS for k in t.keys)
        )
        total = max(self._passages.total(), 1)
        counts = self._passages.frequencies(content)
        # The fourth root: a word in one sentence of a million weighs fourteen times one in all of
        # them; by its full rarity one rare name would outweigh the rest of a claim.
        return {k: 1.0 + (total / (n + 1)) ** 0.25 for k, n in zip(content, counts, strict=True)}

    def _turns(
        self, claim: Sequence[Token], weights: dict[str, float]
    ) -> list[tuple[Meeting, int, int]]:
        """The places that hold most of the claim, or most of either half of it."""
        half = len(claim) // 2
        found: dict[Place, None] = {}
        for part, most in ((claim, TURNS), (claim[:half], HALF), (claim[half:], HALF)):
            found |= dict.fromkeys(self._nearest(part, weights)[:most])
        return [turn for place in found if (turn := self._turn(place)) is not None]

    def _nearest(self, part: Sequence[Token], weights: dict[str, float]) -> list[Place]:
        """Sentences that hold most of some words, by their weight, those beside counted less."""
        wanted = {key for token in part for key in token.keys if key in weights}
        if not wanted:
            return []
        groups = [TermGroup(((own, 1.0),), weights[own]) for own in wanted]
        total = sum(weights[own] for own in wanted)
        worth: dict[Place, float] = {}
        for passage in self._passages.search(groups, _SENTENCES):
            own = wanted & set(passage.keys.split())
            beside = wanted & set(" ".join([*passage.before[:1], *passage.after[:1]]).split())
            place = passage.meeting_id, passage.turn, passage.start
            worth[place] = sum(weights[k] for k in own)
            worth[place] += _BESIDE * sum(weights[k] for k in beside - own)
            worth[place] += total * _holds_run(part, passage.text)
        return sorted(worth, key=lambda place: -worth[place])

    def _turn(self, place: Place) -> tuple[Meeting, int, int] | None:
        try:
            meeting = self._archive.meeting(place[0])
        except UnknownMeeting:
            return None
        return (meeting, *place[1:]) if place[1] < len(meeting.turns) else None

    def _fitness(self, one: _Beside, claimed: Claimed) -> tuple[float, bool, bool, bool, int]:
        """Whose words are nearest; of equal ones those that no "not" governs, then who and when is
        claimed, then the newest.
        """
        covered = round(one.alignment.weighed, 2)
        day = one.meeting.head.date.toordinal()
        own = not is_governed(one.text, *one.alignment.span)
        by, of = self._is_by(one, claimed.speaker), _is_of(one.meeting.head, claimed)
        return covered, own, by, of, day

    def _is_by(self, one: _Beside, speaker: str | None) -> bool:
        return self._said_by(one.speaker, speaker)

    def _said_by(self, said_by: str | None, speaker: str | None) -> bool:
        """A nameless turn contradicts nobody."""
        if speaker is None or said_by is None:
            return True
        names = tuple(self._spellings(said_by))
        return any(score >= LIKELY for _, score in match_names(speaker, names, limit=len(names)))


def _keys(part: Iterable[Token]) -> set[str]:
    return {token.key for token in part if not token.is_grammar}


def _holds_run(part: Sequence[Token], text: str) -> int:
    """How many of a part's two ends a sentence holds word for word."""
    said = f" {' '.join(folded_words(text))} "
    ends = (part[:_RUN], part[-_RUN:])
    return sum(f" {' '.join(token.folded for token in end)} " in said for end in ends)


def _is_of(head: Head, claimed: Claimed) -> bool:
    if claimed.first is None or claimed.last is None:
        return True
    room = _SAME_TIME if claimed.first == claimed.last else dt.timedelta()
    return claimed.first - room <= head.date <= claimed.last + room


def _stitched(beside: Sequence[_Beside], claim: Sequence[Token]) -> list[_Beside] | None:
    """Two places that hold a claim's beginning and its end word for word."""
    starts = [longest_start(claim, one.alignment.record) for one in beside]
    ends = [longest_end(claim, one.alignment.record) for one in beside]
    alone = max(a + b for a, b in zip(starts, ends, strict=True))
    if alone >= len(claim) - _CHANGED or any(
        one.alignment.covered >= _ALMOST_ALL for one in beside
    ):
        return None
    pairs = [
        (starts[i] + ends[k], i, k)
        for i in range(len(beside))
        for k in range(len(beside))
        if beside[i].place != beside[k].place and min(starts[i], ends[k]) >= _RUN
    ]
    most, first, last = max(pairs, default=(0, 0, 0))
    if most < len(claim) - 1:
        return None
    made = (beside[first], 0, starts[first]), (beside[last], len(claim) - ends[last], len(claim))
    return [_of_part(one, claim[a:b]) for one, a, b in made]


def _of_part(one: _Beside, part: Sequence[Token]) -> _Beside:
    """A turn beside only the part of a claim that it holds word for word in a row."""
    record, wanted = one.alignment.record, [token.folded for token in part]
    size = len(wanted)
    runs = (i for i in range(len(record)) if [t.folded for t in record[i : i + size]] == wanted)
    at = record[next(runs, 0)].start
    return replace(one, alignment=align(part, record, {}, at))


def _told(
    claimed: Claimed,
    verdict: ClaimVerdict,
    places: Sequence[_Beside],
    differences: tuple[Difference, ...] = (),
) -> Checked:
    if verdict == "not_found":
        return Checked(claimed.text, verdict, _nearest(places[0]))
    matches = [_match(one, differences) for one in places]
    return Checked(claimed.text, verdict, matches[0], tuple(matches[1:]), differences)


def _by_figure(one: _Beside, claimed: Claimed) -> Checked | None:
    """The verdict by the figure that a turn gives for the claim's subject."""
    head, claim = one.meeting.head, one.alignment.claim
    at = one.alignment.span[0]
    found = figure_of_subject(claim, claimed.text, one.text, at, head.title)
    if found is None:
        return None
    start, stop = found.sentences
    match = ClaimMatch(head, one.speaker, one.turn, start, stop, one.text[start:stop])
    said = one.text[slice(*found.place)]
    made = Checked(claimed.text, "near", match, figure=said)
    if found.equal:
        return made
    mine = claimed.text[slice(*found.claimed)]
    return replace(
        made, verdict="altered", differences=(Difference(mine, said, "figure", found.place),)
    )


def _nearest(one: _Beside) -> ClaimMatch:
    """The whole sentences in which the few words stand that a claim shares with a turn."""
    start, stop = one.alignment.span
    held = [(a, b) for a, b in sentences(one.text) if a < stop and b > start]
    start, stop = min([start, *(a for a, _ in held)]), max([stop, *(b for _, b in held)])
    return ClaimMatch(one.meeting.head, one.speaker, one.turn, start, stop, one.text[start:stop])


def _match(one: _Beside, differences: Sequence[Difference]) -> ClaimMatch:
    """The words that agree, and between or beside them those that differ."""
    start, stop = one.alignment.span
    if is_governed(one.text, start, stop):
        start, stop = sentence_around(one.text, start, stop)
    for place in (each.place for each in differences if each.said):
        start, stop = min(start, place[0]), max(stop, place[1])
    return ClaimMatch(one.meeting.head, one.speaker, one.turn, start, stop, one.text[start:stop])
