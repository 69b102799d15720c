"""A link that opens a page at a sentence: `…#:~:text=first%20words,last%20words`.

Browsers call this a text fragment. They scroll to the sentence and mark it; one that does not know
the sentence, or fragments, opens the page at its top.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from meetings.model.meeting import LEAD, Head
from meetings.model.reply import Answer

_MARK = ":~:text="
_RECORDING = re.compile(r"\.(?:mp3|mp4|m4a|m4v|ogg|oga|ogv|opus|wav|webm|mov|flac)(?:\?|$)", re.I)
_VIDEO_SITE = re.compile(r"https?://(?:[\w-]+\.)*(?:youtube\.com|youtu\.be)/")
_WHOLE = 80
"""Characters up to which a sentence is given whole: nothing tells it from others better."""
_FEWEST, _MOST = 3, 6
"""Words at either end of a longer one; «Спасибо.» alone is met all over a page."""
_ENOUGH = 30
"""Characters after which an end needs no further word: fewer begin many a sentence."""
_OUTER = re.compile(r"^[\W_]+|[\W_]+$")
"""Quotation marks, dashes and dots at the ends, which pages set in their own way."""


def at_sentence(url: str, said: str) -> str:
    """The address of a page, opened where something is said; as it is where nothing is."""
    fragment = ",".join(_encoded(end) for end in _ends(said))
    if not fragment:
        return url
    return f"{url}{'' if '#' in url else '#'}{_MARK}{fragment}"


def page_at(head: Head, turn: int, said: str) -> str | None:
    """A meeting's page, opened at what is said in a turn; its top holds the lead anyway."""
    return at_sentence(head.url, "" if turn == LEAD else said) if head.url else None


def page_of(answer: Answer) -> str | None:
    """A meeting's page, opened at an answer; of a recording, at the second its turn begins."""
    if answer.start_s is not None and answer.meeting.url:
        second = at_second(answer.meeting.url, answer.start_s)
        if second is not None:
            return second
    return page_at(answer.meeting, answer.turn, sentence_of(answer))


def at_second(url: str, start_s: float) -> str | None:
    """The address of a recording, opened at a second; None for a page of text.

    Players of video sites take `t` in the query, browsers in the fragment (W3C Media Fragments).
    """
    bare, _, _ = url.partition("#")
    if _VIDEO_SITE.match(bare):
        return f"{bare}{'&' if '?' in bare else '?'}t={int(start_s)}"
    return f"{bare}#t={int(start_s)}" if _RECORDING.search(bare) else None


def sentence_of(answer: Answer) -> str:
    """The sentence that answers; the whole quote where none is told."""
    start, stop = answer.core or (answer.start, answer.stop)
    return answer.quote[max(start - answer.start, 0) : stop - answer.start]


def without_sentence(url: str) -> str:
    """The address of the page alone, for where it is read rather than opened."""
    return url.partition(_MARK)[0].removesuffix("#") if _MARK in url else url


def _ends(said: str) -> tuple[str, ...]:
    """The whole sentence, or its first and its last words: browsers find each in one paragraph."""
    told = [words for line in said.split("\n") if len(words := line.split()) >= _FEWEST]
    if not told:
        return ()
    first, last = told[0], told[-1]
    if first is last and (len(_bare(first)) <= _WHOLE or len(first) <= 2 * _FEWEST):
        return (_bare(first),) if _bare(first) else ()
    return _bare(_head(first)), _bare(_head(last[::-1])[::-1])


def _head(words: Sequence[str]) -> Sequence[str]:
    """As many words from the beginning as distinguish one sentence from another."""
    count = _FEWEST
    while count < _MOST and len(" ".join(words[:count])) < _ENOUGH:
        count += 1
    return words[:count]


def _bare(words: Sequence[str]) -> str:
    return _OUTER.sub("", " ".join(words))


def _encoded(words: str) -> str:
    """All but ASCII letters and digits in percent: the comma, the dash and `&` mean something."""
    shown = (chr(byte) if chr(byte).isalnum() and byte < 128 else f"%{byte:02X}"
             for byte in words.encode())  # fmt: skip
    return "".join(shown)
