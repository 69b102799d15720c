"""Which words of a long list may be like another at all, told by the letters they share.

Of 43,000 words one in fifty may be; only those have to be compared letter by letter.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

_BUCKETS = 64
"""Letters are told apart by their code's remainder: those of one alphabet have one each, others
may share one, and then a word passes that need not."""


class SharedLetters:
    """The letters of each word of a list."""

    def __init__(self, words: Sequence[str]) -> None:
        self._lengths = np.fromiter(map(len, words), dtype=np.intp, count=len(words))
        self._present = np.zeros((_BUCKETS, len(words)), dtype=np.uint8)
        owners = np.repeat(np.arange(len(words)), self._lengths)
        self._present[_buckets("".join(words)), owners] = 1
        self._different = self._present.sum(axis=0, dtype=np.intp)

    def may_be_like(self, word: str, least: float) -> list[int]:
        """The places of the words whose ``fuzz.ratio`` with a word may be so great, in order.

        The ratio counts the letters common to both in order: each letter that the other word lacks
        is one less than it has.
        """
        own = np.unique(_buckets(word))
        shared = self._present[own].sum(axis=0, dtype=np.intp)
        common = np.minimum(
            len(word) - (len(own) - shared), self._lengths - (self._different - shared)
        )
        enough = 200 * common >= least * (len(word) + self._lengths)
        places: list[int] = np.flatnonzero(enough).tolist()
        return places


def _buckets(text: str) -> npt.NDArray[np.uint32]:
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")
    return codes % np.uint32(_BUCKETS)
