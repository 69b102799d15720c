"""Text for people on standard output, styled where that is a terminal."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console
from rich.text import Text


class _Output(Console):
    """A console that says of a pipe nobody reads what `print` says of it: rich makes exit
    code 1 of that, which means that nothing was found."""

    def on_broken_pipe(self) -> None:
        """Raised while the error is handled, which stands behind it."""
        raise BrokenPipeError


def print_texts(texts: Iterable[Text]) -> None:
    """Prints texts one below the other; lines are broken for a terminal alone."""
    console = _Output(highlight=False)
    for text in texts:
        console.print(text, soft_wrap=not console.is_terminal)
