"""What a claimed figure is of: «инфляция» of «инфляция 4 процента», which may be asked on."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from meetings.facts.extraction.extract import extract
from meetings.statistics.figures.indicators import named_among
from meetings.text.language import language_of

_KINDS: Final = frozenset({"money", "percent", "quantity"})
_MOST: Final = 6
"""Words; what says more claims something besides."""
_BESIDE: Final = re.compile(
    r"\b(?:это|сейчас|теперь|уже|всего|лишь|около|примерно|почти|более|менее|до|на уровне"
    r"|(?:составля|состави|достиг|достига|держ|наход|бы|стал|рав)\w*"
    r"|is|are|was|were|has been|reached|reaches|stands? at|stood at|at|about|only|just|now|around"
    r"|nearly|almost|over|under|the|that)\b",
    re.IGNORECASE,
)

_CHANGES: Final = re.compile(
    r"\b(?:(?:вы|под|при|с|у|по|за)?(?:рос|раст|низ|ниж|пад|упал|увелич|сократ|меньш)\w*|fell|rose|grew|drop\w*"
    r"|increas\w*|decreas\w*|grow\w*|declin\w*)",
    re.IGNORECASE,
)
"""By how much something changed is no value of it."""


def indicator_claimed(claim: str, today: dt.date) -> str:
    """The indicator with its country, without the figure; empty for claims of anything else."""
    facts = [one for one in extract(claim, language_of(claim), today) if one.kind in _KINDS]
    if len(facts) != 1:
        return ""
    rest = f"{claim[: facts[0].start]} {claim[facts[0].stop :]}"
    rest = " ".join(_BESIDE.sub(" ", rest).split()).strip(" ,.;:!?")
    if len(rest.split()) > _MOST or _CHANGES.search(rest) or not named_among(rest):
        return ""
    return rest
