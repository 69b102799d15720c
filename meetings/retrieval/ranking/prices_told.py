"""Whether a price, a wage or an hour belongs to what the question asks about."""

from __future__ import annotations

import re

from meetings.retrieval.ranking.naming_and_content_words import (
    Level,
    Subject,
    spoken_for,
    told_beside,
)
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.russian_analyses import part_of_speech
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import key, keys
from meetings.text.tokens import fold

COSTS = re.compile(
    r"\bсто[ия]т\b(?!\s+(?:на|у|под|перед|за)\b)"
    r"|\b(?:стоил\w*|по\s?ч[её]м|обош\w+|обход\w+|цен[аыуе]|стоимость)\b"
    r"|\bcosts?\b|\bprice of\b"
    r"|\bhow much (?:is|are|was|were)\b"
    r"(?!\s+(?:being\s|\w+ed\b|(?:spent|paid|lent|put|made|lost|won|given|sent)\b))"
    r"(?!.*\b(?:spending|paying|investing|giving|earning|making|losing|owing|saving|lending|putting"
    r"|raising|receiving|getting|allocating|borrowing)\b)",
    re.IGNORECASE,
)
"""What is spent or earned is no price: "how much was spent on parks", "is the city spending"."""
_UNNAMED = re.compile(
    r"\b(?:it|this|that|they|these|which|all|он|она|оно|они|это|этот|эта|всё|все|котор\w+)"
    r"(?: (?:(?:will|would|may|might|should) )?(?:now |also )?| \w+)?\W*$",
    re.IGNORECASE,
)
"""What stands before the verb where a sentence does not say itself what it prices."""
_WAGES = re.compile(
    r"\b(?:зарплат\w+|оклад\w*|жалован\w+|пенси[яюи])\b|\b(?:salar(?:y|ies)|wages?|pensions?)\b",
    re.IGNORECASE,
)
_WAGE_KINDS = frozenset({"sum", "amount", "thing"})
_MONEY = frozenset(
    key(word)
    for word in (
        "рубль рубля рублей копейка копеек доллар доллара долларов евро юань юаня юаней тенге фунт"
        " фунта фунтов крона крон франк франка франков лира лир рупия рупий драм драма драмов"
        " rouble roubles ruble rubles dollar dollars euro euros yuan tenge pound pounds krona"
        " kronor franc francs lira liras rupee rupees yen peso pesos"
    ).split()
)
"""Whole index keys: Europe, Frankfurt and Kronstadt begin like money and are none."""
_HOUR_ASKED = re.compile(
    r"\bво сколько\s+(?:\w+\s+)?(?:нач[аи]\w+|стартует|открыва\w+|закрыва\w+|заканчива\w+"
    r"|кончается|ид[её]т|показыва\w+|отправля\w+|уходит|приходит|приезжа\w+|прибыва\w+|вылета\w+)"
    r"|\bв котором часу\b|\b(?:what time|what hour)\b",
    re.IGNORECASE,
)
HOUR = re.compile(
    r"\b\d{1,2}[.:]\d\d\b|\bчас(?:а|ов|у|ам)?\b|\b(?:o'clock|[ap]\.?m\b|noon|midnight)"
    r"|полдень|полноч",
    re.IGNORECASE,
)

SPAN = re.compile(
    r"\b[\w]+-(?:year|month|week|day|hour)(?:-|\b)|\b(?:years|months|weeks|days) ago\b"
    r"|\b(?:лет|года|месяц\w*|недел\w+|дн\w+) назад\b"
    r"|\b\w{3,}(?:летн|дневн|месячн|недельн|часов)(?:ий|яя|ее|его|ей|ему|им|юю|ие|их|ый|ая|ое|ого|ой|ому|ую|ые|ых)\b",
    re.IGNORECASE,
)
"""A time told in one word or by how long ago it was: "a four-year term", «в пятидневный срок»."""


def price_told(subject: Subject, first: Ranked) -> Level:
    """What has a price is there, and so is money."""
    if subject.question.asked != "sum" or not COSTS.search(subject.question.text):
        return "answer"
    if all(COSTS.search(term.word) for term in subject.question.terms):
        return "silent"  # nothing is said to have a price: «сколько стоил»
    return "answer" if _is_priced(subject, first) and _money_near(first) else "near"


