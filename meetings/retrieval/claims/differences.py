"""From an alignment to the differences between claim and record, each with its kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from meetings.facts.data.currencies import SIGNS
from meetings.model.claim import Difference, Kind
from meetings.retrieval.claims.claim_beside_turn import Beside, Tokens, Unlike
from meetings.retrieval.claims.conditions import condition_behind
from meetings.retrieval.claims.governing import Governor, governors, governs, taken_back
from meetings.retrieval.claims.governing_words import CONDITION
from meetings.retrieval.claims.harmless_and_reversing_words import IDLE, NEARLY, NEGATIONS
from meetings.retrieval.claims.inflection import is_noun
from meetings.retrieval.claims.kinds_of_difference import begins_sentence, in_fewest_words, kind_of
from meetings.retrieval.claims.marked_gaps import (
    denied_once_more,
    first_quoted,
    hidden_amount,
    hidden_bound,
    hidden_limit,
    is_cut_figure,
    is_marked,
)
from meetings.retrieval.claims.moved_words import (
    are_moved,
    change_places,
    is_inflected,
    may_be_inflected,
    without_moved_subject,
)
from meetings.retrieval.claims.reported_speech import is_only_bound, tells_the_same_figure
from meetings.retrieval.claims.tokens import Token

SIGNS_ALONE = SIGNS.keys() | {"%"}
"""What may be left out like a comma."""
_AHEAD = 3
"""Words before the claim's first that may belong to its figure: "more than just"."""
_BESIDE = 5
"""Words beside a claim's first or last among which the figure stands that it rounds."""
_PARTS = frozenset("часть половина треть четверть большинство меньшинство".split())
"""Of what follows in the genitive some alone are meant: «часть лодок»."""
_LONG = 80
"""Characters left out in front; of more only the word that governs is named."""
_DENYING = NEGATIONS | {"будет", "будут", "был", "была", "были"}
"""What agrees with «ни один» or with a plural."""
_SAYS_NO = re.compile(r"[.!…]+[»”\")]*\s+(?:Нет|No)[,.]")
"""«Это не гонка. Нет, мы считаем…» goes on to say so."""


def differences(beside: Beside) -> Iterator[Difference]:
    """What says something else, in order."""
    ahead, unlike = _without_denials(governing_ahead(beside), list(_unlike(beside)), beside)
    if beside.reported:
        unlike = without_moved_subject(unlike, beside)
    yield from _left_out(ahead, beside)
    yield from _bound_ahead(beside)
    yield from _nearly_ahead(beside)
    yield from _part_ahead(beside)
    yield from _hidden(beside)
    moved = are_moved(unlike, beside)
    inflected: list[Unlike] = []
    for one in unlike:
        if beside.reported and tells_the_same_figure(one, beside):
            continue
        if is_inflected(one):
            inflected.append(one)
        elif not moved and (kind := kind_of(one, beside)):
            yield _difference(in_fewest_words(one, kind, beside), kind, beside)
    for one in inflected:
        if not may_be_inflected(one, beside):
            yield _difference(one, "word", beside)
    if change_places(inflected, beside):
        yield from (_difference(one, "name", beside) for one in inflected)


def _unlike(beside: Beside) -> Iterator[Unlike]:
    """Where claim and record differ, also where they have two forms of a word."""
    alignment = beside.alignment
    for number, piece in enumerate(alignment.pieces):
        mine: Tokens = alignment.claim[slice(*piece.claim)]
        theirs: Tokens = alignment.record[slice(*piece.record)]
        if piece.same:
            for own, said in zip(mine, theirs, strict=True):
                if own.folded != said.folded and not (own.variant or said.variant):
                    yield Unlike((own,), (said,), said.start)
            continue
        if not mine and (is_marked(piece, alignment) or all(t.aside for t in theirs)):
            continue
        if is_cut_figure(piece, alignment):
            continue
        if not mine and _is_idle(theirs):
            continue
        at = alignment.record[piece.record[0] - 1].stop if piece.record[0] else 0
        shown = () if theirs else _at_edge(number, beside, len(mine))
        yield Unlike(mine, theirs, at, shown, [theirs] if theirs else _ways(number, beside))


