"""The options of `feedback`, which shows what people found right and wrong;
`bot/cli/feedback.py` does it."""

from __future__ import annotations

from bot.cli.opening import settings_to_read
from bot.cli.options import Data, Json


def feedback(data: Data = None, as_json: Json = False) -> None:
    """What people found right and wrong in answers, without who they are."""
    from bot.cli.feedback import show_feedback
    from bot.stores import open_stores

    show_feedback(open_stores(settings_to_read(data)).verdicts, as_json=as_json)
