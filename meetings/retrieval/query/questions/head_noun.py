"""The head noun of a question («детей» in «сколько детей у него?»)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from meetings.model.languages import Lang
from meetings.retrieval.query.questions.class_nouns import is_form_of_class_noun
from meetings.retrieval.query.questions.question_stop_words import NOT_CONTENT
from meetings.retrieval.query.questions.words_before_head import (
    ASKS_AMOUNT,
    ASKS_TOPIC,
    ASKS_WHICH,
    COPULAS,
    COSTS,
    ENGLISH_AMOUNT,
    ENGLISH_CLASS_NOUNS,
    ENGLISH_COPULAS,
    ENGLISH_DETERMINERS,
    ENGLISH_HAPPENS,
    ENGLISH_PAST,
    ENGLISH_SPENDING,
    ENGLISH_STOPS,
    ENGLISH_TOPIC,
    ENGLISH_WHICH,
)
from meetings.text.russian_morphology import analyzer
from meetings.text.tokens import fold, word_texts

_REACH = 5
"""Words after which no head is looked for: further on it is another phrase's noun."""
Words = Sequence[str]


def head_noun(text: str, lang: Lang) -> str:
    """The folded word that a question is about; empty where none can be told."""
    words = [fold(word) for word in word_texts(text)]
    rules = _RUSSIAN if lang == "ru" else _ENGLISH
    return next((found for rule in rules if (found := rule(words))), "")


def _asked_after(words: Words, asking: frozenset[str]) -> Words | None:
    """The words behind the first of those that ask."""
    at = next((i for i, word in enumerate(words) if word in asking), None)
    return None if at is None else words[at + 1 :]


def _russian_amount(words: Words) -> str:
    """«сколько ДЕТЕЙ», «сколько стоит ПРОЕЗД», «сколько у порта КРАНОВ»"""
    rest = _asked_after(words, ASKS_AMOUNT)
    return _noun_in(_without_where(rest)) or _noun_in(rest) if rest else ""


def _without_where(words: Words) -> Words:
    """The words behind «у порта» or «в школе», which say whose or where what is counted is."""
    if words[:1] and "PREP" in _grammemes(words[0]):
        noun = next((i for i, w in enumerate(words[:_REACH]) if "NOUN" in _grammemes(w)), None)
        behind = () if noun is None else words[noun + 1 :]
        counts = (_grammemes(word) for word in behind[:1])
        return behind if any(map(_may_be_counted, counts)) else words
    return words


def _may_be_counted(kinds: frozenset[str]) -> bool:
    """Whether a word is in the genitive, or none of the dictionary: «сколько у нас КВАДРИКОВ»."""
    return kinds == _UNKNOWN or ("gent" in kinds and bool(kinds & _THINGS))


_THINGS = frozenset({"NOUN", "ADJF"})
_UNKNOWN = frozenset({"NOUN"})


def _russian_cost(words: Words) -> str:
    """«почём АЙФОН»"""
    rest = _asked_after(words, COSTS)
    return _noun_in(rest) if rest else ""


def _russian_which(words: Words) -> str:
    """«какая столица», «каким был ТОВАРООБОРОТ»"""
    rest = _asked_after(words, ASKS_WHICH)
    return _noun_in(rest) if rest else ""


def _russian_where(words: Words) -> str:
    """«откуда УГОЛЬ», «где нефтяной ТЕРМИНАЛ»"""
    rest = _asked_after(words, _WHERE)
    return _noun_in(rest) if rest else ""


_WHERE = frozenset("где куда откуда".split())


def _russian_topic(words: Words) -> str:
    """«что он говорил о САНКЦИЯХ»"""
    at = max((i for i, word in enumerate(words) if word in ASKS_TOPIC), default=None)
    return _noun_in(words[at + 1 :]) if at else ""


def _russian_name(words: Words) -> str:
    """«СТОЛИЦА Франции», «ПОГОДА в Минске»: a question that begins with what it is about."""
    if not words or "nomn" not in _grammemes(words[0]):
        return ""
    return _noun_in(words)


def _noun_in(words: Words) -> str:
    """The first noun that is neither a name nor of a class the answer stands for."""
    for word in words[:_REACH]:
        if word in COPULAS or word in COSTS or is_form_of_class_noun(word) or word in NOT_CONTENT:
            continue
        kinds = _grammemes(word)
        if "NOUN" in kinds:
            return "" if kinds & _NAMES else word
        if not kinds & _BEFORE_NOUNS:
            return ""
    return ""


_NAMES = frozenset({"Name", "Surn", "Patr", "Geox"})
_BEFORE_NOUNS = frozenset({"ADJF", "PRTF", "ADVB", "NUMR", "NPRO", "ADJS", "COMP", "PREP"})


@lru_cache(maxsize=20_000)
def _grammemes(word: str) -> frozenset[str]:
    """The grammemes of a word's likeliest reading."""
    parses = analyzer().parse(word)
    return frozenset(parses[0].tag.grammemes) if parses[0].is_known else _UNKNOWN


