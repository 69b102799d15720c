"""Whether where something is done, or how many did it, is told with what they do.

«Где построят маяк?» – «Сначала рынок, потом маяк»; «сколько выздоровело больных?» – «врачам
больных доплатят 80 тысяч».
"""

from __future__ import annotations

import re

from meetings.retrieval.query.anaphora_words import GENERAL
from meetings.retrieval.ranking.naming_and_content_words import (
    MET,
    Level,
    Subject,
    in_own_language,
    telling,
)
from meetings.retrieval.ranking.rerank import Ranked
from meetings.retrieval.ranking.told_by_other_words import is_told_otherwise
from meetings.text.russian_analyses import lemma, part_of_speech
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold, word_texts

_SO_MANY_DID = re.compile(
    r"^\W*(?:(?:а|и|ну)\s+)?сколько\s+(?:(?:человек|людей|всего)\s+)?(?P<deed>\w+[лн]о(?:сь)?)\b",
    re.IGNORECASE,
)
"""«сколько выздоровело больных?»; in «сколько школ появилось?» the thing tells it as well."""
_MOST = 3
"""Words that say something; of a longer question one more may be told in other words."""
_LIKE = 0.35
"""Another form of a word weighs .38, and so do words that are spelt alike."""
_PREFIX = re.compile(r"^(?:пере|раз|рас|при|про|под|вос|воз|вы|до|за|на|об|от|по|из|ис|со|с|у)")
_ROOT = 4
"""Letters of a root that two forms of one verb share: «построят» and «строим»."""
_DONE = frozenset({"VERB", "PRTS"})
_PLAIN = frozenset(
    "быть стать находиться стоять жить располагаться расположить пройти проходить состояться"
    " делать сделать иметь иметься составлять составить насчитываться существовать работать"
    " хватать получить получать потратить тратить занимать занять показать видеть знать мочь"
    " считать говорить сказать назвать стоить получиться выйти произойти случиться".split()
)
"""Verbs that a sentence need not have: where something is is told by its place alone."""


def deed_told(subject: Subject, first: Ranked) -> Level:
    """Of a short Russian question for a place or a number the one verb has to be told."""
    question = subject.question
    asked = question.meant or question.text
    many = _SO_MANY_DID.match(asked)
    if not (many or question.asked == "place") or not in_own_language(subject, first):
        return "answer"
    content = telling(subject)
    deeds = [i for i in content if _is_deed(question.terms[i].word)]
    if many:
        deeds = [i for i in deeds if fold(question.terms[i].word) == fold(many["deed"])]
    if len(content) > _MOST or len(deeds) != 1:
        return "answer"
    deed, text = fold(question.terms[deeds[0]].word), first.candidate.passage.text
    met = (first.near.own if many else first.near.beside)[deeds[0]]
    alike = met >= _LIKE and _root(deed) in map(_root, _said(text))
    told = alike or is_told_otherwise(deed, text) or _is_noun_of(deed, _said(text))
    return "answer" if met >= MET or told else "near"


def _is_noun_of(deed: str, said: list[str]) -> bool:
    """Whether a noun of the deed stands there: «откроют» is told by «открытие»."""
    return any(word[:_ROOT] == deed[:_ROOT] and _DEED_NOUN.search(word) for word in said)


_DEED_NOUN = re.compile(r"(?:[нт]и[еяю]|[нт]ием|ств[оауе]|к[аиуе]|кой)$")


def _said(text: str) -> list[str]:
    return [fold(word) for word in word_texts(text)]


def _root(folded: str) -> str:
    return _PREFIX.sub("", folded)[:_ROOT]


def _is_deed(word: str) -> bool:
    """Whether a word can only say what is done, and more than that something is."""
    folded = fold(word)
    if not is_cyrillic(folded) or folded in GENERAL or part_of_speech(folded) not in _DONE:
        return False
    return lemma(folded) not in _PLAIN
