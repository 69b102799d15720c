"""A page of a long list, and where the pages around it are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from bot.web.visit import Visit

One = TypeVar("One")


@dataclass(frozen=True, slots=True)
class Paged(Generic[One]):
    """``before`` and ``after``: the addresses of the pages around this one, "" where none is."""

    shown: Sequence[One]
    number: int
    pages: int
    first: int
    before: str
    after: str


def paged(
    all_of_them: Sequence[One], visit: Visit, most: int, link: Callable[[int], str]
) -> Paged[One]:
    """The page that a visit asks for; of a number too large the last one. Raises BadRequest."""

    def cut(start: int, size: int) -> Sequence[One]:
        return all_of_them[start : start + size]

    return paged_of(len(all_of_them), visit, most, cut, link)


def paged_of(
    count: int,
    visit: Visit,
    most: int,
    cut: Callable[[int, int], Sequence[One]],
    link: Callable[[int], str],
) -> Paged[One]:
    """The same where ``cut`` gets a page's items: from a place on, at most a given number."""
    pages = max(-(-count // most), 1)
    number = min(visit.number("page"), pages)
    first = (number - 1) * most
    return Paged(
        cut(first, most),
        number,
        pages,
        first + 1,
        link(number - 1) if number > 1 else "",
        link(number + 1) if number < pages else "",
    )
