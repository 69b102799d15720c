"""Captions that roll: what a cue repeats of the one before, however many lines both have."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetings.transcripts.readers.cues import Cue
from meetings.transcripts.readers.rolling import unrolled


class Counted(str):
    """A line that counts how often it is looked at."""

    looks = 0
    __hash__ = str.__hash__

    def __eq__(self, other):
        Counted.looks += 1
        return str.__eq__(self, other)

    def __ne__(self, other):
        return not self == other


def cues(*shown: str) -> list[Cue]:
    return [Cue(float(at), tuple(lines)) for at, lines in enumerate(shown)]


def looks(lines: int) -> int:
    """The same line again and again, but for each cue's last; equal, and not the same object."""
    Counted.looks = 0
    made = [[*(Counted("so") for _ in range(lines)), Counted(f"end {at}")] for at in range(5)]
    unrolled([Cue(float(at), tuple(said)) for at, said in enumerate(made)])
    return Counted.looks


def test_each_line_of_a_long_cue_is_looked_at_a_few_times():
    assert looks(4_000) < 5 * looks(1_000)


@pytest.mark.parametrize(
    ("shown", "left"),
    [
        (("ab", "bc", "cd", "de"), "abcde"),
        (("ab", "abc", "bcd", "cde"), "abcde"),
        (("aab", "aabaa", "baac", "ac"), "aabaac"),
        (("ab", "ab", "ab", "b"), "ab"),
    ],
)
def test_what_is_repeated_is_left_out(shown, left):
    assert "".join(line for cue in unrolled(cues(*shown)) for line in cue.lines) == left


@given(st.lists(st.text("ab", min_size=1, max_size=5), min_size=1, max_size=4))
def test_as_many_lines_are_left_out_as_can_be(shown):
    rolled = cues("ax", "xay", "ay", "ayz", *(f"z{lines}" for lines in shown))
    found = [cue.lines for cue in unrolled(rolled)]
    expected = [rolled[0].lines]
    for one, after in itertools.pairwise(rolled):
        most = min(len(one.lines), len(after.lines))
        same = max(
            n for n in range(most + 1) if one.lines[len(one.lines) - n :] == after.lines[:n]
        )
        expected += [after.lines[same:]] if after.lines[same:] else []
    rolls = sum(one.lines[-1] == after.lines[0] for one, after in itertools.pairwise(rolled))
    if rolls > len(rolled) // 2:
        assert found == expected
