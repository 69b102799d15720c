"""What tests of commands start from."""

from __future__ import annotations

import pytest

from tests.bot.cli.running import SAMPLES, run


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    """A data folder with the samples in it."""
    folder = tmp_path_factory.mktemp("cli") / "data"
    added = run(folder, "add", str(SAMPLES))
    assert added.returncode == 0, added.stderr
    assert [line.split(":")[0] for line in added.stdout.splitlines()] == ["added"] * 6
    return folder
