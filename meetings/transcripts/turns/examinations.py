"""Who asks and who answers in an examination: "BY MS. QUILL:" over the Q of a deposition.

A court reporter's Q is whoever examines, its A the witness. Who that is stands in lines of their
own ("BY MS. QUILL:", "JON ABBOT, having been first duly sworn") or in the title. Where it stands
nowhere, Q and A stay what they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from meetings.text.title_case import title_case
from meetings.transcripts.turns.labels import Label
from meetings.transcripts.turns.person_cards import Stretch

_S: Final = r"[ \t\u00a0]"
_TITLED: Final = (
    r"(?:M[RSX]|MRS|MISS|DR|Mr|Ms|Mrs|Miss|Dr|Mx)\.?[ \t\u00a0]{1,3}"
    r"[A-Z][\w’'-]{0,30}(?:[ \t\u00a0][A-Z][\w’'.-]{0,30}){0,2}"
)
_EXAMINATION: Final = (
    r"(?:(?:FURTHER|CONTINUED|VOIR DIRE|DIRECT|CROSS|RE-?DIRECT|RE-?CROSS)[ \t-]{1,3}){0,4}"
    r"EXAMINATION(?:[ \t]{1,3}\((?:CONTINUED|CONT[’'.]?D|RESUMED)\.?\))?"
)
_EXAMINED: Final = (
    r"(?:(?:Further|Continued|Direct|Cross|Re)[ -]{1,2}){0,3}(?:(?i:examination)(?:-in-[Cc]hief)?"
    r"|(?i:re-?direct|re-?cross|examined|questioned|questions?))"
    r"(?:[ \t]{1,3}\(?(?:continued|resumed|cont[’'.]?d)\.?\)?)?"
)
_BY: Final = re.compile(
    rf"^{_S}{{0,60}}(?:(?:{_EXAMINATION}|{_EXAMINED}){_S}{{1,3}})?"
    rf"(?:BY|By|(?<=\S{_S})(?:by|from)){_S}{{1,3}}(?P<name>{_TITLED}){_S}{{0,3}}:?"
    rf"{_S}{{0,60}}$",
    re.M,
)
_HEADING: Final = re.compile(rf"^{_S}{{0,60}}{_EXAMINATION}{_S}{{0,3}}:?{_S}{{0,60}}$", re.M)
_IN_QUESTION: Final = re.compile(rf"\((?:BY|By){_S}(?P<name>{_TITLED})\){_S}{{0,9}}:?{_S}{{0,9}}")
_SWORN: Final = re.compile(
    rf"^{_S}{{0,60}}(?P<name>[A-Z][A-Z’'.-]{{0,30}}(?:{_S}[A-Z][A-Z’'.-]{{0,30}}){{1,4}})"
    rf"(?:,|{_S}{{0,60}}$|{_S}{{0,3}}(?=[\[(](?:sworn|affirmed|SWORN|AFFIRMED)))"
    r"[^\n:]{0,120}(?:\n[^\n:]{0,120}){0,3}?\b(?:sworn|affirmed|SWORN|AFFIRMED)\b",
    re.M,
)
_IN_TITLE: Final = re.compile(
    r"\b(?:deposition|testimony|examination|interview)(?:\sunder\soath)?\sof\s(?i:(?:mr|ms|mrs|dr)\.?\s)?"
    r"(?-i:(?P<name>[A-Z][\w’'.-]{1,30}(?:\s[A-Z][\w’'.-]{0,30}){1,3}))",
    re.IGNORECASE,
)
_CALLED: Final = re.compile(
    rf"^{_S}{{0,60}}WITNESS:{_S}{{1,9}}(?P<name>[A-Z][A-Z’'-]{{1,30}}(?:{_S}[A-Z][A-Z’'.-]{{0,30}}){{1,4}})"
    rf"{_S}{{0,60}}$",
    re.M,
)
"""As tribunals have it before an examination: "WITNESS: JON ABBOT"."""
_NO_NAME: Final = re.compile(
    r"(?:THE|FOR|IN|ON|PLAINTIFF|DEFENDANT|(?:MR|MS|MRS|DR)\.?\s\S+$)(?!\S)"
)
_THE_WITNESS: Final = "the witness"

_Event = tuple[int, Literal["examiner", "witness"], str | None]


@dataclass(frozen=True, slots=True)
class Examination:
    """Labels with the people that Q and A are; ``out``: lines that only say who examines."""

    labels: tuple[Label, ...]
    out: tuple[Stretch, ...]


def examined(text: str, labels: Sequence[Label], title: str) -> Examination:
    """The labels of a text, those of an examination with their people."""
    if not {"Q", "A"} <= {label.text for label in labels}:
        return Examination(tuple(labels), ())
    lines = [*_BY.finditer(text), *_HEADING.finditer(text)]
    events: list[_Event] = [
        (one.start(), "examiner", one.groupdict().get("name")) for one in lines
    ]
    events += _witnesses(text, labels, title)
    return Examination(
        tuple(_told(text, labels, sorted(events, key=lambda event: event[0]))),
        tuple((one.start(), one.end()) for one in lines),
    )


def _witnesses(text: str, labels: Sequence[Label], title: str) -> Iterator[_Event]:
    """Where each witness is sworn in; one alone may stand in the title or in a label."""
    sworn = [one for one in _SWORN.finditer(text) if not _NO_NAME.match(one["name"])]
    sworn += _CALLED.finditer(text)
    for one in sworn:
        yield one.start(), "witness", _as_written(one["name"])
    if sworn:
        return
    in_title = _IN_TITLE.search(title)
    label = next((one.text for one in labels if one.text.casefold() == _THE_WITNESS), None)
    yield 0, "witness", _as_written(in_title["name"]) if in_title else label


def _as_written(name: str) -> str:
    words = " ".join(name.split())
    return title_case(words) if words.isupper() else words


def _told(text: str, labels: Sequence[Label], events: Sequence[_Event]) -> Iterator[Label]:
    waiting = list(reversed(events))
    now: dict[str, str | None] = {"examiner": None, "witness": None}
    for label in labels:
        while waiting and waiting[-1][0] < label.start:
            _, who, name = waiting.pop()
            now[who] = name
        if label.text == "Q":
            stop = label.stop
            if inside := _IN_QUESTION.match(text, stop):
                now["examiner"], stop = inside["name"], inside.end()
            yield replace(label, stop=stop, person=now["examiner"])
        elif label.text == "A" or label.text.casefold() == _THE_WITNESS:
            yield replace(label, person=now["witness"])
        else:
            yield label
