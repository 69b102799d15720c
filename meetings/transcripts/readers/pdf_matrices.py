"""Transformation matrices of a PDF page: moving, turning and scaling."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

Matrix = tuple[float, float, float, float, float, float]
UNIT: Final[Matrix] = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def matrix_of(operands: Sequence[object]) -> Matrix:
    """The six numbers of an instruction; those that change nothing where they are none."""
    told = [value for value in operands if isinstance(value, float)][-6:]
    # Points: beyond three kilometres a file is damaged.
    if len(told) != 6 or not all(abs(value) < 1e7 for value in told):
        return UNIT
    return (told[0], told[1], told[2], told[3], told[4], told[5])


def times(one: Matrix, other: Matrix) -> Matrix:
    """One after the other."""
    a, b, c, d, e, f = one
    g, h, i, j, k, m = other
    return (
        a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j,
        e * g + f * i + k, e * h + f * j + m,
    )  # fmt: skip
