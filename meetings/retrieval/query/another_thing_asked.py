"""The question before asked of another thing: «а газа?» after «сколько добыли нефти в 2018?»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from meetings.gazetteer.finding_countries import country_mentions
from meetings.retrieval.query.anaphora_words import GENERAL, OPENERS
from meetings.retrieval.query.intent_words import AUXILIARY, INTERROGATIVE
from meetings.retrieval.query.meetings_request import names_meetings
from meetings.text.months import month_beginnings
from meetings.text.russian_analyses import parses_of
from meetings.text.stop_words import STOP_WORDS
from meetings.text.tokens import Word, fold, word_texts, words

_ANOTHER = re.compile(
    r"\W*(?P<opener>\w+)\s+(?:(?P<with>на|во?|за|со?|об?|про|для|от|по|у|ко?|из|до|после|над|под|при|через|без)\s+)?(?P<thing>[а-яё-]+)\W*",
    re.IGNORECASE,
)
_WITH: Final = frozenset(
    "на в во за с со о об про для от по у к ко из до после над под при через без".split()
)
_MONTH: Final = re.compile(month_beginnings(), re.IGNORECASE)


def another_thing(text: str, question: str) -> tuple[str, str]:
    """The question with the one noun that stands as the thing does replaced, and the thing.

    Empty where a message names no thing of its own, or the question has no such noun, or several.
    """
    found = _ANOTHER.fullmatch(text)
    if found is None or fold(found["opener"]) not in OPENERS:
        return "", ""
    thing, before = found["thing"], fold(found["with"] or "")
    asking = {fold(word) for word in word_texts(question)} & INTERROGATIVE - AUXILIARY
    if not (asking or names_meetings(fold(question))) or not _is_thing(thing):
        return "", ""
    old = [word for word in _things(question, before) if _stands_as(thing, word.text)]
    if len(old) != 1 or fold(old[0].text) == fold(thing):
        return "", ""
    return f"{question[: old[0].start]}{thing}{question[old[0].stop :]}", thing


def _things(question: str, before: str) -> Iterator[Word]:
    """The nouns of a question that stand behind a preposition, or behind none."""
    named = [(mention.start, mention.stop) for mention in country_mentions(question)]
    last = ""
    for word in words(question):
        folded = fold(word.text)
        own = last if last in _WITH else ""
        inside = any(start <= word.start < stop for start, stop in named)
        if own == before and not inside and _is_thing(word.text):
            yield word
        last = folded


def _is_thing(word: str) -> bool:
    folded = fold(word)
    if folded in STOP_WORDS | GENERAL | INTERROGATIVE or _MONTH.match(folded):
        return False
    tag = parses_of(folded)[0].tag
    return tag.POS == "NOUN" and not {"Name", "Surn", "Patr", "Geox"} & set(tag.grammemes)


def _stands_as(thing: str, word: str) -> bool:
    """Whether two nouns may stand in the same case and number."""
    return bool(_forms(thing) & _forms(word))


def _forms(word: str) -> set[tuple[str | None, str | None]]:
    tags = (parse.tag for parse in parses_of(fold(word)))
    return {(tag.case, tag.number) for tag in tags if tag.POS == "NOUN"}
