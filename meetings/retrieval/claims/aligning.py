"""Aligns a claim with the closest words in a turn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from rapidfuzz.distance import LCSseq

from meetings.retrieval.claims.tokens import Token

_ROOM = 2.2
_MORE = 12
"""The stretch looked at is ``_ROOM`` times as long as the claim, and ``_MORE`` tokens more."""
_GRAMMAR_APART, _APART = 2, 4
"""Words of the record between a word of grammar at an edge and the rest; for others, for each."""
_SLIP = 2
"""Words of the record that may stand between the claim's edge and the rest."""
_FIGURE_NEAR = 3
"""Words of the record among which a figure is the one that the claim has another for."""
_GAP_ROOM = 90
"""How many tokens more there may be where the claim marks an omission."""


@dataclass(frozen=True, slots=True)
class AlignedPiece:
    """A stretch in which claim and record agree or differ: token numbers, ends excluded."""

    same: bool
    claim: tuple[int, int]
    record: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Alignment:
    """A claim beside a turn: ``pieces`` in order, from the first token that agrees to the last.

    ``covered``: the share of the claim's content words that agree; ``weighed``: the same by how
    rare they are.
    """

    claim: tuple[Token, ...]
    record: tuple[Token, ...]
    pieces: tuple[AlignedPiece, ...]
    covered: float
    weighed: float

    @property
    def span(self) -> tuple[int, int]:
        """Where the words that agree stand in the turn."""
        same = [piece for piece in self.pieces if piece.same]
        if not same:
            return 0, 0
        inside = self.record[same[0].record[0] : same[-1].record[1]]
        return inside[0].start, max(token.stop for token in inside)


def longest_start(claim: Sequence[Token], record: Sequence[Token]) -> tuple[int, int]:
    """How many of a claim's first tokens a turn has word for word in a row, and from where."""
    mine, theirs = [t.folded for t in claim], [t.folded for t in record]
    best, begins = 0, 0
    for at, folded in enumerate(theirs):
        if folded == mine[0]:
            run = 1
            while run < len(mine) and at + run < len(theirs) and theirs[at + run] == mine[run]:
                run += 1
            if run > best:
                best, begins = run, at
    return best, begins


def longest_end(claim: Sequence[Token], record: Sequence[Token]) -> int:
    """How many of a claim's last tokens stand in a turn word for word in a row."""
    return longest_start(claim[::-1], record[::-1])[0]


def align(
    claim: Sequence[Token], record: Sequence[Token], weights: Mapping[str, float], at: int = 0
) -> Alignment:
    """The claim beside the stretch of a turn around ``at``, an offset at which it may begin."""
    stretch = _stretch(claim, record, at)
    exact = _in_a_row(claim, record, stretch) or _around_gaps(claim, record, stretch)
    pieces = exact or _nearest(claim, record, stretch)
    shares = _covered(claim, pieces, {}), _covered(claim, pieces, weights)
    return Alignment(tuple(claim), tuple(record), tuple(pieces), *shares)


def _in_a_row(
    claim: Sequence[Token], record: Sequence[Token], stretch: tuple[int, int]
) -> list[AlignedPiece]:
    """The claim where it stands word for word, whatever else is like it nearby; else nothing."""
    mine, size = [token.folded for token in claim], len(claim)
    said = [token.folded for token in record[slice(*stretch)]]
    for at in range(len(said) - size + 1):
        if size and said[at] == mine[0] and said[at : at + size] == mine:
            first = stretch[0] + at
            return [AlignedPiece(True, (0, size), (first, first + size))]
    return []


def _around_gaps(
    claim: Sequence[Token], record: Sequence[Token], stretch: tuple[int, int]
) -> list[AlignedPiece]:
    """The claim where all between its marked gaps stands word for word and in order; else nothing.

    Of several ways the one that leaves out least.
    """
    cuts = [0, *(i for i, token in enumerate(claim) if i and token.after_gap), len(claim)]
    if len(cuts) < 3:
        return []
    said = [token.folded for token in record[slice(*stretch)]]
    parts = [[token.folded for token in claim[a:b]] for a, b in pairwise(cuts)]
    ways = [way for at in _occurrences(parts[0], said) if (way := _in_order(parts, said, at))]
    if not ways:
        return []
    best = min(ways, key=lambda way: way[-1] - way[0])
    pieces: list[AlignedPiece] = []
    for at, (a, b) in zip(best, pairwise(cuts), strict=True):
        first = stretch[0] + at
        if pieces:
            pieces.append(AlignedPiece(False, (a, a), (pieces[-1].record[1], first)))
        pieces.append(AlignedPiece(True, (a, b), (first, first + b - a)))
    return _joined(pieces)


def _in_order(parts: Sequence[list[str]], said: list[str], at: int) -> list[int]:
    """Where each part begins if the first does at ``at``; nothing if one of them is not there."""
    begins = [at]
    for before, part in pairwise(parts):
        behind = begins[-1] + len(before)
        found = next((i for i in _occurrences(part, said) if i >= behind), None)
        if found is None:
            return []
        begins.append(found)
    return begins


