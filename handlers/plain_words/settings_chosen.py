"""What a message chooses for a chat: «тихие часы с 23 до 7», "sound off", «сводку в 8 утра»."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from handlers.plain_words import settings_chosen_words as said
from handlers.plain_words.hours_said import hour_in, impossible_hour, range_in
from handlers.plain_words.mistyped_commands import mended
from meetings.text.tokens import fold

_LONGEST = 80
"""Characters: the longest that one of the patterns takes is well below."""
_PUNCTUATION = re.compile(r"[^\w\s'.:+–—/-]|[.:](?!\d)|(?<!\d)[.](?=\d)")
_OFFSET = re.compile(r"(?:(?:utc|gmt|мск|гмт|ютс) ?)?\+ ?(\d{1,2})")
_DIGITS_THEN_HALF = re.compile(r"(?<=[ap])\.(?=m)")


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is to be changed; None: as it was.

    ``rest``: quiet hours, (0, 0) for none. ``hour``: of digests. ``quiet``: without a sound.
    ``zone``: a key of the zones to choose from, "" for a city that is none of them.
    ``cannot``: what is wished for there is no setting for. ``impossible``: an hour that no clock
    shows.
    """

    rest: tuple[int, int] | None = None
    hour: int | None = None
    quiet: bool | None = None
    zone: str | None = None
    cannot: bool = False
    impossible: str = ""


_Chooses = Callable[[re.Match[str]], Chosen | None]


def chosen_in(text: str) -> Chosen | None:
    """What a message chooses; None for one that chooses nothing."""
    if (found := _chosen_in(text)) is not None or (meant := mended(text)) == text:
        return found
    return _chosen_in(meant)


def _chosen_in(text: str) -> Chosen | None:
    if len(text) > _LONGEST:
        return None
    folded = _DIGITS_THEN_HALF.sub("", fold(text).replace("’", "'"))
    plain = " ".join(_PUNCTUATION.sub(" ", folded).split())
    for pattern, chooses in _patterns():
        found = pattern.fullmatch(plain)
        if found and (hour := impossible_hour(found.groupdict())):
            return Chosen(impossible=hour)
        if found and (chosen := chooses(found)):
            return chosen
    return None


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], _Chooses], ...]:
    return tuple((re.compile(pattern), chooses) for pattern, chooses in _rows())


def _rows() -> Iterator[tuple[str, _Chooses]]:
    yield from ((pattern, _cannot) for pattern in said.CANNOT)
    yield from ((pattern, _no_rest) for pattern in said.NO_REST)
    yield from ((pattern, _rest) for pattern in said.RESTS)
    yield from ((pattern, _only_then) for pattern in said.ONLY_THEN)
    yield from ((pattern, _by_day) for pattern in said.ONLY_BY_DAY)
    yield from ((pattern, _at_work) for pattern in said.ONLY_AT_WORK)
    yield from ((pattern, _hour) for pattern in (*said.DIGEST_HOURS, *said.JUST_AT))
    yield from ((pattern, _silent) for pattern in said.SILENT)
    yield from ((pattern, _loud) for pattern in said.LOUD)
    for place, pattern in enumerate(said.IN_ZONE):
        yield pattern, _told_where if place in said.TELLS_WHERE else _zone
    yield from ((pattern, _no_hours) for pattern in said.NO_HOURS)


def _cannot(_: re.Match[str]) -> Chosen:
    return Chosen(cannot=True)


def _no_rest(_: re.Match[str]) -> Chosen:
    return Chosen(rest=(0, 0))


def _rest(found: re.Match[str]) -> Chosen:
    groups = found.groupdict()
    if (after := hour_in(groups, "after")) is not None:
        evening = after + 12 if after < 12 and not groups.get("afterhalf") else after
        return Chosen(rest=(evening % 24, said.NIGHT[1]))
    first, last = hour_in(groups, "first"), hour_in(groups, "last", ends=True)
    if first is not None and first == last:
        return Chosen(cannot=True)  # «с 7 до 7» is no hour, or all of them
    return Chosen(rest=range_in(found) or said.NIGHT)


def _only_then(found: re.Match[str]) -> Chosen | None:
    """«пиши с 9 до 6»: quiet from the end of these hours to their beginning."""
    groups = found.groupdict()
    first, last = hour_in(groups, "first"), hour_in(groups, "last")
    if first is None or last is None:
        return None
    if last <= first and last < 12 and not groups.get("lasthalf"):
        last += 12
    return Chosen(rest=(last, first)) if first != last else None


def _by_day(_: re.Match[str]) -> Chosen:
    return Chosen(rest=said.NIGHT)


def _at_work(_: re.Match[str]) -> Chosen:
    first, last = said.WORKING_DAY
    return Chosen(rest=(last, first))


def _hour(found: re.Match[str]) -> Chosen | None:
    hour = hour_in(found.groupdict(), "hour")
    return None if hour is None else Chosen(hour=hour)


def _silent(_: re.Match[str]) -> Chosen:
    return Chosen(quiet=True)


def _loud(_: re.Match[str]) -> Chosen:
    return Chosen(quiet=False)


def _zone(found: re.Match[str]) -> Chosen:
    return Chosen(zone=_city(found["city"]))


def _told_where(found: re.Match[str]) -> Chosen | None:
    """«я живу во Владивостоке»; of a place that is no city to choose nothing is told."""
    city = _city(found["city"])
    return Chosen(zone=city) if city else None


def _no_hours(found: re.Match[str]) -> Chosen:
    return Chosen(impossible=found["odd"])


def _city(words: str) -> str:
    named = words.strip()
    if (offset := _OFFSET.fullmatch(named)) and (zone := said.OFFSETS.get(int(offset[1]))):
        return zone
    return next((key for key, names in said.CITIES.items() if re.fullmatch(names, named)), "")
