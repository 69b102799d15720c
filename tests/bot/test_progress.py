"""Long work tells how far it is, on a terminal and elsewhere."""

from __future__ import annotations

import pytest

import bot.progress
from bot.progress import bar


def test_where_there_is_no_terminal_a_line_tells_how_far_it_is(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bot.progress, "_BETWEEN_LINES", 0.0)
    with bar("Embedding") as progress:
        progress(1200, 5000)
    assert capsys.readouterr().err == "Embedding: 1,200 of 5,000\n"


def test_short_work_is_silent(capsys: pytest.CaptureFixture[str]) -> None:
    with bar("Embedding") as progress:
        progress(1, 2)
        progress(2, 2)
    assert capsys.readouterr().err == ""
