"""How the program ends: Ctrl-C while it loads, a pipe that nobody reads, streams that are not."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from bot.version import VERSION
from tests.bot.cli.running import ROOT, SAMPLES, run
from tests.soon import SOON

STRUCK_WHILE_LOADING = """
import runpy, sys

class Struck:
    def find_spec(self, name, *_):
        if name == {module!r}:
            raise KeyboardInterrupt

sys.meta_path.insert(0, Struck())
sys.argv = ["bot", "meetings", "--data", {data!r}]
runpy.run_module("bot", run_name="__main__")
"""
INTO_A_CLOSED_PIPE = '"{python}" -m bot {command} --data "{data}" | true; echo ${{PIPESTATUS[0]}}'


def in_bash(script, cwd):
    return subprocess.run(
        ["bash", "-c", script], capture_output=True, encoding="utf-8", cwd=cwd,
        env={"PYTHONPATH": str(ROOT), "STENOGRAM_MEANING": "off", "PATH": "/usr/bin:/bin"},
        timeout=SOON, check=False,
    )  # fmt: skip


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    folder = tmp_path_factory.mktemp("ends") / "data"
    assert run(folder, "add", str(SAMPLES)).returncode == 0
    return folder


@pytest.mark.parametrize("module", ["typer", "storage.archive"])
def test_ctrl_c_while_modules_load_is_no_traceback(data, module):
    code = STRUCK_WHILE_LOADING.format(module=module, data=str(data))
    ended = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True, encoding="utf-8", cwd=ROOT, timeout=SOON, check=False,
    )  # fmt: skip
    assert (ended.returncode, ended.stdout, ended.stderr) == (130, "", "")


_PRINTING = ["export", "meetings", "meetings --json", "trend рельсы"]
_STYLED = ["ask рельсы", "verify рельсы", "verify --code x", "alerts рельсы"]


@pytest.mark.parametrize("command", [*_PRINTING, *_STYLED])
def test_a_pipe_that_nobody_reads_ends_it_as_sigpipe_ends_others(data, command):
    script = INTO_A_CLOSED_PIPE.format(python=sys.executable, command=command, data=data)
    ended = in_bash(script, data.parent)
    assert (ended.stdout, ended.stderr) == ("141\n", "")


def test_a_closed_stream_is_no_traceback(data):
    for closed in (">&-", "<&-", "2>&-"):
        ended = in_bash(f'"{sys.executable}" -m bot export --data "{data}" {closed}', data.parent)
        assert (ended.returncode, ended.stderr) == (0, ""), closed


def test_a_disk_without_room_for_the_output_is_exit_code_1(data):
    script = f'"{sys.executable}" -m bot meetings --data "{data}" > /dev/full'
    ended = in_bash(script, data.parent)
    assert (ended.returncode, "No space left" in ended.stderr) == (1, True)


def test_the_version_is_said(tmp_path):
    told = subprocess.run(
        [sys.executable, "-m", "bot", "--version"],
        capture_output=True, encoding="utf-8", cwd=ROOT, timeout=SOON, check=False,
    )  # fmt: skip
    assert (told.returncode, told.stdout) == (0, f"stenogram {VERSION}\n")
    assert re.fullmatch(r"\d+\.\d+\.\d+", VERSION)
