"""Whether a claim in other words differs from a sentence by its wording alone.

Only what is put for its like contradicts: a name for a name, a word for a word of its kind, "fell"
for "grew". «Принял» beside «который открыли на базе больницы» is how somebody else would say it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from meetings.gazetteer.ordinary_words import ORDINARY_ENGLISH, kinds_of
from meetings.model.claim import Checked, Claimed, Difference
from meetings.retrieval.claims.alike import is_only_asked, leaves_out_of_what, only_moved
from meetings.retrieval.claims.counterparts import is_counterpart, is_of_calendar
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.harmless_and_reversing_words import PRONOUNS, TURNING
from meetings.retrieval.claims.kinds_of_difference import begins_sentence
from meetings.retrieval.claims.modality import modality
from meetings.retrieval.claims.promised_deeds import claims_deed, is_not_to_come
from meetings.retrieval.claims.same_movement import are_of_two_times, ways
from meetings.retrieval.claims.tokens import Token
from meetings.text.stop_words import STOP_WORDS
from meetings.text.tokens import fold, word_texts

_LONGEST_NAME: Final = 3
"""Words that say something up to which a name is put for a name: "Saudi Arabia", not a list."""

_FEW, _FEW_OF_DEED = 2, 4
"""Words that say something, "buy gas"; what is to be done takes a verb more than what is."""
_FROM_AND_TO: Final = frozenset("с со от до from to".split())
"""A claim that sets two figures side by side, «с 1,8 до 1,7», where the record tells each."""
_COMPARING: Final = frozenset("more less fewer больше более меньше менее".split())
"""Put for each other they contradict, and put for "a bigger quantity" they do not."""


def tells_nothing_of(claimed: Claimed, made: Checked) -> bool:
    """Whether what is like a claim in other words neither says nor contradicts it."""
    rules = (
        is_not_to_come,
        only_moved,
        is_only_asked,
        leaves_out_of_what,
        is_only_reworded,
        gives_it_as_well,
        is_of_few_words,
    )
    return any(rule(made, claimed) for rule in rules)


def is_only_reworded(made: Checked, _: Claimed) -> bool:
    """Whether nothing in a sentence that differs from a claim stands against it."""
    if made.verdict != "altered" or made.match is None or made.translated or made.figure:
        return False
    names = partial(_differs_in_names, made=made)
    return bool(made.differences) and all(_is_reworded(one, names) for one in made.differences)


def gives_it_as_well(made: Checked, _: Claimed) -> bool:
    """Whether the words with another figure of the same have the claimed one, too: "we are close
    to 80: 79.5" does not contradict 79.5.
    """
    if made.verdict != "altered" or made.match is None or made.figure is None:
        return False
    mine = {t.key for one in made.differences for t in tokens(one.claimed) if t.is_figure}
    return bool(mine) and mine <= {token.key for token in tokens(made.match.quote)}


def is_of_few_words(made: Checked, claimed: Claimed) -> bool:
    """Whether another has but a few common words of a claim: "they would have to lift the
    sanctions" is no promise to lift sanctions, laid to the wrong one.
    """
    if made.verdict != "other_speaker":
        return False
    words = tokens(claimed.text)
    most = _FEW_OF_DEED if claims_deed(claimed.text) else _FEW
    return not any(t.is_figure for t in words) and sum(t.says_something for t in words) <= most


def _is_reworded(one: Difference, names: Callable[[Difference], bool]) -> bool:
    """Whether a claim has words for which the sentence has nothing of their kind."""
    own, said = tokens(one.claimed), tokens(one.said)
    mine, theirs = _telling(own), _telling(said)
    if one.kind == "figure" and own and all(token.folded in _FROM_AND_TO for token in own):
        return not any(token.is_figure or token.bounds for token in said)
    if one.kind == "figure":
        return bool(mine) and not any(token.is_figure or token.bounds for token in own)
    if one.kind not in ("word", "name") or _turns(one):
        return False
    if not one.claimed:
        return not theirs
    if not mine:
        return bool(theirs) and all(map(_says_nothing, own))
    return not theirs or not _is_like(one, mine, theirs, names)


def _says_nothing(token: Token) -> bool:
    """Whether a word is put for none: grammar, "he", the "more" of "a bigger quantity"."""
    return token.is_grammar or token.folded in PRONOUNS | _COMPARING


def _turns(one: Difference) -> bool:
    """Whether one of both makes its words less sure, or takes them back."""
    own, said = tokens(one.claimed), tokens(one.said)
    return modality(own) != modality(said) or any(t.folded in TURNING for t in (*own, *said))


def _is_like(
    one: Difference,
    mine: list[Token],
    theirs: list[Token],
    names: Callable[[Difference], bool],
) -> bool:
    """Whether words are put for words of their kind; «месяцев» for «дней», whatever follows."""
    if len(mine) == 1 and is_of_calendar(mine[0].folded) and is_of_calendar(theirs[0].folded):
        return True
    if ways(mine) and ways(theirs):
        return ways(mine) != ways(theirs) or are_of_two_times(mine, theirs)
    if one.kind == "name":
        return names(one) and max(len(mine), len(theirs)) <= _LONGEST_NAME
    return len(mine) == len(theirs) == 1 and is_counterpart(one.claimed, one.said)


def _telling(part: list[Token]) -> list[Token]:
    idle = PRONOUNS | _COMPARING | {"one", "ones"}
    return [token for token in part if token.says_something and token.folded not in idle]


def _differs_in_names(one: Difference, made: Checked) -> bool:
    """Whether a name is put for a name; a sentence's first word has its capital anyhow."""
    match = made.match
    at = one.place[0] - match.start if match else 0
    is_first = match is not None and (at <= 0 or begins_sentence(match.quote, at))
    return _is_named(one.claimed) and _is_named(one.said, is_first=is_first)


def _is_named(part: str, *, is_first: bool = False) -> bool:
    """Whether some words name something; «Вам» and «Вашему» have a capital out of politeness."""
    words = word_texts(part)
    named = (word for word in (words[1:] if is_first else words) if word[0].isupper())
    others = any(fold(word) not in PRONOUNS for word in named)
    return others or (is_first and bool(words) and _is_surely_named(words[0]))


def _is_surely_named(word: str) -> bool:
    """Whether a sentence's first word is a name or a place all the same."""
    folded = fold(word)
    if not word[0].isupper() or folded in STOP_WORDS:
        return False
    return "ordinary" not in kinds_of(folded) and folded not in ORDINARY_ENGLISH