def _occurrences(part: list[str], said: list[str]) -> list[int]:
    ends = range(len(said) - len(part) + 1)
    return [i for i in ends if said[i] == part[0] and said[i : i + len(part)] == part]


def _nearest(
    claim: Sequence[Token], record: Sequence[Token], stretch: tuple[int, int]
) -> list[AlignedPiece]:
    ways = (_pieces(claim, record, stretch, backwards=way) for way in (False, True))
    return min(ways, key=lambda way: (_scattered(way), _gaps(way), _inflected(way, claim, record)))


def _pieces(
    claim: Sequence[Token], record: Sequence[Token], stretch: tuple[int, int], *, backwards: bool
) -> list[AlignedPiece]:
    found = _codes(claim, record, (0, len(claim)), stretch, backwards=backwards)
    kept = _without_strays(_trimmed(_joined(found)), claim)
    return _to_the_figures(_reaching_out(kept, claim, record), claim, record)


def _scattered(pieces: Sequence[AlignedPiece]) -> int:
    """How many words lie between those that agree: a word said twice is the nearer one."""
    return sum(piece.record[1] - piece.record[0] for piece in pieces if not piece.same)


def _gaps(pieces: Sequence[AlignedPiece]) -> int:
    """In how many places words lie between those that agree."""
    return sum(not piece.same and piece.record[1] > piece.record[0] for piece in pieces)


def _inflected(
    pieces: Sequence[AlignedPiece], claim: Sequence[Token], record: Sequence[Token]
) -> int:
    """How many words agree in another form: the same form said later is the one meant."""
    return sum(
        own.folded != said.folded
        for piece in pieces
        if piece.same
        for own, said in zip(claim[slice(*piece.claim)], record[slice(*piece.record)], strict=True)
    )


def _codes(
    claim: Sequence[Token],
    record: Sequence[Token],
    mine: tuple[int, int],
    theirs: tuple[int, int],
    *,
    backwards: bool = False,
) -> list[AlignedPiece]:
    """What agrees and what differs between a part of the claim and a part of the turn.

    Of a word that stands twice the first is taken, ``backwards`` the last.
    """
    own = [t.key for t in claim[slice(*mine)]]
    said = [t.key for t in record[slice(*theirs)]]
    if backwards:
        return _turned(_compared(own[::-1], said[::-1]), mine, theirs)
    return [
        AlignedPiece(same, (mine[0] + a, mine[0] + b), (theirs[0] + c, theirs[0] + d))
        for same, (a, b), (c, d) in _compared(own, said)
    ]


def _compared(
    own: list[str], said: list[str]
) -> list[tuple[bool, tuple[int, int], tuple[int, int]]]:
    """What agrees and what does not, of a word that stands twice the first.

    Unlike marks at the ends: of two lists that end alike the comparison takes the ends first.
    """
    ends = len(own), len(said)
    return [
        (
            code.tag == "equal",
            (min(code.src_start, ends[0]), min(code.src_end, ends[0])),
            (min(code.dest_start, ends[1]), min(code.dest_end, ends[1])),
        )
        for code in LCSseq.opcodes([*own, "<"], [*said, ">"])
    ]


def _turned(
    codes: Sequence[tuple[bool, tuple[int, int], tuple[int, int]]],
    mine: tuple[int, int],
    theirs: tuple[int, int],
) -> list[AlignedPiece]:
    """What was compared from the end, in order again."""
    made = [
        AlignedPiece(same, (mine[1] - b, mine[1] - a), (theirs[1] - d, theirs[1] - c))
        for same, (a, b), (c, d) in codes
    ]
    return made[::-1]


def _stretch(claim: Sequence[Token], record: Sequence[Token], at: int) -> tuple[int, int]:
    """The tokens of the turn among which the claim may stand."""
    begin = next((i for i, token in enumerate(record) if token.start >= at), 0)
    size = int(len(claim) * _ROOM) + _MORE
    if any(token.after_gap for token in claim[1:]):
        size += _GAP_ROOM
    return max(0, begin - len(claim)), min(len(record), begin + size)


def _trimmed(pieces: list[AlignedPiece]) -> list[AlignedPiece]:
    """Without the words of the turn before and behind the claim's."""
    made = list(pieces)
    if made and not made[0].same:
        first = made[0]
        made[0] = AlignedPiece(False, first.claim, (first.record[1], first.record[1]))
    if made and not made[-1].same:
        last = made[-1]
        made[-1] = AlignedPiece(False, last.claim, (last.record[0], last.record[0]))
    return made


