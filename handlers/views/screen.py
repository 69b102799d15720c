"""What a person is shown: one message's HTML and the buttons below it."""

from __future__ import annotations

from dataclasses import dataclass

_LABEL = 60
"""Characters of a button's words; a phone shows fewer."""


@dataclass(frozen=True, slots=True)
class Button:
    """Words and what they do: tell the bot ``data``, open ``url`` or copy some words.

    ``read``: opens this address of the page (see `web_addresses.py`), where there is one.
    ``share``: what is typed behind the bot's name in a chat that the person then chooses.
    """

    text: str
    data: str = ""
    url: str = ""
    copy: str = ""
    share: str = ""
    read: str = ""


Row = tuple[Button, ...]
Keyboard = tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Screen:
    """A message as it is to be shown.

    ``answer``: which one it shows, as a question's number and the place; None for all else.
    ``rich``: the same as a rich message, where that shows it better; "" where it does not.
    ``aside``: of use to the one who asked alone; in a group only they see it, where that can be.
    """

    html: str
    keyboard: Keyboard = ()
    answer: tuple[int, int] | None = None
    rich: str = ""
    aside: bool = False


def aside(html: str) -> Screen:
    """What one person is told and a group need not read: how to ask, that nothing was found."""
    return Screen(html, aside=True)


def rows(*given: tuple[Button | None, ...]) -> Keyboard:
    """Rows without what is not there."""
    kept = (tuple(button for button in row if button is not None) for row in given)
    return tuple(row for row in kept if row)


def in_rows(buttons: list[Button], width: int) -> Keyboard:
    """Buttons in rows of a given width."""
    return tuple(tuple(buttons[i : i + width]) for i in range(0, len(buttons), width))


def label(text: str, limit: int = _LABEL) -> str:
    """Words short enough for a button."""
    text = " ".join(text.split()) or "…"
    return text if len(text) <= limit else text[: limit - 1].rstrip(" ,.;:–-") + "…"
