"""Draws the rooms of the house: which imports which, lowest first. Exit code 1 if in a circle.

usage: python -m tools.import_graph
"""

from __future__ import annotations

import sys
from collections import defaultdict
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import grimp

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("meetings", "storage", "handlers", "bot")


def room_of(module: str) -> str:
    """The room a module lives in: the folder under its package, or its own name."""
    parts = module.split(".")
    depth = 3 if parts[:2] == ["meetings", "retrieval"] and len(parts) > 3 else 2
    return ".".join(parts[:depth])


def rooms() -> dict[str, set[str]]:
    """Each room with the rooms it imports from."""
    graph = grimp.build_graph(*PACKAGES, exclude_type_checking_imports=True, cache_dir=None)
    found: dict[str, set[str]] = defaultdict(set)
    for module in graph.modules:
        if "." in module:
            found[room_of(module)] |= {
                room_of(other)
                for other in graph.find_modules_directly_imported_by(module)
                if "." in other
            } - {room_of(module)}
    return dict(found)


def main() -> int:
    """Prints the rooms; 1 if some import each other in a circle."""
    found = rooms()
    try:
        order = list(TopologicalSorter(found).static_order())
    except CycleError as error:
        print("A circle: " + " → ".join(error.args[1]))
        return 1
    for room in order:
        below = sorted(found.get(room, ()))
        print(f"{room}\n    ← {', '.join(below)}" if below else room)
    return 0


if __name__ == "__main__":
    sys.exit(main())
