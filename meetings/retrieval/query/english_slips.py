"""English words with a letter doubled or not, or two of them in each other's place: "cofee"."""

from __future__ import annotations

from collections.abc import Iterator

_LEAST = 5
"""Letters of a word that is looked at: shorter ones are near too many others."""


def written_without_slip(word: str) -> Iterator[str]:
    """What a word may be with such a slip put right."""
    if len(word) < _LEAST or not (word.isascii() and word.isalpha()):
        return
    for at in range(len(word)):
        before, letter, after = word[:at], word[at], word[at + 1 :]
        yield f"{before}{letter}{letter}{after}"
        if after[:1] == letter:
            yield before + after
        elif after:
            yield f"{before}{after[0]}{letter}{after[1:]}"
