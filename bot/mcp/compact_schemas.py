"""JSON schemas without what pydantic writes and no reader needs: they are part of every prompt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def compact(schema: Any) -> Any:
    """The same schema in fewer words: it takes and refuses what it took and refused before."""
    if isinstance(schema, list):
        return [compact(one) for one in schema]
    if not isinstance(schema, Mapping):
        return schema
    kept = {
        name: compact(value) for name, value in schema.items() if not _says_nothing(name, value)
    }
    types = _plain_types(kept.get("anyOf"))
    if not types:
        return kept
    return {name: value for name, value in kept.items() if name != "anyOf"} | {"type": types}


def _says_nothing(name: str, value: object) -> bool:
    """A title repeats the name of what it stands at (a property called title is no text)."""
    return (name == "title" and isinstance(value, str)) or (
        name == "additionalProperties" and value is True
    )


def _plain_types(choices: object) -> list[str]:
    """The types of alternatives that are types and nothing else; [] where one is more."""
    if not isinstance(choices, list) or not all(list(one) == ["type"] for one in choices):
        return []
    types = [one["type"] for one in choices]
    if not all(isinstance(one, str) for one in types):
        return []
    return [one for one in types if one != "integer" or "number" not in types]
