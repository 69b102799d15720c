"""The words of a topic as somebody typed them, with the little words between them."""

from __future__ import annotations

from typing import Final

from meetings.gazetteer.abbreviations import in_capitals
from meetings.gazetteer.ordinary_words import ORDINARY_ENGLISH, kinds_of
from meetings.gazetteer.public_people import other_surnames
from meetings.text.inflecting_phrases import nominative
from meetings.text.russian_analyses import parses_of
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import key
from meetings.text.stop_words import STOP_WORDS
from meetings.text.synonyms_and_translations import is_common_english
from meetings.text.title_case import title_case
from meetings.text.tokens import fold, words

_NAMING: Final = frozenset({"NOUN", "ADJF", "PRTF"})


def heading(topic: str, text: str) -> str:
    """«цены на нефть» for «о ценах на нефть»: the typed words in the nominative.

    Words that may stand in it already are left alone: «дороги».
    """
    typed = as_typed(topic, text)
    first = next(iter(words(typed)), None)
    if first is None or not is_cyrillic(first.text) or _is_name(first.text):
        return typed
    read = [one for one in parses_of(first.text) if one.tag.POS in _NAMING]
    if not read or any(one.tag.case == "nomn" for one in read):
        return typed
    cases = dict.fromkeys(str(one.tag.case) for one in read)
    return next((made for case in cases if (made := nominative(typed, case)) != typed), typed)


def named(word: str) -> str:
    """One word that tells which meetings are meant, as it is written: «Бишкек» for «бишкеке»."""
    if not word.islower():
        return word
    if short := in_capitals(word):
        return short
    if _is_ordinary(word):
        return word
    told = heading(word, word)
    return told if _is_ordinary(told) else title_case(told)


def _is_ordinary(word: str) -> bool:
    if is_cyrillic(word):
        return "Geox" not in (kinds := kinds_of(fold(word))) or "ordinary" in kinds
    return fold(word) in ORDINARY_ENGLISH or is_common_english(key(word))


def _is_name(word: str) -> bool:
    """Whether a word is no ordinary one and no place's, «Вересову» is of a man or of a woman; or a
    public person's surname as it stands: «Абе» is not of Аба.
    """
    is_rare = kinds_of(fold(word)).isdisjoint({"ordinary", "Geox"})
    return is_rare or (word[:1].isupper() and bool(other_surnames(word)))


def as_typed(topic: str, text: str) -> str:
    """«цены на нефть» for «цены нефть»; the topic itself where other words stand between.

    ``topic``: words parted by blanks, in the order of the text.
    """
    wanted = [fold(word) for word in topic.split()]
    typed = list(words(text))
    folded = [fold(word.text) for word in typed]
    for first, word in enumerate(folded):
        if not wanted or word != wanted[0]:
            continue
        telling = [at for at in range(first, len(typed)) if folded[at] not in STOP_WORDS]
        here = telling[: len(wanted)]
        if [folded[at] for at in here] == wanted:
            return text[typed[first].start : typed[here[-1]].stop]
    return topic
