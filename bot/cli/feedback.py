"""`feedback`: what people found right and wrong, for the operator."""

from __future__ import annotations

from bot.cli.json_lines import dumps
from meetings.model.feedback import Verdict
from meetings.model.json_forms import Form
from meetings.ports.chats import Verdicts


def show_feedback(verdicts: Verdicts, *, as_json: bool) -> None:
    """Prints all verdicts, oldest first."""
    given = verdicts.all()
    if as_json:
        print(dumps([_form(verdict) for verdict in given]))
        return
    for verdict in given:
        print(_line(verdict))
    good = sum(verdict.good for verdict in given)
    print(f"{good} right, {len(given) - good} wrong.")


def _form(verdict: Verdict) -> Form:
    return {
        "question": verdict.question,
        "verdict": "up" if verdict.good else "down",
        "sure": verdict.sure,
        "meeting": verdict.meeting_id,
        "turn": verdict.turn,
        "start": verdict.start,
        "date": verdict.date.isoformat(),
    }


def _line(verdict: Verdict) -> str:
    mark = "+" if verdict.good else "-"
    place = f"{verdict.meeting_id}, turn {verdict.turn}, character {verdict.start}"
    return f"{mark} {verdict.date} {verdict.question}  [{place}]"