def _without_strays(pieces: list[AlignedPiece], claim: Sequence[Token]) -> list[AlignedPiece]:
    """Words of grammar that agree far from all others agree by chance: they are taken off."""
    made = list(pieces)
    while True:
        at = _stray(made, claim)
        if at is None:
            return made
        stray = made[at]
        made[at] = AlignedPiece(False, stray.claim, (stray.record[0], stray.record[0]))
        made = _trimmed(_joined(made))


def _stray(pieces: Sequence[AlignedPiece], claim: Sequence[Token]) -> int | None:
    same = [i for i, piece in enumerate(pieces) if piece.same]
    if len(same) < 2:
        return None
    for at, beside in ((same[0], same[1]), (same[-1], same[-2])):
        if _is_stray(pieces[at], pieces[beside], claim):
            return at
    return None


def _is_stray(piece: AlignedPiece, other: AlignedPiece, claim: Sequence[Token]) -> bool:
    """Whether a few words at an edge stand too far from the others to belong to them."""
    low, high = sorted((piece, other), key=lambda p: p.record[0])
    between = high.record[0] - low.record[1] - (high.claim[0] - low.claim[1])
    gap = any(token.after_gap for token in claim[low.claim[1] : high.claim[0] + 1])
    own = claim[piece.claim[0] : piece.claim[1]]
    if gap:
        return False
    if all(token.is_grammar for token in own):
        return between > _GRAMMAR_APART
    return between > _APART * len(own)


def _reaching_out(
    pieces: list[AlignedPiece], claim: Sequence[Token], record: Sequence[Token]
) -> list[AlignedPiece]:
    """Words beside the first and last that agree may agree as well, once strays are off."""
    same = [i for i, piece in enumerate(pieces) if piece.same]
    if not same:
        return pieces
    inner = pieces[same[0] : same[-1] + 1]
    ca, ra = inner[0].claim[0], inner[0].record[0]
    cb, rb = inner[-1].claim[1], inner[-1].record[1]
    ahead = max(0, ra - ca - _SLIP)
    before = _codes(claim, record, (0, ca), (ahead, ra)) if ca else []
    left = len(claim) - cb
    behind = (
        _codes(claim, record, (cb, len(claim)), (rb, min(len(record), rb + left + _SLIP)))
        if left
        else []
    )
    return _trimmed(_joined([*before, *inner, *behind]))


def _to_the_figures(
    pieces: list[AlignedPiece], claim: Sequence[Token], record: Sequence[Token]
) -> list[AlignedPiece]:
    """A figure at an edge of the claim beside the one that stands nearest there in the record."""
    made = list(pieces)
    if len(made) > 1 and (last := _figure_alone(made[-1], claim)):
        begin = last.record[0]
        ahead = record[begin : begin + _FIGURE_NEAR]
        found = [begin + i + 1 for i, token in enumerate(ahead) if token.is_figure]
        for end in found[:1]:
            signs = sum(1 for _ in takewhile(_is_unit, record[end:]))
            made[-1] = AlignedPiece(False, last.claim, (begin, end + signs))
    if len(made) > 1 and (first := _figure_alone(made[0], claim)):
        end = first.record[1]
        behind = range(max(0, end - _FIGURE_NEAR), end)
        for begin in [i for i in behind if record[i].is_figure][-1:]:
            made[0] = AlignedPiece(False, first.claim, (begin, end))
    return made


def _figure_alone(piece: AlignedPiece, claim: Sequence[Token]) -> AlignedPiece | None:
    """A piece with a figure of the claim that has nothing of the record beside it."""
    alone = not piece.same and piece.record[0] == piece.record[1]
    said = any(token.is_figure for token in claim[slice(*piece.claim)])
    return piece if alone and said else None


def _is_unit(token: Token) -> bool:
    """Whether it is a sign that belongs to the figure before it: «%»."""
    return token.key[0] in "=%"


def _joined(pieces: Sequence[AlignedPiece]) -> list[AlignedPiece]:
    """Neighbours of one kind made one; what is on neither side left out."""
    made: list[AlignedPiece] = []
    for piece in pieces:
        if piece.claim[0] == piece.claim[1] and piece.record[0] == piece.record[1]:
            continue
        if made and made[-1].same == piece.same and not piece.same:
            last = made.pop()
            record = (min(last.record[0], piece.record[0]), max(last.record[1], piece.record[1]))
            piece = AlignedPiece(False, (last.claim[0], piece.claim[1]), record)  # noqa: PLW2901
        made.append(piece)
    return made


def _covered(
    claim: Sequence[Token], pieces: Sequence[AlignedPiece], weights: Mapping[str, float]
) -> float:
    content = [(i, _weight(t, weights)) for i, t in enumerate(claim) if not t.is_grammar]
    total = sum(weight for _, weight in content)
    if not total:
        return 0.0
    agreed = {i for piece in pieces if piece.same for i in range(*piece.claim)}
    return sum(weight for i, weight in content if i in agreed) / total


def _weight(token: Token, weights: Mapping[str, float]) -> float:
    return max(weights.get(key, 1.0) for key in token.keys)
