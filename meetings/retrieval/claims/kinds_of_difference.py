"""What kind a difference is, in the fewest words that tell it; none where only grammar differs."""

from __future__ import annotations

from meetings.facts.data.calendar_words import EN_MONTHS, RU_MONTHS
from meetings.model.claim import Kind
from meetings.names.matching import SURE, match_names
from meetings.retrieval.claims.another_predicate import is_of_another_verb, is_only_besides
from meetings.retrieval.claims.claim_beside_turn import Beside, Tokens, Unlike
from meetings.retrieval.claims.governing import governs
from meetings.retrieval.claims.governing_words import REPORT_OF_THEM
from meetings.retrieval.claims.harmless_and_reversing_words import (
    BOUNDS,
    LIMITING,
    NEARLY,
    NEGATIONS,
    TURNING,
)
from meetings.retrieval.claims.reported_speech import may_be_reported
from meetings.retrieval.claims.tokens import Token
from meetings.text.scripts import is_cyrillic

_NEXT = 2
_MONTHS = RU_MONTHS.keys() | EN_MONTHS.keys()


def kind_of(one: Unlike, beside: Beside) -> Kind | None:
    """What differs; None where only grammar does."""
    mine, theirs = one.mine, one.theirs or one.shown
    own, said = {t.folded for t in mine}, {t.folded for t in theirs}
    denied = {t.folded for t in one.theirs or _next_to_claim(one)} & NEGATIONS
    if (own & NEGATIONS) != denied or _limits_a_not(one, beside):
        return "negation"
    if _figures(mine) != _figures(theirs) or (_bounds(mine, beside) != _bounds(theirs, beside)):
        return "figure"
    if all(token.is_grammar for token in (*mine, *theirs)) or (
        own and said and own | said <= NEARLY
    ):
        return None
    if is_of_another_verb(one, beside):
        return "word"
    if _may_be_put_so(one, beside) or _is_name_in_another_script(one, beside):
        return None
    return "date" if (own | said) & _MONTHS else _word_or_name(one, beside)


def _may_be_put_so(one: Unlike, beside: Beside) -> bool:
    """Whether somebody who reports words may put or leave out such ones."""
    if not beside.reported:
        return False
    return may_be_reported(one, beside) or is_only_besides(one, beside)


def _next_to_claim(one: Unlike) -> Tokens:
    """The words of the sentence right beside a claim's first or last: a "not" further off denies
    something else.
    """
    is_before = bool(one.shown) and one.shown[-1].stop <= one.at
    return one.shown[-_NEXT:] if is_before else one.shown[:_NEXT]


def _limits_a_not(one: Unlike, beside: Beside) -> bool:
    """Whether one of both says "not just" where the other says "not"."""
    alignment = beside.alignment
    own = _is_limited(one.mine, alignment.claim)
    return own != _is_limited(one.theirs or one.shown, alignment.record)


def _is_limited(part: Tokens, line: Tokens) -> bool:
    """Whether a "just" among some words stands right behind a "not"."""
    first = next((token for token in part if token.folded in LIMITING), None)
    if first is None:
        return False
    before = [token for token in line if token.stop <= first.start]
    return bool(before) and before[-1].folded in NEGATIONS


def in_fewest_words(one: Unlike, kind: Kind, beside: Beside) -> Unlike:
    """What differs in the fewest words that tell it."""
    if kind == "negation":
        return _with_its_word(one, beside)
    return _only_figures(one) if kind == "figure" else one


def _only_figures(one: Unlike) -> Unlike:
    """A claimed figure beside the figure in its place: «15», not «раньше всех, 15»."""
    shown = one.theirs or one.shown
    told = [i for i, token in enumerate(shown) if _is_of_figure(token)]
    if told and one.mine and all(map(_says_nothing, one.mine)):
        bound = shown[told[0] : told[-1] + 1]
        return Unlike((), bound, bound[0].start)
    told = told if one.theirs else []
    if not told or not all(map(_is_of_figure, one.mine)) or not _figures(one.mine):
        return one
    if any(governs(t.folded) or REPORT_OF_THEM.fullmatch(t.folded) for t in one.theirs):
        return one  # "they say, 55" does not say that it is 55
    theirs = one.theirs[told[0] : told[-1] + 1]
    return Unlike(one.mine, theirs, theirs[0].start)


def _says_nothing(token: Token) -> bool:
    """Whether it is no word to put for a bound: "there ARE 20 boats" of "they have ABOUT 20"."""
    return not (token.says_something or _is_of_figure(token) or token.folded in TURNING)


def _is_of_figure(token: Token) -> bool:
    return token.is_figure or token.bounds or token.key[0] in "=%"


def _with_its_word(one: Unlike, beside: Beside) -> Unlike:
    """A "not" with the word that it denies, where the record has words of another kind instead.

    «Цена не выросла» beside «Цена за год выросла»: «выросла», not «за год».
    """
    denies, denied = _is_bare_not(one.mine), _is_bare_not(one.theirs)
    own = _behind(one.mine, beside.alignment.claim) if one.mine else None
    said = _behind(one.theirs, beside.alignment.record) if one.theirs else None
    if denies == denied or own is None or said is None or own.key != said.key:
        return one
    mine, theirs = ([*one.mine, own], [said]) if denies else ([own], [*one.theirs, said])
    return Unlike(mine, theirs, said.start)


def _is_bare_not(part: Tokens) -> bool:
    return bool(part) and all(token.folded in NEGATIONS for token in part)


def _behind(part: Tokens, line: Tokens) -> Token | None:
    return next((token for token in line if token.start >= part[-1].stop), None)


def _is_name_in_another_script(one: Unlike, beside: Beside) -> bool:
    """Whether a claim only writes a name as the other language does: «Байден», "Biden"."""
    mine = [beside.claim_text[token.start : token.stop] for token in one.mine]
    theirs = [beside.turn_text[token.start : token.stop] for token in one.theirs]
    if not mine or len(mine) != len(theirs):
        return False
    return all(map(_is_same_name, mine, theirs))


def _is_same_name(own: str, said: str) -> bool:
    if is_cyrillic(own) == is_cyrillic(said) or not (own[:1].isupper() and said[:1].isupper()):
        return False
    found = match_names(own, [said], limit=1)
    return bool(found) and found[0][1] >= SURE


def _word_or_name(one: Unlike, beside: Beside) -> Kind:
    named = _has_name(one.mine, beside.claim_text) or _has_name(
        one.theirs or one.shown, beside.turn_text
    )
    return "name" if named else "word"


def _figures(part: Tokens) -> list[str]:
    """Numbers, currencies and percent."""
    return [token.key for token in part if token.is_figure or token.key[0] in "=%"]


def _bounds(part: Tokens, beside: Beside) -> list[str]:
    """Bounds of figures, in other words than the record's by what they say."""
    bounds = [token.folded for token in part if token.bounds]
    return [BOUNDS.get(word, word) for word in bounds] if beside.reported else bounds


def _has_name(part: Tokens, text: str) -> bool:
    return any(text[t.start].isupper() and not begins_sentence(text, t.start) for t in part)


def begins_sentence(text: str, at: int) -> bool:
    """Whether nothing of the same sentence stands before a place."""
    before = text[:at].rstrip(" \u00a0«“\"'(")
    return not before or before[-1] in ".!?\n…:"
