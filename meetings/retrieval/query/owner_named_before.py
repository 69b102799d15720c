"""«а его площадь?», "and his wife?", «а население?» after a question about somebody or something
that it names: the same is asked of that one by name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from meetings.gazetteer.finding_countries import country_mentions
from meetings.names.people_meant import KnownPerson
from meetings.retrieval.query.anaphora_words import GENERAL, OPENERS, OPENING_PHRASES
from meetings.retrieval.query.intent_words import INTERROGATIVE
from meetings.retrieval.query.intents import is_phrase
from meetings.retrieval.query.named_spans import people_in
from meetings.text.russian_analyses import parses_of
from meetings.text.scripts import is_cyrillic
from meetings.text.stop_words import STOP_WORDS
from meetings.text.tokens import fold, word_texts, words

_MOST_WORDS = 3
"""Of a thing; who says more names all of it."""
_OWN_THING = re.compile(r"(?<!\w)(?:его|е[её]|их)\s+(?P<thing>[\w-]+)(?!\w)", re.IGNORECASE)
_OWNED = re.compile(r"(?<!\w)(?:its|his|her|their)(?=\s+\w)", re.IGNORECASE)
_WITH_THEM = re.compile(r"(?<!\w)у\s+(?:него|не[её]|них)(?!\w)", re.IGNORECASE)
_IS_THERE = re.compile(
    r"(?:(?:а|и|ну)\s+)*(?:(?P<thing>[\w-]+)\s+есть|есть(?:\s+ли)?\s+(?P<what>[\w-]+))",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(r"(?<!\w)(?:он|она|he|she)(?!\w)", re.IGNORECASE)
_NAME = re.compile(r"[A-ZА-ЯЁ][\w-]*(?:\s+[A-ZА-ЯЁ][\w-]*)*")
_WHATS = re.compile(r"['’]s$")
_ARTICLES = frozenset("the a an".split())
_WHICH = {"femn": "какая", "neut": "какое"}


def of_the_one_named(
    text: str, question: str, known: Sequence[KnownPerson], *, bare: bool = True
) -> str:
    """The message with the one whom the question before names; empty for others.

    ``bare``: whether a thing alone («а население?») is of that one, too; what was asked before is
    a topic otherwise, and may be the one itself.
    """
    owner = _the_one(question, known) or ("" if bare else question)
    if not owner or people_in(known)(text) or country_mentions(text):
        return ""
    if (told := _pronouns_replaced(text, owner)) != text:
        if had := _IS_THERE.fullmatch(
            " ".join(told.replace(f"у {owner}", "").strip(" ?!.").split())
        ):
            return f"есть ли {had['thing'] or had['what']} у {owner}?"
        thing = _thing(told.replace(f"{owner}'s", "").replace(owner, ""))
        return _asked(thing, owner, question) if thing else told
    thing = _thing(text) if bare and not _named(text, known) else ""
    return _asked(thing, owner, question) if thing and _leans(text) else ""


def is_of_one_not_named(text: str) -> bool:
    """Whether all that a message says is a thing and that it is somebody's: "and its profit?"."""
    told = _OWNED.sub("", _OWN_THING.sub(r"\g<thing>", text))
    return told != text and bool(_thing(told))


def _the_one(question: str, known: Sequence[KnownPerson]) -> str:
    """The words of the only person, country or name in a question; empty where there are more."""
    named = _named(question, known)
    return question[slice(*named[0])] if len(named) == 1 else ""


def _named(text: str, known: Sequence[KnownPerson]) -> list[tuple[int, int]]:
    people = people_in(known)(text)
    countries = [(mention.start, mention.stop) for mention in country_mentions(text)]
    first = next(iter(words(text)), None)
    names = [
        found.span()
        for found in _NAME.finditer(text)
        if first is None or found.start() != first.start or sum(map(str.isupper, found[0])) > 1
    ]
    spans: list[tuple[int, int]] = []
    for start, stop in (*people, *countries, *names):
        if all(stop <= begun or ended <= start for begun, ended in spans):
            spans.append((start, stop))
    return spans


def _pronouns_replaced(text: str, owner: str) -> str:
    told = _OWN_THING.sub(rf"\g<thing> {owner}", text)
    told = _OWNED.sub(f"{owner}'s", told)
    told = _WITH_THEM.sub(f"у {owner}", told)
    return _SOMEBODY.sub(owner, told)


def _leans(text: str) -> bool:
    said = [fold(word) for word in word_texts(text)]
    return bool(said) and (said[0] in OPENERS or " ".join(said[:2]) in OPENING_PHRASES)


def _thing(text: str) -> str:
    """The nouns that are all a message says besides its opener; empty where it says more."""
    said = [word for word in word_texts(text) if fold(word) not in OPENERS | _ARTICLES]
    if " ".join(map(fold, said[:2])) in OPENING_PHRASES:
        said = [word for word in said[2:] if fold(word) not in _ARTICLES]
    thing = " ".join(said)
    folded = [fold(word) for word in said]
    if not 0 < len(said) <= _MOST_WORDS or not is_phrase(thing):
        return ""
    if set(folded) & (STOP_WORDS | GENERAL | INTERROGATIVE) or any(map(str.isdigit, thing)):
        return ""
    last = parses_of(folded[-1])[0].tag
    return thing if not is_cyrillic(thing) or last.POS == "NOUN" else ""


def _asked(thing: str, owner: str, question: str) -> str:
    """A question where one was asked before, else a phrase."""
    asks = {_WHATS.sub("", fold(word)) for word in word_texts(question)} & INTERROGATIVE
    if not is_cyrillic(thing):
        return f"what is {owner}'s {thing}?" if asks else f"{thing} of {owner}"
    tag = parses_of(fold(thing.rsplit(maxsplit=1)[-1]))[0].tag
    which = "какие" if tag.number == "plur" else _WHICH.get(str(tag.gender), "какой")
    return f"{which} {thing} {owner}?" if asks else f"{thing} {owner}"
