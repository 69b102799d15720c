"""Writes a network as an ONNX file without the onnx package: the part of the format it needs.

ONNX is protocol buffers: fields of a number, a kind and a value. The ``onnx`` package would do it
as well, but brings 17 MB that a running bot never uses again; onnxruntime checks what is written.
The numbers of fields stand in onnx.proto3.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.generic]
Dimensions = Sequence[int | str]
"""Numbers, and names for what is known when the graph runs."""

MICROSOFT = "com.microsoft"
"""Operators that onnxruntime has beside those of the standard."""

# The form of ONNX files that has opset 20, and the numbers ONNX gives to types (`onnx.proto`).
_IR_VERSION = 9
_OPERATORS = {"": 20, MICROSOFT: 1}
_KINDS = {"float32": 1, "uint8": 2, "int8": 3, "int32": 6, "int64": 7}
_FLOAT, _INT = 1, 2


class Graph:
    """Grows by constants and operators, each known by a name that it makes up."""

    def __init__(self) -> None:
        self._nodes: list[bytes] = []
        self._constants: list[bytes] = []

    def constant(self, value: Array | np.generic) -> str:
        """A tensor that never changes."""
        name = f"constant{len(self._constants)}"
        self._constants.append(_tensor(name, np.asarray(value)))
        return name

    def operator(self, kind: str, *inputs: str, domain: str = "", **attributes: float) -> str:
        """The output of one more operator; an empty name stands for an input left out."""
        output = f"{kind}{len(self._nodes)}"
        self._nodes.append(
            b"".join(_text(1, name) for name in inputs)
            + _text(2, output)
            + _text(4, kind)
            + b"".join(_bytes(5, _attribute(*item)) for item in attributes.items())
            + _text(7, domain)
        )
        return output

    def model(self, inputs: Mapping[str, tuple[str, Dimensions]], output: str) -> bytes:
        """The file. ``inputs``: kind and dimensions by name; the output is of float32."""
        graph = b"".join(
            [
                *(_bytes(1, node) for node in self._nodes),
                _text(2, "network"),
                *(_bytes(5, constant) for constant in self._constants),
                *(_bytes(11, _value(name, *of)) for name, of in inputs.items()),
                _bytes(12, _value(output, "float32", ())),
            ]
        )
        operators = (_text(1, name) + _number(2, last) for name, last in _OPERATORS.items())
        return b"".join(
            [_number(1, _IR_VERSION), _bytes(7, graph), *(_bytes(8, one) for one in operators)]
        )


def _tensor(name: str, value: Array) -> bytes:
    dimensions = b"".join(_number(1, size) for size in value.shape)
    kind = _number(2, _KINDS[value.dtype.name])
    return dimensions + kind + _text(8, name) + _bytes(9, np.ascontiguousarray(value).tobytes())


def _attribute(name: str, value: float) -> bytes:
    if isinstance(value, int):
        return _text(1, name) + _number(3, value) + _number(20, _INT)
    return _text(1, name) + _key(2, 5) + struct.pack("<f", value) + _number(20, _FLOAT)


def _value(name: str, kind: str, dimensions: Dimensions) -> bytes:
    shape = b"".join(
        _bytes(1, _number(1, size) if isinstance(size, int) else _text(2, size))
        for size in dimensions
    )
    tensor = _number(1, _KINDS[kind]) + (_bytes(2, shape) if dimensions else b"")
    return _text(1, name) + _bytes(2, _bytes(1, tensor))


def _key(field: int, wire: int) -> bytes:
    return _varint(field << 3 | wire)


def _number(field: int, value: int) -> bytes:
    return _key(field, 0) + _varint(value % 2**64)


def _text(field: int, value: str) -> bytes:
    return _bytes(field, value.encode())


def _bytes(field: int, value: bytes) -> bytes:
    return _key(field, 2) + _varint(len(value)) + value


def _varint(value: int) -> bytes:
    """Seven bits a byte, the lowest first; the eighth says that more follow."""
    found = bytearray()
    while value > 0x7F:
        found.append(value & 0x7F | 0x80)
        value >>= 7
    found.append(value)
    return bytes(found)
