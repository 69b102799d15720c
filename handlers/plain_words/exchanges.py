"""One thing instead of another in one message: «подпишись на мост и отпишись от газа»."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from handlers.plain_words import exchange_words as words
from handlers.plain_words.phrase_patterns import EDGES, case_after, without_thanks
from handlers.plain_words.subscribing_words import SPEAKS_EN, SPEAKS_RU
from handlers.plain_words.unsubscribing import perhaps_no_more
from handlers.plain_words.wishes import (
    LONGEST_PLAIN_WISH,
    MOST_WORDS,
    Exchange,
    NoMore,
    ToSee,
    Wish,
)
from meetings.text.tokens import fold

_OF_SPEECH = frozenset(f"{SPEAKS_RU} {SPEAKS_EN}".split())
"""What is put between whose words are wished for and of what."""
_STEM = 4
"""Letters by which a word is known again in another case."""
Said = Callable[[str], Wish | NoMore | ToSee | None]
"""What a piece alone wishes for."""
_ADDED = re.compile(r"(?:добавь|добавьте|add)\b")
"""With which a wish begins that is one only beside an end, which may be no sure one itself."""


def exchange_in(text: str, said: Said) -> Exchange | None:
    """What is to come and what is to go; None for a text that does not name both."""
    text = without_thanks(text)
    if len(text) > LONGEST_PLAIN_WISH or len(fold(text)) != len(text):
        return None
    return _replaced(text, said) or _in_two_pieces(text, said)


def exchange_if_followed(text: str) -> Exchange | None:
    """«замени газ на нефть»: an exchange where the first is followed, else about a question."""
    bare = without_thanks(text)
    folded = fold(bare)
    if len(text) > LONGEST_PLAIN_WISH or len(folded) != len(bare):
        return None
    for pattern in words.CHANGED_IF_FOLLOWED:
        if found := re.fullmatch(pattern, folded):
            wish, of = (bare[slice(*found.span(name))].strip(EDGES) for name in ("wish", "of"))
            short = max(len(wish.split()), len(of.split())) <= MOST_WORDS
            exchange = Exchange(Wish(wish, "accs"), NoMore(of, "accs"), sure=False)
            return exchange if short and wish and of else None
    return None


def only_wish(text: str, said: Said) -> Wish | None:
    """«присылай только про мост»: what is wished for is all that is."""
    bare = without_thanks(text)
    folded = fold(bare)
    if len(text) > LONGEST_PLAIN_WISH or len(folded) != len(bare):
        return None
    for pattern in words.ONLY_ALONE:
        if found := re.fullmatch(pattern, folded):
            named = bare[slice(*found.span("of"))].strip(EDGES)
            if named and len(named.split()) <= MOST_WORDS:
                return Wish(named, case_after(folded[: found.start("of")], "accs"), only=True)
    found = re.search(words.ONLY, text)
    wish = said(f"{text[: found.start()]} {text[found.end() :]}") if found else None
    if found is None or not isinstance(wish, Wish) or not isinstance(wish.asked, str):
        return None
    return replace(wish, only=True) if _all_named(wish.asked, text[found.end() :]) else None


def _all_named(asked: str, behind: str) -> bool:
    """Whether all that is wished for is named behind «только», in whatever case; but a part of it
    in «на Лодкина, но только про мост».
    """
    said = {word[:_STEM] for word in fold(behind).split()}
    own = (word for word in fold(asked).split() if word not in _OF_SPEECH)
    return fold(asked) in fold(behind) or all(word[:_STEM] in said for word in own)


def _replaced(text: str, said: Said) -> Exchange | None:
    """«вместо газа присылай про мост», "switch my gas alerts to ferries"."""
    folded = fold(text)
    for pattern in words.CHANGED:
        if found := re.fullmatch(pattern, folded):
            wish, of = (text[slice(*found.span(name))] for name in ("wish", "of"))
            return Exchange(Wish(wish.strip(EDGES), "accs"), NoMore(of.strip(EDGES)), sure=True)
    for pattern in words.INSTEAD:
        if found := re.fullmatch(pattern, folded):
            wish, of = (text[slice(*found.span(name))] for name in ("wish", "of"))
            wished = _certain_wish(wish, said) or _beside(wish)
            if wished is not None:
                return Exchange(wished, NoMore(of.strip(EDGES), "gent"), sure=False)
    return None


def _in_two_pieces(text: str, said: Said) -> Exchange | None:
    for joint in re.finditer(words.JOINTS, text, re.IGNORECASE):
        left, right = text[: joint.start()], text[joint.end() :]
        for wish, end in ((left, right), (right, left)):
            if wish and end and (found := _exchanged(wish, end, said)) is not None:
                return found
    return None


def _exchanged(wish: str, end: str, said: Said) -> Exchange | None:
    """At least one of the two has to say plainly what it is."""
    wish = re.sub(words.BESIDE, "", wish)
    wished, ended = _certain_wish(wish, said), _certain_end(end, said)
    if wished is None and (ended is not None or _ADDED.match(fold(wish))):
        wished = _beside(wish)
    if ended is None and wished is not None:
        ended = _ended_beside(end)
    return None if wished is None or ended is None else Exchange(wished, ended, sure=True)


def _certain_wish(piece: str, said: Said) -> Wish | None:
    found = said(piece)
    return found if isinstance(found, Wish) and found.asked else None


def _certain_end(piece: str, said: Said) -> NoMore | None:
    found = said(piece)
    return found if isinstance(found, NoMore) and (found.of or found.all) else None


def _beside(piece: str) -> Wish | None:
    """A wish that is one only beside an end: «давай про мост»."""
    named = _named(words.STARTED, piece)
    return named and Wish(named[0], named[1] or "accs")


def _ended_beside(piece: str) -> NoMore | None:
    """An end that is one only beside a wish: «от газа отпишись», "drop gas"."""
    if re.match(words.LEFT_OUT, fold(piece)):
        return None
    named = _named(words.ENDED, piece)
    return NoMore(*named) if named else perhaps_no_more(piece)


def _named(patterns: tuple[str, ...], piece: str) -> tuple[str, str] | None:
    """What a whole piece names, and its case where a preposition tells it."""
    folded = fold(piece)
    for pattern in patterns:
        if found := re.fullmatch(pattern, folded):
            named = piece[slice(*found.span("of"))].strip(EDGES)
            if named and len(named.split()) <= MOST_WORDS:
                return named, case_after(folded[: found.start("of")], "")
    return None
