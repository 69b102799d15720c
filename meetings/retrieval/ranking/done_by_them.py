"""Whether it is told who did something where it is asked, and not who was told to or kept from it.

«Кто вёл переговоры?» – «Они запретили себе вести переговоры».
"""

from __future__ import annotations

import re

from meetings.retrieval.ranking.naming_and_content_words import Level, Subject, in_own_language
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.russian_analyses import lemma, parses_of
from meetings.text.tokens import fold, word_texts

_WHO_DID = re.compile(r"^\W*(?:а |и |ну )?кто\s+(?:же\s+)?(\w+)", re.IGNORECASE)


def done_not_to_do(subject: Subject, first: Ranked) -> Level:
    """Who did something is told by no sentence that has the verb in the infinitive alone."""
    asked = _WHO_DID.search(subject.question.meant or subject.question.text)
    if not asked or not in_own_language(subject, first):
        return "answer"
    verb = parses_of(fold(asked[1]))[:1]
    if not verb or verb[0].tag.POS != "VERB" or verb[0].tag.tense != "past":
        return "answer"
    said = map(fold, word_texts(first.candidate.passage.text))
    forms = [parses_of(word)[0].tag.POS for word in said if lemma(word) == verb[0].normal_form]
    return "near" if forms and set(forms) == {"INFN"} else "answer"
