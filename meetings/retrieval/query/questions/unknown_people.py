"""People whom a question names but the archive does not know: «Борис Джонсон»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from meetings.gazetteer.finding_countries import country_mentions
from meetings.gazetteer.ordinary_words import ORDINARY_ENGLISH, kinds_of
from meetings.names.name_context_clues import SPEAKS
from meetings.names.people_meant import KnownPerson, find_people
from meetings.retrieval.query.questions.common_given_names import ENGLISH, NOT_SURNAMES, RUSSIAN
from meetings.text.russian_analyses import is_surname_as_subject
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import folded_key
from meetings.text.stop_words import STOP_WORDS
from meetings.text.synonyms_and_translations import near_words
from meetings.text.tokens import Word, fold, words

_LIKE = 0.8
"""So sure a person of the archive has to be meant for the name to be no stranger's."""


_SUBJECT = re.compile(
    r"\b(?:did|does|has|had)\s+(?P<name>(?!I\b)[A-Z][a-z’'-]+)\s+(?:ever\s+)?"
    r"(?:say|said|tell|told|think|answer|answered|promise|promised|report|reported|explain|mention)\b"
)
"""Whoever stands there is somebody, were it an ordinary word: "what did Bill say"."""


_ADDRESSED = r"(?:(?:там|вообще|еще|ещё|нам|тогда|сегодня|вчера)\s+)*"
_TOLD = (
    r"(?:говорил|сказал|заявил|заявлял|ответил|обещал|пообещал|рассказал|рассказывал|думает|считает"
    r"|говорит|предложил|сообщил)а?\b"
)
_WHAT = r"(?:что|ч[еёо]|чего|о\s+ч[её]м)"
_SUBJECT_RU = re.compile(
    rf"\b(?:что|ч[еёо]|чего)\s+{_ADDRESSED}(?:(?P<first>[а-яё]{{3,}})\s+{_ADDRESSED}{_TOLD}"
    rf"|{_TOLD}\s+{_ADDRESSED}(?P<then>[а-яё]{{3,}})(?:\s+(?:о|об|обо|про)\s|\W*$))"
    rf"|^\W*(?:(?:а|и|ну)\s+)*(?P<fronted>[а-яё]{{3,}})\s+{_WHAT}\s+{_ADDRESSED}{_TOLD}",
    re.IGNORECASE,
)
"""«что маск говорил», «что говорил маск о Марсе», «маск что говорил»: that is one person."""


def strangers_in(text: str, people: Sequence[KnownPerson]) -> tuple[str, ...]:
    """The names in a text, as it writes them, that none of these people bears."""
    found = dict.fromkeys((*_names(text), *_lone_speakers(text)))
    return tuple(name for name in found if not _borne(name, people))


def asks_for_words(text: str) -> bool:
    """Whether a question wants what somebody said, or thinks."""
    return any(SPEAKS.match(fold(word.text)) for word in words(text)) or asks_by_whose_words(text)


def asks_by_whose_words(text: str) -> bool:
    """Whether a question says by whose words, or in whose view, something is so."""
    return _OPINION.search(text) is not None


_OPINION = re.compile(
    r"\baccording to\b|\b(?:opinions?|views?|stance|position|take) (?:of|on|about|regarding)\b"
    r"|\bпо (?:словам|мнению|оценке|оценкам|версии)\b|\b(?:мнени[ея]|позици[яию]) (?!в\b)",
    re.IGNORECASE,
)
"""«По словам Зимина», "Pellow's view on tolls" want nobody else's words."""


def whose_words_are_wanted(text: str, strangers: Sequence[str]) -> tuple[str, ...]:
    """Of the strangers that a question names those whom it does not only ask about: «что Зимин
    говорил про Илона Маска» wants no words of Маск.
    """
    about = r"(?:про|обо?|о|насч[её]т|about|on|of|regarding)"
    return tuple(
        name
        for name in strangers
        if not re.search(rf"\b{about}\s+{re.escape(name)}\b", text, re.IGNORECASE)
    )


def unheard_speaker(text: str) -> str | None:
    """Whose words a question wants, by the surname beside the word of speech: «что сказал
    Останин?», «что говорил волков», "what did Ostanin say"; asked where nobody of the archive is
    named.
    """
    if (found := _SUBJECT.search(text)) and fold(found["name"]) in ENGLISH | ORDINARY_ENGLISH:
        return str(found["name"])
    if asked := _SUBJECT_RU.search(text):
        name = asked["fronted"] or asked["first"] or asked["then"]
        if is_surname_as_subject(fold(name)):
            return name
        if fronted := asked["fronted"]:
            named = fronted[:1].isupper() and "Surn" in kinds_of(fold(fronted))
            return fronted if named else None
    said = words(text)
    for first, last in pairwise(said):
        for speaks, name in ((first, last), (last, first)):
            if SPEAKS.match(fold(speaks.text)) and _is_lone_surname(name, said[0]):
                return name.text
    return None


def _is_lone_surname(word: Word, first: Word) -> bool:
    folded = fold(word.text)
    if not word.text[:1].isupper() or word == first or not _may_be_surname(word):
        return False
    if is_cyrillic(folded):
        return "Surn" in kinds_of(folded)
    return folded not in ORDINARY_ENGLISH and not any(country_mentions(word.text))


def _borne(name: str, people: Sequence[KnownPerson]) -> bool:
    return any(score >= _LIKE for _, score in find_people(name, people))


def _names(text: str) -> Iterator[str]:
    places = [(mention.start, mention.stop) for mention in country_mentions(text)]
    outside = [word for word in words(text) if not any(a <= word.start < b for a, b in places)]
    for given, surname in pairwise(outside):
        beside = text[given.stop : surname.start] == " "
        if beside and _is_given(given) and _may_be_surname(surname):
            yield f"{_capital(given.text)} {_capital(surname.text)}"


def _lone_speakers(text: str) -> Iterator[str]:
    """One who is said to have said something, by a word that no dictionary has as another."""
    found = _SUBJECT_RU.search(text)
    name = (found["first"] or found["then"] or found["fronted"]) if found else ""
    kinds = kinds_of(fold(name)) if name else frozenset({"ordinary"})
    if "Surn" in kinds and name[:1].isupper():
        return  # told by ``unheard_speaker``
    if kinds <= {"Surn"} and fold(name) not in STOP_WORDS and not any(country_mentions(name)):
        yield _capital(name)


def _is_given(word: Word) -> bool:
    folded = fold(word.text)
    if folded in ENGLISH or folded in RUSSIAN:
        return True
    kinds = kinds_of(folded) if is_cyrillic(folded) else frozenset()
    return "Name" in kinds and (word.text[:1].isupper() or "ordinary" not in kinds)


def _may_be_surname(word: Word) -> bool:
    """A capitalised word; a small one where no table has it as an ordinary word."""
    folded = fold(word.text)
    if folded in NOT_SURNAMES or not word.text.isalpha() or len(folded) < _SHORTEST:
        return False
    if word.text[:1].isupper():
        return True
    if is_cyrillic(folded):
        kinds = kinds_of(folded)
        return "Surn" in kinds or not kinds
    return folded not in STOP_WORDS | ORDINARY_ENGLISH and not near_words(folded_key(folded))


_SHORTEST = 3
"""Letters; Russian prepositions and initials are shorter, and so are surnames nobody mistypes."""


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
