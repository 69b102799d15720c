"""How messages of a chat begin: logs of IRC, exports of messengers, the chat of a call."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from meetings.transcripts.head.dated_messages import DATED, DAY, HALF, HOUR, S
from meetings.transcripts.turns.lines_and_marks import Line, Mark

_LOGGED: Final = (
    rf"(?:{DAY}|(?:[A-Z][a-z]{{2}}\s)?[A-Z][a-z]{{2}}\s{{1,2}}\d{{1,2}}(?:\s\d{{4}})?)"
)
"""A day as logs of servers have it, too: "May 06", "Tue May  6"."""
_EXACTLY: Final = r"(?:[.,]\d{1,6})?(?:Z|[+-]\d\d:?\d\d)?"
"""What a machine adds to an hour: "10:01:12.250Z"."""
_SENT: Final = rf"[\[(]?(?:{_LOGGED}(?:,|T|\s(?:at|в))?\s{{0,3}})?{HOUR}{_EXACTLY}[\])]?"
_HOUR_FIRST: Final = rf"{HOUR},{S}{DAY}"
_LINKED: Final = rf"(?:#{S}+)?"
"""What a page of a log has as a link to the line."""
_NAME: Final = r"(?P<label>[^\n:\[\]\d<>*\s–—-][^\n\t:\[\]<>]{0,80}?)"
_SAYS: Final = r"(?P<said>\S.*)$"
_OVER: Final = r"(?P<said>)$"
_TAG: Final = r"(?:h[1-6]|[abipqsu]|br|hr|li|[uo]l|d[dlt]|t[dhr]|div|span|em|strong|code|pre)>"

CHATS: Final[tuple[str, ...]] = (
    # "<ann> We begin.", "[10:01] <@ann> We begin.", "# [10:01] <ann> We begin." on a page
    rf"{S}*(?:{_LINKED}{_SENT}{S}+)?<(?!{_TAG})[@+%~& ]?(?P<label>[^<>\s][^<>\n]{{0,80}})>"
    rf"{S}+{_SAYS}",
    # "2031-05-06 10:01:11⇥ann⇥We begin."
    rf"{S}*{_SENT}\t+(?P<label>[^\t\n]{{1,40}}?):?\t+{_SAYS}",
    # "06/05/2031, 10:01 - Ann Moss: We begin.", "[06.05.31, 10:01:12] Ann Moss: We begin."
    rf"{S}*\[?{DATED}\]?{S}*(?:[-–—]{S})?{_NAME}:{S}*{_SAYS}",
    # "[10:01, 06/05/2031] Ann Moss: We begin.", as a messenger's page copies it
    rf"{S}*\[{_HOUR_FIRST}\]{S}*{_NAME}:{S}*{_SAYS}",
    # "10:01:12 From Ann Moss to Everyone:" over or before the words
    rf"{S}*{HOUR}\s+From\s+{_NAME}(?:\s+[Tt]o\s+[^\n:]{{1,60}}?)?\s*:{S}*(?P<said>\S.*)?$",
    # "[06-May-31 10:01 AM] ann#1234" over the words
    rf"{S}*\[(?:{DAY}|\d{{1,2}}-[A-Z][a-z]{{2}}-\d{{2,4}})(?:,|\sat)?{S}{HOUR}\]"
    rf"{S}*{_NAME}(?:#\d{{4}})?{S}*{_OVER}",
    # "annmoss — 06/05/2031 10:01", "Ann — Today at 10:01 AM" over the words
    rf"{S}*{_NAME}{S}+[—–]{S}+(?:{DATED}|(?:[Tt]oday|[Yy]esterday|[Сс]егодня|[Вв]чера)"
    rf"(?:,?{S}(?:at|в))?{S}{HOUR}){S}*{_OVER}",
    # "Ann Moss, 6 May 2031, 10:01", "Ann Moss (2031-05-06 10:01:12):" over the words
    rf"{S}*{_NAME}(?<![—–-])(?:,|{S}[|•·-])?{S}+\(?{DATED}\)?{S}*:?{S}*{_OVER}",
    # "2031-05-06 10:01 Ann Moss" over the words
    rf"{S}*[\[(]?{DATED}[\])]?{S}+(?:[|•·–—-]{S}+)?{_NAME}{S}*:?{S}*{_OVER}",
    # «Анна Ларина, [06.05.2031 10:01]» over the words
    rf"{S}*{_NAME},{S}\[{DATED}\]:?{S}*{_OVER}",
    # "Ann Moss  10:01 AM" over the words
    rf"{S}*{_NAME}(?<![—–])(?<!/\d{{4}})(?<!oday\sat){S}+\[?(?:[Tt]oday{S}at{S}|[Yy]esterday{S}at{S})?"
    rf"\d{{1,2}}:\d\d{HALF}\]?{S}*{_OVER}",
)
"""What stands before or over a message; none of these times tells how far a recording is."""

SENT = re.compile(rf"{S}*{_LINKED}(?:{_SENT}|\[{_HOUR_FIRST}\])(?=\s)")
"""The time that every line of a chat begins with, and what nobody wrote as well."""


def without_notes_of_messenger(messages: Sequence[Mark], lines: Sequence[Line]) -> list[Mark]:
    """Without who came, left or changed something, where words stand behind names and times.

    "06/05/2031, 10:06 - Bo Vale left" looks like a name over words, and has none below it.
    """
    timed = [mark for mark in messages if SENT.match(lines[mark.row].text)]
    said = {mark.row for mark in timed if mark.said}
    if 2 * len(said) <= len({mark.row for mark in messages}):
        return list(messages)
    notes = {mark.row for mark in timed if not (mark.said or _has_words_below(mark, lines))}
    return [mark for mark in messages if mark.row not in notes]


def _has_words_below(mark: Mark, lines: Sequence[Line]) -> bool:
    below = next((line.text for line in lines[mark.row + 1 :] if line.text.strip()), "")
    return bool(below) and not SENT.match(below)


_FORWARDED: Final = re.compile(
    r"\s*(?:\[(?:Forwarded from|Forwarded message|Переслано(?: от)?|Пересланное сообщение)\b"
    r"[^\n\[\]]{0,100}\]"
    r"|<?(?:Forwarded message|Пересланное сообщение)>?:?)\s*$",
    re.IGNORECASE,
)
"""What a messenger writes over words that somebody passes on: «[Переслано от Пресс-служба]»."""


def is_forwarded(mark: Mark, lines: Sequence[Line]) -> bool:
    """Whether the message under a name is another's, which the person only passed on."""
    if mark.shape != "chat":
        return False
    below = lines[mark.row + 1].text if mark.row + 1 < len(lines) else ""
    return bool(_FORWARDED.match(mark.said or below))
