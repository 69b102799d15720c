"""What is remembered of a feed between two looks, as plain data that a store can keep."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields
from typing import Any

from bot.sources.fetching import Version

State = dict[str, Any]
"""JSON values only; {} for a feed that was never looked at."""


@dataclass(slots=True)
class FeedState:
    """One feed's memory.

    ``seen``: entry id to the digest of its text, for the last few hundred entries; ``failures``:
    how many looks in a row went wrong; ``not_before``: seconds since 1970; ``down``: whether the
    admins were told. ``tries``: entry id to how often its page could not be had; ``passed``: the
    last entries passed over, each with the reason. ``looked``: the last look that went well;
    ``error``: the last that did not.
    """

    etag: str | None = None
    modified: str | None = None
    seen: dict[str, str] = field(default_factory=dict)
    failures: int = 0
    not_before: float = 0.0
    down: bool = False
    looked: float | None = None
    error: str | None = None
    added: int = 0
    skipped: int = 0
    tries: dict[str, int] = field(default_factory=dict)
    passed: list[list[str]] = field(default_factory=list)

    def passed_over(self) -> tuple[tuple[str, str], ...]:
        """The last entries passed over, newest first: what each is called, and why."""
        return tuple((one[0], one[1]) for one in reversed(self.passed) if len(one) == 2)

    @property
    def version(self) -> Version:
        """The version of the feed that was read last."""
        return Version(self.etag, self.modified)


def from_state(state: State) -> FeedState:
    """The memory in plain data; what an older or newer program put there besides is left out."""
    known = {part.name for part in fields(FeedState)}
    return FeedState(**{name: value for name, value in state.items() if name in known})


def to_state(memory: FeedState) -> State:
    """The memory as plain data, a copy."""
    return asdict(memory)
