from __future__ import annotations

import httpx
import pytest

from bot.sources.robots import Robots, read_rules

TEXT = """User-agent: *
Disallow: /news/copy
Disallow: /search
Crawl-delay: 7
"""


@pytest.mark.parametrize(
    ("path", "allowed"),
    [("/news/1", True), ("/news/copy/1", False), ("/search?q=1", False), ("/", True)],
)
def test_rules(path: str, allowed: bool) -> None:
    rules = read_rules(TEXT, "Stenogram")
    assert rules.allow(httpx.URL(f"http://a.test{path}")) is allowed
    assert rules.pause == 7


def test_our_own_rules_go_before_those_for_all() -> None:
    rules = read_rules(TEXT + "\nUser-agent: Stenogram\nDisallow: /\n", "Stenogram")
    assert not rules.allow(httpx.URL("http://a.test/news/1"))


@pytest.mark.parametrize("text", ["", "<html>not found</html>", "\ufffd: \ufffd"])
def test_no_rules_allow_all(text: str) -> None:
    rules = read_rules(text, "Stenogram")
    assert rules.allow(httpx.URL("http://a.test/x"))
    assert rules.pause == 0


async def test_asked_once_a_day_per_site() -> None:
    asked: list[str] = []
    now = [0.0]

    async def fetch(url: httpx.URL) -> str:
        asked.append(str(url))
        return TEXT

    robots = Robots("Stenogram", clock=lambda: now[0])
    for url in ("http://a.test/news/1?x=1", "http://a.test/2", "http://b.test:81/2"):
        await robots.rules(httpx.URL(url), fetch)
    assert asked == ["http://a.test/robots.txt", "http://b.test:81/robots.txt"]
    now[0] = 25 * 3600
    await robots.rules(httpx.URL("http://a.test/3"), fetch)
    assert len(asked) == 3


async def test_a_site_without_rules_is_asked_again_within_the_day() -> None:
    asked: list[str] = []
    now = [0.0]

    async def fetch(url: httpx.URL) -> str:
        asked.append(str(url))
        return ""

    robots = Robots("Stenogram", clock=lambda: now[0])
    for seconds in (0, 1800, 4000):
        now[0] = seconds
        await robots.rules(httpx.URL("http://a.test/1"), fetch)
    assert len(asked) == 2
