"""How much of a claim in other words the nearest sentence has, whatever the order of its words."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import Final

from meetings.model.claim import Checked, Claimed, Difference
from meetings.retrieval.claims.counterparts import is_of_calendar
from meetings.retrieval.claims.english_irregular_verbs import BASES
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.harmless_and_reversing_words import NEGATIONS
from meetings.retrieval.claims.promised_deeds import is_not_to_come
from meetings.retrieval.claims.tokens import Token
from meetings.retrieval.claims.translated_words import direction
from meetings.retrieval.query.intents import is_finite
from meetings.statistics.figures.places import places_in

_ALIKE: Final = 0.8
"""With so many of a claim's words and all its figures, "no such words" alone would read as that
nothing of the kind was said."""
_ALIKE_BY_FIGURE: Final = 0.66
"""The same of a claim whose figures and places all are there: «рельсы служат 30 лет» of "they"."""
_A_WORD_OR_TWO: Final = 2
_AROUND: Final = range(-2, 3)
"""A "not" so many words from one of a claim's is of it: «лицензирование вообще не происходило»."""
_ROOT: Final = 6
"""Letters that words of one root begin with."""
_ASKS: Final = re.compile(r"\?[\s»”\"')\]]*$")
_TELLING: Final = 2
"""One word alone makes nothing alike: whoever «вредные привычки бросает» says nothing of «мы не
бросаем своих»."""


def part_told(made: Checked, claimed: Claimed) -> float:
    """The share of a claim's telling words that the nearest sentence or its title has."""
    words = {_base(token) for token in tokens(claimed.text) if token.says_something}
    told = f"{made.match.quote}\n{made.match.meeting.title}" if made.match else ""
    quote = {_base(token) for token in tokens(told)}
    return len(words & quote) / len(words) if words else 0.0


def is_alike(made: Checked, claimed: Claimed) -> bool:
    """Whether the nearest has all figures of a claim that is not found, and nearly all words."""
    if made.verdict != "not_found" or made.match is None or made.translated:
        return False
    own, said = tokens(claimed.text), tokens(made.match.quote)
    figures = {token.key for token in own if token.is_figure or is_of_calendar(token.folded)}
    words = {_base(token) for token in own if token.says_something}
    if not figures and len(words) < _TELLING:
        return False
    about = f"{made.match.quote}\n{made.match.meeting.title}"
    by_figure = bool(figures) and places_in(claimed.text) <= places_in(about)
    enough = _ALIKE_BY_FIGURE if by_figure else _ALIKE
    told = figures <= {token.key for token in said} and part_told(made, claimed) >= enough
    return told and not _is_turned(own, said) and not is_not_to_come(made, claimed)


def _is_turned(own: Sequence[Token], said: Sequence[Token]) -> bool:
    """Whether one of both says "not" of it, or that it fell where the other says that it grew."""
    words = {_base(token) for token in own if token.says_something}
    denies = any(token.folded in NEGATIONS for token in own)
    near = {i + step for i, token in enumerate(said) for step in _AROUND if _base(token) in words}
    denied = any(token.folded in NEGATIONS for i, token in enumerate(said) if i in near)
    ways, others = ({direction(t.folded) for t in part} - {""} for part in (own, said))
    return denies != denied or (bool(others) and not ways <= others)


def is_only_asked(made: Checked, claimed: Claimed) -> bool:
    """Whether what is like a claim asks it: "Would Russia support sanctions?" says nothing."""
    quote = made.match.quote if made.match else ""
    return _ASKS.search(quote) is not None and _ASKS.search(claimed.text) is None


def leaves_out_of_what(made: Checked, claimed: Claimed) -> bool:
    """Whether a claim of a word or two leaves out what it is said of: "prices are falling" beside
    "METAL prices are falling".
    """
    own = [token for token in tokens(claimed.text) if token.says_something]
    if made.verdict != "near" or made.match is None or made.translated or made.figure:
        return False
    if not own or len(own) > _A_WORD_OR_TWO or any(token.is_figure for token in own):
        return False
    if any(token.folded in NEGATIONS for token in tokens(claimed.text)):
        return False  # "no school" is "not one of our 58 forest schools"
    quote, said = made.match.quote, tokens(made.match.quote)
    keys = {_base(token) for token in own}
    ahead = [
        before
        for before, token in pairwise([None, *said])
        if token is not None and _base(token) == _base(own[0])
    ]
    return bool(ahead) and all(
        before is not None
        and before.says_something
        and _base(before) not in keys
        and quote[before.stop : before.stop + 1].isspace()
        for before in ahead
    )


def only_moved(made: Checked, claimed: Claimed) -> bool:
    """Whether a claim differs in words alone, and each of them stands in the sentence.

    "Mortgages grew 74 percent" is not contradicted by "mortgages …, it has grown by 74 percent".
    """
    if made.verdict != "altered" or made.match is None or made.translated or made.figure:
        return False
    words = [one for one in made.differences if not _is_bound_left_out(one)]
    if not words or not all(map(_is_of_words, words)):
        return False
    told = {_base(token) for token in tokens(made.match.quote)}
    own = (token for token in tokens(claimed.text) if token.says_something)
    apart = [token for token in own if _base(token) not in told and not _has_root(token, told)]
    return not apart or (all(map(_is_verb, apart)) and not any(map(_has_verb, made.differences)))


def _has_root(token: Token, told: Collection[str]) -> bool:
    """Whether a word made of the same root is there: «об освобождении» beside «освобождено»."""
    root = token.key[:_ROOT]
    return len(root) == _ROOT and any(key.startswith(root) for key in told)


def _is_verb(token: Token) -> bool:
    """Whether it is a verb, which a report may change: «у нас делают» for «у нас производится»."""
    return is_finite(token.folded)


def _has_verb(one: Difference) -> bool:
    """Whether a verb of the sentence is what a claim has another word for."""
    return any(map(_is_verb, tokens(one.said)))


def _is_of_words(one: Difference) -> bool:
    """Whether words stand in the place of others, or of a figure, and no figure, name or "not".

    «Сбор снизили с 30 до 15» says nothing against «снизили сбор в два раза с 30 до 15».
    """
    if one.kind not in ("word", "figure") or not one.claimed:
        return False
    return not any(token.is_figure for token in tokens(one.claimed))


def _is_bound_left_out(one: Difference) -> bool:
    """Whether only a "more than" is said that the claim has not."""
    has_figure = any(token.is_figure for token in tokens(one.said))
    return one.kind == "figure" and not one.claimed and not has_figure


def _base(token: Token) -> str:
    return BASES.get(token.folded, token.key)
