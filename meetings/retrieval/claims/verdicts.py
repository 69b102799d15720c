"""An alignment → whether the claim is true to the record, and how it differs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from meetings.retrieval.claims.aligning import Alignment, Piece
from meetings.retrieval.claims.claim_words import NEGATIONS, TURNING
from meetings.retrieval.claims.tokens import Token

Verdict = Literal[
    "verbatim", "near", "altered", "stitched", "other_speaker", "other_time", "not_found"
]
Kind = Literal["figure", "name", "negation", "date", "word"]
FOUND = 0.5
"""Under half of the claim's content words aligned, its words are not there (contract)."""
_BEHIND_GAP = 2
"""An "and" behind a gap may agree with one inside it: the gap begins so many words earlier."""
_SPLICED = 12
"""So many words left out in one place without a mark are two pieces joined, not a slip."""


@dataclass(frozen=True, slots=True)
class Difference:
    """What is claimed and what was said in its place; either may be empty.

    ``place``: where, in the turn, what was said stands, or would stand.
    """

    claimed: str
    said: str
    kind: Kind
    place: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class Compared:
    """How the words of a claim compare with a turn's: who said them and when is not judged yet."""

    verdict: Literal["verbatim", "near", "altered", "stitched", "not_found"]
    differences: tuple[Difference, ...] = ()


def compared(alignment: Alignment, claim_text: str, turn_text: str) -> Compared:
    """The verdict on the words alone."""
    if alignment.covered < FOUND:
        return Compared("not_found")
    if any(_is_spliced(piece, alignment) for piece in alignment.pieces):
        return Compared("stitched")
    found = tuple(_differences(alignment, claim_text, turn_text))
    if found:
        return Compared("altered", found)
    return Compared("verbatim" if _is_verbatim(alignment) else "near")


def _is_verbatim(alignment: Alignment) -> bool:
    for piece in alignment.pieces:
        mine = alignment.claim[slice(*piece.claim)]
        theirs = alignment.record[slice(*piece.record)]
        if piece.same:
            if any(a.folded != b.folded for a, b in zip(mine, theirs, strict=True)):
                return False
        elif mine or not _may_be_left_out(piece, alignment):
            return False
    return True


def _may_be_left_out(piece: Piece, alignment: Alignment) -> bool:
    """Words of the record that a claim may pass over: a remark, or a gap that it marks."""
    theirs = alignment.record[slice(*piece.record)]
    if all(token.aside for token in theirs):
        return True
    return _is_marked(piece, alignment) and not any(t.folded in TURNING for t in theirs)


def _is_marked(piece: Piece, alignment: Alignment) -> bool:
    """Whether the claim marks that words are left out here."""
    first = max(0, piece.claim[0] - _BEHIND_GAP)
    return any(t.after_gap for t in alignment.claim[first : piece.claim[1] + 1])


def _is_spliced(piece: Piece, alignment: Alignment) -> bool:
    if piece.same or _is_marked(piece, alignment):
        return False
    theirs = [t for t in alignment.record[slice(*piece.record)] if not t.aside]
    return len(theirs) - (piece.claim[1] - piece.claim[0]) > _SPLICED


def _differences(alignment: Alignment, claim_text: str, turn_text: str) -> Iterator[Difference]:
    for number, piece in enumerate(alignment.pieces):
        if piece.same:
            continue
        mine = alignment.claim[slice(*piece.claim)]
        theirs: Sequence[Token] = alignment.record[slice(*piece.record)]
        if not mine and (_is_marked(piece, alignment) or all(t.aside for t in theirs)):
            continue
        if not theirs:
            theirs = _beside(number, alignment)
        if kind := _kind(mine, theirs, claim_text, turn_text):
            place = _place(piece, theirs, alignment)
            yield Difference(_text(mine, claim_text), turn_text[slice(*place)], kind, place)


def _place(piece: Piece, theirs: Sequence[Token], alignment: Alignment) -> tuple[int, int]:
    """Where what was said stands; an empty place behind the word before where nothing was."""
    if theirs:
        return theirs[0].start, theirs[-1].stop
    at = alignment.record[piece.record[0] - 1].stop if piece.record[0] else 0
    return at, at


def _beside(number: int, alignment: Alignment) -> Sequence[Token]:
    """What the turn has where a claim begins or ends with words of its own."""
    piece = alignment.pieces[number]
    size = piece.claim[1] - piece.claim[0]
    if number == 0:
        return alignment.record[max(0, piece.record[0] - size) : piece.record[0]]
    if number == len(alignment.pieces) - 1:
        return alignment.record[piece.record[1] : piece.record[1] + size]
    return ()


def _kind(
    mine: Sequence[Token], theirs: Sequence[Token], claim_text: str, turn_text: str
) -> Kind | None:
    """What differs; None where only grammar does."""
    own, said = {t.folded for t in mine}, {t.folded for t in theirs}
    if _figures(mine) != _figures(theirs):
        return "figure"
    if (own & NEGATIONS) != (said & NEGATIONS):
        return "negation"
    if all(token.is_grammar for token in (*mine, *theirs)):
        return None
    if not mine and all(token.is_grammar for token in theirs):
        return None
    if _has_name(mine, claim_text) or _has_name(theirs, turn_text):
        return "name"
    return "word"


def _figures(part: Sequence[Token]) -> list[str]:
    return [token.folded for token in part if token.is_figure]


def _has_name(part: Sequence[Token], text: str) -> bool:
    return any(text[t.start].isupper() and not _begins_sentence(text, t.start) for t in part)


def _begins_sentence(text: str, at: int) -> bool:
    before = text[:at].rstrip(" \u00a0«“\"'(")
    return not before or before[-1] in ".!?\n…:"


def _text(part: Sequence[Token], text: str) -> str:
    return text[part[0].start : part[-1].stop] if part else ""
