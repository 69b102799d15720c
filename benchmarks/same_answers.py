"""Whether a data folder and a PostgreSQL database with the same meetings answer alike.

Each archive is moved into a database of its own on a server that is started for it; every question
is asked of both, by words alone. Prints how many got the same first answer and the same `found`,
each that did not, and what a question takes in both.
"""

from __future__ import annotations

import argparse
import json
import shutil
import statistics
import time
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg

from bot.local_database.server import LocalServer
from bot.progress import bar
from bot.stores import contents_of, stores_at, stores_in
from meetings.model.reply import Reply
from meetings.ports.stores import Stores
from meetings.retrieval.answering import Answerer
from storage.moving.moving import move


@dataclass(frozen=True, slots=True)
class Given:
    """What a store gave to a question."""

    found: bool
    statement: str | None
    first: tuple[str, int, int, int] | None
    score: float
    ms: float

    def is_like(self, other: Given) -> bool:
        """Whether a person would see the same."""
        mine, theirs = ((one.found, one.statement, one.first) for one in (self, other))
        return mine == theirs


def asked(answerer: Answerer, question: str) -> Given:
    began = time.perf_counter()
    reply: Reply = answerer.answer(question)
    ms = 1000 * (time.perf_counter() - began)
    first = reply.answers[0] if reply.answers else None
    place = (first.meeting.id, first.turn, first.start, first.stop) if first else None
    return Given(reply.found, reply.statement, place, first.score if first else 0.0, ms)


def moved(folder: Path, address: str) -> None:
    """Moves a folder's archive into an empty database, and indexes it."""
    there, here = contents_of(str(folder)), contents_of(address)
    with bar("Moving") as progress:
        move(there, here, progress)
    here.close()


def answerer_of(stores: Stores) -> Answerer:
    stores.upkeep.renew()
    stores.passages.catch_up(stores.archive, wait=600)
    return Answerer(stores.archive, stores.passages, None, None)


def compare(name: str, questions: list[str], folder: Path, address: str) -> tuple[int, int]:
    """How many of the questions got the same, and how many there are."""
    moved(folder, address)
    ours, theirs = stores_in(folder), stores_at(address, folder)
    one, other = answerer_of(ours), answerer_of(theirs)
    pairs = [(question, asked(one, question), asked(other, question)) for question in questions]
    unlike = [pair for pair in pairs if not pair[1].is_like(pair[2])]
    for question, folders, databases in unlike:
        print(f"  {question}\n    folder:     {folders}\n    PostgreSQL: {databases}")
    same = len(pairs) - len(unlike)
    folder_ms, database_ms = (statistics.median(pair[at].ms for pair in pairs) for at in (1, 2))
    print(
        f"{name}: {same} of {len(pairs)} alike ({same / len(pairs):.1%});"
        f" a question in the median {folder_ms:.0f} ms and {database_ms:.0f} ms"
    )
    theirs.close()  # type: ignore[attr-defined]
    return same, len(pairs)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--set", nargs=2, action="append", metavar=("QUESTIONS", "DATA"), required=True
    )
    given = parser.parse_args()
    same = every = 0
    with TemporaryDirectory() as aside:
        server = LocalServer(Path(aside) / "database", options=["fsync=off"])
        address = server.start()
        try:
            for at, (path, data) in enumerate(given.set):
                folder = Path(aside) / f"data{at}"
                shutil.copytree(data, folder)
                with psycopg.connect(address, autocommit=True) as connection:
                    connection.execute(f"CREATE DATABASE same{at}")
                lines = Path(path).read_text("utf-8").splitlines()
                questions = [json.loads(line)["question"] for line in lines]
                own = address.rpartition("/")[0] + f"/same{at}"
                alike, asked_ = compare(Path(path).stem, questions, folder, own)
                same, every = same + alike, every + asked_
        finally:
            server.stop()
    print(f"all: {same} of {every} alike ({same / every:.1%})")


if __name__ == "__main__":
    main()