def _is_idle(theirs: Tokens) -> bool:
    """Whether words left out say nothing; a sign is as little as a comma."""
    words = [token.folded for token in theirs if token.folded not in SIGNS_ALONE]
    return not words or IDLE.fullmatch(" ".join(words)) is not None


def _ways(number: int, beside: Beside) -> list[Tokens]:
    """The words that a sentence has next to where a claim begins or ends, one, two and more."""
    near = _at_edge(number, beside, _BESIDE)
    return [near[-size:] if number == 0 else near[:size] for size in range(1, len(near) + 1)]


def _at_edge(number: int, beside: Beside, size: int) -> Tokens:
    """What the sentence has where a claim begins or ends with words of its own."""
    alignment = beside.alignment
    piece, record = alignment.pieces[number], alignment.record
    shown: list[Token] = []
    if number == 0:
        for token in reversed(record[max(0, piece.record[0] - size) : piece.record[0]]):
            later = shown[0] if shown else record[piece.record[0]]
            if begins_sentence(beside.turn_text, later.start):
                break
            shown.insert(0, token)
    elif number == len(alignment.pieces) - 1:
        for token in record[piece.record[1] : piece.record[1] + size]:
            if begins_sentence(beside.turn_text, token.start):
                break
            shown.append(token)
    return shown


def governing_ahead(beside: Beside) -> tuple[Governor, ...]:
    """What governs a claim's words from in front, unless the claim begins with its like."""
    alignment = beside.alignment
    start, stop = alignment.span
    if stop == 0:
        return ()
    first = next(piece for piece in alignment.pieces if piece.same)
    own = alignment.claim[: first.claim[0]]
    found = tuple(governors(beside.turn_text, start))
    if any(not one.none for one in found) and any(governs(token.folded) for token in own):
        return ()
    return found


def _without_denials(
    ahead: Sequence[Governor], unlike: list[Unlike], beside: Beside
) -> tuple[Sequence[Governor], list[Unlike]]:
    """Both without what only says "not" by other words: "no school will be" is "not one will".

    Russian says "not" twice there, so the record may have one more.
    """
    own = {token.folded for token in beside.alignment.claim} & NEGATIONS
    if not ahead or not own or not all(one.none for one in ahead):
        return ahead, unlike
    return (), [one for one in unlike if not _only_denies(one, twice="не" in own)]


def _only_denies(one: Unlike, *, twice: bool) -> bool:
    if is_inflected(one) and is_noun(one.mine[0].folded):
        return True  # «ни одна из мельниц» is "no mill" and "the mills … not"
    left = [t.folded for t in (*one.mine, *one.theirs) if t.folded not in _DENYING]
    if left and not all(token.is_grammar for token in one.mine if token.folded in left):
        return False
    has = any(token.folded in NEGATIONS for token in one.theirs)
    return (twice or not has) and not [t for t in one.theirs if t.folded in left]


def _left_out(ahead: Sequence[Governor], beside: Beside) -> Iterator[Difference]:
    """What stands from the first clause that governs up to the words that are quoted."""
    start, stop = beside.alignment.span
    if ahead:
        place = ahead[0].clause, start
        if place[1] - place[0] > _LONG:
            place = ahead[-1].start, ahead[-1].stop
        said = beside.turn_text[slice(*place)].rstrip(' ,:;–—«“"')
        yield Difference("", said, ahead[0].kind, (place[0], place[0] + len(said)))
    elif stop and not _is_answered(beside) and (behind := taken_back(beside.turn_text, stop)):
        yield Difference("", beside.turn_text[slice(*behind)], "negation", behind)
    elif stop and (behind := condition_behind(beside.turn_text, stop)) and not _depends(beside):
        yield Difference("", beside.turn_text[slice(*behind)], "word", behind)


