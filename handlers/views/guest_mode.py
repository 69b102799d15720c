"""Guest mode: the bot's one message in a chat that it is not in, complete without buttons."""

from __future__ import annotations

from handlers.texts.catalogue import Texts
from handlers.texts.html import bold, escape
from handlers.views.card import headline
from handlers.views.cutting import cut
from handlers.views.inline import offered_quote, offered_verdict
from handlers.views.periods import none_then
from meetings.model.claim import Checked
from meetings.model.reply import Reply

_MEETINGS = 3
"""That bear out what was computed; a guest is brief."""


def guest_answer(texts: Texts, reply: Reply) -> str:
    """The quote that answers, with whoever contradicts it or replies; or that none is certain."""
    if reply.statement:
        heads = dict.fromkeys(headline(texts, answer.meeting) for answer in reply.answers)
        return cut("\n\n".join([bold(escape(reply.statement)), *list(heads)[:_MEETINGS]]))
    missing = _missing(texts, reply)
    if not reply.answers:
        return missing or texts.say("nothing-near")
    said = offered_quote(texts, reply.answers[0], reply.beside).html
    if reply.found:
        return said
    return cut("\n\n".join(filter(None, [missing, texts.say("not-sure"), said])))


def _missing(texts: Texts, reply: Reply) -> str:
    """What the question names and the archive has not."""
    absent = texts.say("absent", name=", ".join(reply.absent)) if reply.absent else ""
    silent = texts.say("silent", name=reply.silent) if reply.silent else ""
    empty = none_then(texts, reply.empty_time) if reply.empty_time else ""
    unheld = texts.say("unheld", office=reply.unheld) if reply.unheld else ""
    return "\n".join(filter(None, [absent, silent, unheld, empty]))


def guest_verdict(texts: Texts, checked: Checked, by: str | None) -> str:
    """Whether a quotation is true to the record."""
    return offered_verdict(texts, checked, by).html
