"""Makes a citation of a quote: its words, its position, its short code."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator

from meetings.model.citation import Citation
from meetings.retrieval.citations.meeting_as_one_text import WholeText

_CONTEXT = 60
"""Characters kept from either side of a quote: few enough to keep, and seldom said twice."""
_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"
"""Crockford's 32: none is taken for another when a code is read aloud or typed from paper."""
_SHORTEST = 8
"""Letters of a code, 40 bits: of 100,000 quotes two would share one once in 200 archives."""
_MISREAD = str.maketrans({"o": "0", "i": "1", "l": "1", "-": "", " ": ""})
_CODE = re.compile(rf"[{_LETTERS}]{{{_SHORTEST},51}}")


def cite(text: WholeText, meeting_id: str, place: tuple[int, int, int]) -> Citation:
    """The citation of ``text_of(turn)[start:stop]``; ``place``: turn, start, stop."""
    turn, start, stop = place
    at = text.offset(turn, start)
    end = at + stop - start
    words = text.plain[at:end]
    places = text.places_of(words)
    return Citation(
        meeting_id,
        turn,
        start,
        at,
        len(words),
        digest_of(words),
        nth=places.index(at) if at in places else 0,
        count=max(len(places), 1),
        words=text.text[at:end],
        before=text.plain[max(0, at - _CONTEXT) : at],
        after=text.plain[end : end + _CONTEXT],
    )


def digest_of(words: str) -> str:
    """What words are known again by; blanks of all kinds are alike already."""
    return hashlib.blake2b(words.encode("utf-8", "replace"), digest_size=16).hexdigest()


def codes_of(citation: Citation) -> Iterator[str]:
    """The codes that may stand for a quote, shortest first: longer where another has it."""
    named = f"{citation.meeting_id}\n{citation.nth}\n{citation.digest}"
    number = int.from_bytes(hashlib.sha256(named.encode()).digest(), "big")
    # Five bits a letter, from the 256 of the digest.
    letters = "".join(_LETTERS[number >> shift & 31] for shift in range(251, -1, -5))
    yield from (letters[:length] for length in range(_SHORTEST, len(letters) + 1))


def code_in(typed: str) -> str | None:
    """The code in what somebody typed; None where it can be none."""
    code = typed.strip().casefold().translate(_MISREAD)
    return code if _CODE.fullmatch(code) else None
