"""Tables as comma separated values that spreadsheets open: UTF-8 with BOM, no live formulas."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""What makes a spreadsheet read a cell as a formula; in East Asia the wide ones do, too."""


def csv_table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """The bytes of a table."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(columns)
    writer.writerows([inert(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def inert(cell: object) -> object:
    """A cell that no spreadsheet takes for a formula; a whole number without its «.0»."""
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)
    if not isinstance(cell, str) or not cell.lstrip().startswith(_FORMULA):
        return cell
    return cell if cell.removeprefix("-").isdigit() else f"'{cell}"
