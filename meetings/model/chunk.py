"""Chunks of speech found by nearness in meaning."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]


class Near(NamedTuple):
    """A chunk of the archive, and the cosine of its vector with the question's."""

    meeting_id: str
    turn: int
    start: int
    stop: int
    cosine: float


@dataclass(frozen=True, slots=True)
class Chunk:
    """A stretch ``start:stop`` of a turn's text (of the lead for -1) and what to embed for it."""

    turn: int
    start: int
    stop: int
    text: str
