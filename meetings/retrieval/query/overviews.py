"""Messages that ask for a meeting as a whole: its summary, what it was about, its outcome."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from meetings.retrieval.query.listing_words import NOUNS
from meetings.retrieval.query.overview_words import (
    ABOUTS,
    FIGURES,
    OPENED,
    OUTCOMES,
    SUMMARIES,
)
from meetings.text.tokens import fold, word_texts

_MOST_WORDS = 12
"""Words of a request for an overview; a longer message asks for something in particular."""
_TOPIC_BEFORE = re.compile(r"\b(?:про|о|об|по|about|on)\s$")
_ON_A_TOPIC = re.compile(
    r"\b(?:с|со|with)\s.*\s(?:по|о|об|про|насчет|about|on|regarding|concerning)\s"
)
"""«что обсуждали на встрече с Лодкиным о газе»: what was said of it is asked for."""
_MEETING = re.compile(rf"\b(?:{NOUNS})\b")


@dataclass(frozen=True, slots=True)
class Overview:
    """A meeting that is asked for as a whole; ``of``: the words that say which.

    ``told_short``: it is to be told in short. ``named``: the words say that it is a meeting;
    ``titled``: they may be its title, as no "about" makes them a topic. ``figures``: those of the
    meeting are wanted.
    """

    of: str
    told_short: bool
    named: bool
    titled: bool
    figures: bool = False


def overview_in(text: str) -> Overview | None:
    """Which meeting a message wants as a whole; None for a message that wants something else."""
    bare = " ".join(text.replace("’", "'").split()).strip(" .,;:!?…")
    folded = fold(bare)
    if len(folded) != len(bare) or len(word_texts(bare)) > _MOST_WORDS:
        return None
    for pattern, short, of_anything, figures in _patterns():
        if found := pattern.fullmatch(folded):
            of = bare[found.start("rest") : found.end("rest")]
            named = bool(_MEETING.search(fold(of)))
            if not (short or figures) and _ON_A_TOPIC.search(fold(of)):
                return None
            if named or of_anything:
                titled = _TOPIC_BEFORE.search(folded[: found.start("rest")]) is None
                return Overview(of, short, named, titled, figures)
    return None


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], bool, bool, bool], ...]:
    """Each pattern with whether it asks for a summary, fits anything, wants figures."""
    return tuple(
        (re.compile(pattern), short, of_anything, figures)
        for patterns, short, of_anything, figures in (
            (SUMMARIES, True, True, False),
            (ABOUTS, False, True, False),
            (OUTCOMES, False, False, False),
            (OPENED, False, False, False),
            (FIGURES, False, False, True),
        )
        for pattern in patterns
    )
