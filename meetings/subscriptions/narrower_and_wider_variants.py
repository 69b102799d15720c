"""Narrower and wider variants of a wish, with what each would have reported.

Narrower by what stands beside the words it meets, in the meetings it would have told; wider by
words near in meaning, and by leaving one of several out.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from meetings.facts.data.calendar_words import (
    EN_MONTHS,
    RU_MONTHS,
    RU_QUARTERS,
    RU_YEAR,
    RU_YEARS,
)
from meetings.facts.data.currencies import EN_CURRENCIES, RU_CURRENCIES
from meetings.facts.data.number_words import (
    EN_CARDINALS,
    EN_MULTIPLIERS,
    EN_ORDINALS,
    RU_CARDINALS,
    RU_MULTIPLIERS,
    RU_ORDINALS,
)
from meetings.facts.data.unit_words import RU_PERCENT
from meetings.model.passage import TermGroup
from meetings.model.subscription import Query
from meetings.ports.index import Passages
from meetings.retrieval.query.questions.terms import rarity
from meetings.subscriptions.previews import PreviewedAlert, Previews, Worth
from meetings.subscriptions.query_terms import words_query
from meetings.text.russian_analyses import part_of_speech
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import key, lemma_of
from meetings.text.synonyms_and_translations import near_words
from meetings.text.tokens import fold, word_texts

Direction = Literal["narrower", "wider", "without"]

NARROWER, WIDER = 3, 2
"""Words offered: more would not fit under a message."""
_TRIED = 8
"""Words looked at for the ones offered."""
_NEAR = 0.45
"""Less near are «выброс» to «газ», "unpaid" to "pension"."""
_NEAREST = 4
"""Of a word's own nearest as many have to hold the wish's: "ferry" has "buses" among its nearest,
and "oil" has "grain", but not the other way round."""
_LETTERS = 4, 18
"""Of a word that is offered: a button's address has no room for longer ones."""
_USUAL = 8
"""Passages: words rarer than this are oddities that nobody follows («баобаб» beside «зерно»)."""
_RELATED = 6.0
"""A word as near in meaning as can be is worth one that parts four meetings into halves."""
_ENDING = 3
"""Letters: "important" has the key of "import" and is none of its forms."""
_ENOUGH = 4
"""Up to how many messages a year a subscription needs no narrowing."""
_QUOTES = 20
"""Meetings whose quotes are read for words that stand beside."""


_GREETINGS = frozenset(map(key, (
    "afternoon", "morning", "evening", "colleagues", "friends", "delighted", "glad", "pleased",
    "welcome", "greetings", "ladies", "gentlemen", "thanks", "please", "mister", "honoured",
    "коллеги", "друзья", "день", "утро", "вечер", "спасибо", "приветствие", "пожалуйста",
    "господа", "дамы",
)))  # fmt: skip
"""Keys of what everybody begins with: it narrows nothing down."""
_OF_MEETINGS = frozenset(map(key, (
    "question", "answer", "topic", "subject", "meeting", "session", "conversation", "speech",
    "member", "representative", "participant", "chairman", "word", "people", "person", "time",
    "place", "part", "thing", "way", "attention", "opportunity",
    "вопрос", "ответ", "тема", "встреча", "заседание", "совещание", "разговор", "беседа",
    "выступление", "член", "представитель", "участник", "председатель", "слово", "люди",
    "человек", "время", "место", "часть", "дело", "внимание", "возможность",
)))  # fmt: skip
"""Keys of what is spoken of at every meeting, whatever it is about."""
_OF_FIGURES = frozenset(
    found
    for words in (
        RU_CARDINALS, RU_MULTIPLIERS, RU_ORDINALS, EN_CARDINALS, EN_MULTIPLIERS, EN_ORDINALS,
        RU_CURRENCIES, EN_CURRENCIES, RU_PERCENT, RU_MONTHS, EN_MONTHS, RU_YEAR, RU_YEARS,
        RU_QUARTERS, ("percent", "year", "month", "quarter", "половина", "месяц", "раз"),
    )
    for word in words
    if (found := key(word))
)  # fmt: skip
"""Keys of what figures are told with: "ferry + thousand" is no subject that anybody follows."""


@dataclass(frozen=True, slots=True)
class Variant:
    """A wish as it would be with a word more or less, and how many meetings it would have told."""

    direction: Direction
    word: str
    query: Query
    told: int


