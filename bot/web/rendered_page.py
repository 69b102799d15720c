"""A page as a value: what is shown, as HTML and in its other forms."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import orjson

JSON, ATOM, CSV, PNG = "json", "atom", "csv", "png"
FORMS = (JSON, ATOM, CSV, PNG)
"""What an address may end with: the same thing for programs, feed readers, tables, previews."""


@dataclass(frozen=True, slots=True)
class Content:
    """The bytes of a page in one of its forms."""

    body: bytes
    kind: str


@dataclass(frozen=True, slots=True)
class Preview:
    """The preview of a page wherever its address is shared."""

    title: str
    text: str
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its template with values, and how each of its other forms is made.

    ``forms``: called only for the form that was asked for. ``preview``: None where the title
    says it all. ``canonical``: the page's own address where several lead to it.
    """

    template: str
    title: str
    values: Mapping[str, object] = field(default_factory=dict)
    forms: Mapping[str, Callable[[], Content]] = field(default_factory=dict)
    preview: Preview | None = None
    canonical: str = ""
    status: int = 200
    feed: str = ""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What was asked for has another address."""

    address: str


class _Refusal(Exception):
    """``text_id``: how it is said to the visitor, ``values``: with what."""

    def __init__(self, text_id: str, **values: str | int) -> None:
        super().__init__(text_id)
        self.text_id = text_id
        self.values = values


class NoSuchPage(_Refusal):
    """Nothing has this address."""


class BadRequest(_Refusal):
    """What was asked cannot be read."""


def json_of(form: object) -> Content:
    """A value as JSON."""
    return Content(orjson.dumps(form), "application/json")


def table_of(csv: bytes) -> Content:
    """Comma separated values."""
    return Content(csv, "text/csv; charset=utf-8")
