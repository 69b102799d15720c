"""Keys at the top of a file that tell whose initials its labels are.

"AM: Ann Moss" or "AM = Ann Moss" line by line, "Present: Ann Moss (AM), Bo Vale (BV)",
«Участники: Анна Ларина (АЛ), …». Two people at least are told so, and each speaks.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.lines_and_marks import Line, Mark
from meetings.transcripts.turns.name_forms import CAPITAL, like_name
from meetings.transcripts.turns.parts_of_labels import base_and_role

_CODE: Final = rf"[A-ZÀ-Þ{CAPITAL}]{{1,4}}\d?"
_CAPITAL_WORD: Final = rf"[A-ZÀ-Þ{CAPITAL}][\w’'.-]*"
_PARTICLE: Final = "(?:de|da|di|del|van|von|der|la|le|al)"
_ENTRY: Final = re.compile(
    rf"[ \t*_•-]{{0,9}}(?P<code>{_CODE})[*_]{{0,2}}[ \t]{{0,3}}(?::|=|[–—-]|\t)[ \t*_]{{1,3}}"
    rf"(?P<name>{_CAPITAL_WORD}(?: {_CAPITAL_WORD}){{1,3}})[*_]{{0,2}}"
    r"(?:(?:,|[ \t][–—-]|[ \t]\()[^\n:?!]{1,100})?[ \t]*$"
)
_LISTED: Final = re.compile(
    rf"(?P<name>{_CAPITAL_WORD}(?: (?:{_PARTICLE} )?{_CAPITAL_WORD}){{1,3}})"
    rf"[ \t]{{0,2}}[(\[](?P<code>{_CODE})[)\]]"
)
_BEARER: Final = re.compile(
    rf"[ \t*_•-]{{0,9}}(?P<name>{_CAPITAL_WORD}(?: (?:{_PARTICLE} )?{_CAPITAL_WORD}){{1,3}})"
    rf"[*_]{{0,2}}[ \t]{{0,3}}(?:,|[–—-])[ \t][^()\n]{{1,100}}[(\[](?P<code>{_CODE})[)\]]"
)
"""Whoever begins a line, with the firm before the initials: "- Ann Moss - Pier Bank (AMS)"."""
_TOP: Final = 60
"""Lines among which a key stands."""
_FEWEST: Final = 2
"""People whom a key tells at least."""
_SPEAKS: Final = frozenset({"code", "letter", "caps"})


def with_names_of_key(labels: Mapping[int, Mark], lines: Sequence[Line]) -> dict[int, Mark]:
    """The labels by row, those of the key's initials with the names, and without its own lines."""
    entries = _entries(labels, lines)
    counts = Counter(mark.label for row, mark in labels.items() if row not in entries)
    codes = {label for label in counts if look_of(label) in _SPEAKS}
    key = _told([*entries.values(), *_listed(labels, lines, set(entries))], codes)
    if not key:
        entries = {}
    if not key and codes:
        key = _whole_before(labels, codes, _others(labels, lines))
    return {
        row: replace(mark, person=key[mark.label]) if mark.label in key else mark
        for row, mark in labels.items()
        if row not in entries
    }


_WHOLE: Final = re.compile(rf"{_CAPITAL_WORD}(?: {_CAPITAL_WORD}){{1,2}}")


def _others(labels: Mapping[int, Mark], lines: Sequence[Line]) -> set[str]:
    """Whole names before a colon or before anybody speaks, whoever is taken for a speaker."""
    first = min(labels, default=0)
    found: set[str] = set()
    for row, line in enumerate(lines):
        if row < first:
            found.update(_WHOLE.findall(line.text[:1000]))
        elif (named := _WHOLE.match(line.text[:80].lstrip(" *_"))) and named.end() < 60:
            found.add(named[0])
    return found


def _whole_before(labels: Mapping[int, Mark], codes: set[str], others: set[str]) -> dict[str, str]:
    """Whose initials come behind a whole name that has a label first: "Ann Moss: …", "AM: …"."""
    bearers: dict[str, set[str]] = {}
    for row in sorted(labels):
        mark = labels[row]
        name = base_and_role(mark.label)[0]
        words = name.split()
        if mark.label in codes:
            bearers.setdefault(mark.label, set())  # too late for a name
        elif len(words) in {2, 3} and like_name(words) and not name.isupper():
            initials = _initials(name)
            if bearers.get(initials) != set():
                bearers.setdefault(initials, set()).add(name)
    for name in others:
        if bearers.get(_initials(name)):
            bearers[_initials(name)].add(name)
    return {code: min(bearers[code]) for code in codes if len(bearers.get(code, ())) == 1}


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split())


def _entries(labels: Mapping[int, Mark], lines: Sequence[Line]) -> dict[int, re.Match[str]]:
    """The lines of a key by row; each set of initials stands there before it speaks."""
    found: dict[int, re.Match[str]] = {}
    codes: set[str] = set()
    for row, line in enumerate(lines[:_TOP]):
        entry = _ENTRY.match(line.text[:200])
        if entry is not None and entry["code"] not in codes:
            codes.add(entry["code"])
            found[row] = entry
        elif row in labels:
            break
    return found


def _listed(
    labels: Mapping[int, Mark], lines: Sequence[Line], entries: set[int]
) -> list[re.Match[str]]:
    """The people with initials in brackets in the lines before anybody speaks."""
    first = min((row for row in labels if row not in entries), default=0)
    head = lines[: min(first, _TOP)]
    return [found for line in head for found in _bearers_in(line.text[:1000])]


def _bearers_in(text: str) -> list[re.Match[str]]:
    """Whose initials a line tells; a firm before the brackets is nobody."""
    bearer = _BEARER.match(text)
    found = list(_LISTED.finditer(text))
    if bearer is None or not _are_of(bearer):
        return found if bearer is None else [one for one in found if _are_of(one)]
    return [bearer, *(one for one in found if one["code"] != bearer["code"])]


def _are_of(one: re.Match[str]) -> bool:
    """Whether letters of a name make the initials, in their order: "RGN", Richard Gibson."""
    letters = iter(one["name"].casefold())
    code = one["code"].casefold()
    return one["name"][0].casefold() == code[0] and all(letter in letters for letter in code)


def _told(found: Sequence[re.Match[str]], codes: set[str]) -> dict[str, str]:
    """The names by initials that speak; none where one set of initials is two people's."""
    key: dict[str, str] = {}
    for one in found:
        name = one["name"].rstrip(".")
        if one["code"] not in codes or not like_name(name.split()):
            continue
        if key.setdefault(one["code"], name) != name:
            return {}
    return key if len(key) >= _FEWEST else {}
