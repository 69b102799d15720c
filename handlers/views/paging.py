"""Turning pages: ``◀ 2/7 ▶``."""

from __future__ import annotations

from collections.abc import Callable

from handlers.views.callback_data import NOTHING
from handlers.views.screen import Button, Row

BACK, ON = "◀", "▶"


def page_count(things: int, a_page: int) -> int:
    """How many pages some things fill; an empty list has one."""
    return max(1, -(-things // a_page))


def page_within(page: int, pages: int) -> int:
    """The page nearest to a wanted one."""
    return min(max(page, 1), pages)


def turning(page: int, pages: int, to: Callable[[int], str]) -> Row:
    """The buttons that turn pages; none for a single page. Both ends lead on to the other."""
    if pages < 2:
        return ()
    before = page - 1 if page > 1 else pages
    after = page + 1 if page < pages else 1
    return (
        Button(BACK, to(before)),
        Button(f"{page}/{pages}", NOTHING),
        Button(ON, to(after)),
    )
