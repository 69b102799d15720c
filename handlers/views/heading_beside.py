"""What stands over an answer that is shown beneath the first, whichever surface shows it."""

from __future__ import annotations

from typing import Literal

from meetings.model.reply import Answer


def heading_beside(answer: Answer) -> Literal["another-figure", "replied"]:
    """The message that says why it stands there."""
    return "replied" if answer.replies else "another-figure"
