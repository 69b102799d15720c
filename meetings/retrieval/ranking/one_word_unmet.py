"""Whether a passage tells all of a short question but one thing: the wrong one of its kind.

"How many passengers does line seven carry?" – "Lines five and nine used to carry 18,000."
"""

from __future__ import annotations

import re
from itertools import pairwise

from meetings.facts.data.number_words import (
    EN_CARDINALS,
    EN_ORDINALS,
    RU_CARDINALS,
    RU_ORDINALS,
)
from meetings.model.question import AnswerType
from meetings.retrieval.query.questions.class_nouns import is_class_noun
from meetings.retrieval.query.questions.words_before_head import (
    ENGLISH_CLASS_NOUNS,
    ENGLISH_PAST,
)
from meetings.retrieval.ranking.naming_and_content_words import (
    MET,
    Level,
    Subject,
    in_own_language,
    telling,
    written_out,
)
from meetings.retrieval.ranking.rerank import Ranked
from meetings.retrieval.ranking.sister_words import CONTRARIES, MEASURES, PHASES
from meetings.retrieval.ranking.told_by_other_words import is_told_otherwise
from meetings.text.russian_analyses import part_of_speech
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold, word_texts

_LEAST, _MOST = 2, 4
"""Words besides names: of longer questions for a figure, told but for one word, most are right."""
_MOST_ENGLISH = 5
"""In longer English ones it has to stand before a noun: of our own questions' firsts that were
sure enough this holds back a wrong one; with six words it held back two right ones."""
_BARE = 2
"""Words of a phrase that asks for nothing in particular: of longer ones one may be an addition."""
_MET_WELL = 0.9
_LIKE, _NEAR = 0.35, 0.8
"""Another form of a word («закрыт», «закрыли») weighs .38. By sense .6 to .78 are as often
sisters («велосипедистов» by «пешеходов») as the same; from .8 on they are mostly the same."""
_FIGURES: frozenset[AnswerType] = frozenset(
    {"amount", "sum", "percent", "count", "date", "person"}
)
_EVENTS: frozenset[AnswerType] = frozenset({"date", "person"})
_THINGS = frozenset({"NOUN", "ADJF", "NUMR"})
_SISTERS = frozenset[str]().union(*CONTRARIES)
_NUMBERS = EN_CARDINALS | EN_ORDINALS | RU_CARDINALS | RU_ORDINALS
_DONE = frozenset("made make makes making done got gets getting given held taken put gave".split())
"""What is done is told by a verb of its own: planes that are MADE are manufactured."""
_BOUNDS = frozenset(
    "начало начала началу начале конец конца концу конце середина середину".split()
)
_OF_YEAR = re.compile(
    r"\b(?:начал|кон[еце]|середин)\w+ (?:(?:этого |прошлого )?года|(?:19|20)\d\d)"
)
"""«на начало 2025» says when, not what of."""
_NEW = re.compile(r"нов(?:ый|ая|ое|ые|ого|ой|ых|ым|ыми|ую)|new")
_BUILT = re.compile(
    r"\b(?:по)?строи\w+|\bпостро(?:ен|я)\w*|\bвозв[её]л\w*|\bвозвед\w+|\bbuil[dt]\w*",
    re.IGNORECASE,
)


def one_word_unmet(subject: Subject, first: Ranked) -> Level:
    """What tells all of a short question but one thing tells it of something else.

    Of our own questions' firsts that were sure enough to be answers it holds back five right ones
    and a wrong one of 557; of those for the sister of what an archive holds, one right and 39
    wrong of 327 (`benchmarks/questions/sisters.jsonl`).
    """
    if not _is_short(subject) or not in_own_language(subject, first):
        return "answer"
    about = _without_measures(subject) if _is_long(subject) else _about(subject)
    terms = subject.question.terms
    unmet = [i for i in about if _is_unmet(first, i) and not _is_told(terms[i].word, first)]
    if len(unmet) != 1 or not _is_wanted(subject, unmet[0]) or _is_counted(subject, first, unmet):
        return "answer"
    near = first.near.own if subject.question.asked == "person" else first.near.around
    others = (i for i in about if i not in unmet)
    rest = all(near[i] >= _MET_WELL or _is_told(terms[i].word, first) for i in others)
    return "near" if rest else "answer"


