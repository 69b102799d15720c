"""What may differ where a claim is in other words and still says what the record says."""

from __future__ import annotations

import re
from collections.abc import Sequence

from meetings.retrieval.claims.claim_beside_turn import Beside, Tokens, Unlike
from meetings.retrieval.claims.governing import governs, sentence_around
from meetings.retrieval.claims.governing_words import AND, NO_GOVERNORS, WITHOUT
from meetings.retrieval.claims.harmless_and_reversing_words import (
    BOUNDS,
    FIRST_PERSON,
    PRONOUNS,
    SHIFTED,
    TURNING,
)
from meetings.retrieval.claims.modality import is_as_sure, modality
from meetings.retrieval.claims.rounded_figures import fits
from meetings.retrieval.claims.same_movement import moves_alike
from meetings.retrieval.claims.tokens import Token
from meetings.retrieval.claims.years_told import is_year
from meetings.statistics.figures.places import places_in

_MAY_CHANGE = PRONOUNS | SHIFTED.keys()
_OF_A_TIME = frozenset("за итогам итоге течение ходе протяжении course".split())
"""«По итогам 2024 года» is «за 2024 год»."""
_WHERE = frozenset("at in on across в во на по".split())
"""What was launched "at 90 schools in 5 regions" was launched in five regions."""
_OPENS_PREDICATE = frozenset("is are was were has had".split())
_ROUNDS = frozenset({"more", "about"})
_BARE = 2
"""Words with which a predicate says nothing: "is and"."""
_FROM = frozenset({"from", "с", "со"})
_AMOUNT = 4
"""Words of «на целых 40 процентов»."""
_LISTS = re.compile(r"[:,(–—]|\s-\s")
_BEFORE = 250
"""Characters before a sentence among which the only year is the one it is of."""


def tells_the_same_figure(one: Unlike, beside: Beside) -> bool:
    """Whether a figure is rounded, a year told elsewhere, or both left out with their verb."""
    if any(fits(one.mine, way) for way in one.ways):
        return True
    if not one.mine:
        return is_only_bound(one.theirs) or _is_dropped(one.theirs, beside)
    return not _turns(one.theirs) and _is_told_elsewhere(one.mine, beside)


def is_only_bound(theirs: Tokens) -> bool:
    """Whether nothing is left out but "over" or "about": who tells of it gives the figure alone.

    An "up to" or "at least" stays a difference.
    """
    bounds = [BOUNDS.get(token.folded) for token in theirs if token.bounds]
    rest = all(token.bounds or token.is_grammar for token in theirs)
    return bool(bounds) and rest and set(bounds) <= _ROUNDS


def _is_dropped(theirs: Tokens, beside: Beside) -> bool:
    """Whether a claim passes over a predicate of its own, or over when it was.

    "The arm is 640 metres long and needs stone" says that the arm needs stone.
    """
    figures = [i for i, token in enumerate(theirs) if token.is_figure]
    if _turns(theirs):
        return False
    if not figures:
        return _is_first_predicate(theirs)
    if _is_change(theirs, beside):
        return True
    if all(is_year(theirs, i) for i in figures):
        return True
    behind = next((t for t in beside.alignment.record if t.start >= theirs[-1].stop), None)
    if behind is None or behind.is_figure:
        return False
    is_aside = theirs[0].folded in _WHERE and behind.folded in _WHERE
    return theirs[-1].folded in AND or is_aside


def _is_change(theirs: Tokens, beside: Beside) -> bool:
    """Whether "by 40 percent" stands before "from 5 to 7 years", which is claimed."""
    behind = next((t for t in beside.alignment.record if t.start >= theirs[-1].stop), None)
    opens = theirs[0].folded in ("by", "на") and behind is not None
    return opens and behind is not None and behind.folded in _FROM and len(theirs) <= _AMOUNT


def _is_first_predicate(theirs: Tokens) -> bool:
    """Whether "is open and" stands between who it is and what else they do."""
    opens = theirs[0].folded in _OPENS_PREDICATE
    return opens and theirs[-1].folded == "and" and not modality(theirs) and len(theirs) > _BARE


def _turns(theirs: Tokens) -> bool:
    """Whether words may not be passed over."""
    return any(token.folded in TURNING or governs(token.folded) for token in theirs)


def _is_told_elsewhere(mine: Tokens, beside: Beside) -> bool:
    """Whether the sentence has a claim's year in another place, and no other year.

    One without a year is of that which was named last before it.
    """
    years = {token.key for i, token in enumerate(mine) if is_year(mine, i)}
    if len(years) != 1 or not all(
        token.key in years or token.is_grammar or token.folded.startswith("год") for token in mine
    ):
        return False
    start, stop = sentence_around(beside.turn_text, *beside.alignment.span)
    record = beside.alignment.record
    told = [token for i, token in enumerate(record) if is_year(record, i) and token.start < stop]
    own = {token.key for token in told if token.start >= start}
    before = {token.key for token in told if start - _BEFORE <= token.start < start}
    return own == years if own else before == years


