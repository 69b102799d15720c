"""JSON on standard output."""

from __future__ import annotations

import json
import sys

import orjson


def dumps(form: object) -> str:
    """One line of JSON in readable Cyrillic; escaped where standard output has no such letters."""
    line = orjson.dumps(form).decode("utf-8")
    try:
        line.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        return json.dumps(orjson.loads(line), separators=(",", ":"))
    return line