def _is_told(word: str, first: Ranked) -> bool:
    """Whether a word stands written out or is told by others of the same sense."""
    text = first.candidate.passage.text
    return written_out(word, first) or is_told_otherwise(fold(word), text)


def _is_short(subject: Subject) -> bool:
    asked, english = subject.question.asked, subject.question.lang == "en"
    figures = _MOST_ENGLISH if english else _MOST
    most = figures if asked in _FIGURES else _BARE if asked == "thing" else 0
    return _LEAST <= len(_about(subject)) <= most


def _about(subject: Subject) -> tuple[int, ...]:
    """The content; of a long Russian question without numbers, units and when it was."""
    if subject.question.lang == "en" or len(subject.content) <= _MOST:
        return subject.content
    return telling(subject)


def _is_long(subject: Subject) -> bool:
    """Whether an English question has so many words that only one before a noun is wanted."""
    return subject.question.lang == "en" and len(subject.content) >= _MOST


def _without_measures(subject: Subject) -> list[int]:
    """The content but for what a figure tells without the word: "share" by "percent"."""
    left_out = MEASURES | ENGLISH_CLASS_NOUNS
    terms = subject.question.terms
    return [i for i in subject.content if fold(terms[i].word) not in left_out]


def _is_unmet(first: Ranked, term: int) -> bool:
    near = first.near
    alike = near.own[term] >= _LIKE or near.close[term] >= _NEAR
    return not alike and first.met[term] < MET


def _is_wanted(subject: Subject, term: int) -> bool:
    """Whether a word says which thing is meant, or what it began or ended by, and no measure.

    Other verbs are told in other words: «когда вспоминают юнг» by «празднуется». No English word
    says whether it is one, so that of four words only a number or the like is wanted.
    """
    word = fold(subject.question.terms[term].word)
    if word in PHASES:
        return subject.question.asked in _EVENTS
    question = subject.question
    text = question.meant or question.text
    if word in MEASURES | _DONE or _goes_without_saying(word, text) or is_class_noun(word, text):
        return False
    if word in _NUMBERS or word in _SISTERS:
        return True
    if is_cyrillic(word):
        return part_of_speech(word) in _THINGS
    return len(subject.content) < _MOST or _is_before_noun(subject, word)


def _goes_without_saying(word: str, text: str) -> bool:
    """Whether a question's word tells no thing apart: what is built is new, «на начало 2025» says
    when.
    """
    is_new = _NEW.fullmatch(word) and _BUILT.search(text)
    return bool(is_new or (word in _BOUNDS and _OF_YEAR.search(text)))


def _is_before_noun(subject: Subject, word: str) -> bool:
    """Whether a word stands right before another of those a question is about, as what kind or
    whose it is: "GOLD deposits", "TEACHERS' wages". Participles aside, which tell what was done.
    """
    if word in ENGLISH_PAST or word.endswith(("ed", "ing")):
        return False
    question = subject.question
    content = {fold(question.terms[i].word) for i in subject.content}
    asked = [fold(one) for one in word_texts(question.meant or question.text)]
    return any(one == word and other in content for one, other in pairwise(asked))


def _is_counted(subject: Subject, first: Ranked, unmet: list[int]) -> bool:
    """Whether a number's word stands as a figure around the first: "eight" as 8."""
    value = _NUMBERS.get(fold(subject.question.terms[unmet[0]].word))
    passage = first.candidate.passage
    around = " ".join((passage.keys, *passage.before, *passage.after)).split()
    return value is not None and str(value) in around