def may_be_reported(one: Unlike, beside: Beside) -> bool:
    """Whether there are only other pronouns, or words left out that do not turn the sense."""
    mine, theirs = one.mine, one.theirs
    if moves_alike(mine, theirs) and _is_as_sure(one, beside):
        return True
    said = theirs if mine else _without_manner(theirs)
    words = [token.folded for token in (*mine, *said) if not token.bounds]
    if any(word in TURNING or governs(word) for word in words) or _counts_another(one, beside):
        return False
    if not _is_shifted(one, beside) or not _is_as_sure(one, beside):
        return False
    added, left_out = _content(mine), _content(theirs)
    if _speaks_of_its_own(one, beside):
        added = [token for token in added if not _is_in_the_title(token, beside)]
    if all(token.folded in _OF_A_TIME for token in (*added, *left_out)):
        return True
    return not added and not (mine and left_out)


def _content(part: Tokens) -> list[Token]:
    """Words that say something by themselves."""
    idle = _MAY_CHANGE | {"у"}
    return [t for t in part if not (t.is_grammar or t.bounds) and t.folded not in idle]


def _counts_another(one: Unlike, beside: Beside) -> bool:
    """Whether words between a figure and what it is claimed to count are what it counts: "1,400
    facilities: schools", which are no 1,400 schools.
    """
    left_out = [token for token in one.theirs if not (token.is_grammar or token.bounds)]
    if not left_out:
        return False
    record = beside.alignment.record
    at = record.index(one.theirs[0])
    behind = record[at + len(one.theirs) : at + len(one.theirs) + 1]
    if not (at and record[at - 1].is_figure and behind):
        return False
    marks = beside.turn_text[one.theirs[-1].stop : behind[0].start]
    return _LISTS.search(marks) is not None


def _without_manner(part: Tokens) -> Tokens:
    """Some words without a "without any hesitation" that only says how it was done."""
    told = " ".join(token.folded for token in part)
    manner = next((m for m in NO_GOVERNORS.finditer(told) if WITHOUT.match(m[0])), None)
    if manner is None:
        return part
    first = told[: manner.start()].count(" ")
    return [*part[:first], *part[first + manner[0].count(" ") + 1 :]]


def _speaks_of_its_own(one: Unlike, beside: Beside) -> bool:
    """Whether "we" or "our" is in the place of a name, or in its sentence, which names no other
    place; a country that the meeting is about need not be named at all.
    """
    if any(token.folded in FIRST_PERSON for token in one.theirs or one.shown):
        return True
    if one.theirs:
        return False
    start, stop = sentence_around(beside.turn_text, *beside.alignment.span)
    record = [token for token in beside.alignment.record if start <= token.start < stop]
    own = any(token.folded in FIRST_PERSON for token in record)
    is_place = any(places_in(_word(token, beside)) for token in one.mine)
    return (own or is_place) and not places_in(beside.turn_text[start:stop])


def _is_in_the_title(token: Token, beside: Beside) -> bool:
    places = places_in(_word(token, beside))
    return token.key in beside.about or bool(places and places <= beside.about)


def _word(token: Token, beside: Beside) -> str:
    return beside.claim_text[token.start : token.stop]


def _is_as_sure(one: Unlike, beside: Beside) -> bool:
    claim, record = beside.alignment.claim, beside.alignment.record
    last = one.theirs[-1].stop if one.theirs else 0
    verb = next((token for token in record if last and token.start >= last), None)
    return is_as_sure(one.mine, one.theirs, claim, verb)


def _is_shifted(one: Unlike, beside: Beside) -> bool:
    """Whether English verbs only go back a tense: "we have increased" is "the firm increased",
    "they are working" is "they work".
    """
    own, said = _shifted(one.mine), _shifted(one.theirs)
    must = any(token.folded == "to" for token in one.theirs)  # "we have to build"
    if "has" not in own and not must:
        said = [verb for verb in said if verb != "has"]
    if "is" not in own and _is_going_on(one, beside):
        said = [verb for verb in said if verb != "is"]
    return sorted(own) == sorted(said)


def _is_going_on(one: Unlike, beside: Beside) -> bool:
    """Whether a verb in -ing follows that the claim has without its "are"."""
    last = one.theirs[-1].stop if one.theirs else 0
    verb = next((t for t in beside.alignment.record if last and t.start >= last), None)
    if verb is None or not verb.folded.endswith("ing"):
        return False
    own = [t.folded for t in beside.alignment.claim if t.key == verb.key]
    return bool(own) and not any(word.endswith("ing") for word in own)


def _shifted(part: Sequence[Token]) -> list[str]:
    """English verbs that may go back a tense; of a "will" `modality` tells."""
    found = (SHIFTED[token.folded] for token in part if token.folded in SHIFTED)
    return [verb for verb in found if verb != "will"]
