"""Messages that ask for a meeting as a whole: its summary, what it was about, its outcome."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from meetings.retrieval.query.listing_words import NOUNS
from meetings.retrieval.query.overview_words import (
    ABOUTS,
    FIGURES,
    HOSTS,
    OPENED,
    OUTCOMES,
    SUMMARIES,
    TALKED,
)
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold, word_texts

_MOST_WORDS = 12
"""Words of a request for an overview; a longer message asks for something in particular."""
_TOPIC_BEFORE = re.compile(r"\b(?:про|о|об|по|about|on)\s$")
_ON_A_TOPIC = re.compile(
    r"\b(?:с|со|with)\s.*\s(?:по|о|об|про|насчет|about|on|regarding|concerning)\s"
)
"""«что обсуждали на встрече с Лодкиным о газе»: what was said of it is asked for."""
_HOSTS = re.compile(rf"{HOSTS}(?!\w)")
_MEETING = re.compile(rf"\b(?:{NOUNS})\b")


@dataclass(frozen=True, slots=True)
class Overview:
    """A meeting that is asked for as a whole; ``of``: the words that say which.

    ``told_short``: it is to be told in short. ``named``: the words say that it is a meeting;
    ``titled``: they may be its title, as no "about" makes them a topic. ``figures``: those of the
    meeting are wanted. ``met``: whoever talked with one another has to be named.
    """

    of: str
    told_short: bool
    named: bool
    titled: bool
    figures: bool = False
    met: bool = False


def overview_in(text: str) -> Overview | None:
    """Which meeting a message wants as a whole; None for a message that wants something else."""
    bare = " ".join(text.replace("’", "'").split()).strip(" .,;:!?…")
    folded = fold(bare)
    if len(folded) != len(bare) or len(word_texts(bare)) > _MOST_WORDS:
        return None
    if talked := _talked_about(bare, folded):
        return talked
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


def _talked_about(bare: str, folded: str) -> Overview | None:
    """«о чём Лодкин говорил с Токаевым в мае»: the meetings of both, at that time."""
    found = next(filter(None, (pattern.fullmatch(folded) for pattern in _talks())), None)
    if found is None:
        return None
    said = {
        name: bare[slice(*found.span(name))] for name, part in found.groupdict().items() if part
    }
    with_whom = said["rest"]
    who = said.get("who") or said.get("then") or ""
    if _ON_A_TOPIC.search(fold(f"с {with_whom}")):
        return None
    russian = is_cyrillic(bare)
    if who and not _HOSTS.fullmatch(fold(who)):
        with_whom = f"{who} {'и' if russian else 'and'} {with_whom}"
    elif _HOSTS.match(fold(with_whom)) and who:
        return None
    of = f"{'встречи с' if russian else 'meetings with'} {with_whom}{said.get('time', '')}"
    return Overview(of, told_short=False, named=True, titled=False, met=True)


@cache
def _talks() -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, TALKED))


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
