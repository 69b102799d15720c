"""Whether a sentence tells a change where it is asked by how much something changed.

"How much did it grow?" – "Trade exceeded 140 billion": that is how much it came to.
"""

from __future__ import annotations

import re

from meetings.retrieval.ranking.naming_and_content_words import Level, Subject
from meetings.retrieval.ranking.rerank import Ranked

_ASKED = re.compile(
    r"\b(?:на ?сколько|во сколько раз)\b.*\b(?:вырос|вырас|рос|увелич|подня|повыс|прибав|снизи"
    r"|упал|сократи|уменьш|измени|подорожа|подешеве)"
    r"|\bhow much\b.*\b(?:gr[eo]w|increase|r[io]se|climb|fall|fell|drop|decline|decrease"
    r"|shr[aiu]nk|change)(?:n|s|d|ed|ped)?\b",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"рост|раст[уеи]|вырас|вырос|увелич|прибав|прибавк|подн[яи]|повы[сш]|удво|утро|снизи|сниж|упал|паде"
    r"|сокра[тщ]|уменьш|измен|плюс|минус|подорож|подешев|\bраза?\b|больше|меньше|выше|ниже|\bна\b.{0,15}\d\s*(?:процент|%)"
    r"|\bgr[eo]w|increas|\br[io]s(?:e|en|es|ing)\b|rais|\bup\b|\bdown\b|climb|added|doubl|tripl|\bf[ae]ll"
    r"|drop|declin|decreas|reduc|shr[aiu]nk|\bcut|lower|higher|chang|plus|minus|\btimes\b|\bmore\b|\bless\b"
    r"|\bby\b.{0,15}\d\s*(?:percent|per cent|%)|[+–-]\s?\d+ ?(?:percent|per cent|процент|%)",
    re.IGNORECASE,
)


def growth_told(subject: Subject, first: Ranked) -> Level:
    """By how much something changed is told by a change or a share, not by how much there is."""
    question = subject.question
    if not _ASKED.search(question.meant or question.text):
        return "answer"
    return "answer" if _TOLD.search(first.candidate.passage.text) else "near"
