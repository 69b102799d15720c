"""Text → sentences, Russian and English, as offsets.

Wherever a mark of punctuation may end a sentence there is a gap; the rules below look at it in
order, and the first that has an opinion decides. Where none has one, the sentence ends.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from meetings.text.non_breaking_abbreviations import (
    BEFORE_MORE,
    BEFORE_NAMES,
    BEFORE_NUMBERS,
    BETWEEN_NUMBERS,
    OPENERS,
)

_CLOSING = r"»”“\"’')\]>"
_OPENING = r"«„“”\"‘’'(\[<"
_GLUED = (
    r"(?<=[а-яё]{3}[.!?…])[.!?…]*+(?=[А-ЯЁ][а-яё ])|(?<=[a-z]{3}[.!?…])[.!?…]*+(?=[A-Z][a-z]+ )"
)
# what stands before is looked at behind the first mark: so a search goes from mark to mark
_MARK = re.compile(rf"[.!?…](?:(?<![.!?…]{{2}})[.!?…]*+[{_CLOSING}]*+(?=\s)|{_GLUED})")
_LEFT = re.compile(r"(?:(?<!\w)\w\.\s?)*[\w-]+$")
_RIGHT = re.compile(rf"[\s{_OPENING}–—-]*+(\w{{0,32}})(\.?)")
_INITIALS = re.compile(r"(?:[^\W\d_]\.\s?)*[^\W\d_]$")
_BULLET = re.compile(r"[(\"«]?(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[a-eа-е])$")
_NUMBER_BEFORE = re.compile(r"(?:\d|\b[IVXLCХ]+)[\s-]*(?:(?:тыс|млн|млрд|трлн)\.?\s*)?$")
_TITLE = re.compile(r"«\w+(?:[.!?…]+\s\w+)*$")
_FAR = 24
"""Characters: what an abbreviation and the number before it may take."""

Span = tuple[int, int]


_ABBREVIATED = frozenset(
    word.rpartition(".")[2]
    for word in BEFORE_MORE | BEFORE_NAMES | BEFORE_NUMBERS | BETWEEN_NUMBERS
)
"""Last words of what may be an abbreviation."""


class _Gap(NamedTuple):
    """A place where a sentence may end.

    ``so_far``: the end of the sentence up to the mark; ``mark``: with what closes after it;
    ``plain``: it is a single full stop, which alone can belong to an abbreviation; ``word``:
    before the mark, ``key``: as the lists of abbreviations have it; ``right``: the first word
    after the mark; ``dotted``: a full stop follows that word.
    """

    so_far: str
    mark: str
    plain: bool
    word: str
    key: str
    right: str
    dotted: bool

    @property
    def opener(self) -> bool:
        """Whether the next word is one that opens sentences, and no initial."""
        return self.right.lower() in OPENERS and not self.dotted

    @property
    def after_number(self) -> bool:
        """Whether a number stands before the word."""
        before = self.so_far[: len(self.so_far) - len(self.word)]
        return _NUMBER_BEFORE.search(before[-_FAR:]) is not None


def _lower_right(gap: _Gap) -> bool | None:
    """«Вы знаете – да? – сейчас надо решать», "so that… no such thing"."""
    return False if gap.right[:1].islower() else None


def _nothing_said(gap: _Gap) -> bool | None:
    """Dots alone are no sentence: "… With the customs"."""
    return None if any(map(str.isalnum, gap.so_far)) else False


def _numbered_item(gap: _Gap) -> bool | None:
    """«1. Повысить пособия»."""
    return False if gap.plain and _BULLET.match(gap.so_far) else None


def _name_follows(gap: _Gap) -> bool | None:
    """Titles: "Mr. Smith", «проф. Петров»."""
    return False if gap.plain and gap.key in BEFORE_NAMES else None


def _number_follows(gap: _Gap) -> bool | None:
    """«5 руб. 20 коп.», "Law No. 5", but "He said no. We left"."""
    if not gap.plain or not gap.right[:1].isdigit():
        return None
    between = gap.key in BETWEEN_NUMBERS and gap.after_number
    return False if between or gap.key in BEFORE_NUMBERS else None


def _more_may_follow(gap: _Gap) -> bool | None:
    """«завод им. Лихачёва», but «мы помогли им. Это важно»."""
    return gap.opener if gap.plain and gap.key in BEFORE_MORE else None


def _initials(gap: _Gap) -> bool | None:
    """«В. В. Путин», "the U.S. Army", but "World War I. That is"."""
    initials = gap.plain and gap.word.isupper() and _INITIALS.match(gap.word)
    return gap.opener if initials else None


def _one_letter(gap: _Gap) -> bool | None:
    """«в г. Москве», «с. Ивановка», but «в 2020 г. Москва», «это я. Мы»."""
    if not gap.plain or len(gap.word) != 1 or gap.word not in "агдкмопрстухчш":
        return None
    return gap.after_number


def _short_in_quotes(gap: _Gap) -> bool | None:
    """«Что? Где? Когда?»: a title."""
    return False if "»" not in gap.mark and _TITLE.search(gap.so_far) else None


_RULES: tuple[Callable[[_Gap], bool | None], ...] = (
    _lower_right,
    _nothing_said,
    _numbered_item,
    _name_follows,
    _number_follows,
    _more_may_follow,
    _initials,
    _one_letter,
    _short_in_quotes,
)


def sentences(text: str) -> list[Span]:
    """Where the sentences of a text stand: ordered, stripped, none across a line feed.

    Together they cover everything but white space.
    """
    return list(_cut(text))


# What is added is asked for four times over: by facts, passages, chunks and wishes.
@lru_cache(maxsize=1024)
def _cut(text: str) -> tuple[Span, ...]:
    found: list[Span] = []
    start = 0
    for line in text.split("\n"):
        found.extend(_joined(text, _pieces(text, start, start + len(line))))
        start += len(line) + 1
    return tuple(found)


def sentences_near(text: str, at: int, reach: int) -> list[Span]:
    """Those of the sentences that come within ``reach`` characters of a place, and maybe more."""
    first, last = _begun_before(text, max(at - reach, 0)), _ended_behind(text, at + reach)
    return [(start + first, stop + first) for start, stop in sentences(text[first:last])]


def _begun_before(text: str, place: int) -> int:
    """Where a sentence begins for certain, at a place or before it."""
    line = text.rfind("\n", 0, place) + 1
    mark = place
    while (mark := text.rfind(". ", line, mark)) >= 0:
        if _ends_plainly(text, line, mark, mark + 1):
            return mark + 1
    return line


def _ended_behind(text: str, place: int) -> int:
    """Where a sentence ends for certain, at a place or behind it."""
    place = min(place, len(text))
    end = text.find("\n", place)
    end = len(text) if end < 0 else end
    line, mark = text.rfind("\n", 0, place) + 1, place - 1
    while (mark := text.find(". ", mark + 1, end)) >= 0:
        if _ends_plainly(text, line, mark, mark + 1):
            return mark + 1
    return end


def _pieces(text: str, start: int, stop: int) -> Iterator[Span]:
    for match in _MARK.finditer(text, start, stop):
        if _ends_plainly(text, start, *match.span()) or _ends(_gap(text, start, stop, match)):
            yield _stripped(text, start, match.end())
            start = match.end()
    if not text[start:stop].isspace() and start < stop:
        yield _stripped(text, start, stop)


def _ends_plainly(text: str, start: int, at: int, stop: int) -> bool:
    """An ordinary word before the mark, a capital after it: no rule has anything to say of that.

    Three gaps of four are such, and are told many times sooner. ``start``: that of the sentence or
    of any before it in its line; ``at``, ``stop``: the mark.
    """
    blank = text.rfind(" ", max(start, at - _FAR), at)
    word = text[blank + 1 : at]
    return (
        blank >= 0
        and len(word) > 1
        and word.isalpha()
        and word.islower()
        and word not in _ABBREVIATED
        and text[stop : stop + 1] == " "
        and (after := text[stop + 1 : stop + 2]).isupper()
        and after.isalpha()  # «Ⓐ» is no letter, and alone no sentence
        and text.find("«", max(start, at - 2 * _FAR), at) < 0
    )


def _gap(text: str, start: int, stop: int, match: re.Match[str]) -> _Gap:
    at, mark = match.start(), match.group()
    word = _word_before(text, max(start, at - _FAR), at)
    right = _RIGHT.match(text, match.end(), stop)
    return _Gap(
        so_far=text[max(start, at - 2 * _FAR) : at].strip(),
        mark=mark,
        plain=mark[0] == "." and not mark.startswith(".."),
        word=word,
        key="".join(word.split()).lower(),
        right=right.group(1) if right else "",
        dotted=bool(right and right.group(2)),
    )


def _word_before(text: str, start: int, at: int) -> str:
    """The word that ends at a place, with the initials before it."""
    before = text[start:at]
    word = before[before.rfind(" ") + 1 :]
    # without initials, and behind a bracket or quotation mark, it is told at once
    if "." not in before and word.replace("-", "").isalnum():
        return word
    if not (before[-1:].isalnum() or before[-1:] in ("_", "-")):
        return ""
    left = _LEFT.search(text, start, at)
    return left.group() if left else ""


def _ends(gap: _Gap) -> bool:
    for rule in _RULES:
        verdict = rule(gap)
        if verdict is not None:
            return verdict
    return True


def _stripped(text: str, start: int, stop: int) -> Span:
    piece = text[start:stop]
    left = len(piece) - len(piece.lstrip())
    return start + left, start + len(piece.rstrip())


def _joined(text: str, pieces: Iterable[Span]) -> list[Span]:
    """The pieces, with what holds no word («<…>») given to the sentence before it."""
    line: list[Span] = []
    for start, stop in pieces:
        if line and not text[start].isalnum() and not any(map(str.isalnum, text[start:stop])):
            line[-1] = line[-1][0], stop
        else:
            line.append((start, stop))
    return line
