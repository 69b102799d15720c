"""Whether a question leaves out of what it asks: «сколько стоил?», «повысят или нет»."""

from __future__ import annotations

import re
from itertools import pairwise

from meetings.gazetteer.finding_countries import countries_in
from meetings.retrieval.query.anaphora_words import GENERAL, HAPPENING, OPENERS
from meetings.retrieval.query.intent_words import AUXILIARY, INTERROGATIVE
from meetings.retrieval.query.intents import is_finite
from meetings.retrieval.query.places_alone import place_alone
from meetings.retrieval.query.questions.question_stop_words import NOT_CONTENT
from meetings.text.russian_analyses import part_of_speech
from meetings.text.scripts import is_cyrillic
from meetings.text.stop_words import STOP_WORDS
from meetings.text.tokens import fold, word_texts

_SHORT_QUESTION = 4
"""Words; a longer question says what it is about."""
_PASSIVE = 6
"""Letters of an English "-ed" from which on it says what is done: not "red" or "need"."""
_OF_NO_THING = frozenset({"ADVB", "PRED", "ADJS", "PRTS", "INFN", "COMP"})
"""Russian parts of speech that say how it is or is done, and not of what."""
_DONE = frozenset({"PRTS", "ADJS"})
"""«Построен?», «нужен?»."""
_OR_NOT = re.compile(r"\b(?:или нет|or not)\W*$", re.IGNORECASE)
_FOR_OR_AGAINST = frozenset("против нет against favour favor".split())
_HOW_IT_IS = frozenset(
    "expensive cheap dangerous difficult easy hard necessary safe profitable risky successful"
    " useful worth true real popular".split()
)
"""English words that say how something is: "was it expensive?"."""


def says_nothing_of_what(text: str) -> bool:
    """«сколько стоил?», "when will it open?": asks, and leaves out of what."""
    said = [fold(word) for word in word_texts(text)]
    telling = [word for word in said if word not in STOP_WORDS]
    if not telling or len(telling) > _SHORT_QUESTION or not _asks(text, said):
        return False
    rest = [word for word in said if word not in INTERROGATIVE | STOP_WORDS]
    done = [word for word in rest if word not in GENERAL]
    return bool(rest) and all(map(is_of_no_thing, done))


def asks_of_nothing(text: str) -> bool:
    """«до какого года», «кто против?»: nothing to look for without what came before."""
    said = {fold(word) for word in word_texts(text)}
    asking = said & INTERROGATIVE - AUXILIARY
    nothing = INTERROGATIVE | STOP_WORDS | GENERAL | OPENERS | _FOR_OR_AGAINST
    return bool(asking) and said <= nothing


def _asks(text: str, said: list[str]) -> bool:
    """Whether a message asks: by a word for it, «… или нет», or a question mark behind a verb.

    «Дорого?» alone would be met by whatever sounds like it.
    """
    if not set(said).isdisjoint(INTERROGATIVE) or _OR_NOT.search(text):
        return True
    return text.rstrip().endswith("?") and any(map(_is_deed, said))


def _is_deed(word: str) -> bool:
    return is_finite(word) or (is_cyrillic(word) and part_of_speech(word) in _DONE)


def is_content(word: str) -> bool:
    """Whether a word of a question says of what it asks."""
    folded = fold(word)
    return folded not in INTERROGATIVE | STOP_WORDS | NOT_CONTENT and not is_of_no_thing(folded)


def with_thing(text: str, thing: str) -> str:
    """«сколько стоил?» after the bridge as it is meant, «сколько стоил мост?».

    What names a thing of its own, or asks nothing, stays as it is; after a country alone what
    names no other is of that.
    """
    said = word_texts(text)
    content = [word for word in said if is_content(word)]
    asked_for = [two for one, two in pairwise(said) if fold(one) in _WHICH | _SO_MANY]
    asks = text.rstrip().endswith("?") or not INTERROGATIVE.isdisjoint(map(fold, said))
    of_place = place_alone(thing) and not countries_in(text)
    nothing = INTERROGATIVE | STOP_WORDS | _SO_MANY | set(map(fold, asked_for))
    alone = set(map(fold, said)) <= nothing
    if not thing or not asks or not (of_place or not content or alone):
        return text
    return f"{text.rstrip(' ?!.')} {thing}?"


def thing_in(question: str) -> list[str]:
    """What a question is about: its words of content, but for the attribute that it asks for.

    «какая длина у моста?» is of the bridge; «какой мост построен?» of a bridge as well.
    """
    said = word_texts(question)
    content = [word for word in said if is_content(word)]
    behind = (two for one, two in pairwise(said) if fold(one) in _WHICH)
    asked_for = next((word for word in behind if word in content), "")
    return [word for word in content if word != asked_for] or content


_WHICH = frozenset(
    "какой какая какое какие какого каком какому каким какую каких какими каков какова каково"
    " каковы what which".split()
)
_SO_MANY = frozenset("сколько how many much".split())
"""What stands behind them is counted: «сколько туристов?»."""


def is_of_no_thing(word: str) -> bool:
    """Whether a word only says what is done, or how it is: a Russian verb or adverb, some English
    ones.
    """
    if word in HAPPENING | _FOR_OR_AGAINST | _HOW_IT_IS or is_finite(word):
        return True
    if is_cyrillic(word):
        return part_of_speech(word) in _OF_NO_THING
    return len(word) >= _PASSIVE and word.endswith("ed")
