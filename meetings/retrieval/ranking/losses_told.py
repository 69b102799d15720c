"""Whether a number of what was closed, lost or cut is told by a word for that.

«Сколько детских садов закрыли?» – «Построено 46 новых детских садов».
"""

from __future__ import annotations

import re

from meetings.model.question import FIGURES
from meetings.retrieval.ranking.naming_and_content_words import Level, Subject
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.tokens import fold

_LOST = re.compile(
    r"\b(?:закры(?:л[аио]?|т[аоы]?|ли?сь|лось|лась)|уволи(?:ли|л|ла|лись)|уволен[оы]?"
    r"|сократи(?:ли|л|ла|лось|лись|лся|лась)|сокращен[аоы]?|снес(?:ли|ен|ены|ено|ена)"
    r"|отмени(?:ли|л|ла)|отменен[аоы]?|ликвидирова(?:ли|л|ла|н|ны|но|на)|разруш(?:или|ено|ены|ен|ена)"
    r"|погиб(?:ло|ли|ла)?|умер(?:ло|ли|ла)?|ранен[оы]?"
    r"|арестова(?:ли|но|ны|н)|задержа(?:ли|но|ны|н)|осуди(?:ли|л)|осужден[оы]?|сгоре(?:ло|ли|ла|л)"
    r"|затопи(?:ло|ли|л)|укра(?:ли|л|ла|дено)|уби(?:ли|л|то|ты)|отклони(?:ли|л|ла))\b"
    r"|\b(?:closed|shut|fired|dismissed|laid off|demolished|cancelled|canceled|abolished|scrapped"
    r"|destroyed|died|killed|injured|wounded|arrested|detained|convicted|rejected|stolen|sunk)\b",
    re.IGNORECASE,
)
"""Money aside: what people lost to thieves is told as damage or as what was stolen."""
_DEATH = re.compile(
    r"\b(?:слож\w+ (?:\w+ )?голов\w+|отда\w+ (?:\w+ )?жизн\w+|унес\w+ (?:\w+ )?жизн\w+"
    r"|(?:ушл?[аи]?|уш[её]л) из жизни|скончал\w+|не вернул\w+)\b"
    r"|\b(?:lost|gave|laid down|claimed) (?:\w+ ){0,2}li(?:fe|ves)\b|\bnever returned\b",
    re.IGNORECASE,
)
"""What tells of the dead without a word for dying: «17 тысяч сложили головы»."""
_VICTIMS = re.compile(
    r"\b(?:casualt\w+|fatalit\w+|victims?|deaths?|dead|deadly|li(?:fe|ves)|bod(?:y|ies)|unhurt"
    r"|surviv\w+|жертв\w*|пострадав\w*|пострадал\w*|гибел\w+|смерт\w+|смертел\w+|в живых"
    r"|невредим\w*|потер\w+|выжи\w+)\b",
    re.IGNORECASE,
)
"""Whether anybody was killed is told by these, too: "there were no casualties"."""
_HARMED = re.compile(
    r"\b(?:погиб(?:ло|ли|ла)?|умер(?:ло|ли|ла)?|ранен[оы]?|уби(?:ли|л|то|ты)"
    r"|died|killed|injured|wounded)\b",
    re.IGNORECASE,
)
_LIKE, _MEANT = 0.35, 0.8
"""Another form of the word weighs .38, others that say the same from .8 on by their sense."""


def loss_told(subject: Subject, first: Ranked) -> Level:
    """What was built or opened does not tell how much was closed: some word for a loss does.

    Of our own questions' firsts that were sure enough to be answers it holds back none.
    """
    question = subject.question
    if question.asked == "yes_no":
        return _harm_told(question.text, first)
    asked = {fold(found[0]) for found in _LOST.finditer(fold(question.meant or question.text))}
    if question.asked not in FIGURES or not asked:
        return "answer"
    passage = first.candidate.passage.text
    if _LOST.search(fold(passage)) or _DEATH.search(passage):
        return "answer"
    lost = [i for i, term in enumerate(question.terms) if fold(term.word) in asked]
    near = first.near
    # A sentence beside one about the dead often counts who came home.
    said = near.own if any(map(_HARMED.search, asked)) else near.beside
    told = any(said[i] >= _LIKE or near.close[i] >= _MEANT > near.around[i] for i in lost)
    return "answer" if told or not lost else "near"


def _harm_told(question: str, first: Ranked) -> Level:
    """Whether anybody was killed or hurt: that buildings were damaged does not say."""
    if not _HARMED.search(fold(question)):
        return "answer"
    passage = first.candidate.passage.text
    told = (_LOST.search(fold(passage)), _DEATH.search(passage), _VICTIMS.search(fold(passage)))
    return "answer" if any(told) else "near"
