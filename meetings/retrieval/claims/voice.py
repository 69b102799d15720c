"""A claim turned from the passive to the active or back: "the quay was opened by the mayor"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from meetings.retrieval.claims.english_irregular_verbs import BASES, SAME_PAST
from meetings.text.russian_morphology import analyzer
from meetings.text.scripts import is_cyrillic

_PASSIVE = re.compile(
    r"(?P<object>.+?) "
    r"(?P<aux>was|were|has been|have been|had been|(?:will|would|must|can|may) be) "
    r"(?P<verb>[a-z]+)(?P<rest>(?: .*)?)",
    re.IGNORECASE,
)
_BY = re.compile(
    r"(?P<ahead>.*?)(?:^| )by (?P<agent>.+?)"
    r"(?P<tail>(?: (?:in|on|at|before|after|since|until|last|this|next|for|to|from)\b.*)?)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")
_HELPS = frozenset("был была было были".split())
_LONGEST_AGENT = 4
"""Words before a verb that may name who did it; behind more of them it is another clause's."""
_NO_AGENTS = frozenset("that which who what it there not never and or if when as".split())


def turned_round(text: str) -> Iterator[str]:
    """The same claim with who did it in the other place; none where it is in neither voice."""
    words = text.strip(" .?!")
    if is_cyrillic(words):
        yield from _russian(words)
    elif found := _PASSIVE.fullmatch(words):
        yield from _active(found)
    else:
        yield from _passive(words)


def _active(found: re.Match[str]) -> Iterator[str]:
    verb, aux = found["verb"].casefold(), found["aux"].casefold().split()
    if not _is_past(verb):
        return
    if aux[-1] == "be":
        told = f"{aux[0]} {BASES.get(verb, verb)}"
    else:
        told = f"{aux[0]} {verb}" if len(aux) > 1 else _past(verb)
    by = _BY.fullmatch(found["rest"].strip())
    agent, rest = (by["agent"], by["ahead"] + by["tail"]) if by else ("", found["rest"])
    yield " ".join(f"{agent} {told} {found['object']} {rest}".split())


def _passive(words: str) -> Iterator[str]:
    """«The mayor opened the quay»: the first word that may be a past form is the verb."""
    parts = words.split()
    at = next((i for i, part in enumerate(parts) if i and _is_past(part.casefold())), None)
    if at is None or at > _LONGEST_AGENT or at == len(parts) - 1:
        return
    agent = parts[:at]
    if _NO_AGENTS.isdisjoint(part.casefold() for part in agent):
        yield f"{' '.join(parts[at + 1 :])} was {_participle(parts[at])} by {' '.join(agent)}"


def _is_past(verb: str) -> bool:
    return verb in BASES or verb in SAME_PAST or (len(verb) > 4 and verb.endswith("ed"))


def _past(participle: str) -> str:
    """«Given» → "gave": of a verb's irregular forms the first is its past."""
    base = BASES.get(participle)
    return (
        next((form for form, of in BASES.items() if of == base), participle)
        if base
        else participle
    )


def _participle(past: str) -> str:
    base = BASES.get(past.casefold())
    return [form for form, of in BASES.items() if of == base][-1] if base else past


def _russian(words: str) -> Iterator[str]:
    """«Мост построен городом» → «город построил мост»."""
    parts = words.split()
    at = next((i for i, part in enumerate(parts) if _tag(part, "PRTS")), None)
    if at is None:
        return
    agent = _agent(parts[at + 1 :])
    patient = [part for part in parts[:at] if part.casefold() not in _HELPS]
    if not agent or not patient or "не" in patient:
        return
    doing = _doing(parts[at], agent[-1])
    told = [_inflected(part, "nomn") for part in agent]
    if doing:
        rest = parts[at + 1 + len(agent) :]
        yield " ".join([*told, doing, *(_inflected(part, "accs") for part in patient), *rest])


def _agent(parts: Sequence[str]) -> list[str]:
    """The words right behind a participle that say by whom."""
    made: list[str] = []
    for part in parts:
        if not _tag(part, "ablt"):
            break
        made.append(part)
    return made


def _doing(participle: str, agent: str) -> str | None:
    """The past of a participle's verb, in the number and gender of who did it."""
    parse = analyzer().parse(participle)[0]
    who = next((one.tag for one in analyzer().parse(agent) if "ablt" in one.tag), None)
    verb = next((one for one in analyzer().parse(parse.normal_form) if "INFN" in one.tag), None)
    if who is None or verb is None:
        return None
    number = {"plur"} if "plur" in who else {"sing", who.gender or "masc"}
    found = verb.inflect({"past", *number})
    return found.word if found else None


def _inflected(word: str, case: str) -> str:
    """A noun or adjective in another case; all else as it is."""
    wanted = "ablt" if case == "nomn" else "nomn"
    parse = next((one for one in analyzer().parse(word) if wanted in one.tag), None)
    found = parse.inflect({case}) if parse else None
    return found.word if found else word


def _tag(word: str, wanted: str) -> bool:
    found = _WORD.fullmatch(word.strip(",.;:"))
    return found is not None and any(wanted in one.tag for one in analyzer().parse(word)[:2])