def _is_answered(beside: Beside) -> bool:
    """Whether a "no" behind takes nothing back: it answers a question, or says "not" once more."""
    behind = beside.turn_text[beside.alignment.span[1] :].lstrip(' »”"')
    if behind.startswith("?"):
        return beside.claim_text.rstrip(' »”"').endswith("?")
    agreed = (p for p in beside.alignment.pieces if p.same)
    words = {t.folded for p in agreed for t in beside.alignment.record[slice(*p.record)]}
    return not words.isdisjoint(NEGATIONS) and _SAYS_NO.match(behind) is not None


def _depends(beside: Beside) -> bool:
    """Whether a claim has a condition of its own."""
    return any(CONDITION.fullmatch(token.folded) for token in beside.alignment.claim)


def _hidden(beside: Beside) -> Iterator[Difference]:
    """A "not" that a marked gap hides, and that governs what stands behind the gap; an "only" or
    a bound right before it.
    """
    alignment = beside.alignment
    for piece in alignment.pieces:
        if denied_once_more(piece, alignment):
            continue
        if limits := hidden_limit(piece, alignment):
            denies = any(token.folded in NEGATIONS for token in limits)
            yield _difference(Unlike((), limits, 0), "negation" if denies else "word", beside)
            continue
        if figure := hidden_amount(piece, alignment) or hidden_bound(piece, alignment):
            yield _difference(Unlike((), figure, 0), "figure", beside)
        hides = not piece.same and piece.record[1] > piece.record[0]
        if hides and piece.record[1] < len(alignment.record) and is_marked(piece, alignment):
            since = alignment.record[piece.record[0]].start
            behind = alignment.record[piece.record[1]].start
            for one in governors(beside.turn_text, behind, since):
                if one.wish:  # a mark tells that something stands there
                    continue
                place = one.start, one.stop
                yield Difference("", beside.turn_text[slice(*place)], one.kind, place)


def _bound_ahead(beside: Beside) -> Iterator[Difference]:
    """The bound of a figure that stands right before the words that are quoted."""
    first = first_quoted(beside.alignment)
    if first is None:
        return
    record = beside.alignment.record
    near = [
        t for t in record[max(0, first - _AHEAD) : first] if _is_close(t, record[first], beside)
    ]
    if record[first].is_figure and (bounds := [t for t in near if t.bounds]):
        left_out = record[record.index(bounds[0]) : first]
        if beside.reported and is_only_bound(left_out):
            return
        yield _difference(Unlike((), left_out, 0), "figure", beside)


def _nearly_ahead(beside: Beside) -> Iterator[Difference]:
    """An "almost" that stands right before the words that are quoted."""
    first = first_quoted(beside.alignment)
    record = beside.alignment.record
    if not first or record[first].is_figure:
        return
    before = record[first - 1]
    if before.folded in NEARLY and _is_close(before, record[first], beside):
        yield _difference(Unlike((), (before,), 0), "word", beside)


def _part_ahead(beside: Beside) -> Iterator[Difference]:
    """Of what it is said, right before what is told in other words: "some of | the boats".

    A quotation may begin behind it: "the largest harbours of the north".
    """
    first = first_quoted(beside.alignment)
    if not first or not beside.reported:
        return
    record = beside.alignment.record
    few = record[max(0, first - 2) : first]
    if few[-1].folded in _PARTS:
        few = few[-1:]
    elif len(few) < 2 or few[1].folded != "of":
        return
    if _is_close(few[0], record[first], beside):
        yield _difference(Unlike((), few, 0), "word", beside)


def _is_close(token: Token, first: Token, beside: Beside) -> bool:
    """Whether only blanks and words of one clause stand between a token and a later one."""
    between = beside.turn_text[token.stop : first.start]
    return not any(mark in between for mark in ",.;:!?()«»–—\n")


def _difference(one: Unlike, kind: Kind, beside: Beside) -> Difference:
    claimed = beside.claim_text[slice(*_span(one.mine))] if one.mine else ""
    theirs = one.theirs or one.shown
    place = _span(theirs) if theirs else (one.at, one.at)
    return Difference(claimed, beside.turn_text[slice(*place)], kind, place)


def _span(part: Tokens) -> tuple[int, int]:
    return min(token.start for token in part), max(token.stop for token in part)
