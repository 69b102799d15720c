"""Four times as many lines are about four times the work, whatever the lines are.

A file may be nothing but rules, notes or names: where each is held against all others, a short
file is read in no time and a long one never. Calls are counted, which are the same on any machine.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress

import pytest

from meetings.model.errors import UnreadableTranscript
from meetings.transcripts.read import read

HEAD = (
    "Council\n2031-05-05 10:00:00\nGreywick\n\nAnn Moss: We begin today.\nBob Reed: Yes, we do.\n"
)
LINES: dict[str, Callable[[int], str]] = {
    "rules": lambda _: "---",
    "notes": lambda n: f"[{n % 999}] Mr. Vale's letter.",
    "offices before names": lambda _: "Hon. Members: Hear",
    "names before dashes": lambda n: f"{name(n)} – mayor",
    "names before colons": lambda n: f"{name(n)}: So it is.",
    "heads of pages": lambda n: f"Council of the pier and the quays of Greywick, page {n}",
    "pages again and again": lambda n: (
        f"Minutes of the council, part {'abcdefghijklmnopqrst'[n % 20]}, {'quay ' * 20}"
    ),
    "one name": lambda _: "Ann Moss: So it is.",
    "questions": lambda n: ("Q. Why?", "A. So.")[n % 2],
    "dashes": lambda _: "– Да, конечно.",
    "words": lambda n: f"so it was said on the quay in year {n}",
    "an index of words": lambda n: f"{name(n)} {n}:12,20 {n + 9}:4",
    "hours": lambda n: f"{n % 12 + 1}.15 pm",
    "handles": lambda n: f"{('torvik', 'quillm', 'rhonal')[n % 3]}: So it leaks.",
    "list items": lambda n: f"{n}. The quay",
}
SMALL, TIMES, MOST = 400, 4, 6


def name(number: int) -> str:
    return "Ann" + "".join(chr(97 + number // 26**place % 26) for place in range(3))


def calls(data: bytes) -> int:
    """How many functions are called while a file is read."""
    count = 0

    def counted(_frame, event, _argument):
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        with suppress(UnreadableTranscript):
            read(data)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("kind", LINES)
def test_a_longer_file_is_so_much_more_work(kind):
    short, long = (
        (HEAD + "".join(f"{LINES[kind](n)}\n" for n in range(size))).encode()
        for size in (SMALL, SMALL * TIMES)
    )
    read(HEAD.encode())  # what is loaded with the first file is no part of it
    calls(short)
    assert calls(long) < MOST * calls(short)
