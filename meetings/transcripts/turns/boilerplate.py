"""Boilerplate inside the words of a page: cards, «Смотрите также…», link titles, captions.

Each rule gives the stretches of a body that nobody said; what is left is one text again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from meetings.transcripts.turns.captions_links_and_cards import captions
from meetings.transcripts.turns.person_cards import Stretch, person_cards
from meetings.transcripts.turns.text_offset_mapping import merged

_SEE_ALSO = re.compile(
    r"(?:(?<=^)|(?<=\n)|(?<=[.!?…>»”)]\s)|(?<=[.!?…>»”)]\s\s))"
    r"(?:Смотрите также|Дополнительно(?=\s+[А-ЯЁ«])|See also|Read also)\b",
    re.MULTILINE,
)
_DATE_LINE = r"\d{1,2}\s(?:[а-яё]+|[A-Z][a-z]+)\s\d{4}(?:\sгода)?|[A-Z][a-z]+\s\d{1,2},\s\d{4}"
_SEE_ALSO_WORDS = ("Смотрите также", "Дополнительно", "See also", "Read also")
"""One of them has to be there: a text without any is told by them much sooner."""
# a title may end in a date itself: «Заявление по итогам визита 5–6 мая 2031 года 6 мая 2031 года»
_LINK_TITLE = re.compile(
    rf"\s(?:[^\n!?]|[!?](?=»)){{5,300}}?(?:{_DATE_LINE})(?:\s(?:{_DATE_LINE}))?"
)
_LINKS = re.compile(r"(?:\n[^\n:]{1,160}(?<![.!?:…>;])(?=\n|$)){0,8}")


def _see_also(body: str) -> Iterator[Stretch]:
    if not any(words in body for words in _SEE_ALSO_WORDS):
        return
    done = 0
    for match in _SEE_ALSO.finditer(body):
        if match.start() < done:
            continue
        line_end = body.find("\n", match.end())
        line_end = len(body) if line_end < 0 else line_end
        stop = _end_of_links(body, match, line_end)
        if stop:
            yield match.start(), stop
            done = stop


def _end_of_links(body: str, match: re.Match[str], line_end: int) -> int:
    """Link titles end in their dates; where speech goes on behind the last, so does the turn.

    Without a date «Дополнительно» is an ordinary word (0), and "See also" takes its line.
    """
    if _alone(body, match.start(), line_end):
        links = _LINKS.match(body, line_end)
        return links.end() if links else line_end
    at = match.end()
    while title := _LINK_TITLE.match(body, at, line_end):
        at = title.end()
    if at > match.end():
        # Characters: what is left is speech and no rest of a title.
        return at if line_end - at > 40 else line_end
    return 0 if match[0] == "Дополнительно" else line_end


def _alone(body: str, start: int, line_end: int) -> bool:
    """ "See also" on a line of its own: the next line is the link."""
    at_start = start == 0 or body[start - 1] == "\n"
    return at_start and line_end - start < 40 and len(body[start:line_end].split()) == 2


def boilerplate_in(body: str, title: str = "") -> tuple[Stretch, ...]:
    """The stretches of a body that are boilerplate, in order, none touching another.

    ``title``: the meeting's, which captions repeat.
    """
    found = [*person_cards(body), *_see_also(body), *captions(body, title)]
    return merged(found)


def cards(body: str) -> tuple[str, ...]:
    """The cards' words: surname, given name, patronymic, office."""
    return tuple(" ".join(body[start:stop].split()) for start, stop in person_cards(body))