def _english_amount(words: Words) -> str:
    """ "how many CHILDREN does he have", "how much was TRADE with Peru" """
    at = next(
        (i for i, w in enumerate(words[:-1]) if w == "how" and words[i + 1] in ENGLISH_AMOUNT),
        None,
    )
    return "" if at is None or _is_spent(words[at + 2 :]) else _counted_in(words[at + 2 :])


def _is_spent(words: Words) -> bool:
    """ "how much was SPENT", "how much is the club SPENDING on oars": a verb and no thing."""
    if words[:1] and words[0] not in ENGLISH_COPULAS:
        return False
    verb = next((i for i, word in enumerate(words[:_REACH]) if word in ENGLISH_SPENDING), None)
    if verb is None:
        return any(word.endswith("ed") or word in ENGLISH_PAST for word in words[1:2])
    return not words[verb].endswith("ing") or words[verb + 1 : verb + 2] in _SPENT_ON


_SPENT_ON = (["on"], ["to"], ["for"], ["into"])


def _counted_in(words: Words) -> str:
    """ "how many FERRIES run": the last plural of the run; what follows it is a verb."""
    head = _run_in(words)
    if not head or _is_plural(head):
        return head
    run = words[: words.index(head)]
    plural = next((i for i in range(len(run) - 1, -1, -1) if _is_plural(run[i])), None)
    # of people it is what they did that is asked about
    return head if plural is None else _run_in(run[: plural + 1]) or head


def _is_plural(word: str) -> bool:
    return word in _PLURALS or (len(word) > 3 and word[-1] == "s" and word[-2:] not in _NO_PLURAL)


_PLURALS = frozenset("people children men women feet teeth mice geese police".split())
_NO_PLURAL = frozenset({"ss", "us", "is", "'s"})


def _english_which(words: Words) -> str:
    """ "what is the CAPITAL of Norway", "which PRICE did he name" """
    rest = _asked_after(words, ENGLISH_WHICH)
    return _run_in(_without_verb(rest), is_form_of_class_noun) if rest else ""


def _english_fate(words: Words) -> str:
    """ "what happened to the OARS", "what's happening with TRADE" """
    at = next((i for i, word in enumerate(words[:3]) if word in ENGLISH_HAPPENS), None)
    if at is None or words[0] not in ENGLISH_WHICH:
        return ""
    return _run_in(words[at + 2 :]) if words[at + 1 : at + 2] in (["to"], ["with"]) else ""


def _without_verb(words: Words) -> Words:
    """The words of "what film RUNS the", "what MAKES the ice" but for the verb: no noun stands
    right before an article.
    """
    run = next((i for i, word in enumerate(words) if word in ENGLISH_DETERMINERS), 0)
    before = words[max(run - 1, 0)] if run else ""
    if not before or before in ENGLISH_STOPS | ENGLISH_COPULAS | ENGLISH_DETERMINERS:
        return words
    return [*words[: run - 1], "does", *words[run:]]


def _english_role(words: Words) -> str:
    """ "who is the WIFE of" """
    if words[:1] == ["who"] and words[1:2] and words[1] in ENGLISH_COPULAS:
        return _run_in(words[1:])
    return ""


def _english_topic(words: Words) -> str:
    """ "what did he say about CHEESE" """
    rest = _asked_after(words, ENGLISH_TOPIC)
    return _run_in(rest) if rest else ""


def _english_name(words: Words) -> str:
    """ "CAPITAL of France": a question that begins with what it is about."""
    if not words or words[0] in ENGLISH_STOPS or "of" not in words[1:4]:
        return ""
    return _run_in(words)


def _run_in(words: Words, is_class: Callable[[str], bool] = lambda _: False) -> str:
    """The last word of the first run of nouns and what belongs to them; ``is_class``: of a word
    that stands alone, whether the answer takes its place.
    """
    rest = list(words)
    while rest and (rest[0] in ENGLISH_COPULAS or rest[0] in ENGLISH_DETERMINERS):
        rest.pop(0)
    run: list[str] = []
    for word in rest:
        if word in ENGLISH_STOPS or word in ENGLISH_DETERMINERS:
            break
        if run and word in ENGLISH_PAST:
            break
        run.append(word)
    behind = rest[len(run) :]
    while run and run[-1] in ENGLISH_CLASS_NOUNS:
        run.pop()
    if len(run) == 1 and is_class(run[0]):
        run.pop()
    if run:
        return run[-1] if len(run) <= _LONGEST_RUN else ""
    if behind[:1] and behind[0] == "of":
        return _run_in(behind[1:])
    return ""


_LONGEST_RUN = 3
"""Longer runs hold a verb that no list tells apart."""
Rule = Callable[[Words], str]
_RUSSIAN: tuple[Rule, ...] = (
    _russian_amount,
    _russian_cost,
    _russian_which,
    _russian_where,
    _russian_topic,
    _russian_name,
)
_ENGLISH: tuple[Rule, ...] = (
    _english_topic,
    _english_amount,
    _english_role,
    _english_fate,
    _english_which,
    _english_name,
)
