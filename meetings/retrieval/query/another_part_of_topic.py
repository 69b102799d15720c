"""A topic asked again of something else: «а врачей?» after «зарплата учителей»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from meetings.gazetteer.finding_countries import country_mentions
from meetings.gazetteer.town_adjectives import spellings_of_town
from meetings.retrieval.query.anaphora_words import IT, PERSON, PLACE, SEVERAL, THIS
from meetings.retrieval.query.intents import is_phrase
from meetings.text.russian_analyses import lemma, parses_of
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold, word_texts, words

_AND = re.compile(
    r"(?:ну )?(?:а|и|and|what about|how about|and what about)\s+"
    r"(?:of\s+|(?P<there>(?:на|во?|in|at)\s+(?:the\s+)?))?(?P<what>[^\W\d_][\w-]+)",
    re.IGNORECASE,
)
_OF = re.compile(r"(?P<head>\w[\w-]*\s+of\s+(?:the\s+)?)[\w-]+", re.IGNORECASE)
_LEADING_IN = re.compile(
    r"(?:\b(?:во?|на|со?|из|к|in|with|to|from|of)\s+(?:the\s+)?)?$", re.IGNORECASE
)


def of_another(text: str, topic: str) -> Iterator[str]:
    """What a message may mean after a topic: the other thing in its part's place, or there.

    Alone «врачей» would be whatever anybody says of doctors, «на Кавказе» of the Caucasus.
    Nothing for other messages.
    """
    found = _AND.fullmatch(" ".join(text.split()).strip(" ?!.,")) if topic else None
    if found is None or not _is_thing(what := found["what"]):
        return
    if found["there"]:
        if spellings_of_town(what) and not any(country_mentions(topic)):
            yield f"{topic} {found['there']}{what}"
    elif one := _in_place_of_last(what, topic):
        yield one
    elif there := _place_of(topic):
        yield f"{what} {there}"


def _is_thing(what: str) -> bool:
    if {fold(what)} & (PERSON | SEVERAL | IT | PLACE | THIS) or _names_country(what):
        return False
    return is_phrase(what)


def _names_country(what: str) -> bool:
    """Whether a word names a country, as it is or with a capital."""
    return any(country_mentions(what)) or any(country_mentions(what.capitalize()))


def _in_place_of_last(what: str, topic: str) -> str:
    """The topic with its last word replaced, if both may be genitives: «зарплата врачей»."""
    if of := _OF.fullmatch(topic):
        return f"{of['head']}{what}"
    *head, last = word_texts(topic) or [""]
    if not head or not is_cyrillic(what):
        return ""
    return " ".join([*head, what]) if _genitives(last) & _genitives(what) else ""


def _genitives(word: str) -> set[str | None]:
    """In which numbers a word may be a noun's genitive and nothing else of that number."""
    tags = [parse.tag for parse in parses_of(fold(word)) if parse.tag.POS == "NOUN"]
    return {tag.number for tag in tags if tag.case == "gent"} - {
        tag.number for tag in tags if tag.case == "nomn"
    }


def names_place_alone(said: str) -> bool:
    """Whether words are a country, a region or a town, in whatever letters."""
    (one, *others) = _places_in(said.title()) or [(0, 0)]
    return not others and (one[1] - one[0]) == len(said) > 0


def _places_in(topic: str) -> list[tuple[int, int]]:
    """Where a topic names countries and regions; where it names none, towns."""
    named = [(one.start, one.stop) for one in country_mentions(topic)]
    return named or [(w.start, w.stop) for w in words(topic) if spellings_of_town(w.text)]


def _place_of(topic: str) -> str:
    """The one country, region or town that a topic names, with what leads in: «с Китаем»."""
    named = _places_in(topic)
    if len(named) != 1:
        return ""
    start, stop = named[0]
    lead = _LEADING_IN.search(topic[:start])
    said = topic[lead.start() if lead else start : stop]
    alone = is_cyrillic(said) and " " not in said
    return lemma(fold(said)).capitalize() if alone else said
