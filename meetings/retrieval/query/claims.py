"""Messages that ask whether somebody said something: «правда ли, что он сказал…»."""

from __future__ import annotations

import re
from dataclasses import dataclass

_QUOTED = re.compile(r"[«“„\"]([^«»“”„\"]+)[»”“\"]")
_LEAST_WORDS = 4
"""Fewer words between quotation marks are a title or a term: «Северный поток»."""
_ASKS = re.compile(
    r"^(?:(?:а|и|скажи(?:те)?|проверь(?:те)?|проверить|verify|check|so|and)[,:]? )*(?:"
    r"(?:это )?правда(?: ли)?,? (?:что|будто)|верно ли,? (?:что|будто)|действительно ли"
    r"|неужели|разве (?:он|она|\w+) (?:сказал|говорил|заявил)"
    r"|(?:is|was) it (?:really )?true (?:that|what)|is it correct that"
    r"|did .{1,60}? (?:really|actually|ever|truly) (?:say|claim|tell|state|promise|mention)"
    r"|(?:has|had) .{1,60}? (?:really|actually|ever) (?:said|claimed|told|stated|promised)"
    r"|\S.{0,60}? (?:правда|действительно|на самом деле|реально|точно) "
    r"(?:сказал|говорил|заявил|заявлял|обещал|утверждал)[аи]?"
    r")\b",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"(?:сказал|говорил|заявил|заявлял|утверждал|обещал|отметил)[аи]?,?"
    r"(?: (?:что|будто|так))?[:,]?"
    r"|(?:say|said|claim(?:ed)?|tell|told|stated?|promised?)(?: (?:that|so))?[:,]?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Claim:
    """What is said to have been said, and the words before it, which may name who said it."""

    words: str
    before: str = ""


def claim_in(text: str) -> Claim | None:
    """The claim that a message asks to check; None for one that asks something else."""
    text = " ".join(text.split())
    quoted = next((q for q in _QUOTED.finditer(text) if _is_long(q[1])), None)
    if quoted:
        return Claim(quoted[1].strip(" ,."), text[: quoted.start()].strip())
    asks = _ASKS.match(text)
    if asks is None:
        return None
    said = _SAID.search(text, max(0, asks.end() - 12))
    start = said.end() if said else asks.end()
    words = text[start:].strip(' ?!.,:«»"')
    return Claim(words, text[:start].strip()) if _is_long(words) else None


def _is_long(words: str) -> bool:
    return len(words.split()) >= _LEAST_WORDS
