"""Whose words a message does not want: «кто кроме Лодкина говорил о газе?», "gas except X"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from meetings.names.people_meant import NAMED, KnownPerson, find_people
from meetings.retrieval.query import leaving_out_words as words_of
from meetings.retrieval.query.intents import as_names
from meetings.retrieval.query.named_spans import Span, people_in
from meetings.text.tokens import fold, words

_THEIRS = rf"(?:\s+(?:{words_of.THEIRS}))?"
_LEAVES_OUT = re.compile(
    rf"(?<!\w)(?:{words_of.LEAVES_OUT}|(?P<not>{words_of.NOT})){_THEIRS}\s+$", re.IGNORECASE
)
_LEAVES_THEM_OUT = re.compile(
    rf"(?<!\w)(?P<before>(?:{words_of.LEAVES_OUT}){_THEIRS}\s+)(?:{words_of.PRONOUN})(?!\w)",
    re.IGNORECASE,
)
_MAY_LEAVE_OUT = re.compile(rf"(?<!\w)(?:{words_of.LEAVES_OUT}|{words_of.NOT})\s", re.IGNORECASE)
_NOBODY = re.compile(rf"(?<!\w)(?:{words_of.NOBODY})[\s,]*$", re.IGNORECASE)
_JOINED = re.compile(
    r"\s*(?:,|и|или|and|or|nor|ни)\s*(?:(?:и|or|and|by|from|от)\s+)?", re.IGNORECASE
)
_AHEAD_OF_NOT = re.compile(r"(?:^|[,;])\s*$")
_BEHIND_NOT = re.compile(
    r"\s*(?:$|[,;.!?]|(?:обо?|о|про|насч[её]т|on|about|regarding)\s)", re.IGNORECASE
)
_OF_THEIRS = re.compile(r"['’]s?$")
"""What stands behind a name that is only whose: "besides Lodkin's plan"."""
_LEFT_AT_ENDS = " ,;:–-"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A message without the people it leaves out; of one after a topic, that topic.

    ``rest`` is empty where it says nothing else: «кроме Лодкина».
    """

    rest: str
    people: tuple[str, ...]


def people_left_out(text: str, known: Sequence[KnownPerson]) -> LeftOut | None:
    """Whom a message leaves out, in full names; None where it leaves out nobody."""
    if not _MAY_LEAVE_OUT.search(text):
        return None
    named = as_names(text)
    out: list[Span] = []
    people: dict[str, None] = {}
    others: list[Span] = []
    for start, stop in people_in(known)(named):
        begins = _begins(named, start, stop, out)
        if begins is None:
            others.append((start, stop))
        else:
            out.append((begins, stop))
            people |= dict.fromkeys(_names(named[start:stop], known))
    if not people:
        return None
    out += [
        span for span in others if not people.keys().isdisjoint(_names(named[slice(*span)], known))
    ]
    return LeftOut(_topic(_without(text, out)), tuple(people))


def with_name_left_out(text: str, name: str) -> str:
    """«а кто кроме него?» with the name of the one who is meant; others as they are."""
    return _LEAVES_THEM_OUT.sub(lambda found: f"{found['before']}{name}", text, count=1)


def _begins(text: str, start: int, stop: int, out: Sequence[Span]) -> int | None:
    """Where a name begins together with what leaves it out; None where nothing does."""
    if out and _JOINED.fullmatch(text[out[-1][1] : start]):
        return out[-1][1]
    found = _LEAVES_OUT.search(text[:start])
    if (
        found is None
        or _NOBODY.search(text[: found.start()])
        or _OF_THEIRS.search(text[start:stop])
    ):
        return None
    said = not found["not"] or _BEHIND_NOT.match(text, stop)
    if not (said or _AHEAD_OF_NOT.search(text[: found.start()])):
        return None
    return found.start()


def _names(text: str, known: Sequence[KnownPerson]) -> list[str]:
    return [known[i].name for i, score in find_people(text, known) if score >= NAMED]


def _without(text: str, spans: Sequence[Span]) -> str:
    for start, stop in sorted(spans, reverse=True):
        text = f"{text[:start].rstrip(_LEFT_AT_ENDS)} {text[stop:].lstrip(_LEFT_AT_ENDS)}"
    return " ".join(text.split()).strip(_LEFT_AT_ENDS)


def _topic(rest: str) -> str:
    """«говорил о газе кто-нибудь» → «газе»: what is said of it, whoever says so; else as it is."""
    found = words(rest)
    said = [fold(word.text) for word in found]
    behind = len(said)
    while behind and said[behind - 1] in words_of.FRAME:
        behind -= 1
    if not behind:
        return ""
    for place, word in enumerate(said[:behind]):
        if word in words_of.ABOUT or word in words_of.SAYS_OF:
            return (
                rest[found[place + 1].start : found[behind - 1].stop] if place + 1 < behind else ""
            )
        if word not in words_of.FRAME:
            break
    return rest
