"""Examples to try on this archive: drawn from its contents, and tested before they are offered."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from meetings.model.archive import Entry
from meetings.model.fact import Fact
from meetings.model.languages import Lang, has_rules, rules_for
from meetings.ports.answering import Answering, Finding
from meetings.ports.archive import Archive
from meetings.text.inflecting_phrases import accusative
from meetings.text.russian_analyses import parses_of

_LOOKED = 200
"""The newest meetings, among which those in a language are looked for."""
# Newest meetings read and questions tried until some are answered surely: each costs a search,
# while a person who has just come waits. A question has to fit a button.
_MEETINGS_READ = 8
_QUESTIONS_TRIED = 16
_SHORT_ENOUGH = 56
_TELLING = ("money", "percent", "quantity")
_COUNT = re.compile(r"^\d[\d.,\u00a0 ]*(?:(?:тыс|млн|млрд|thousand|million|billion)\S* )?")

_DETERMINED = frozenset(
    "the a an our my your his her its their this that these those all every each some any".split()
)
_WHAT_IS, _WHAT_ARE = {"masc": "Каков", "femn": "Какова", "neut": "Каково"}, "Каковы"

FactsOf = Callable[[str], Sequence[Fact]]


@dataclass(frozen=True, slots=True)
class Example:
    """Words to look a meeting up by, or a question."""

    kind: Literal["meeting", "question"]
    text: str


def examples(
    archive: Archive,
    lang: Lang,
    *,
    finding: Finding,
    answering: Answering,
    today: dt.date,
    enough: Callable[[], bool] = lambda: False,
) -> tuple[Example, ...]:
    """A recent guest and a question made from a telling figure, in this language if it can be.

    ``enough``: tells when to stop trying.
    """
    newest = archive.entries(limit=_LOOKED)
    own = [entry for entry in newest if entry.head.lang == lang] or newest
    own = own[:_MEETINGS_READ]
    often = archive.marks("speaker")
    known = (name for name in _guests(own, often) if finding.find(name, archive, today).entries)
    names = [Example("meeting", name) for name in islice(known, 2)]
    questions = islice(_answered(own, answering, archive.facts, enough), 1)
    asked = [Example("question", question) for question in questions]
    return tuple([*names[:1], *asked, *names[1:]][:2])


def _guests(entries: Sequence[Entry], often: Mapping[str, int]) -> Iterator[str]:
    """People with a full name, of the newest meetings first; who is at most of all, last."""
    known = [s for entry in entries for s in entry.speakers if " " in s.name]
    names = dict.fromkeys(speaker.name for speaker in known if speaker.role)
    names.update(dict.fromkeys(speaker.name for speaker in known))
    spoken = {speaker.name for entry in entries for speaker in entry.speakers}
    host = max(spoken, key=lambda name: (often.get(name, 0), name), default="")
    yield from sorted(names, key=lambda name: name == host)


def _answered(
    entries: Sequence[Entry], answering: Answering, facts_of: FactsOf, enough: Callable[[], bool]
) -> Iterator[str]:
    """Questions that get the figure they were made from."""
    for fact, question in islice(_questions(entries, facts_of), _QUESTIONS_TRIED):
        if enough():
            return
        reply = answering.answer(question)
        if reply.found and reply.answers and fact.text in reply.answers[0].quote:
            yield question


def _questions(entries: Sequence[Entry], facts_of: FactsOf) -> Iterator[tuple[Fact, str]]:
    """Questions about sums with a subject of two words or more, other sums, then numbers."""
    told = [
        (fact, rules_for(entry.head.lang))
        for entry in entries
        if has_rules(entry.head.lang)  # no sentence is made of words of a third language
        for fact in facts_of(entry.head.id)
        if fact.kind in _TELLING and fact.subject and fact.turn >= 0 and not fact.elided
    ]
    told.sort(key=lambda one: (one[0].kind == "quantity", " " not in str(one[0].subject)))
    asked: set[str] = set()
    for fact, lang in told:
        for question in questions_about(fact, lang):
            if question not in asked and len(question) <= _SHORT_ENOUGH:
                asked.add(question)
                yield fact, question


def questions_about(fact: Fact, lang: Lang) -> tuple[str, ...]:
    """«Что говорилось про товарооборот?», "How many small schools?"; none for odd subjects."""
    subject = str(fact.subject)
    if fact.kind == "quantity":
        counted = _COUNT.sub("", fact.text)
        return _how_many(counted, lang) if counted and counted != fact.text else ()
    if lang == "en":
        return (f"What was said about {subject}?", _how_large(subject))
    about = " ".join(accusative(subject.split()))
    asked = (f"Что говорилось про {about}?", _what_is(subject)) if about else ()
    return tuple(filter(None, asked))


def _how_large(subject: str) -> str:
    """ "How large is the cost?", "How large are our exports?" """
    words = subject.partition(" of ")[0].split()
    first, last = words[0], words[-1]
    article = "" if first.lower() in _DETERMINED or not first[0].islower() else "the "
    verb = "are" if last.endswith("s") and not last.endswith(("ss", "us", "is")) else "is"
    return f"How large {verb} {article}{subject}?"


def _what_is(subject: str) -> str:
    """«Каков товарооборот?», «Какова доля вагонов?»; "" where no noun tells which it is."""
    tags = (parses_of(word)[0].tag for word in subject.split())
    noun = next((tag for tag in tags if tag.POS == "NOUN" and tag.case == "nomn"), None)
    if noun is None:
        return ""
    asking = _WHAT_ARE if noun.number == "plur" else _WHAT_IS.get(noun.gender, "")
    return f"{asking} {subject}?" if asking else ""


def _how_many(counted: str, lang: Lang) -> tuple[str, ...]:
    """What stands after the number, where it stands as «сколько» wants it."""
    if lang == "en":
        return (f"How many {counted}?",) if counted.endswith("s") else ()
    first = parses_of(counted.split(maxsplit=1)[0])[0].tag
    several = first.case == "gent" and first.number == "plur"
    return (f"Сколько {counted}?",) if several else ()
