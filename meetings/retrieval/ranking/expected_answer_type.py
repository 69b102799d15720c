"""Whether an answer has the type its question expects: a name, a favourite."""

from __future__ import annotations

import re

from meetings.retrieval.ranking.naming_and_content_words import Level, Subject
from meetings.retrieval.ranking.rerank import Ranked

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
