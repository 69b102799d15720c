"""From an alignment to a verdict: whether the claim is true to the record, and how it differs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from meetings.model.claim import Difference
from meetings.retrieval.claims.alignment import AlignedPiece, Alignment
from meetings.retrieval.claims.claim_beside_turn import Beside
from meetings.retrieval.claims.differences import SIGNS_ALONE, differences
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.harmless_and_reversing_words import (
    NEARLY,
    NEGATIONS,
    PRONOUNS,
    QUALIFYING,
    TURNING,
)
from meetings.retrieval.claims.marked_gaps import first_quoted, is_cut_figure, is_marked
from meetings.retrieval.claims.tokens import Token
from meetings.retrieval.claims.weighing_differences import weightiest_first

_FOUND = 0.5
"""Under half of the claim's content words aligned, its words are not there (contract)."""
_NEARLY_ALL = 0.8
"""With fewer of its content words two pieces of a turn are not what a claim was joined from."""
_FEW = 4
"""Of fewer words almost any sentence about the matter has all: «мы одна страна» is not «мы одни
из лидеров в стране», which leaves out as many words between as the claim has."""
_SPLICED = 12
"""How many words left out in one place, unmarked, make it two pieces joined and not a slip."""


@dataclass(frozen=True, slots=True)
class ComparedWords:
    """How the words of a claim compare with a turn's: who said them and when is not judged yet."""

    verdict: Literal["verbatim", "near", "altered", "stitched", "not_found"]
    differences: tuple[Difference, ...] = ()


def compared(
    alignment: Alignment,
    claim_text: str,
    turn_text: str,
    *,
    reported: bool = False,
    about: frozenset[str] = frozenset(),
) -> ComparedWords:
    """The verdict on the words alone; ``about``: keys of whom and what the meeting is about."""
    beside = Beside(alignment, claim_text, turn_text, reported, about)
    if alignment.covered < _FOUND or _is_scattered(alignment):
        return ComparedWords("not_found")
    if any(_is_spliced(piece, alignment) for piece in alignment.pieces):
        in_other_words = reported and any(one.claimed for one in differences(beside))
        by_chance = in_other_words or alignment.covered < _NEARLY_ALL
        return ComparedWords("not_found" if by_chance else "stitched")
    found = weightiest_first(differences(beside))
    if any(_is_what_it_says(one, alignment) for one in found):
        return ComparedWords("not_found")
    if found:
        return ComparedWords("altered", found)
    if reported and _is_one_word_in_another_form(alignment):
        return ComparedWords("not_found")
    return ComparedWords("verbatim" if not reported and _is_verbatim(alignment) else "near")


def joined_parts(alignment: Alignment) -> list[Alignment]:
    """The pieces of one turn that a claim joins without a mark, each by itself."""
    parts: list[list[AlignedPiece]] = [[]]
    for piece in alignment.pieces:
        if _is_spliced(piece, alignment):
            parts.append([])
        else:
            parts[-1].append(piece)
    return [replace(alignment, pieces=tuple(part)) for part in parts if any(p.same for p in part)]


def _is_verbatim(alignment: Alignment) -> bool:
    if _qualified(alignment):
        return False
    for piece in alignment.pieces:
        mine = alignment.claim[slice(*piece.claim)]
        theirs = alignment.record[slice(*piece.record)]
        if piece.same:
            if any(a.folded != b.folded or a.mistyped for a, b in zip(mine, theirs, strict=True)):
                return False
        elif (mine and not is_cut_figure(piece, alignment)) or not _may_be_left_out(
            piece, alignment
        ):
            return False
    return True


def _may_be_left_out(piece: AlignedPiece, alignment: Alignment) -> bool:
    """Words of the record that a claim may pass over: a remark, or a gap that it marks."""
    if piece.claim[1] > piece.claim[0] and not is_cut_figure(piece, alignment):
        return False
    theirs = alignment.record[slice(*piece.record)]
    behind = alignment.record[piece.record[1] : piece.record[1] + 1]
    is_aside = not any(token.aside for token in behind)  # the claim goes on behind the remark
    if all((token.aside and is_aside) or token.folded in SIGNS_ALONE for token in theirs):
        return True
    if not is_marked(piece, alignment):
        return False
    turns = any(token.folded in TURNING - NEARLY for token in theirs)
    return not turns and theirs[-1].folded not in NEARLY  # "almost" is of the word behind it


def _is_scattered(alignment: Alignment) -> bool:
    """Whether the few words of a claim are there, but only far apart: another sentence."""
    return len(alignment.claim) < _FEW and any(
        piece.record[1] - piece.record[0] >= _FEW - 1 and not is_marked(piece, alignment)
        for piece in alignment.pieces
        if not piece.same
    )


def _is_one_word_in_another_form(alignment: Alignment) -> bool:
    """Whether all that is told by a claim is one word, of which the record has another case or
    tense: «воды нет» is not told by «под водой – нет».
    """
    told = [i for i, token in enumerate(alignment.claim) if _is_told(token)]
    if len(told) != 1:
        return False
    said = alignment.claim[told[0]].folded
    return all(said != token.folded for token in _agreed(alignment))


def _agreed(alignment: Alignment) -> list[Token]:
    same = (piece for piece in alignment.pieces if piece.same)
    return [token for piece in same for token in alignment.record[slice(*piece.record)]]


def _is_told(token: Token) -> bool:
    return token.is_figure or (token.says_something and token.folded not in NEGATIONS)


def _is_what_it_says(one: Difference, alignment: Alignment) -> bool:
    """Whether what a few words tell of is not there, and nothing like it in its place: «партия
    сказала надо» is not «вы сказали, надо».
    """
    if len(alignment.claim) >= _FEW or one.kind not in ("name", "word"):
        return False
    return _tells(one.claimed) and not _tells(one.said)


def _tells(part: str) -> bool:
    return any(not t.is_grammar and t.folded not in PRONOUNS | TURNING for t in tokens(part))


def _is_spliced(piece: AlignedPiece, alignment: Alignment) -> bool:
    if piece.same or is_marked(piece, alignment):
        return False
    theirs = [t for t in alignment.record[slice(*piece.record)] if not t.aside]
    return len(theirs) - (piece.claim[1] - piece.claim[0]) > _SPLICED


def _qualified(alignment: Alignment) -> bool:
    """Whether an "only" stands right before the words that are quoted."""
    first = first_quoted(alignment)
    return first is not None and first > 0 and alignment.record[first - 1].folded in QUALIFYING
