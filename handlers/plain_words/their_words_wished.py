"""A wish for one person's words: «следи за тем, что говорит Лодкин о газе»."""

# ruff: noqa: E501 - a phrase a line

from __future__ import annotations

import re

from handlers.plain_words import subscribing_words as said
from handlers.plain_words.phrase_patterns import EDGES
from handlers.plain_words.wishes import Wish
from meetings.text.inflecting_phrases import nominative
from meetings.text.scripts import is_cyrillic

_WHAT_THEY_SAY = (
    r"(?:(?:за )?(?:тем|то|всем),? что |(?:what|whatever|everything|anything) )(?P<ru>(?:говорит|скажет|заявляет|заявит) )?"
    rf"(?P<who>{said.PART_OF_NAME}(?: {said.PART_OF_NAME})?)(?(ru)|(?: (?:says|tells|will say|говорит|скажет))) "
    r"(?P<how>о|об|про|по|on|about|of|regarding) (?P<what>.+)",
    r"(?:(?:всех|все|нов\w+|любых|только|лишь) )*(?:слов(?:а|ах|ам|ами)?|высказывани\w+|заявлени\w+|цитат\w*|реч(?:и|ах|ами)|выступлени\w+) "
    rf"(?P<whose>{said.PART_OF_NAME}(?: {said.PART_OF_NAME})?) (?P<how>о|об|про|по) (?P<what>.+)",
    rf"(?:(?:all|any|only|just|new) )*(?P<who>{said.PART_OF_NAME}(?: {said.PART_OF_NAME})?)['’]s (?:words|statements|comments|remarks|quotes|speeches) (?:about|on|of) (?P<what>.+)",
    rf"(?:(?:all|any|only|just|new|the) )*(?:words|statements|comments|remarks|quotes|speeches) (?:of|by|from) (?P<who>{said.PART_OF_NAME}(?: {said.PART_OF_NAME})?) (?:about|on|of) (?P<what>.+)",
    rf"(?P<who>{said.PART_OF_NAME}(?: {said.PART_OF_NAME})?) (?:talking|speaking|commenting|saying (?:something|anything)) (?:about|on|of) (?P<what>.+)",
)
"""What is wished for: one person's words of a topic, «за тем, что говорит Лодкин о газе»."""


def their_words(text: str, folded: str) -> Wish | None:
    """«за тем, что Лодкин говорит о газе», "everything Pellow says"; None for no one's words."""
    for pattern in _WHAT_THEY_SAY:
        if found := re.fullmatch(pattern, folded.strip(EDGES)):
            whose = found.groupdict().get("whose")
            named = "whose" if whose else "who"
            who, what = (text[slice(*found.span(name))] for name in (named, "what"))
            who = nominative(who, "gent") if whose else who
            if is_cyrillic(who):
                return Wish(f"{who} {said.SPEAKS_RU} {found.groupdict().get('how')} {what}")
            return Wish(f"{who} {said.SPEAKS_EN} {what}")
    if theirs := re.match(said.ALL_THEY_SAY, folded):
        return Wish(text[theirs.start("of") : theirs.end("of")], "nomn")
    return None
