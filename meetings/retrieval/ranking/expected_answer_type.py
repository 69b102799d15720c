"""Whether an answer has the type its question expects: a name, a favourite, a doer, a day."""

from __future__ import annotations

import re

from meetings.retrieval.ranking.lengths_of_time import asks_how_long, tells_how_long
from meetings.retrieval.ranking.naming_and_content_words import (
    FEW,
    MET,
    Level,
    Subject,
    in_own_language,
)
from meetings.retrieval.ranking.prices_told import HOUR
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.russian_analyses import lemma, parses_of
from meetings.text.stems import folded_key
from meetings.text.tokens import fold, word_texts

_FAVOURITE_ASKED = re.compile(r"\bлюбим\w+\b|\bfavou?rites?\b", re.IGNORECASE)
_FAVOURITE_TOLD = re.compile(
    r"\bлюб(?:им|ит|ят|лю|ил)\w*|\bнравит\w+|\bпредпоч\w+"
    r"|\bfavou?rites?\b|\bloves?\b|\blikes?\b|\bprefers?\b",
    re.IGNORECASE,
)
_NAME_ASKED = re.compile(
    r"'s names?\b|\bwhat (?:is|was|are|were) .{1,60}\b(?:called|named)\b"
    r"|\bnames? of (?:the|his|her|their|your|its)\b"
    r"|\bкак (?:зовут|звали|называ[ею]тся|называл(?:ся|ась|ось|ись)|назвали|назван[аоы]?)\b"
    r"|\b(?:кличка|имя) [а-яё]",
    re.IGNORECASE,
)
_NAME_TOLD = re.compile(
    r"\b(?:call|name|зовут|звали|назв|назыв|им(?:я|ени|енем)\b|кличк)|[«“\"]"
    r"|(?-i:(?<!^)(?<![.!?…] )\b[A-ZА-ЯЁ]\w)",
    re.IGNORECASE,
)
"""A word for naming, a quotation mark, a capital within the sentence."""
_TRAITS = ((_FAVOURITE_ASKED, _FAVOURITE_TOLD), (_NAME_ASKED, _NAME_TOLD))


def trait_told(subject: Subject, first: Ranked) -> Level:
    """A name needs something that may be one in the answer, a favourite a word for liking."""
    question, told = subject.question.text, first.candidate.passage.text
    untold = any(asks.search(question) and not tells.search(told) for asks, tells in _TRAITS)
    return "near" if untold else "answer"


_WHO_DID = re.compile(r"^\W*(?:who|кто)\s+(\w+)", re.IGNORECASE)
_PASSIVE = re.compile(r"\b(?:was|were|been|is|are|being|be) (?:\w+ly )?(\w+)", re.IGNORECASE)
_BY = re.compile(r"\bby\b", re.IGNORECASE)


def doer_told(subject: Subject, first: Ranked) -> Level:
    """Who built something is not told by when "it was built": a passive names its doer."""
    asked = _WHO_DID.search(subject.question.text)
    if not asked or not in_own_language(subject, first):
        return "answer"
    tells = _russian_passive if subject.question.lang == "ru" else _english_passive
    return "near" if tells(fold(asked[1]), first.candidate.passage.text) else "answer"


def _english_passive(done: str, text: str) -> bool:
    """Whether a text tells in the passive what was done, and not by whom."""
    told = {folded_key(fold(found[1])) for found in _PASSIVE.finditer(text)}
    return folded_key(done) in told and not _BY.search(text)


def _russian_passive(done: str, text: str) -> bool:
    """The same: «построен», «построена», and nothing in the instrumental."""
    words = [fold(word) for word in word_texts(text)]
    tags = [(word, parse.tag) for word in words for parse in parses_of(word)[:2]]
    passive = any(tag.POS == "PRTS" and lemma(word) == lemma(done) for word, tag in tags)
    by = any(tag.POS in {"NOUN", "NPRO"} and "ablt" in tag for _, tag in tags)
    return passive and not by


_MEASURE_ASKED = re.compile(r"^\W*how (?:long|wide|high|tall|deep|far|heavy)\b", re.IGNORECASE)


def value_told(subject: Subject, first: Ranked) -> Level:
    """When something was, asked in a word or two, and how long it is are told in the sentence.

    A figure next to it is of another thing: "We shall win the war. By 2028 the school is built."
    Longer questions for a day are told in words that are no date, too.
    """
    question, passage = subject.question, first.candidate.passage
    if question.asked == "date" and len(subject.content) <= FEW:
        told = "date" in passage.kinds or bool(HOUR.search(passage.text))
    elif question.asked == "amount" and _MEASURE_ASKED.search(question.text):
        told = len(subject.content) > FEW + 1 or "quantity" in passage.kinds
        told = told or (asks_how_long(question.text) and tells_how_long(passage.text))
    else:
        return "answer"
    return "answer" if told else "near"


_MEASURE_NOUN = re.compile(
    r"^\W*what(?:['’]?s| is| was| are| were) (?:the |[\w ]+['’]s? )(?:\w+ ){0,2}?"
    r"(?:capacity|height|length|depth|width|weight|speed|population)\b",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"(?<![\d.,])(?!(?:19|20)\d\d(?!\d))\d")


def measure_told(subject: Subject, first: Ranked) -> Level:
    """A measure asked for by its noun is told in digits, or where its noun stands with a number.

    "We launch two power plants" tells no capacity of either.
    """
    if not _MEASURE_NOUN.search(subject.question.text) or not in_own_language(subject, first):
        return "answer"
    passage, head = first.candidate.passage, subject.head
    told = head is not None and first.near.own[head] >= MET and "quantity" in passage.kinds
    beside = " ".join((passage.text, *passage.before[:1], *passage.after[:1]))
    return "answer" if told or _DIGITS.search(beside) else "near"


_WHO_ASKED = re.compile(
    r"^\W*(?:who|кто) (?:\w+ ){0,2}?(?:ask|wonder|спр[оа]с|спраш|зада[лв])", re.IGNORECASE
)
_ENDS_ASKING = re.compile(r"\?[»”\")\s]*$")
_FIGURES = frozenset({"money", "percent", "quantity", "date"})


def told_not_asked(subject: Subject, first: Ranked) -> Level:
    """A question that ends a turn tells nothing («А в Кедровом районе сколько?»), unless it names
    a figure itself, "Is it 98 billion?", or it is asked who asked.
    """
    passage = first.candidate.passage
    ends_asking = not passage.after and _ENDS_ASKING.search(passage.text) is not None
    only_asks = ends_asking and passage.kinds.isdisjoint(_FIGURES)
    wants_it = subject.question.asked in _TOLD and not _WHO_ASKED.search(subject.question.text)
    return "near" if only_asks and wants_it else "answer"


_TOLD = frozenset({"amount", "sum", "percent", "count", "date", "person", "thing"})
"""Whether and why are told by asking back, too: «А кто за это заплатит?»"""
