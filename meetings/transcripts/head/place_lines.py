"""Whether a line below a title, or part of it, is the place of the meeting."""

from __future__ import annotations

import re
from functools import cache

from meetings.facts.data.places_en import EN_PLACES
from meetings.facts.data.places_ru import RU_PLACES
from meetings.transcripts.head.date_line_words import (
    EVENT_WORDS,
    PLACE_WORDS,
    SMALL_IN_PLACES,
    TOWN_PREFIXES,
)
from meetings.transcripts.head.text_head import HEADING, PLACE_LENGTH

# Words between two commas: «большой зал областной библиотеки имени Горького» has six; a building
# is named in fewer.
_PIECE_WORDS = 6
_BUILDING_WORDS = 4
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_TOWN = re.compile(
    rf"(?:{'|'.join(map(re.escape, TOWN_PREFIXES))})\s+(?=[A-ZА-ЯЁ])", re.IGNORECASE
)
_NO_PLACE = re.compile(r"[^\W\d_]{4}[.!?…]\s|[!?…]|\d[.:]\d|\s(?:by|of|for|and|the|at|in)$")


def like_place(text: str) -> bool:
    """Whether words can be a place's: «Тверь, большой зал мэрии», not «Тверь: ждём гостей».

    The pieces between commas are short, the first is capitalised, none is what was held.
    """
    pieces = [piece.strip() for piece in text.split(",")]
    return (
        len(text) <= PLACE_LENGTH
        and ":" not in text
        and "=" not in text  # a key: "AM = Ann Moss"
        and not _NO_PLACE.search(text)
        and not HEADING.fullmatch(text.strip())
        and (pieces[0][:1].isupper() or bool(_TOWN.match(pieces[0])))
        and all(map(_like_piece, pieces))
    )


def _like_piece(piece: str) -> bool:
    words = _WORD.findall(piece)
    if not words or len(words) > _PIECE_WORDS or _is_event(words):
        return False
    return all(
        not word.isascii() or not word.islower() or word in SMALL_IN_PLACES | PLACE_WORDS
        for word in words
    )


def _is_event(words: list[str]) -> bool:
    kinds = ["held" if w in EVENT_WORDS else w in PLACE_WORDS for w in map(str.lower, words)]
    return "held" in kinds and True not in kinds[kinds.index("held") :]


def surely_place(text: str) -> bool:
    """Whether a place's words are a known place, a town by its «г.» or name a building."""
    if not like_place(text):
        return False
    return any(is_known(piece.strip()) or _is_building(piece) for piece in text.split(","))


def _is_building(piece: str) -> bool:
    """«Большой зал мэрии», "Village Hall", "Room 12"; not "Village Hall Keeper Oleg Orlov"."""
    words = _WORD.findall(piece.lower())
    told = words[-1:] if piece.isascii() else words
    return len(words) <= _BUILDING_WORDS and not PLACE_WORDS.isdisjoint(told)


def is_known(piece: str) -> bool:
    """Whether some words are all of a known place's name: «г. Москва», "The Hague"."""
    if _TOWN.match(piece):
        return like_place(piece)
    return " ".join(piece.split()).lower().removeprefix("the ").replace(".", "") in _known()


@cache
def _known() -> frozenset[str]:
    return frozenset(name.lower().removeprefix("the ") for name in (*EN_PLACES, *RU_PLACES))


_NOTES = re.compile(
    r"\W{0,3}(?:(?:meeting )?notes|transcript|заметки(?: о встрече)?)\W{0,2}", re.IGNORECASE
)
"""What an assistant writes over the day, below which the meeting's name stands."""


def titled_below(title: str, place: str | None) -> tuple[str, str | None]:
    """Title and place, where an assistant's "Notes" is over the day the title below it."""
    if _NOTES.fullmatch(title) and place and not surely_place(place):
        return place, None
    return title, place
