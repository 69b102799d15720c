"""Where a message names somebody of public life, whether or not they speak in the archive."""

from __future__ import annotations

from meetings.gazetteer.ordinary_words import kinds_of
from meetings.gazetteer.person_aliases import public_surnames
from meetings.retrieval.query.intents import is_phrase
from meetings.retrieval.query.questions.unknown_people import unheard_speaker
from meetings.text.tokens import fold, words


def public_people_in(text: str) -> list[tuple[int, int]]:
    """Where their surnames stand; in small letters those that are no ordinary word: "scholz"."""
    return [(word.start, word.stop) for word in words(text) if _is_name(word.text)]


def with_capitals_of_names(text: str) -> str:
    """The same with their surnames as they are written: «с шольцем» keeps its other words."""
    for start, stop in reversed(public_people_in(text)):
        text = f"{text[:start]}{text[start:stop].capitalize()}{text[stop:]}"
    return text


def speakers_asked_after(question: str) -> list[tuple[int, int]]:
    """Where a question names somebody whose words it asks for, whom the archive need not know;
    so where a topic is one such name: "obama".
    """
    found = public_people_in(question)
    if is_phrase(question):
        return found if len(words(question)) == 1 and "?" not in question else []
    if found:
        return found
    at = question.find(unheard_speaker(question) or "\0")
    return [(word.start, word.stop) for word in words(question) if word.start == at]


def _is_name(word: str) -> bool:
    folded = fold(word)
    if folded not in public_surnames():
        return False
    return word[:1].isupper() or "ordinary" not in kinds_of(folded)
