"""What a meeting is called: its id, its address, its twin in the other language."""

from __future__ import annotations

import datetime as dt
import re

from anyascii import anyascii

from meetings.model import Lang

_PAGE = re.compile(
    r"https?://(?:www\.)?(?P<host>(?:en\.)?kremlin\.ru)/(?P<path>(?:[\w-]+/)+?)(?:copy/)?"
    r"(?P<number>\d+)/?(?:[?#]\S*)?$"
)
ID_LENGTH = 32
_TWIN = "-en"


def canonical(url: str) -> str:
    """The page behind an address: kremlin.ru's `/copy/` addresses lead to the page's own."""
    match = _PAGE.match(url.strip())
    if not match:
        return url.strip()
    return f"http://{match['host']}/{match['path']}{match['number']}"


def meeting_id(url: str | None, title: str, date: dt.date, lang: Lang) -> str:
    """kremlin.ru's number (`NUMBER-en` for English), else a slug of date and title."""
    match = _PAGE.match(url) if url else None
    if match:
        english = lang == "en" or match["host"].startswith("en.")
        return match["number"] + (_TWIN if english else "")
    return slug(title, date)


def slug(title: str, date: dt.date) -> str:
    """ASCII words of a title behind its date, cut between words at 32 characters."""
    words = re.findall(r"[a-z0-9]+", anyascii(title).lower().replace("'", ""))
    made = date.isoformat()
    for word in words or ["meeting"]:
        if len(made) + 1 + len(word) > ID_LENGTH:
            return made if made != date.isoformat() else f"{made}-{word}"[:ID_LENGTH]
        made += f"-{word}"
    return made


def twin_of(id_: str) -> str | None:
    """The id of the same event's text in the other language, where ids are page numbers."""
    if id_.isdigit():
        return id_ + _TWIN
    number = id_.removesuffix(_TWIN)
    return number if number != id_ and number.isdigit() else None


def looks_like_id(text: str) -> bool:
    """Whether a text has the form of a meeting's id."""
    return bool(re.fullmatch(r"\d{2,9}(-en)?|\d{4}-\d\d-\d\d-[a-z0-9-]+", text)) and (
        len(text) <= ID_LENGTH
    )
