"""A claim as typed, and its verdict as a JSON object in the form that `verify` gives."""

from __future__ import annotations

from bot.json_forms.quotes import quote_form
from meetings.model.claim import Checked, Claimed, ClaimMatch
from meetings.model.errors import StenogramError
from meetings.model.json_forms import Form
from meetings.retrieval.query.questions.periods import period_from


class NotAClaim(StenogramError):
    """A line that holds no claim, or a day that is none."""


def claimed(text: str, speaker: str | None, date: str | None) -> Claimed:
    """A claim as it is typed; ``date``: YYYY, YYYY-MM or YYYY-MM-DD. Raises NotAClaim."""
    if not text.strip():
        raise NotAClaim("Give the words to check.")
    period = period_from(date) if date else None
    if date and period is None:
        raise NotAClaim(f"{date!r} is no date: write YYYY, YYYY-MM or YYYY-MM-DD.")
    return Claimed(
        text, speaker or None, period.first if period else None, period.last if period else None
    )


def checked_form(checked: Checked) -> Form:
    """What `verify` gives."""
    nearest = checked.match if checked.match and checked.match.quote else None
    return {
        "claim": checked.claim,
        "verdict": checked.verdict,
        "match": _match_form(nearest) if nearest else None,
        "matches": [_match_form(match) for match in checked.matches],
        "differences": [
            {"claimed": one.claimed, "said": one.said, "kind": one.kind}
            for one in checked.differences
        ],
        "searched": {
            "meetings": checked.searched,
            "from": checked.first.isoformat() if checked.first else None,
            "to": checked.last.isoformat() if checked.last else None,
        },
        "took_ms": checked.took_ms,
        "translated": checked.translated,
        "by": checked.by,
        "stranger": checked.stranger,
        "by_another": checked.by_another,
        "other_day": checked.other_day,
        "figure": checked.figure,
    }


def _match_form(match: ClaimMatch) -> Form:
    span = match.start, match.stop
    quote = quote_form(match.meeting, match.speaker, match.turn, span, match.quote)
    return {**quote, "code": match.code}
