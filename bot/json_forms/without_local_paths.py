"""JSON fit for the public: a source that is a path of the operator's machine becomes null."""

from __future__ import annotations

from typing import TypeVar

Value = TypeVar("Value")


def public(form: Value) -> Value:
    """The same form; a ``source`` that is no web address, a path of this machine, is null."""
    return _public(form)  # type: ignore[return-value]


def _public(form: object) -> object:
    if isinstance(form, dict):
        return {
            key: _source(value) if key == "source" else _public(value)
            for key, value in form.items()
        }
    if isinstance(form, list | tuple):
        return [_public(one) for one in form]
    return form


def _source(value: object) -> object:
    return value if isinstance(value, str) and value.startswith(("http://", "https://")) else None