def _is_priced(subject: Subject, first: Ranked) -> bool:
    """Whether what is asked about is named beside the price, or nothing else is."""
    terms, head = subject.question.terms, subject.head
    if head is not None and COSTS.search(terms[head].word):
        head = None  # «цена дворца»: the price is no thing that has one
    asked = [head] if head is not None else [
        i for i in subject.content if not COSTS.search(terms[i].word)
    ]  # fmt: skip
    if any(told_beside(subject, first, i) for i in asked):
        return True
    known = head is None or _in_title(subject, first, head)
    return known and not _prices_another(first)


def _in_title(subject: Subject, first: Ranked, term: int) -> bool:
    """Whether the meeting is about the thing: its speakers need not name it again."""
    title = set(keys(first.candidate.entry.head.title))
    return any(own in title for own, _ in subject.question.terms[term].keys)


def _prices_another(first: Ranked) -> bool:
    """Whether a sentence names what it prices: "The loft would cost", unlike "it will cost"."""
    text = first.candidate.passage.text
    costs = COSTS.search(text)
    return costs is not None and costs.start() > 0 and not _UNNAMED.search(text[: costs.start()])


def _money_near(first: Ranked) -> bool:
    passage = first.candidate.passage
    around = " ".join((passage.keys, *passage.before, *passage.after)).split()
    return "money" in passage.kinds or not _MONEY.isdisjoint(around)


def wage_told(subject: Subject, first: Ranked) -> Level:
    """A wage is told in money, and beside those whose it is."""
    question = subject.question
    raised = _RAISED.search(question.text) is not None
    wanted = question.asked in _WAGE_KINDS or (raised and question.asked == "percent")
    if not _WAGES.search(question.text) or not wanted:
        return "answer"
    if _TO_PAY_THEM.search(question.text):
        return "answer"
    terms = question.terms
    others = (i for i in subject.content if i != subject.head and _is_thing(terms[i].word))
    whose = all(told_beside(subject, first, i) or spoken_for(subject, first, i) for i in others)
    told = _money_near(first) or (raised and _percent_in(first))
    return "answer" if whose and told else "near"


_PAID = re.compile(
    r"^\W*(?:а |и |ну )?сколько (?:(?:в|за) (?:месяц|год|день) |(?:им|людям|сейчас|там|всем) )*"
    r"(?:получа[ею]т|платят|выплачива[ею]т|выплатили|заплатили|зарабатыва[ею]т)\b"
    r"|\bhow much (?:do|does|did|are|is|were|was) .{1,50}\b(?:earn|paid)\b",
    re.IGNORECASE,
)


def payment_told(subject: Subject, first: Ranked) -> Level:
    """What people are paid is told in money, in the sentence or right beside it."""
    question, passage = subject.question, first.candidate.passage
    if not _PAID.search(question.meant or question.text):
        return "answer"
    beside = " ".join((passage.keys, *passage.before[:1], *passage.after[:1])).split()
    told = "money" in passage.kinds or not _MONEY.isdisjoint(beside)
    return "answer" if told else "near"


_TO_PAY_THEM = re.compile(
    r"\b(?:to|towards?|for) (?:pay|cover|pay out|paying|covering) (?:\w+ )?"
    r"(?:salaries|wages|pensions)\b",
    re.IGNORECASE,
)
"""Money for wages is no wage: "how much do firms get to pay wages"."""
_RAISED = re.compile(r"\bна сколько\b|\bнасколько\b|\bby how much\b", re.IGNORECASE)


def _percent_in(first: Ranked) -> bool:
    return "percent" in first.candidate.passage.kinds


def _is_thing(word: str) -> bool:
    """Whether a word may say whose: a Russian noun, any English word."""
    folded = fold(word)
    return not is_cyrillic(folded) or part_of_speech(folded) == "NOUN"


def hour_told(subject: Subject, first: Ranked) -> Level:
    """When something begins: only a passage with an hour tells it."""
    asked = _HOUR_ASKED.search(subject.question.text)
    return "near" if asked and not HOUR.search(first.candidate.passage.text) else "answer"
