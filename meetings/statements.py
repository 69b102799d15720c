"""Answers computed from the archive itself: how often, when last, who took part.

Only where the question is about meetings and every word of it that matters is met by title, lead
or people; any doubt leaves the question to the passages.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Literal

from meetings.abbreviations import expansions
from meetings.countries import countries_in
from meetings.errors import UnknownMeeting
from meetings.language.keys import keys
from meetings.language.words import fold
from meetings.model import LEAD, Answer, Lang, Meeting, Reply
from meetings.names import SURE, match_names
from meetings.ports import Archive, Entry
from meetings.questions.model import Question, Term
from meetings.statement_words import ABOUT_MEETINGS, TEMPLATES

Wanted = Literal["count", "last", "when", "participants"]

_COUNT = re.compile(
    r"\b(?:сколько раз|как часто|how many times|how often|сколько (?:было |прошло )?встреч"
    r"|how many (?:meetings|talks))\b",
    re.IGNORECASE,
)
_LAST = re.compile(r"\b(?:последн\w+|в последний раз|last|latest|most recent\w*)\b", re.IGNORECASE)
_WHEN = re.compile(r"\b(?:когда|when|what date|date of|какого числа)\b", re.IGNORECASE)
_WHO = re.compile(
    r"\b(?:кто (?:участвовал|принимал участие|присутствовал|выступал|был)|участники"
    r"|who (?:took part|attended|participated|spoke|was present)|participants)\b",
    re.IGNORECASE,
)
_MET = re.compile(
    r"\b(?:встреч\w+|встретил\w*|виделись|переговор\w*|беседова\w*|бесед\w*|met|meet|meeting\w*|talks"
    r"|see each other|saw each other|conversation\w*|заседани\w*|совещани\w*|саммит\w*|summit\w*"
    r"|session\w*|форум\w*|forum\w*|церемони\w*|ceremon\w*)\b",
    re.IGNORECASE,
)
_QUOTE = 400
_MOST = 5


def wanted_of(text: str) -> Wanted | None:
    """What a question wants to know about meetings themselves."""
    if not _MET.search(text) and not _WHO.search(text):
        return None
    if _COUNT.search(text):
        return "count"
    if _WHO.search(text):
        return "participants"
    if _LAST.search(text) and _WHEN.search(text):
        return "last"
    return "when" if _WHEN.search(text) else None


def statement_for(question: Question, archive: Archive) -> Reply | None:
    """The reply to a question about meetings themselves; None where it is about their words."""
    wanted = wanted_of(question.text)
    if wanted is None or not (question.people or question.countries or wanted == "participants"):
        return None
    found = _once(_meant(question, archive.entries()), question.lang)
    if not found or (wanted in {"when", "participants"} and len(found) > 3):
        return None
    statement = _told(wanted, found, question.lang)
    answers = tuple(_evidence(archive, found[:_MOST]))
    return Reply(question.text, True, statement, answers, ())


def _meant(question: Question, entries: Sequence[Entry]) -> list[Entry]:
    """The meetings that all the question's people, countries, times and other words fit."""
    people = _persons(question.people)
    rest = [term for term in question.terms if not _explained(term, question)]
    return [
        entry
        for entry in entries
        if (question.period is None or question.period.holds(entry.head.date))
        and all(_takes_part(names, entry) for names in people)
        and (people or question.countries <= _countries(entry))
        and _fits(rest, entry)
    ]


def _persons(names: Sequence[str]) -> list[tuple[str, ...]]:
    """The spellings of each person: the archive may know one in both languages."""
    groups: list[list[str]] = []
    for name in names:
        for group in groups:
            if match_names(name, group, limit=1)[0][1] >= SURE:
                group.append(name)
                break
        else:
            groups.append([name])
    return [tuple(group) for group in groups]


def _takes_part(names: Sequence[str], entry: Entry) -> bool:
    """A person speaks, or stands in the title."""
    if any(speaker.name in names for speaker in entry.speakers):
        return True
    title = set(keys(entry.head.title))
    return any(
        keys(name.split()[-1])[-1:] and keys(name.split()[-1])[-1] in title for name in names
    )


def _countries(entry: Entry) -> frozenset[str]:
    roles = ". ".join(speaker.role or "" for speaker in entry.speakers)
    return countries_in(
        f"{entry.head.title}. {entry.head.place or ''}. {roles}. {entry.lead[:600]}"
    )


def _explained(term: Term, question: Question) -> bool:
    """Words that people, countries, time or the asking itself account for."""
    folded = fold(term.word)
    if folded in ABOUT_MEETINGS or folded[:1].isdigit() or _MET.fullmatch(folded):
        return True
    if countries_in(term.word) & question.countries:
        return True
    names = [word for name in question.people for word in name.split()]
    return bool(names) and bool(match_names(term.word, names, limit=1)[0][1] >= 0.8)


def _fits(rest: Sequence[Term], entry: Entry) -> bool:
    """Every other word stands in the title or the lead."""
    if not rest:
        return True
    text = f"{entry.head.title} {entry.head.place or ''} {entry.lead}"
    known = set(keys(text))
    return all(
        any(key in known for key, weight in term.keys if weight >= 0.8)
        or any(set(keys(phrase)) <= known for phrase in expansions(term.word) if " " in phrase)
        for term in rest
    )


def _once(entries: Sequence[Entry], lang: Lang) -> list[Entry]:
    """Of twins the one in the question's language."""
    by_event: dict[str, Entry] = {}
    for entry in entries:
        event = entry.head.id.removesuffix("-en")
        if event not in by_event or entry.head.lang == lang:
            by_event[event] = entry
    return sorted(by_event.values(), key=lambda e: (e.head.date, e.head.time or ""), reverse=True)


def _told(wanted: Wanted, found: Sequence[Entry], lang: Lang) -> str:
    newest, oldest = found[0], found[-1]
    said = TEMPLATES[lang]
    if wanted == "participants":
        names = ", ".join(s.name for s in newest.speakers if " " in s.name or "." in s.name)
        return said["participants"].format(
            names=names or "—", title=newest.head.title, date=_date(newest.head.date, lang)
        )
    if wanted == "count" and len(found) > 1:
        return said["count"].format(
            n=len(found), first=_date(oldest.head.date, lang), last=_date(newest.head.date, lang)
        )
    key = "one" if len(found) == 1 else "last"
    return said[key].format(
        n=len(found), title=newest.head.title, date=_date(newest.head.date, lang)
    )


def _date(day: dt.date, lang: Lang) -> str:
    return TEMPLATES[lang]["day"].format(
        day=day.day, month=TEMPLATES[lang]["months"].split()[day.month - 1], year=day.year
    )


def _evidence(archive: Archive, entries: Sequence[Entry]) -> Iterator[Answer]:
    for entry in entries:
        with suppress(UnknownMeeting):  # removed meanwhile, or damaged
            yield _shown(entry, archive.meeting(entry.head.id))


def _shown(entry: Entry, meeting: Meeting) -> Answer:
    """A meeting as evidence: the beginning of its lead, else of its first turn."""
    turn = LEAD if meeting.lead else 0
    text = _text(meeting, turn)
    stop = len(text) if len(text) <= _QUOTE else max(text.rfind(". ", 0, _QUOTE) + 1, 1)
    speaker = None if turn == LEAD else meeting.turns[turn].speaker
    return Answer(entry.head, speaker, turn, 0, stop, text[:stop], 0.9, core=None)


def _text(meeting: Meeting, turn: int) -> str:
    return meeting.text_of(turn) if turn == LEAD or meeting.turns else ""
