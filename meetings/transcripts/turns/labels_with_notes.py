"""Files whose labels have a party or constituency in brackets: "Bo Vale (River)"."""

from __future__ import annotations

from meetings.transcripts.turns.labels_of_one_shape import LabelGroup


def are_noted(labels: dict[str, LabelGroup]) -> bool:
    """Whether names have a party behind them, so that «Zweiter Punkt: …» is none."""
    return sum(label.noted and label.speaks for label in labels.values()) > 1


def are_mostly_noted(labels: dict[str, LabelGroup]) -> bool:
    """Whether half of what labels begin has a party or constituency behind the name."""
    noted = sum(label.count for label in labels.values() if label.noted)
    return 2 * noted >= sum(label.count for label in labels.values())


def by_notes(taken: set[str], labels: dict[str, LabelGroup]) -> set[str]:
    """Where names have a party or constituency behind them, all that have one, and few others.

    "Third question: …", once, is a sentence of whoever speaks.
    """
    noted = {key for key, label in labels.items() if label.noted and label.speaks}
    if len(noted) < 2 and not any(labels[key].count > 1 for key in noted):
        return taken
    names = {key for key in taken if labels[key].look == "name"}
    lines = {key: labels[key].count for key in names | noted}
    if 2 * sum(lines[key] for key in noted) < sum(lines.values()):
        return taken | noted
    bare = {key for key in names if labels[key].bare and labels[key].count == 1}
    return (taken | noted) - {key for key in bare if not labels[key].certain}
