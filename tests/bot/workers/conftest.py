"""Worker processes over the bundled samples."""

from __future__ import annotations

import os
import time
from contextlib import closing

import pytest

from bot.library import Library
from bot.settings import Settings
from bot.sources.intake import Intake
from bot.workers.pool import WorkerPool
from tests.bot.conftest import SAMPLES
from tests.soon import SOON

LONG = 600.0


def filled(folder):
    library = Library(folder, meaning=False)
    for path in sorted(SAMPLES.glob("*.txt")):
        Intake(library.archive).data(path.read_bytes(), path.name)
    library.catch_up(wait=SOON)
    return library


def settings_of(folder):
    return Settings(data=folder, meaning="off", database=None, _env_file=None)


@pytest.fixture(scope="package")
def library(tmp_path_factory):
    return filled(tmp_path_factory.mktemp("library"))


@pytest.fixture(scope="package")
def pool(library):
    """Two processes that may take as long as they like."""
    with closing(WorkerPool(settings_of(library.data), library, 2, LONG)) as made:
        made.start()
        assert made.wait_until_ready(SOON)
        yield made


def until(there):
    """Waits until something is so; what it is then."""
    ends = time.monotonic() + SOON
    while not (found := there()):
        assert time.monotonic() < ends
        time.sleep(0.01)
    return found


def is_gone(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False
