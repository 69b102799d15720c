"""`run` against what is no Bot API, or a broken one: one message, without the token."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest

from tests.bot.cli.running import run

TOKEN = "123456789:AAF-abcdefghijklmnopqrstuvwxyz012345"


class Echoing(BaseHTTPRequestHandler):
    """Repeats the address it was called by, as proxies do in their pages of errors."""

    status, form = 200, "{}"

    def do_POST(self) -> None:
        body = self.form.replace("{}", self.path).encode()
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.send_response(self.status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@contextmanager
def answering(status: int, form: str) -> Iterator[str]:
    handler = type("Answer", (Echoing,), {"status": status, "form": form})
    with HTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.mark.parametrize(
    ("status", "form"),
    [
        (500, '{"ok":false,"error_code":500,"description":"no luck with {}"}'),
        (200, "<html>Welcome to {}</html>"),
        (302, "<html>This way: {}</html>"),
    ],
    ids=["an error", "a page", "a way elsewhere"],
)
def test_what_is_no_bot_api_is_told_in_a_line_without_the_token(tmp_path, status, form):
    with answering(status, form) as url:
        started = run(
            tmp_path / "data",
            "run",
            TELEGRAM_BOT_TOKEN=TOKEN,
            TELEGRAM_API_URL=url,
            STENOGRAM_FEEDS="",
        )
    assert started.returncode == 1
    assert f"The Bot API at {url} cannot be reached" in started.stderr.splitlines()[-1]
    assert TOKEN not in started.stderr


def test_a_password_of_the_bot_api_is_not_told(tmp_path):
    started = run(
        tmp_path / "data",
        "run",
        TELEGRAM_BOT_TOKEN=TOKEN,
        TELEGRAM_API_URL="http://anna:quay-side@127.0.0.1:9",
    )
    assert started.returncode == 1
    assert "The Bot API at http://•••@127.0.0.1:9 cannot be reached" in started.stderr
    assert "quay-side" not in started.stderr + started.stdout
