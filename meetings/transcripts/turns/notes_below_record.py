"""What stands below a record and whoever spoke last did not say: an assistant's notes, links, the
publisher's rights.

"Bo Vale: Goodbye. ⏎ Action items ⏎ - Bo Vale: to mend the gate." Only behind the last label of a
file: among labels such a heading may as well be a topic.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from meetings.transcripts.turns.lines_and_marks import Line, Mark

_HEADING: Final = re.compile(
    r"[\W_]{0,9}(?:(?:ai |meeting |call |key |suggested |main |executive |session )?"
    r"(?:action (?:items|points)|actions|next steps|summary|notes|takeaways|highlights|decisions"
    r"|outcomes|follow[- ]?ups?|to[- ]?dos?|insights|topics|tasks)|(?:show|meeting) notes"
    r"|links?|linked entities|related(?: \w{3,12})?|see also|references|resources|attachments"
    r"|metadata|tags|keywords|backlinks|footnotes|credits|disclaimer|about (?:us|this \w{3,12})"
    r"|share this(?: \w{3,12})?|participants|attendees|speakers|sources?"
    r"|задачи|поручения|следующие шаги|итоги(?: встречи)?|резюме|саммари|краткое содержание"
    r"|ссылки|полезные ссылки|решения|договор[её]нности|участники|метаданные|теги|примечания"
    r"|источники?|см\. также|смотрите также)[\W_]{0,9}",
    re.IGNORECASE,
)
_RIGHTS: Final = re.compile(
    r"\s{0,40}(?:copyright\s(?:©|\(c\)|(?:19|20)\d\d)|©\s?(?:copyright\s)?(?:19|20)\d\d"
    r"|minutes (?:manually |automatically )?(?:created|formatted) (?:by|\()"
    r"|(?:this|the) (?:article|transcript|document|interview|conversation)"
    r" (?:is|was|has been)"
    r" (?:a transcript|a transcription|condensed|shortened|produced|provided"
    r"|prepared|generated|created|transcribed|edited|lightly edited)\b"
    r"|(?:интервью|беседа|текст) (?:был[ао]? )?(?:сокращен|отредактирован|подготовлен)[оаы]?\b"
    r"|end\s{1,20}\d{1,2}:\d\d\s?[ap]\.?m\b|duration: \d{1,3} (?:minutes?|min|hours?)\W{0,3}$"
    r"|©\s[A-ZА-ЯЁ]|all rights reserved|все права защищены)",
    re.IGNORECASE,
)
_ITEM: Final = re.compile(r"\s*(?:[-*•·–]|\d{1,3}[.)]|\[[ xX]?\])\s")
_LONGEST: Final = 60


def notes_below(lines: Sequence[Line], last: int) -> int | None:
    """The row where such begin, behind the row of the last label; None where nothing does."""
    rows = (row for row in range(last + 1, len(lines)) if lines[row].text.strip())
    return next((row for row in rows if _begins(lines, row)), None)


def without_items_below(labels: dict[int, Mark], lines: Sequence[Line]) -> dict[int, Mark]:
    """Labels by row, without those in the items of such notes: "- Bo Vale: to mend the gate"."""
    rows = sorted(labels)
    items = {row for row in rows if _ITEM.match(lines[row].text)}
    if len(items) == len(rows) and items <= _tasks(lines):
        return {}  # a summary of a call, in which nobody speaks
    if not items or 2 * len(items) >= len(rows):
        return labels
    said = max(row for row in rows if row not in items)
    first = next((row for row in rows if row > said), said)
    if not any(_begins(lines, row) for row in range(said + 1, first) if lines[row].text.strip()):
        return labels
    return {row: mark for row, mark in labels.items() if row <= said}


_TASKS: Final = re.compile(
    r"[\W_]{0,9}(?:(?:suggested |key )?(?:action (?:items|points)|actions|next steps|tasks"
    r"|to[- ]?dos?|follow[- ]?ups?)|задачи|поручения|следующие шаги|дальнейшие (?:шаги|действия)"
    r"|план действий)[\W_]{0,9}",
    re.IGNORECASE,
)


def _tasks(lines: Sequence[Line]) -> set[int]:
    """The items under "Next steps", with nothing but items and blanks between."""
    found, below = set(), False
    for row, line in enumerate(lines):
        if _ITEM.match(line.text):
            found |= {row} if below else set()
        elif line.text.strip():
            below = _TASKS.fullmatch(line.text.strip()) is not None
    return found


def _begins(lines: Sequence[Line], row: int) -> bool:
    text = lines[row].text
    if _RIGHTS.match(text):
        return True
    if len(text) > _LONGEST:
        return False
    if _HEADING.fullmatch(text.strip()):
        return next(filter(str.isalpha, text)).isupper()
    whole = bool(lines[row].marked) and lines[row].marked >= len(text.strip())
    return whole and _is_list(lines[row + 1 :])


def _is_list(lines: Sequence[Line]) -> bool:
    """Whether nothing but items of lists and their headings stands there."""
    written = [line for line in lines if line.text.strip()]
    headed = [line for line in written if not line.marked or line.marked < len(line.text.strip())]
    return bool(headed) and all(_ITEM.match(line.text) for line in headed)
