"""Things to try on this archive: chosen from what it holds, and tried before they are offered."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from meetings.language.given_names import analyzer
from meetings.model import Fact, Lang
from meetings.ports import Answering, Entry, Finding

MEETINGS_READ = 8
QUESTIONS_TRIED = 8
_SHORT_ENOUGH = 46
_TELLING = ("money", "percent")

FactsOf = Callable[[str], Sequence[Fact]]


@dataclass(frozen=True, slots=True)
class Example:
    """Words to look a meeting up by, or a question."""

    kind: Literal["meeting", "question"]
    text: str


def examples(
    entries: Sequence[Entry],
    lang: Lang,
    *,
    finding: Finding,
    answering: Answering,
    facts_of: FactsOf,
    today: dt.date,
) -> tuple[Example, ...]:
    """A recent guest and a question made from a telling figure, in a language where it is there."""
    own = [entry for entry in entries if entry.head.lang == lang] or list(entries)
    found: list[Example] = []
    name = next(
        (name for name in _guests(own) if finding.find(name, entries, today).entries), None
    )
    if name:
        found.append(Example("meeting", name))
    question = next(_answered(own, answering, facts_of), None)
    if question:
        found.append(Example("question", question))
    return tuple(found)


def _guests(entries: Sequence[Entry]) -> Iterator[str]:
    """People with a full name, of the newest meetings first; who is at most of them, last."""
    often = Counter(speaker.name for entry in entries for speaker in entry.speakers)
    known = [s for entry in entries[:MEETINGS_READ] for s in entry.speakers if " " in s.name]
    names = dict.fromkeys(speaker.name for speaker in known if speaker.role)
    names.update(dict.fromkeys(speaker.name for speaker in known))
    host = often.most_common(1)[0][0] if often else ""
    yield from sorted(names, key=lambda name: name == host)


def _answered(
    entries: Sequence[Entry], answering: Answering, facts_of: FactsOf
) -> Iterator[str]:
    """Questions that get the figure they were made from."""
    for fact, question in islice(_questions(entries, facts_of), QUESTIONS_TRIED):
        reply = answering.answer(question)
        if reply.found and reply.answers and fact.text in reply.answers[0].quote:
            yield question


def _questions(entries: Sequence[Entry], facts_of: FactsOf) -> Iterator[tuple[Fact, str]]:
    asked: set[str] = set()
    for entry in entries[:MEETINGS_READ]:
        for fact in facts_of(entry.head.id):
            if fact.kind not in _TELLING or not fact.subject or fact.turn < 0 or fact.elided:
                continue
            question = question_about(fact.subject, entry.head.lang)
            if question and question not in asked and len(question) <= _SHORT_ENOUGH:
                asked.add(question)
                yield fact, question


def question_about(subject: str, lang: Lang) -> str:
    """«Сколько составляет товарооборот?», "How large is trade turnover?"; "" for odd subjects."""
    if lang == "en":
        return f"How large is {subject}?" if len(subject) > 4 else ""
    number = _number(subject)
    if not number:
        return ""
    verb = "составляют" if number == "plur" else "составляет"
    return f"Сколько {verb} {subject}?"


def _number(subject: str) -> str:
    """Whether the first noun of a subject is one or many; "" where it is no nominative."""
    for word in subject.split():
        tag = analyzer().parse(word)[0].tag
        if "NOUN" in tag:
            return str(tag.number or "") if tag.case == "nomn" else ""
    return ""
