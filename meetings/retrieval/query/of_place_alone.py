"""«Товарооборот?» right after a country alone is that country's."""

from __future__ import annotations

from collections.abc import Iterator

from meetings.gazetteer.finding_countries import countries_in
from meetings.retrieval.query.anaphora_words import OPENERS
from meetings.retrieval.query.intents import is_phrase
from meetings.retrieval.query.places_alone import place_alone
from meetings.text.tokens import fold, word_texts

_MOST = 3
"""Words; what says more is a topic of its own."""


def of_place_alone(text: str, topic: str) -> Iterator[str]:
    """The topic of that place, where a message asks by nothing but a few words for things."""
    said = [word for word in word_texts(text) if fold(word) not in OPENERS]
    bare = " ".join(said)
    asks = text.rstrip().endswith("?") and 0 < len(said) <= _MOST and is_phrase(bare)
    if asks and not countries_in(bare) and place_alone(topic):
        yield f"{bare} {topic}"
