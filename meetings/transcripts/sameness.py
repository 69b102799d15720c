"""When two texts are one meeting.

They are where the page's address or the feed entry's guid is the same; or where the file is, and
date and title are the same or most turns are; or where the words and the date are the same and
they are not two pages with two titles. In doubt they are two: a meeting that is there twice does
less harm than one that is gone.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from hashlib import sha256
from typing import Literal

from meetings.model.languages import TranscriptLanguage
from meetings.model.meeting import Head, Meeting
from meetings.transcripts.head.meeting_identity import address_key, guid_key

Sign = Literal["address", "guid", "words", "file", "bytes"]
"""What a text was recognised by as a meeting that is there already."""

_TELLING = 20
"""Words; fewer («The sitting is open.») are said at many meetings, so the title counts too."""
_WORD = re.compile(r"\w+")
_BYTES = "cp1251"
"""One byte a letter, Russian and English, with the signs of nearly all their texts."""
_WORDS_ONLY = bytes(
    byte if _WORD.match(bytes([byte]).decode(_BYTES, "replace")) else ord(" ")
    for byte in range(256)
)


def address_of(head: Head) -> str | None:
    """The key of a meeting's page."""
    return address_key(head.url, head.lang) if head.url else None


def guid_of(head: Head) -> str | None:
    """The key of a meeting's entry in a feed."""
    return guid_key(head.guid, head.url, head.lang) if head.guid else None


def wording(meeting: Meeting) -> str | None:
    """The key of a meeting's words and date; None where it has no words."""
    parts = [meeting.lead, *(f"{turn.label or ''} {turn.text}" for turn in meeting.turns)]
    words = _words("\n".join(parts))
    if not words:
        return None
    named = _words(meeting.head.title) if len(words) < _TELLING else []
    said = " ".join([meeting.head.date.isoformat(), *named, *words])
    return sha256(said.encode()).hexdigest()[:32]


def has_name(one: Head, title: str) -> bool:
    """Whether a meeting has this title, however it is spaced and pointed."""
    return _words(one.title) == _words(title)


def is_that_again(
    head: Head,
    *,
    url: str | None,
    guid: str | None,
    title: str | None,
    lang: TranscriptLanguage | None,
) -> bool:
    """Whether a meeting is one that was removed, if that is known: it gets its old id."""
    if url and head.url:
        return address_key(url, lang or head.lang) == address_of(head)
    if guid and head.guid:
        return guid_key(guid, url, lang or head.lang) == guid_of(head)
    return title is None or has_name(head, title)


def are_two_pages(one: Head, other: Head) -> bool:
    """Whether two texts, whatever their words, are on two pages with two titles."""
    pages = {address_of(one), address_of(other)} - {None}
    return len(pages) == 2 and not has_name(one, other.title)


def is_same_of_file(one: Meeting, other: Meeting) -> bool:
    """Whether two texts of one file are one meeting: a file may be used again for another."""
    named = one.head.date == other.head.date and has_name(one.head, other.head.title)
    pages = {address_of(one.head), address_of(other.head)} - {None}
    return (named and len(pages) < 2) or has_most_turns(one, (t.text for t in other.turns))


def has_most_turns(one: Meeting, texts: Iterable[str]) -> bool:
    """Whether most turns of the longer of two texts are in the other."""
    ours = Counter(turn.text for turn in one.turns)
    theirs = Counter(texts)
    return 2 * (ours & theirs).total() > max(ours.total(), theirs.total())


def is_like(one: Meeting, other: Meeting) -> bool:
    """Whether two meetings of one day may be one after all: a person should look."""
    same_day = one.head.date == other.head.date
    return same_day and may_be_one(one, other.head.title, (turn.text for turn in other.turns))


def may_be_one(one: Meeting, title: str, texts: Iterable[str]) -> bool:
    """The same where another of its day has this title and turns of these texts."""
    return has_name(one.head, title) or has_most_turns(one, texts)


def settled(meeting: Meeting, known: Meeting, sign: Sign) -> Meeting:
    """A newer text of a known meeting under its id.

    A page keeps its address. Who has only the words (a copy without its head) takes away nothing
    that was known of the meeting.
    """
    head, old = meeting.head, known.head
    bare = sign == "words"
    stays = old.url is not None and sign in ("address", "words", "bytes")
    settled_head = replace(
        head,
        id=old.id,
        url=old.url if stays else head.url or old.url,
        guid=head.guid or old.guid,
        time=head.time or (old.time if bare else None),
        place=head.place or (old.place if bare else None),
    )
    return replace(meeting, head=settled_head)


def says_the_same(meeting: Meeting, known: Meeting) -> bool:
    """Whether a text brings nothing new, wherever it was had from."""
    head = replace(
        meeting.head,
        source=known.head.source,
        guid=known.head.guid,
        hints=known.head.hints,
    )
    return replace(meeting, head=head) == known


def _words(text: str) -> list[str]:
    """The words of a text in small letters; told byte by byte that takes half as long."""
    folded = text.casefold()
    try:
        letters = folded.encode(_BYTES)
    except UnicodeEncodeError:
        return _WORD.findall(folded)
    return letters.translate(_WORDS_ONLY).decode(_BYTES).split()
