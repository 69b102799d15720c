"""Faults between a bot and the server, injected by tests."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bot.local_bot_api.refusal import Refusal

_UNTOUCHED = frozenset({"getupdates", "getme"})


@dataclass(frozen=True, slots=True)
class Fault:
    """Befalls one call: of ``method``, or the next that is not getUpdates or getMe.

    ``refused``: the server answers so. ``lost``: the call never arrives. ``unanswered``: it is
    done, and its answer comes too late.
    """

    kind: Literal["refused", "lost", "unanswered"]
    refusal: Refusal | None = None
    method: str = ""

    def meets(self, method: str) -> bool:
        """Whether it befalls a call of this method."""
        name = method.lower()
        return name == self.method.lower() if self.method else name not in _UNTOUCHED
