"""Stretches of speech by the nearness of their meaning."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]


class Near(NamedTuple):
    """A window of the archive, and the cosine of its vector with the question's."""

    meeting_id: str
    turn: int
    start: int
    stop: int
    cosine: float
