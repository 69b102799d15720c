"""The part of a list that is not wanted: "meetings with Xi except Beijing", «кроме 2018»."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from meetings.text.scripts import is_cyrillic

_LEAVES_OUT: Final = (
    r"except(?:ing)?(?: for)?|excluding|others? than|apart from|aside from|but not"
    r"|(?:but )?not(?= (?:in|at) )|outside(?: of)?"
    r"|(?:но )?не(?= (?:в|во|на) )|вне|за пределами"
    r"|кроме|за исключением|исключая|не считая|но не"
)
_THOSE: Final = (
    r"(?:(?:those|the|ones|meetings|talks|held|that were|тех|встреч|прошедших|что|были)\s+)*"
)
_PART: Final = re.compile(
    rf"(?P<rest>.*?)[\s,]*(?<!\w)(?:{_LEAVES_OUT})\s+{_THOSE}(?P<what>[^?!.]+?)[\s?!.]*",
    re.IGNORECASE,
)
_OUTSIDE: Final = re.compile(r"\b(?:not (?:in|at)|outside|не (?:во?|на)|вне|за пределами)\s", re.I)
_OF_BOTH: Final = re.compile(
    r"(?P<what>.+?)\s+(?P<when>(?:(?:in|во?|за)\s+)?(?:19|20)\d\d(?:\s+год\w*)?)", re.IGNORECASE
)
"""«не в Москве в 2017»: the year is of the meetings wanted as well."""
_PREPOSITION: Final = re.compile(r"(?:in|at|on|with|of|from|во?|на|со?|за|из)\s", re.IGNORECASE)
_OPENING: Final = re.compile(
    r"(?:(?:and|but|ok|а|и|но|ну|all|everything|все|всё)(?:[\s,]+|$))*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class PartLeftOut:
    """``rest``: the message without it; ``asked``: what asks for the meetings left out."""

    rest: str
    asked: str


def part_left_out(text: str) -> PartLeftOut | None:
    """Which meetings a message leaves out; None where it leaves out none."""
    found = _PART.fullmatch(" ".join(text.split()))
    if found is None or not found["rest"]:
        return None
    what, rest = found["what"], found["rest"]
    if (when := _OF_BOTH.fullmatch(what)) and _OUTSIDE.search(text):
        what, rest = when["what"], f"{rest} {when['when']}"
    if not _PREPOSITION.match(what):
        what = f"в {what}" if is_cyrillic(what) else f"in {what}"
    noun = "встречи" if is_cyrillic(what) else "meetings"
    return PartLeftOut(rest, f"{noun} {what}")


def list_without(text: str, listed: str) -> str:
    """ "except Beijing" after a list: what asks for the others of it; empty for others."""
    found = _PART.fullmatch(" ".join(text.split())) if listed else None
    if found is None or not _OPENING.fullmatch(found["rest"]):
        return ""
    without = "кроме" if is_cyrillic(listed) else "except"
    return f"{listed.rstrip(' ?!.')} {without} {found['what']}"
