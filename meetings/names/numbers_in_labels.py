"""Numbers that tell apart who has no name: "Speaker 2" is not "Speaker 1", nor is "SPEAKER_02"."""

from __future__ import annotations

import re
from functools import lru_cache

_NUMBER = re.compile(r"\d+")


@lru_cache(maxsize=20_000)
def numbers_of(name: str) -> tuple[int, ...]:
    """The numbers of a label, as they stand there."""
    return tuple(int(number) for number in _NUMBER.findall(name)[:4])


def is_other_number(asked: str, name: str) -> bool:
    """Whether a name bears a number, and what is asked for bears another one."""
    own, wanted = numbers_of(name), numbers_of(asked)
    return bool(own) and bool(wanted) and own != wanted
