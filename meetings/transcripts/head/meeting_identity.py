"""Identity of a meeting: its id, its address, the id of its text in the other language."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from itertools import count

from anyascii import anyascii

from meetings.model.languages import TranscriptLanguage, has_rules

_PAGE = re.compile(
    r"https?://(?:www\.)?(?P<host>(?:en\.)?kremlin\.ru)/(?P<path>(?:[\w-]+/)+?)(?:copy/)?"
    r"(?P<number>\d+)/?(?:[?#]\S*)?$"
)
ID_LENGTH = 32
"""With a kind, a page and numbers it has to fit the 64 bytes of a button."""
_TRANSLATION = "-en"


def page_number(url: str) -> str | None:
    """The number of a page of kremlin.ru, the same in both languages."""
    match = _PAGE.match(url.strip())
    return match["number"] if match else None


def canonical(url: str) -> str:
    """The page behind an address: kremlin.ru's `/copy/` addresses lead to the page's own."""
    match = _PAGE.match(url.strip())
    if not match:
        return url.strip()
    return f"http://{match['host']}/{match['path']}{match['number']}"


def meeting_id(url: str | None, title: str, date: dt.date, lang: TranscriptLanguage) -> str:
    """kremlin.ru's number (`NUMBER-en` for English), else a slug of date and title.

    A text in a third language is none of the page's two, whatever address stands under it.
    """
    match = _PAGE.match(url) if url else None
    if match and has_rules(lang):
        english = lang == "en" or match["host"].startswith("en.")
        return match["number"] + (_TRANSLATION if english else "")
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


def free_id(wanted: str, is_taken: Callable[[str], bool]) -> str:
    """An id that nobody has: the wanted one, else with `-2`, `-3` …, within 32 characters."""
    if not is_taken(wanted):
        return wanted
    numbered = (f"{wanted[: ID_LENGTH - len(f'-{n}')].rstrip('-')}-{n}" for n in count(2))
    return next(id_ for id_ in numbered if not is_taken(id_))


def address_key(url: str, lang: TranscriptLanguage) -> str:
    """What all spellings of one page's address have in common.

    kremlin.ru shows a text under `/news/N` and under `/transcripts/N`.
    """
    match = _PAGE.match(url.strip())
    if match:
        english = lang == "en" or match["host"].startswith("en.")
        third = "" if has_rules(lang) else f" {lang}"
        return f"kremlin.ru {match['number']}{_TRANSLATION if english else ''}{third}"
    host, path = _split(url)
    return f"{host}{path}".rstrip("/")


def _split(url: str) -> tuple[str, str]:
    """The host of an address and what follows it."""
    bare = re.sub(r"^https?://(?:www\.)?", "", url.strip(), flags=re.IGNORECASE)
    host, slash, path = bare.partition("/")
    return host.lower(), slash + path


def is_local_guid(guid: str) -> bool:
    """Whether a guid (`17`, not an address, `tag:` or `urn:`) says something in its feed only."""
    return bool(guid) and not re.search(r"[:\s]", guid)


def guid_key(guid: str, url: str | None, lang: TranscriptLanguage) -> str | None:
    """What tells a feed's entry from all others; None where nothing does."""
    if not is_local_guid(guid):
        return guid.strip() or None
    host = _split(url)[0] if url else ""
    return f"{host} {lang} {guid}" if host else None


def translation_of(id_: str) -> str | None:
    """The id of the same event's text in the other language, where ids are page numbers."""
    if id_.isdigit():
        return id_ + _TRANSLATION
    number = id_.removesuffix(_TRANSLATION)
    return number if number != id_ and number.isdigit() else None


def looks_like_id(text: str) -> bool:
    """Whether a text has the form of a meeting's id."""
    return bool(re.fullmatch(r"\d{2,9}(-en)?(-\d{1,4})?|\d{4}-\d\d-\d\d-[a-z0-9-]+", text)) and (
        len(text) <= ID_LENGTH
    )
