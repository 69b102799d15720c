"""The command line as typer has it, but for a pipe that nobody reads: that is no exit code 1."""

from __future__ import annotations

from typing import Any

from typer.core import TyperGroup


class NobodyReads(Exception):
    """Whoever read our output is gone; no OSError, of which typer would make an exit code."""


class Commands(TyperGroup):
    """Our commands; raises NobodyReads where what one of them prints is not read."""

    def invoke(self, ctx: Any) -> Any:
        """Runs the command."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError as error:
            raise NobodyReads from error
