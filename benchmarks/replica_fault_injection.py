"""Faults injected into three replicas of the bot, which have to lose nothing.

``python -m benchmarks.replica_fault_injection`` takes two minutes.

Real processes behind webhooks, over loopback, on a PostgreSQL of their own. Questions and new
meetings come while one replica and then the one that leads are killed (SIGKILL) and the server is
restarted; in the end the server is gone for half a minute. Exit code 1 where a question stays
without an answer, a notification is lost, more come twice than may have been in flight, or the
lead is taken over too late.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.local_database.server import LocalServer
from storage.postgres.stores import PostgresStores
from tests.bot.struck import BLOWS, Report, Size, struck

TAKEN_OVER_WITHIN = 15.0
"""Seconds after the death of who led; the suite, which runs on busy machines, does not ask."""


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.replica_fault_injection")
    parser.add_argument("--questions", type=int, default=200)
    parser.add_argument("--meetings", type=int, default=50)
    parser.add_argument("--between", type=float, default=0.6, help="seconds between two meetings")
    parser.add_argument("--away", type=float, default=30, help="seconds without a server")
    given = parser.parse_args()
    size = Size(given.questions, given.meetings, given.between, given.away)
    with TemporaryDirectory() as folder:
        server = LocalServer(Path(folder) / "database")
        address = server.start()
        try:
            with closing(PostgresStores(address, Path(folder))) as stores:
                report = asyncio.run(struck(size, stores, server, Path(folder)))
        finally:
            server.stop()
    sys.exit(_told(size, report))


def _told(size: Size, report: Report) -> int:
    """Prints what came of it; 1 where it is not as it should be."""
    rows = {
        f"questions answered, of {size.questions}": report.answered,
        "… of them told that the archive is away": report.told_away,
        f"notifications that arrived, of {len(report.due)}": len(report.arrived),
        "… lost": len(report.lost),
        f"… more than once (in flight at {BLOWS} blows)": report.doubled,
        "… left over": sum(report.left),
        "the lead taken over after, s": round(report.taken_over, 1),
        "calls that Telegram refused": report.refused,
        f"told in their language, and answered after {size.away:g} s": report.told_while_away,
    }
    for what, value in rows.items():
        print(f"{what}: {value}")
    is_well = (
        report.answered == size.questions
        and not report.lost
        and not report.unasked
        and report.doubled <= BLOWS + bool(size.away)
        and not any(report.left)
        and not report.refused
        and report.taken_over <= TAKEN_OVER_WITHIN
        and all(report.told_while_away)
    )
    return 0 if is_well else 1


if __name__ == "__main__":
    main()
