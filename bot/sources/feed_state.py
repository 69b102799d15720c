"""What is remembered about a feed between two looks, as plain data that a store can keep."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, fields
from typing import Any, Final

from bot.sources.fetching import Version
from meetings.model.errors import ExplainedError

State = dict[str, Any]
"""JSON values only; {} for a feed that was never looked at."""

_PASSED: Final = 20
"""Entries passed over that are remembered with the reason."""
_EARLIER: Final = "earlier"
"""The kind of a reason that an earlier version kept as an English sentence alone."""


@dataclass(slots=True)
class FeedState:
    """One feed's memory.

    ``seen``: entry id to the digest of its text, for the last few hundred entries; ``failures``:
    how many looks in a row went wrong; ``not_before``: seconds since 1970; ``down``: whether the
    admins were told. ``tries``: entry id to how often its page could not be had; ``passed``: the
    last entries passed over, each with the reason. ``looked``: the last look that went well;
    ``error``: why the last one did not, {} where it did.
    """

    etag: str | None = None
    modified: str | None = None
    seen: dict[str, str] = field(default_factory=dict)
    failures: int = 0
    not_before: float = 0.0
    down: bool = False
    looked: float | None = None
    error: State = field(default_factory=dict)
    added: int = 0
    skipped: int = 0
    tries: dict[str, int] = field(default_factory=dict)
    passed: list[list[Any]] = field(default_factory=list)

    def note(self, error: ExplainedError) -> None:
        """Keeps why a look went wrong."""
        self.error = _kept(error)

    def trouble(self) -> ExplainedError | None:
        """Why the last look went wrong; None where it did not."""
        return _explained(self.error) if self.error else None

    def pass_over(self, entries: Iterable[tuple[str, ExplainedError]]) -> None:
        """Keeps what some entries are called, and why they were not taken."""
        passed = [[name, _kept(reason)] for name, reason in entries]
        self.passed = [*self.passed, *passed][-_PASSED:]

    def passed_over(self) -> tuple[tuple[str, ExplainedError], ...]:
        """The last entries passed over, newest first: what each is called, and why."""
        pairs = (one for one in reversed(self.passed) if len(one) == 2)
        return tuple((name, _explained(reason)) for name, reason in pairs)

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


def _kept(error: ExplainedError) -> State:
    return {"text": str(error), "kind": error.kind, "values": error.values}


def _explained(kept: object) -> ExplainedError:
    """A reason that was kept; earlier versions kept the sentence alone."""
    match kept:
        case {"text": str(text), "kind": str(kind), "values": dict(values)}:
            return ExplainedError(text, kind=kind, **values)
        case _:
            return ExplainedError(str(kept), kind=_EARLIER, why=str(kept))
