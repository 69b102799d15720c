"""`python -m bot` and `stenogram`: the command line, and Ctrl-C from its first import on."""

from __future__ import annotations

import sys
from collections.abc import Callable

from bot.exit_codes import BY_CTRL_C

_OURS = ("bot", "handlers", "storage", "meetings")
_LACKING = (
    "{python} lacks {lacks}, which Stenogram needs. `make chat` sets up .venv with all of it;"
    " then write `.venv/bin/python -m bot`, or `source .venv/bin/activate` first."
)


def main() -> None:
    """Runs a command; Ctrl-C while its modules are being loaded ends it as it does later."""
    try:
        run_command = _loaded()
        run_command()
    except KeyboardInterrupt:
        sys.exit(BY_CTRL_C)


def _loaded() -> Callable[[], None]:
    """The command line; a Python that lacks what it is built on is told which one has it."""
    try:
        from bot.cli.main import main as run_command  # noqa: PLC0415 - this takes a while
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] in _OURS:
            raise
        print(_LACKING.format(python=sys.executable, lacks=error.name), file=sys.stderr)
        sys.exit(2)
    return run_command


if __name__ == "__main__":
    main()
