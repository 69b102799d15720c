"""Limits on fetching: sizes, times, attempts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of a fetch; ``size`` in bytes, times in seconds.

    ``silence``: how long a server may say nothing; ``whole``: how long one request may take;
    ``pause``: between two requests to a host; ``longest_wait``: a Retry-After beyond it is not
    waited for.
    """

    size: int = 5 * 1024 * 1024
    silence: float = 20.0
    whole: float = 60.0
    redirects: int = 5
    pause: float = 2.0
    attempts: int = 3
    first_wait: float = 2.0
    longest_wait: float = 60.0
