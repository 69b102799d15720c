"""Messages that ask whether somebody said something: «правда ли, что он сказал…»."""

from __future__ import annotations

import re
from dataclasses import dataclass

from meetings.retrieval.query.claim_phrases import (
    ACCORDING,
    ASKS,
    DOUBTED,
    DOUBTS,
    LABELLED,
    REPORTS,
    SAID,
    SAYING,
    SAYS_AFTER,
    SAYS_BEFORE,
    THAT,
)
from meetings.retrieval.query.intent_words import INTERROGATIVE

_QUOTED = re.compile(r"«([^«»]+(?:«[^«»]*»[^«»]*)*)»|[“„]([^“”„]+)[”“]|(?<!\w)\"([^\"]+)\"")
_LEAST_WORDS = 4
"""Fewer words between quotation marks are a title or a term: «Северный поток»."""
_LEAST_ASKED = 3
"""Behind "is it true that" fewer are a claim, too: «построить 100 школ»."""
_LEAST_SAID = 2
"""Fewer are a word that somebody used, even where it is told that they said it."""
_FRAME = 10
"""Words around a claim; more say something of their own."""
_FAR = 60
"""Characters after "is it true that" within which it is told who is said to have said it."""


@dataclass(frozen=True, slots=True)
class ReportedClaim:
    """What is said to have been said, and the words around it, which may name who and when.

    ``reported``: in indirect speech, so that «я» may have become «он».
    """

    words: str
    around: str = ""
    reported: bool = False


def claim_in(text: str) -> ReportedClaim | None:
    """The claim that a message asks to check; None for one that asks something else."""
    text = " ".join(text.split())
    for form in (quoted, _asked, reported, _doubted):
        if (claim := form(text)) is not None:
            least = _LEAST_ASKED if form is _asked else _LEAST_WORDS
            return claim if form is quoted or _is_long(claim.words, least) else None
    return None


def quoted(text: str) -> ReportedClaim | None:
    """The longest quotation in a text: of some words at least, fewer beside «сказал»."""
    found = [match for match in _QUOTED.finditer(text) if _is_quotation(match, text)]
    if not found:
        return None
    longest = max(found, key=lambda match: len(match[0]))
    around = f"{text[: longest.start()]} {text[longest.end() :]}"
    return ReportedClaim(_inside(longest).strip(" ,."), around.strip())


def reported(text: str) -> ReportedClaim | None:
    """«Лодкин сказал, что мост откроют в мае», unless it asks who said so, or when."""
    if text.partition(" ")[0].strip(",").casefold() in INTERROGATIVE:
        return None
    found = REPORTS.fullmatch(text) or ACCORDING.fullmatch(text)
    if found is None:
        return None
    told = THAT.search(text, 0, found.start("words")) is not None
    return ReportedClaim(_bare(found["words"]), found["who"], reported=told)


def labelled(text: str) -> ReportedClaim | None:
    """«Лодкин: мост откроют в мае», where the word before the colon may be a person."""
    found = LABELLED.fullmatch(" ".join(text.split()))
    if found is None or not _is_long(found["words"]) or text.rstrip().endswith("?"):
        return None
    return ReportedClaim(_bare(found["words"]), found["who"])


def frames(around: str) -> bool:
    """Whether words around a claim only ask about it, or tell who said it: few, with a verb."""
    if len(around.split()) > _FRAME:
        return False
    return bool(SAID.search(around) or ASKS.match(around) or DOUBTS.fullmatch(around))


def is_doubt(text: str) -> bool:
    """Whether a message, in reply to another, asks whether that is so."""
    return DOUBTS.fullmatch(" ".join(text.split())) is not None


def _asked(text: str) -> ReportedClaim | None:
    """«Правда ли, что он сказал…»"""
    asks = ASKS.match(text)
    if asks is None:
        return None
    said = SAYING.search(text, max(0, asks.end() - 12), asks.end() + _FAR)
    start = said.end() if said else asks.end()
    return ReportedClaim(_bare(text[start:]), text[:start].strip(), reported=_is_reported(said))


def _is_reported(said: re.Match[str] | None) -> bool:
    """ "say that the ferry …", «обещал построить порт»; a quotation has a colon.

    «Правда ли, что мост закрыт?» names nobody and is put in the asker's own words, too.
    """
    return said is None or not said[0].endswith((":", ","))


def _doubted(text: str) -> ReportedClaim | None:
    found = DOUBTED.fullmatch(text)
    return ReportedClaim(_bare(found["words"]), reported=True) if found else None


def _is_quotation(match: re.Match[str], text: str) -> bool:
    words = len(_inside(match).split())
    if words >= _LEAST_WORDS:
        return True
    before, after = text[: match.start()], text[match.end() :]
    is_said = SAYS_BEFORE.search(before) or SAYS_AFTER.match(after)
    return words >= _LEAST_SAID and is_said is not None


def _inside(match: re.Match[str]) -> str:
    return next(filter(None, match.groups()), "")


def _bare(words: str) -> str:
    return words.strip(' ?!.,:«»"“”')


def _is_long(words: str, least: int = _LEAST_WORDS) -> bool:
    return len(words.split()) >= least
