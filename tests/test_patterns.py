"""No regular expression takes for ever: none repeats what can be cut in several ways.

`(?:[ \\t]+[^\\n]*\\n)*` may end the blanks of each line in several places, and of twenty lines
that lead to nothing tries all ways together: a short file would stop whoever reads it.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from re import _constants as sre
from re import _parser as parser

import pytest

ROOMS = ("meetings", "handlers", "storage", "bot")
_SIGNS = [*map(chr, range(9, 127)), *"абяАЯё«»—…\u00a0éß"]
_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT)
_NO_WIDTH = (sre.AT, sre.ASSERT, sre.ASSERT_NOT)
_OFTEN = 6
"""Times from which on the ways of a repeat are too many together."""


def flat(parts: Iterable) -> Iterator:
    """The parts of a pattern one after another, groups opened."""
    for op, value in parts:
        if op is sre.SUBPATTERN:
            yield from flat(value[3])
        elif op not in _NO_WIDTH:
            yield op, value


def stretch(part, flags: int) -> set[str]:
    """The signs of which a part takes as many as there are; none where it takes a set number."""
    op, value = part
    if op not in _REPEATS or value[1] - value[0] < 2:
        return set()
    inner = [*flat(value[2])]
    if len(inner) != 1 or inner[0][0] not in (sre.LITERAL, sre.NOT_LITERAL, sre.ANY, sre.IN):
        return set()
    one = parser.SubPattern(parser.State(), inner)
    alone = re._compiler.compile(one, flags)
    return {sign for sign in _SIGNS if alone.match(sign)}


def can_be_cut_in_ways(parts: Iterable, flags: int) -> bool:
    """Whether two stretches of the same signs touch inside what is repeated, or where it meets
    its next turn."""
    items = [*flat(parts)]
    if not items:
        return False
    ends = stretch(items[-1], flags)
    if ends & stretch(items[0], flags):
        return True
    last: set[str] = set()
    for item in items:
        taken = stretch(item, flags)
        if taken & last:
            return True
        may_be_nothing = item[0] in _REPEATS and item[1][0] == 0
        last = taken or (last if may_be_nothing else set())
    return False


def repeats(parts: Iterable) -> Iterator:
    """What a pattern repeats often, at any depth."""
    for op, value in parts:
        if op in _REPEATS:
            if value[1] >= _OFTEN:
                yield value[2]
            yield from repeats(value[2])
        elif op is sre.SUBPATTERN:
            yield from repeats(value[3])
        elif op is sre.BRANCH:
            for branch in value[1]:
                yield from repeats(branch)
        elif op in (sre.ASSERT, sre.ASSERT_NOT):
            yield from repeats(value[1])


def takes_for_ever(pattern: str, flags: int = 0) -> bool:
    """Whether a pattern may try more ways than anybody waits for."""
    parsed = parser.parse(pattern, flags)
    return any(can_be_cut_in_ways(parts, flags) for parts in repeats(parsed))


def patterns_of(value: object) -> Iterator[re.Pattern]:
    """The patterns that a module keeps under a name, in tables, too."""
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, tuple | list | frozenset):
        for one in value:
            yield from patterns_of(one)
    elif isinstance(value, dict):
        yield from patterns_of([*value.values()])


def kept() -> Iterator[tuple[str, re.Pattern]]:
    """All patterns that the modules keep."""
    for room in ROOMS:
        for found in pkgutil.walk_packages(importlib.import_module(room).__path__, f"{room}."):
            if found.name.endswith("__main__"):
                continue
            with suppress(ModuleNotFoundError):  # of a package that is not everywhere
                for name, value in vars(importlib.import_module(found.name)).items():
                    yield from ((f"{found.name}.{name}", one) for one in patterns_of(value))


def test_no_pattern_that_is_kept_takes_for_ever():
    found = [*kept()]
    assert len(found) > 1_000
    # what cannot fail behind its repeat tries nothing again
    ends = {"meetings.transcripts.readers.latex._LEADING"}
    bad = {name for name, one in found if takes_for_ever(one.pattern, one.flags & ~re.UNICODE)}
    assert bad <= ends


@pytest.mark.parametrize(
    "pattern", [r"(?:a+)*b", r"(?:[ \t]+[^\n]*\n)*b", r"(?:\W*\w+\W+){0,12}b", r"(?:(?:a*)+c?)*b"]
)
def test_such_patterns_are_seen(pattern):
    assert takes_for_ever(pattern)


@pytest.mark.parametrize(
    "pattern", [r"(?:[ \t][^\n]*\n)*b", r"\W*(?:\w+\W+){0,12}b", r"a+b*c", r"(?:a+b)*c"]
)
def test_others_are_not(pattern):
    assert not takes_for_ever(pattern)
