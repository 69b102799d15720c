"""Limits on fetching: sizes, times, attempts."""

from __future__ import annotations

from dataclasses import dataclass

from meetings.text.decoding import LIMIT


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of a fetch; ``size`` in bytes, times in seconds.

    ``silence``: how long a server may say nothing; ``whole``: how long one request may take;
    ``pause``: between two requests to a host; ``longest_wait``: a Retry-After beyond it is not
    waited for.
    """

    # The longest transcript we have seen has 0.2 MB as text, a page around one half a megabyte. A
    # minute is long for either; pages that have moved are two or three redirects away.
    size: int = LIMIT
    silence: float = 20.0
    whole: float = 60.0
    redirects: int = 5
    pause: float = 2.0
    # With the waits between them about ten seconds; the next look at a feed comes anyway.
    attempts: int = 3
    first_wait: float = 2.0
    longest_wait: float = 60.0
