"""How the server starts, whom it lets in, and that only the protocol goes to standard output."""

from __future__ import annotations

import json
import signal
import subprocess
import sys

import httpx
import pytest

from tests.bot.mcp.conftest import command, environment, over_http
from tests.soon import SOON

HELLO = {
    "jsonrpc": "2.0",
    "id": 1,
    "method": "initialize",
    "params": {
        "protocolVersion": "2025-06-18",
        "capabilities": {},
        "clientInfo": {"name": "test", "version": "1"},
    },
}


def started(data, *arguments, given=""):
    return subprocess.run(
        [*command("--data", str(data)), *arguments],
        input=given, capture_output=True, encoding="utf-8", timeout=SOON, check=False,
        env=environment(), cwd=data.parent,
    )  # fmt: skip


def test_an_empty_archive_is_answered_from_samples_and_that_is_said(tmp_path):
    asked = {
        "jsonrpc": "2.0", "id": 2, "method": "tools/call",
        "params": {"name": "find", "arguments": {"words": "seals"}},
    }  # fmt: skip
    noise = ["{broken", "[]", '{"jsonrpc": "2.0", "method": "notifications/initialized"}']
    process = subprocess.Popen(
        command("--data", str(tmp_path / "data")),
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        encoding="utf-8", env=environment(), cwd=tmp_path,
    )  # fmt: skip
    with process:
        for line in (json.dumps(HELLO), *noise, json.dumps(asked)):
            process.stdin.write(f"{line}\n")
        process.stdin.flush()
        said = [json.loads(process.stdout.readline())]
        while said[-1].get("id") != 2:
            said.append(json.loads(process.stdout.readline()))
        process.stdin.close()
        assert process.stdout.read() == ""
        assert "The archive is empty: the bundled samples answer" in process.stderr.read()
    assert process.returncode == 0
    replies = {reply.get("id"): reply for reply in said}
    assert "people and figures in them are invented" in replies[1]["result"]["instructions"]
    assert replies[2]["result"]["structuredContent"]["searched"]["samples"] is True


def test_what_came_before_the_end_of_input_is_answered(data):
    calls = [
        {
            "jsonrpc": "2.0", "id": number, "method": "tools/call",
            "params": {"name": "search", "arguments": {"question": f"how many seals in {number}"}},
        }
        for number in range(2, 8)
    ]  # fmt: skip
    off = {
        "jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": 7},
    }  # fmt: skip
    ended = started(data, given="".join(f"{json.dumps(one)}\n" for one in (HELLO, *calls, off)))
    replies = [json.loads(line) for line in ended.stdout.splitlines()]
    assert {reply["id"] for reply in replies} >= {1, 2, 3, 4, 5, 6}
    assert ended.returncode == 0


def test_ctrl_c_ends_it_at_once(data):
    process = subprocess.Popen(
        command("--data", str(data)),
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        encoding="utf-8", env=environment(), cwd=data.parent,
    )  # fmt: skip
    with process:
        assert "answer." in process.stderr.readline()
        process.stdin.write(json.dumps(HELLO) + "\n")
        process.stdin.flush()
        assert process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=SOON) == -signal.SIGINT
        assert "Traceback" not in process.stderr.read()


def test_a_client_that_is_gone_ends_it_without_a_traceback(data):
    process = subprocess.Popen(
        command("--data", str(data)),
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        encoding="utf-8", env=environment(), cwd=data.parent,
    )  # fmt: skip
    process.stdout.close()
    _, said = process.communicate(json.dumps(HELLO) + "\n", timeout=SOON)
    assert (process.returncode, said) == (
        0,
        "6 transcripts from 2022-05-16 to 2026-02-19 answer.\n",
    )


def test_a_file_in_place_of_the_data_folder_is_named(tmp_path):
    file = tmp_path / "data"
    file.write_text("no folder")
    ended = started(file)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr == f"{file} is no folder, and the data folder has to be one.\n"


def test_it_says_from_what_it_answers(data):
    ended = started(data)
    assert (ended.returncode, ended.stdout) == (0, "")
    assert "6 transcripts from 2022-05-16 to 2026-02-19 answer." in ended.stderr


def test_only_a_private_chat_can_be_named(data):
    ended = started(data, "--chat", "-100500")
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "no private chat" in ended.stderr


def test_without_its_package_it_says_what_to_do(data):
    code = "import sys; sys.modules['mcp'] = None; from bot.cli.main import main; main()"
    ended = subprocess.run(
        [sys.executable, "-c", code, "mcp", "--data", str(data)],
        capture_output=True, encoding="utf-8", timeout=SOON, check=False, env=environment(),
    )  # fmt: skip
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "pip install" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_port_that_is_taken_is_named(data):
    with over_http(data) as address:
        port = address.split(":")[2].partition("/")[0]
        ended = started(data, "--http", port)
    assert ended.returncode == 2
    assert f"Nothing can listen at 127.0.0.1:{port}" in ended.stderr


@pytest.fixture(scope="module")
def address(data):
    with over_http(data) as found:
        yield found


ACCEPT = {"Accept": "application/json, text/event-stream"}


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Origin": "http://127.0.0.1:{port}"}, 200),
        ({"Host": "localhost:{port}", "Origin": "http://localhost:{port}"}, 200),
        ({"Host": "stenogram.example:{port}"}, 421),
        ({"Host": "127.0.0.1.example:{port}"}, 421),
        ({"Host": "127.0.0.1"}, 421),
        ({"Origin": "http://stenogram.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "https://127.0.0.1:{port}"}, 403),
        ({"Origin": "http://127.0.0.1:{port}0"}, 403),
        ({"Content-Type": "text/plain"}, 400),
    ],
)
def test_only_this_machine_is_let_in(address, headers, status):
    port = address.split(":")[2].partition("/")[0]
    told = {name: value.format(port=port) for name, value in headers.items()}
    given = {**ACCEPT, "Content-Type": "application/json", **told}
    reply = httpx.post(address, content=json.dumps(HELLO), headers=given, timeout=SOON)
    assert reply.status_code == status


def test_what_is_too_large_is_refused(address):
    given = {**HELLO, "params": {"x": "x" * 5_000_000}}
    assert httpx.post(address, json=given, headers=ACCEPT, timeout=SOON).status_code == 413