class QueryVariants:
    """Finds variants of wishes for words and people."""

    def __init__(self, previews: Previews, passages: Passages) -> None:
        self._previews = previews
        self._passages = passages

    def of(self, query: Query, worth: Worth) -> tuple[Variant, ...]:
        """The narrower ones, then the wider ones; none of a question or of everything."""
        if query.kind not in ("words", "person"):
            return ()
        return (*self._narrower(query, worth), *self._wider(query, worth))

    def _narrower(self, query: Query, worth: Worth) -> Iterator[Variant]:
        if len(worth.told) < _ENOUGH:
            return
        tried = [
            (word, varied(query, "narrower", word))
            for word in islice(self._beside(query, worth.told[:_QUOTES]), _TRIED)
        ]
        counts = self._previews.counted([made for _, made in tried], worth.told)
        less = [
            Variant("narrower", word, made, count)
            for (word, made), count in zip(tried, counts, strict=True)
            if 0 < count < len(worth.told)
        ]
        yield from less[:NARROWER]

    def _beside(self, query: Query, told: Sequence[PreviewedAlert]) -> Iterator[str]:
        """Nouns of the quotes, the most telling first."""
        asked = {key(word) for word in word_texts(query.text)}
        quotes = [one.match.quote.text for one in told if one.match.quote]
        forms = _of_its_script(
            query.text, _forms(quotes, asked | _GREETINGS | _OF_MEETINGS | _OF_FIGURES)
        )
        near = {other: nearness for word in asked for other, nearness in near_words(word)}
        counts = {found: sum(nouns.values()) for found, nouns in forms.items()}
        common = dict(zip(counts, self._passages.frequencies(list(counts)), strict=True))

        def telling(found: str) -> tuple[float, str]:
            """Near in meaning; parting the meetings evenly; rare in the archive, but no oddity."""
            evenly = math.log1p(min(counts[found], max(len(told) - counts[found], 0)))
            worth = evenly * rarity(common[found], self._passages) + _RELATED * near.get(found, 0)
            return -worth, found

        usual = [found for found in counts if common[found] >= _USUAL]
        for found in sorted(usual, key=telling):
            yield forms[found].most_common(1)[0][0]

    def _wider(self, query: Query, worth: Worth) -> Iterator[Variant]:
        if query.kind != "words":
            return
        tried = [*self._without(query), *self._nearby(query)][:_TRIED]
        counts = self._previews.counted([made for _, _, made in tried])
        more = [
            Variant(direction, word, made, count)
            for (direction, word, made), count in zip(tried, counts, strict=True)
            if count > len(worth.told)
        ]
        yield from more[:WIDER]

    def _without(self, query: Query) -> Iterator[tuple[Direction, str, Query]]:
        """With one of several plain words left out."""
        words = query.text.split()
        parts = words_query(query.text).parts
        if len(parts) == 1 and len(parts[0].terms) == len(words) > 1:
            for word in words:
                yield "without", word, varied(query, "without", word)

    def _nearby(self, query: Query) -> Iterator[tuple[Direction, str, Query]]:
        """With a word near in meaning that the archive holds."""
        parts = words_query(query.text).parts
        if len(parts) != 1 or len(parts[0].terms) != 1 or " " in query.text:
            return
        asked = key(query.text)
        for other, near in near_words(asked):
            if near >= _NEAR and _is_nearest(asked, other) and (word := self._form_of(other)):
                yield "wider", word, varied(query, "wider", word)

    def _form_of(self, wanted: str) -> str:
        """A noun of the archive by its key, as a dictionary has it; "" where there is none."""
        for passage in self._passages.search([TermGroup(((wanted, 1.0),))], 1):
            nouns = (noun for found, noun in _nouns(passage.text) if found == wanted)
            return next((noun for noun in nouns if len(noun) <= len(wanted) + _ENDING), "")
        return ""


def _is_nearest(word: str, other: str) -> bool:
    """Whether a key is among the nearest of another."""
    return word in [found for found, _ in near_words(other)[:_NEAREST]]


def varied(query: Query, direction: Direction, word: str) -> Query:
    """A wish with a word more or less. Raises ValueError where it has no such word to leave."""
    if direction == "narrower":
        joined = ":" if query.kind == "person" else " +"
        return Query("words", f"{query.text}{joined} {word}")
    if direction == "wider":
        joins = "или" if is_cyrillic(query.text) else "or"
        return Query("words", f"{query.text} {joins} {word}")
    words = query.text.split()
    words.remove(word)
    return Query("words", " ".join(words))


def _forms(quotes: Sequence[str], but: Container[str]) -> dict[str, Counter[str]]:
    """The nouns of some quotes by their keys, each in its forms; ``but``: keys left out."""
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    for text in quotes:
        for found, noun in _nouns(text):
            if found not in but:
                forms[found][noun] += 1
    return forms


def _of_its_script(text: str, forms: dict[str, Counter[str]]) -> dict[str, Counter[str]]:
    """The nouns of a wish's own script: "gas + производство" is no wish that anybody types."""
    return {
        found: nouns for found, nouns in forms.items()
        if is_cyrillic(next(iter(nouns))) == is_cyrillic(text)
    }  # fmt: skip


def _nouns(text: str) -> Iterator[tuple[str, str]]:
    """The nouns of a text that say something, each with its key; once."""
    for folded in dict.fromkeys(fold(word) for word in word_texts(text) if word.islower()):
        least, most = _LETTERS
        found = key(folded)
        noun = _noun(folded) if found else ""
        if least <= len(noun) <= most:
            yield found, noun


def _noun(folded: str) -> str:
    """A noun in the nominative; an English word as it is; "" for another kind of word."""
    if not is_cyrillic(folded):
        return folded if folded.isalpha() else ""
    return lemma_of(folded) if part_of_speech(folded) == "NOUN" else ""
