"""Whether a reply's first answer is right, by a labelled question's meetings and evidence."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from meetings.model.meeting import Head
from meetings.model.reply import Answer, Reply


def normal(text: str) -> str:
    """A text as evidence is compared: blanks, case, soft hyphens and «ё» tell nothing."""
    text = text.replace("\u00ad", "").replace("\u2011", "-")
    return " ".join(text.split()).casefold().replace("ё", "е")


def names_of(head: Head) -> set[str]:
    """What a question may call a meeting: its id, its file's stem, its page's number."""
    return {head.id, Path(head.source or "").stem, (head.url or "").rsplit("/", 1)[-1]}


def answers(question: dict[str, Any], answer: Answer) -> bool:
    """Whether an answer comes from a right meeting and its quote holds the evidence."""
    names, quote = names_of(answer.meeting), normal(answer.quote)
    return any(
        _holds(quote, gold, question["kind"])
        for gold in question["gold"]
        if str(gold["meeting"]) in names
    )


def _holds(quote: str, gold: dict[str, Any], kind: str) -> bool:
    evidence = gold.get("evidence")
    return not evidence or kind == "meeting" or any(normal(one) in quote for one in evidence)


def first_is_right(question: dict[str, Any], reply: Reply) -> bool:
    """Whether the first answer is right."""
    return bool(reply.answers) and answers(question, reply.answers[0])
