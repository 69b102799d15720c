"""Speakers whose label is one word that names them: "Mohova: …", "BO: …", and no "Question: …"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from meetings.gazetteer.ordinary_words import kinds_of
from meetings.model.catalogue_selection import Participant
from meetings.retrieval.query.questions.labels_of_anybody import is_label_of_any
from meetings.text.russian_analyses import parses_of
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold
from meetings.transcripts.turns.common_given_names import COMMON_GIVEN
from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.label_words import IMPERSONAL
from meetings.transcripts.turns.ordinary_words_in_labels import is_ordinary_word
from meetings.transcripts.turns.words_for_people import tells_somebody

_INITIALS: Final = 3
"""Letters that in capitals are initials, and in a question a unit or a body: "KG", "SFC"."""


def who_has_a_name(participants: Iterable[Participant]) -> tuple[Participant, ...]:
    """Those who speak under a whole name, or under one word that may be only theirs.

    A given name that people with whole names bear, «Дмитрий», is looked for as theirs.
    """
    all_of_them = tuple(one for one in participants if not is_label_of_any(one.name))
    whole = [one for one in all_of_them if _is_whole(one.name)]
    given = {fold(word) for one in whole for word in one.name.split()[:-1]}
    named = {id(one) for one in whole}
    return tuple(
        one
        for one in all_of_them
        if id(one) in named or (fold(one.name) not in given and is_name_of_one_word(one.name))
    )


def _is_whole(name: str) -> bool:
    return " " in name or "." in name


@lru_cache(maxsize=8192)
def is_name_of_one_word(name: str) -> bool:
    """Whether a label of one word names somebody: no office, no initials, no ordinary word."""
    word = name.casefold()
    if not name.replace("-", "").replace("’", "").isalpha() or not name[0].isupper():
        return False
    if word in IMPERSONAL or tells_somebody(name.title()):
        return False
    given = name.title() in COMMON_GIVEN
    if name.isupper() and len(name) <= _INITIALS and not given:
        return False
    if is_cyrillic(name):
        return not _is_ordinary_subject(word)
    return not is_ordinary_word(name) and look_of(name) is not None


def _is_ordinary_subject(word: str) -> bool:
    """Whether a word of the dictionary may stand before a colon as it is: «итоги», no «волков»."""
    if kinds_of(word) & {"Name", "Surn"}:
        return False
    return any(
        one.is_known and ("nomn" in one.tag or one.tag.POS not in {"NOUN", "ADJF"})
        for one in parses_of(word)
    )
