"""What a message in plain words asks to change: «поставь газ на паузу», "make it weekly"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from handlers.plain_words import changing_subscriptions_words as said
from handlers.plain_words.hours_said import hour_in, impossible_hour
from handlers.plain_words.mistyped_commands import mended
from handlers.plain_words.pause_lengths_words import FOR_A_TIME
from meetings.model.subscription import Frequency
from meetings.text.stop_words import STOP_WORDS
from meetings.text.tokens import fold

_LONGEST = 100
_NAMED_WORDS = 3
"""Words of what is resumed or ended: subscriptions are called by few; more are something of the
world."""
_EDGES = " .,;:!?«»\"“”'"
_QUIET_EDGES = re.compile(r"[!?.…]+$")
_FREQUENCIES: tuple[Frequency, ...] = ("daily", "weekly", "at_once")


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be changed of the subscription called ``of``; "": of all of them.

    ``length``: for how long a pause is wished, as it was said; "" for good. ``every``, ``hour``:
    of a "reschedule"; ``impossible``: the hour that was named and that no clock shows. ``sure``:
    it speaks of subscriptions by name, and not perhaps of something else: "freeze assets".
    ``last``: the one asked for last was meant otherwise: «а нет, лучше раз в неделю».
    ``idle``: only where nothing else is talked about: «напоминай раз в неделю».
    """

    what: Literal["pause", "resume", "reschedule"]
    of: str = ""
    length: str = ""
    every: Frequency = "at_once"
    hour: int | None = None
    impossible: str = ""
    sure: bool = False
    last: bool = False
    idle: bool = False


def change_in(text: str) -> Change | None:
    """What a message wants changed; None for one that wants something else."""
    if (found := _change_in(text)) is not None or (meant := mended(text)) == text:
        return found
    return _change_in(meant)


def _change_in(text: str) -> Change | None:
    text = _QUIET_EDGES.sub("", " ".join(text.split()))
    folded = fold(text).replace("’", "'")
    if not 0 < len(text) <= _LONGEST or len(folded) != len(text):
        return None
    if (corrected := _corrected(folded)) is not None:
        return corrected
    begin = _compiled(said.PLEASE).match(folded)
    start = begin.end() if begin else 0
    stop = _before(said.BEHIND, folded, start)
    until = _before(f"(?:{FOR_A_TIME})?", folded[:stop], start)
    found = (
        _paused(text, folded[:until], start, folded[until:stop])
        or _paused_first_how_long(text, folded[:stop], start)
        or _others(text, folded[:stop], start)
    )
    if found is None:
        return None
    named = _compiled(said.SURE).search(folded) or _compiled(said.SURE_VERBS).match(folded)
    return replace(found, sure=named is not None)


def _corrected(folded: str) -> Change | None:
    for every in _FREQUENCIES:
        patterns = (pattern.format(often=said.OFTEN[every]) for pattern in said.CORRECTED)
        fits = (_compiled(pattern).fullmatch(folded) for pattern in patterns)
        if found := next(filter(None, fits), None):
            groups = found.groupdict()
            wrong = impossible_hour(groups)
            hour = hour_in(groups, "hour")
            return Change("reschedule", every=every, hour=hour, impossible=wrong, last=True)
    return None


def _paused(text: str, folded: str, start: int, length: str) -> Change | None:
    if _whole((*said.PAUSE, *(said.PAUSE_FOR if length else ())), folded, start):
        return Change("pause", length=length)
    of_one = (*said.PAUSE_OF, *(said.PAUSE_OF_FOR if length else ()))
    if of := _named(of_one, text, folded, start):
        return Change("pause", of, length)
    return None


def _paused_first_how_long(text: str, folded: str, start: int) -> Change | None:
    """«до пятницы не пиши»."""
    length = _compiled(rf"(?:{FOR_A_TIME}),? ").match(f" {folded[start:]}")
    if length is None:
        return None
    return _paused(text, folded, start + length.end() - 1, length.group())


def _others(text: str, folded: str, start: int) -> Change | None:
    if _whole(said.RESUME, folded, start):
        return Change("resume")
    if of := _named(said.RESUME_OF, text, folded, start):
        return Change("resume", of)
    return _rescheduled(text, folded, start)


def _rescheduled(text: str, folded: str, start: int) -> Change | None:
    for every in _FREQUENCIES:
        for pattern in (*said.RESCHEDULE, *said.RESCHEDULE_OF):
            found = _compiled(pattern.format(often=said.OFTEN[every])).fullmatch(folded, start)
            if found is None:
                continue
            groups = found.groupdict()
            of = _name(text, found) if "of" in groups else ""
            if of or "of" not in groups:
                return Change(
                    "reschedule",
                    of,
                    every=every,
                    hour=hour_in(groups, "hour"),
                    impossible=impossible_hour(groups),
                    last=not of and _compiled(said.OF_ONE).search(found[0]) is not None,
                )
    return None


def _named(patterns: Iterable[str], text: str, folded: str, start: int) -> str:
    found = (_compiled(pattern).fullmatch(folded, start) for pattern in patterns)
    return next((name for one in found if one and (name := _name(text, one))), "")


def _name(text: str, found: re.Match[str]) -> str:
    """What may be a subscription's name; empty for anything that is news instead."""
    group = next(one for one in ("of", "of2") if found.groupdict().get(one))
    name = text[slice(*found.span(group))].strip(_EDGES)
    words = fold(name).split()
    if not 0 < len(words) <= _NAMED_WORDS or words[0] in STOP_WORDS or words[-1] in STOP_WORDS:
        return ""
    return "" if said.NOT_THEM & set(words) else name


def _whole(patterns: Iterable[str], folded: str, start: int) -> bool:
    return any(_compiled(pattern).fullmatch(folded, start) for pattern in patterns)


def _before(pattern: str, folded: str, start: int) -> int:
    """Where what a pattern fits at the end of a text begins."""
    found = _compiled(rf"{pattern}$").search(folded, start)
    return found.start() if found else len(folded)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
