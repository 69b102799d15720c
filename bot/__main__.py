"""`python -m bot` and `stenogram`: the command line, and Ctrl-C from its first import on."""

from __future__ import annotations

import sys

from bot.exit_codes import BY_CTRL_C


def main() -> None:
    """Runs a command; Ctrl-C while its modules are being loaded ends it as it does later."""
    try:
        from bot.cli.main import main as run_command  # noqa: PLC0415 - this takes a while

        run_command()
    except KeyboardInterrupt:
        sys.exit(BY_CTRL_C)


if __name__ == "__main__":
    main()
