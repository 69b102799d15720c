"""The verdict on a claim by the turns that it was held against, with the words to show."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from meetings.model.claim import Checked, Claimed, ClaimMatch, ClaimVerdict, Difference
from meetings.model.meeting import LEAD, Meeting
from meetings.retrieval.claims.aligning import GAP_ROOM, align
from meetings.retrieval.claims.alignment import Alignment
from meetings.retrieval.claims.comparing_claimed_figures import figure_of_subject
from meetings.retrieval.claims.exact_alignment import longest_end, longest_start
from meetings.retrieval.claims.governing import is_governed, sentence_around
from meetings.retrieval.claims.likely_places import RUN
from meetings.retrieval.claims.tokens import Token
from meetings.text.sentences import sentences

_CHANGED = 4
"""A place that holds all but this many words of a claim in its order is where it comes from."""
_ENDS = re.compile(r"[.!?…][»”\")]*\s+(?=[^\W\d_])(?![a-zа-яё])|\n")
_SHOWN = 350
"""Characters of a whole sentence that is shown; of a longer one only the words that agree."""
_QUOTED = 6
"""Words in a row that nobody has by chance who tells it in other words."""
_ALMOST_ALL = 0.9
"""Where so much of a claim is in one place it is not put together from two."""


@dataclass(frozen=True, slots=True)
class HeldAgainst:
    """A turn of a meeting that a claim was held against."""

    meeting: Meeting
    turn: int
    alignment: Alignment

    @property
    def text(self) -> str:
        """The turn's words."""
        return self.meeting.text_of(self.turn)

    @property
    def place(self) -> tuple[str, int]:
        """The meeting's id and the turn's number."""
        return self.meeting.head.id, self.turn

    @property
    def speaker(self) -> str | None:
        """Who says it; None in a lead, and where nobody is named."""
        return None if self.turn == LEAD else self.meeting.turns[self.turn].speaker


def stitched(
    beside: Sequence[HeldAgainst], claim: Sequence[Token], text: str
) -> list[HeldAgainst] | None:
    """Two places that hold a claim's beginning and its end word for word."""
    starts = [longest_start(claim, one.alignment.record)[0] for one in beside]
    ends = [longest_end(claim, one.alignment.record) for one in beside]
    alone = max(_in_a_row(claim, one.alignment.record) for one in beside)
    if alone >= len(claim) - _CHANGED or any(
        one.alignment.covered >= _ALMOST_ALL for one in beside
    ):
        return None
    pairs = [
        (starts[i] + ends[k], i, k)
        for i in range(len(beside))
        for k in range(len(beside))
        if beside[i].place != beside[k].place and min(starts[i], ends[k]) >= RUN
    ]
    most, first, last = max(pairs, default=(0, 0, 0))
    if most < len(claim) - 1:
        return None
    made = (beside[first], 0, starts[first]), (beside[last], len(claim) - ends[last], len(claim))
    parts = [_of_part(one, claim[a:b]) for one, a, b in made]
    if any(runs_on(part, text) for part in parts):
        return None
    return parts


def is_long_enough(parts: Sequence[HeldAgainst]) -> bool:
    """Whether the pieces of a claim in other words are so long that they were quoted all the same:
    "mortality fell by more than 20 percent" is said of many things.
    """
    return all(len(one.alignment.claim) >= _QUOTED for one in parts)


def runs_on(one: HeldAgainst, text: str) -> bool:
    """Whether words follow each other only by chance: a sentence ends between them, in the turn
    alone.
    """
    start, stop = one.alignment.span
    mine = text[one.alignment.claim[0].start : one.alignment.claim[-1].stop]
    return _ENDS.search(one.text[start:stop]) is not None and _ENDS.search(mine) is None


def _in_a_row(claim: Sequence[Token], record: Sequence[Token]) -> int:
    """How many words of a claim's beginning and end stand close to each other in one turn.

    Its last words may stand somewhere else in the turn by chance: "next year".
    """
    room = GAP_ROOM if any(token.after_gap for token in claim[1:]) else _CHANGED
    ways = [0]
    for part, said in ((claim, record), (claim[::-1], record[::-1])):
        size, at = longest_start(part, said)
        rest = said[at + size : at + len(claim) + room]
        ways.append(size + (longest_end(part, rest) if size < len(claim) and rest else 0))
    return max(ways)


def _of_part(one: HeldAgainst, part: Sequence[Token]) -> HeldAgainst:
    """A turn beside only the part of a claim that it holds word for word in a row."""
    record, wanted = one.alignment.record, [token.folded for token in part]
    size = len(wanted)
    runs = (i for i in range(len(record)) if [t.folded for t in record[i : i + size]] == wanted)
    at = record[next(runs, 0)].start
    return replace(one, alignment=align(part, record, {}, at))


def with_matches(
    claimed: Claimed,
    verdict: ClaimVerdict,
    places: Sequence[HeldAgainst],
    differences: tuple[Difference, ...] = (),
) -> Checked:
    """A verdict with the words that it rests on."""
    if verdict == "not_found":
        return Checked(claimed.text, verdict, nearest(places[0]))
    matches = [_match(one, differences, whole=claimed.reported) for one in places]
    return Checked(claimed.text, verdict, matches[0], tuple(matches[1:]), differences)


def by_figure(one: HeldAgainst, claimed: Claimed) -> Checked | None:
    """The verdict by the figure that a turn gives for the claim's subject."""
    head, claim = one.meeting.head, one.alignment.claim
    at = one.alignment.span[0]
    year = head.date.year if claimed.reported else None
    found = figure_of_subject(claim, claimed.text, one.text, at, head.title, year)
    if found is None:
        return None
    start, stop = found.sentences
    match = ClaimMatch(head, one.speaker, one.turn, start, stop, one.text[start:stop])
    said = one.text[slice(*found.place)]
    made = Checked(claimed.text, "near" if found.equal else "altered", match, figure=said)
    if found.equal and not found.rounded:
        return made
    mine = claimed.text[slice(*found.claimed)]
    return replace(made, differences=(Difference(mine, said, "figure", found.place),))


def nearest(one: HeldAgainst) -> ClaimMatch:
    """The whole sentences in which the few words stand that a claim shares with a turn."""
    start, stop = one.alignment.span
    held = [(a, b) for a, b in sentences(one.text) if a < stop and b > start]
    start, stop = min([start, *(a for a, _ in held)]), max([stop, *(b for _, b in held)])
    return ClaimMatch(one.meeting.head, one.speaker, one.turn, start, stop, one.text[start:stop])


def _match(
    one: HeldAgainst, differences: Sequence[Difference], *, whole: bool = False
) -> ClaimMatch:
    """The words that agree, and between or beside them those that differ; or ``whole`` sentences
    where the claim is in other words.
    """
    start, stop = one.alignment.span
    for place in (each.place for each in differences if each.said):
        start, stop = min(start, place[0]), max(stop, place[1])
    first, end = sentence_around(one.text, start, stop)
    if is_governed(one.text, *one.alignment.span) or (whole and end - first <= _SHOWN):
        start, stop = min(start, first), max(stop, end)
    return ClaimMatch(one.meeting.head, one.speaker, one.turn, start, stop, one.text[start:stop])
