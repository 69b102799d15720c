"""A note in a data folder that a move into it is not at its end."""

from __future__ import annotations

from pathlib import Path

import orjson

from storage.files.durable_file import make_folder, write_aside

_NAME = "moving.json"


def note_move(data: Path, source: str | None) -> None:
    """Notes that a move from somewhere has begun, or (None) that it is at its end."""
    if source is None:
        (data / _NAME).unlink(missing_ok=True)
        return
    make_folder(data)
    write_aside(data / _NAME, orjson.dumps({"from": source}))


def unfinished_move(data: Path) -> str | None:
    """Where an unfinished move into a folder comes from; None where there is none."""
    try:
        noted = orjson.loads((data / _NAME).read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, orjson.JSONDecodeError):
        return "somewhere"
    return str(noted.get("from")) if isinstance(noted, dict) else "somewhere"
