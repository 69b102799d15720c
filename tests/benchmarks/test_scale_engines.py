"""What is measured of archives of any size works on meetings that are made up, too."""

from __future__ import annotations

from benchmarks.scale.engines import Stenogram
from benchmarks.scale.permuted import permuted, sources


def test_the_commands_of_a_made_up_archive_can_be_timed(tmp_path):
    engine = Stenogram(tmp_path)
    engine.fill(permuted(50, sources(None)))
    for run in engine.commands().values():
        run()
