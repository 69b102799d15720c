"""What a model is told of arguments that a tool does not take or cannot read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import ValidationError


def not_taken(tool: str, given: Iterable[str], schema: Mapping[str, Any]) -> str:
    """Which arguments a tool does not have, and those it has; "" where it has all of them.

    A `speaker` that is passed over would make everybody's words look like that speaker's.
    """
    taken = schema["properties"]
    others = [name for name in given if name not in taken]
    if not others:
        return ""
    known = "; ".join(f"`{name}`: {one.get('description', '')}" for name, one in taken.items())
    return f"{tool} does not take {', '.join(f'`{name}`' for name in others)}. It takes {known}"


def without_nulls(given: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments without what is null, as models often write what they leave out."""
    return {name: value for name, value in given.items() if value is not None}


def not_read(tool: str, error: ValidationError) -> str:
    """Which arguments cannot be read, and why."""
    why = "; ".join(
        f"{'.'.join(str(part) for part in one['loc'])}: {one['msg']}" for one in error.errors()
    )
    return f"The arguments of {tool} cannot be read: {why}."
