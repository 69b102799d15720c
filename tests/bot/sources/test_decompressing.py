"""Bodies unpacked within their bounds."""

from __future__ import annotations

import gzip
import os
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sources.decompressing import BrokenBody, TooLong, UnknownPacking, is_packed, unpacked
from tests.peak_memory import TIMES, Peaks

LIMIT = 1_000_000


@pytest.mark.parametrize(
    ("encodings", "packed"),
    [
        ([], False),
        ([""], False),
        (["identity"], False),
        (["gzip"], True),
        ([" GZip "], True),
        (["x-gzip"], True),
        (["identity, gzip"], True),
        (["identity", "gzip"], True),
    ],
)
def test_packed_or_not(encodings: list[str], packed: bool) -> None:
    assert is_packed(encodings) is packed


@pytest.mark.parametrize(
    "encodings",
    [["gzip, gzip"], ["gzip", "gzip"], ["gzip,br"], ["br"], ["zstd"], ["deflate"], ["gzip;q=1"]],
)
def test_what_was_not_asked_for(encodings: list[str]) -> None:
    with pytest.raises(UnknownPacking):
        is_packed(encodings)


@given(st.lists(st.binary(max_size=200), min_size=1, max_size=5), st.integers(0, 3))
def test_what_was_packed_comes_back(pieces: list[bytes], zeros: int) -> None:
    data = b"".join(map(gzip.compress, pieces)) + bytes(zeros)
    assert unpacked(data, LIMIT) == b"".join(pieces)


def test_the_limit_is_met_to_the_byte() -> None:
    text = os.urandom(LIMIT)
    assert unpacked(gzip.compress(text), LIMIT) == text
    with pytest.raises(TooLong):
        unpacked(gzip.compress(text + b"x"), LIMIT)


def test_a_bomb_takes_no_more_than_the_limit() -> None:
    bomb = gzip.compress(bytes(300_000_000))
    peaks = Peaks()
    for _ in range(TIMES):
        with peaks.one_more(), pytest.raises(TooLong):
            unpacked(bomb, LIMIT)
    assert peaks.least < 4 * LIMIT


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no gzip at all",
        gzip.compress(b"cut" * 100, mtime=0)[:-9],
        gzip.compress(b"good", mtime=0) + b"what is this",
        gzip.compress(b"sum", mtime=0)[:-8] + bytes(8),
        zlib.compress(b"another frame"),
        gzip.compress(b"", mtime=0) * 100_000,
    ],
)
def test_broken(data: bytes) -> None:
    with pytest.raises(BrokenBody):
        unpacked(data, LIMIT)
