"""Golden orders: what comes first changes only where somebody agrees to it."""

from __future__ import annotations

import pytest

from tools.golden_rankings import GOLDEN, difference, main

SMALL = """# Two questions.

[found] How many seals are there?
  1 harbour-authority | Idris Vaughan | The first 120 metres stay as they
  2 harbour-authority | Remark | What about the seals on the old
  3 harbour-authority | Nora Pellow | Until then: two crossings a day, and

Кто приедет первым паромом?
"""


def test_the_samples_are_answered_in_the_order_agreed_to():
    assert difference(GOLDEN.read_text("utf-8")) == "", "look: python -m tools.golden_rankings"


def test_at_least_25_questions_in_both_languages_are_agreed_on():
    golden = GOLDEN.read_text("utf-8").splitlines()
    asked = [line for line in golden if line.startswith("[")]
    assert len(asked) >= 25
    assert {line.isascii() for line in asked} == {True, False}


def test_what_changed_is_shown_and_not_written(tmp_path, capsys):
    file = tmp_path / "orders.txt"
    swapped = SMALL.replace("  1", "  x").replace("  2", "  1").replace("  x", "  2")
    file.write_text(swapped, "utf-8")
    with pytest.raises(SystemExit) as ended:
        main([], file)
    assert ended.value.code == 1
    shown = capsys.readouterr().out
    assert "-  1 harbour-authority | Remark" in shown
    assert "+  1 harbour-authority | Idris Vaughan" in shown
    assert file.read_text("utf-8") == swapped


def test_what_is_agreed_to_is_written_and_holds(tmp_path, capsys):
    file = tmp_path / "orders.txt"
    file.write_text(SMALL, "utf-8")
    main(["--agree"], file)
    written = file.read_text("utf-8")
    assert written.startswith(SMALL[: SMALL.index("Кто")])
    assert "[found] Кто приедет первым паромом?\n  1 veresk-i-ostaniya | Марк Ладожский" in written
    main([], file)
    assert "as agreed" in capsys.readouterr().out
