"""A topic or a list asked again of a part of it: «только про школы», "and for women?"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from meetings.gazetteer.finding_countries import country_mentions
from meetings.gazetteer.town_adjectives import spellings_of_town
from meetings.retrieval.query.anaphora_words import IT, PERSON, PLACE, SEVERAL, THIS
from meetings.retrieval.query.intents import is_phrase
from meetings.text.tokens import fold, word_texts

_ONLY = re.compile(
    r"(?:(?:и|а|но|and|but|покажи(?:те)?|show(?: me)?)[\s,]+)*(?:только|лишь|only|just)\s+"
    r"(?:про|обо?|о|по|у|для|с|со|среди|with|for|about|on|of|among)\s+(?P<what>.+)",
    re.IGNORECASE,
)
_ONLY_OF_LIST = re.compile(
    r"(?:(?:и|а|но|из них|and|but|of those|покажи(?:те)?|show(?: me)?)[\s,]+)*"
    r"(?:только|лишь|only|just)\s+(?:the\s+)?(?P<what>.+?)(?:\s+(?:ones?|meetings?|встречи))?",
    re.IGNORECASE,
)
_AND_FOR = re.compile(
    r"(?:а|и|ну а|and|what about|how about)\s+(?:для|среди|у|for|among)\s+(?P<what>.+)",
    re.IGNORECASE,
)
_THERE_OF_LIST = re.compile(
    r"(?:(?:а|и|ну|and|so|but|what about|how about|только|only|just)[\s,]+)*"
    r"(?:(?:сколько|какие|how many|which)\s+"
    r"(?:(?:из них|было|были|прошл[аио]|of (?:them|these|those)|were|was|took place)\s+)*)?"
    r"(?P<there>(?:во?|на|in|at)\s+(?P<town>[^\W\d_][\w-]+))(?:\s+(?:only|только))?",
    re.IGNORECASE,
)
"""«а в Сочи?», "how many of them in Sochi": those of the list that were there."""
_AT_TOWN = re.compile(r"(?<!\w)(?:во?|на|in|at)\s+(?P<town>[^\W\d_][\w-]+)", re.IGNORECASE)
_LEADING_IN = re.compile(r"\s+(?:во?|на|по|in|on|of)\s*$", re.IGNORECASE)
_MOST = 3
"""Words; what says more is a question of its own."""


def narrowed(text: str, topic: str) -> Iterator[str]:
    """What a message may mean after a topic: the topic with what it names, or that without the
    places of the topic, which few sentences name besides. Nothing for other messages.

    Alone "women" would be whatever anybody says of them.
    """
    bare = " ".join(text.split()).strip(" ?!.,")
    found = (_AND_FOR.fullmatch(bare) or _ONLY.fullmatch(bare)) if topic else None
    if found is None or not _is_thing(found["what"]):
        return
    yield f"{topic} {found['what']}"
    if (anywhere := _without_places(topic)) and anywhere != topic:
        yield f"{anywhere} {found['what']}"


def part_of_list(text: str, listed: str) -> str:
    """«только с губернаторами» after a list: what asks for those of it; empty for others."""
    bare = " ".join(text.split()).strip(" ?!.,")
    found = _ONLY_OF_LIST.fullmatch(bare) if listed else None
    if found is None or not _is_thing(found["what"]):
        return ""
    return f"{listed.rstrip(' ?!.')} {found['what']}"


def list_there(text: str, listed: str) -> str:
    """«а в Сочи?» after a list: what asks for those of it in a town; empty for others.

    A town that was asked for before is no longer meant.
    """
    found = _THERE_OF_LIST.fullmatch(" ".join(text.split()).strip(" ?!.,")) if listed else None
    if found is None or not _is_town(found["town"]):
        return ""
    asked = listed.rstrip(" ?!.")
    for other in _AT_TOWN.finditer(asked):
        if _is_town(other["town"]):
            return f"{asked[: other.start()]}{found['there']}{asked[other.end() :]}"
    return f"{asked} {found['there']}"


def _is_town(word: str) -> bool:
    return bool(spellings_of_town(word))


def _is_thing(what: str) -> bool:
    said = {fold(word) for word in word_texts(what)}
    stand_in = said & (PERSON | SEVERAL | IT | PLACE | THIS)
    return is_phrase(what) and 0 < len(said) <= _MOST and not stand_in


def _without_places(topic: str) -> str:
    for place in reversed(list(country_mentions(topic))):
        topic = _LEADING_IN.sub("", topic[: place.start]) + topic[place.stop :]
    return " ".join(topic.split())
