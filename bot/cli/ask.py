"""`ask`: answers one question, or a stream of them, one a line."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO

from rich.text import Text

from bot.cli.json_lines import answer_lines, dumps, object_in
from bot.cli.printing import print_texts
from bot.json_forms.replies import reply_form
from bot.library import Library
from meetings.model.json_forms import Form
from meetings.model.reply import Answer, Reply
from meetings.retrieval.query.message_meant import reply_as_meant


def ask_lines(library: Library, questions: Iterable[bytes], replies: TextIO) -> None:
    """A question a line in, an answer a line out, flushed each; or what is wrong with the line."""

    def answered(line: bytes) -> Form:
        question = object_in(line, "question")["question"]
        return coded_form(library, reply_as_meant(library.answerer, question))

    answer_lines(questions, replies, answered)


def coded_form(library: Library, reply: Reply) -> Form:
    """A reply whose quotes have their codes."""
    return reply_form(reply, library.answerer.codes(reply.answers))


def ask_once(library: Library, question: str, *, as_json: bool) -> bool:
    """Answers one question on stdout; whether there is an answer."""
    reply = reply_as_meant(library.answerer, question)
    if as_json:
        print(dumps(coded_form(library, reply)))
        return reply.found
    print_texts(_told(reply))
    return reply.found


def _told(reply: Reply) -> list[Text]:
    if reply.statement:
        return [Text(reply.statement, "bold"), *(_answer(answer) for answer in reply.answers)]
    if reply.found:
        return [_answer(reply.answers[0]), *_beside(reply)]
    if not reply.answers:
        return [*_missing(reply), Text("The archive has nothing on this."), *_also(reply)]
    first, *others = reply.answers[:3]
    nearest = [_answer(answer) for answer in others if answer != reply.beside]
    told = Text("No certain answer. The nearest:", "bold")
    return [*_missing(reply), told, _answer(first), *_beside(reply), *nearest, *_also(reply)]


def _missing(reply: Reply) -> list[Text]:
    """What a question names and the archive has not: somebody, the meetings of a time."""
    told = [Text(f"{name} doesn’t speak in the archive.") for name in reply.absent]
    if reply.silent:
        told.append(Text(f"{reply.silent} speaks in the archive, but not about this."))
    if reply.unheld:
        told.append(Text(f"Nobody in the archive is called “{reply.unheld}”."))
    if (time := reply.empty_time) is not None:
        days = (
            f"on {time.first}" if time.first == time.last else f"from {time.first} to {time.last}"
        )
        told.append(Text(f"The archive has no meetings {days}."))
    return told


def _beside(reply: Reply) -> list[Text]:
    """The one who gives a different figure, or replies to the first, if anybody does."""
    if (beside := reply.beside) is None:
        return []
    why = "What was replied:" if beside.replies else "Another speaker gives another figure:"
    return [Text(f"\n{why}", "bold"), _answer(beside)]


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
