"""What a site's robots.txt allows us to fetch."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final
from urllib.robotparser import RobotFileParser

import httpx

# Seconds; a day is what RFC 9309 lets rules be kept without looking again.
_KEPT: Final = 24 * 3600.0
# A site that blocks us for a while hides its rules too: what looks like none is soon looked up.
_KEPT_EMPTY: Final = 3600.0
_LONGEST_DELAY: Final = 30.0

FetchRobots = Callable[[httpx.URL], Awaitable[str]]
"""The text of the robots.txt at an address, "" where the site has none."""


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of one site for one robot."""

    parser: RobotFileParser
    robot: str

    def allow(self, url: httpx.URL) -> bool:
        """Whether the robot may fetch ``url``."""
        return self.parser.can_fetch(self.robot, str(url))

    @property
    def pause(self) -> float:
        """Seconds that the site wants between requests, within reason."""
        return min(float(self.parser.crawl_delay(self.robot) or 0), _LONGEST_DELAY)


def read_rules(text: str, robot: str) -> Rules:
    """The rules that a robots.txt states for ``robot``, the name a User-Agent begins with."""
    parser = RobotFileParser()
    parser.parse(line for line in text.splitlines() if _is_readable(line))
    return Rules(parser, robot)


def _is_readable(line: str) -> bool:
    """Whether the parser takes a line: at "Disallow: //[x" it raises, and all rules were lost."""
    try:
        RobotFileParser().parse(("User-agent: *", line))
    except ValueError:
        return False
    return True


class Robots:
    """The rules of each site met so far, asked for once a day, or once an hour if it has none."""

    def __init__(self, robot: str, clock: Callable[[], float] = time.monotonic) -> None:
        self._robot = robot
        self._clock = clock
        self._known: dict[str, tuple[float, Rules]] = {}

    async def rules(self, url: httpx.URL, fetch: FetchRobots) -> Rules:
        """The rules for the site of ``url``; an error of ``fetch`` is passed on."""
        address = url.copy_with(path="/robots.txt", query=None, fragment=None)
        known = self._known.get(str(address))
        if known and self._clock() < known[0]:
            return known[1]
        text = await fetch(address)
        rules = await asyncio.to_thread(read_rules, text, self._robot)
        self._known[str(address)] = (self._clock() + (_KEPT if text else _KEPT_EMPTY), rules)
        return rules
