"""No test fails for a busy machine: what should come is waited for as long as `tests.soon` says.

What should *not* come in time (a silent server, say) is given a short time by settings of ours.
"""

from __future__ import annotations

import ast
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.soon import SOON

TESTS = Path(__file__).parent
WAITS = frozenset(
    "wait_for timeout communicate wait join acquire result run Popen Barrier get post".split()
)
OF_OUR_OWN = frozenset({"wait_for", "timeout", "wait", "join", "result"})
"""Where the last thing given without a name is a time."""


PACED = "paced"
"""What says how long somebody has to wait is asked for a person, not for a time."""


def short_waits(source: str) -> Iterator[str]:
    """Calls that give up within less than a test may wait."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and (name := _name(node)) in WAITS:
            given = [word.value for word in node.keywords if word.arg == "timeout"]
            if name in OF_OUR_OWN and _owner(node) not in ("", PACED):
                given += node.args[-1:]
            if any(_is_short(value) for value in given):
                yield f"{node.lineno}: {ast.unparse(node)}"


def _name(node: ast.Call) -> str:
    match node.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


def _owner(node: ast.Call) -> str:
    return ast.unparse(node.func.value) if isinstance(node.func, ast.Attribute) else ""


def _is_short(value: ast.expr) -> bool:
    match value:
        case ast.Constant(value=int() | float() as seconds):
            return 0 < seconds < SOON
    return False


@pytest.mark.parametrize(
    ("source", "is_short"),
    [
        ("process.communicate(timeout=20)", True),
        ("await asyncio.wait_for(task, 10)", True),
        ("async def f():\n    async with asyncio.timeout(30):\n        pass", True),
        ("future.result(5)", True),
        ("started.wait(20)", True),
        ("httpx.get(address, timeout=5)", True),
        ("lock.acquire(timeout=0)", False),
        ("process.communicate(timeout=SOON)", False),
        ("', '.join(names)", False),
        ("bot.get_updates(timeout=5)", False),
        ("paced.wait(1)", False),
    ],
)
def test_short_waits_are_told_from_others(source, is_short):
    assert bool(list(short_waits(source.removeprefix("await ")))) == is_short


def test_nothing_that_should_come_is_waited_for_but_shortly():
    found = [
        f"{path.relative_to(TESTS)}:{wait}"
        for path in sorted(TESTS.rglob("*.py"))
        if path != Path(__file__)
        for wait in short_waits(path.read_text("utf-8"))
    ]
    assert found == []


@given(st.just(0.3))
def test_examples_may_take_their_time(seconds):
    time.sleep(seconds)
