"""`ask`: one question, or one a line."""

from __future__ import annotations

from typing import TextIO

import orjson
from rich.console import Console
from rich.text import Text

from bot.json_forms import dumps, reply_form
from bot.library import Library
from meetings.errors import SettingsError
from meetings.model import Answer, Reply


def ask_lines(library: Library, questions: TextIO, replies: TextIO) -> None:
    """A question a line in, an answer a line out, flushed each."""
    for line in questions:
        if line.strip():
            reply = library.answerer.answer(_question(line))
            replies.write(dumps(reply_form(reply)) + "\n")
            replies.flush()


def _question(line: str) -> str:
    """Plain text, or an object with "question" in it."""
    if not line.lstrip().startswith("{"):
        return line.strip()
    try:
        form = orjson.loads(line)
        return str(form["question"])
    except (orjson.JSONDecodeError, KeyError, TypeError) as error:
        raise SettingsError(
            f'Not a question: {line.strip()[:80]!r}; write plain text or {{"question": "…"}}.'
        ) from error


def ask_once(library: Library, question: str, *, as_json: bool) -> None:
    """Answers one question on stdout."""
    reply = library.answerer.answer(question)
    if as_json:
        print(dumps(reply_form(reply)))
        return
    console = Console(highlight=False)
    for part in _told(reply):
        console.print(part, soft_wrap=not console.is_terminal)


def _told(reply: Reply) -> list[Text]:
    if reply.statement:
        return [Text(reply.statement, "bold"), *(_answer(answer) for answer in reply.answers)]
    if reply.found:
        return [_answer(reply.answers[0]), *_contradicting(reply)]
    if not reply.answers:
        return [Text("The archive has nothing on this."), *_also(reply)]
    nearest = [_answer(answer) for answer in reply.answers[:3]]
    return [Text("No certain answer. The nearest:", "bold"), *nearest, *_also(reply)]


def _contradicting(reply: Reply) -> list[Text]:
    """Who gives another figure, if anybody does."""
    told = [_answer(answer) for answer in reply.answers if answer.contradicts]
    return [Text("\nAnother speaker gives another figure:", "bold"), *told] if told else []


def _also(reply: Reply) -> list[Text]:
    return [Text(f"Try: {suggestion}") for suggestion in reply.suggestions]


def _answer(answer: Answer) -> Text:
    head = answer.meeting
    text = Text(f"\n«{answer.quote}»\n")
    if answer.core:
        start = answer.core[0] - answer.start + 2
        text.stylize("bold", start, start + answer.core[1] - answer.core[0])
    text.append(f"— {answer.speaker or '…'}, {head.date.isoformat()}, {head.title}\n")
    text.append(head.url or head.source or head.id, "dim")
    return text
