"""A question of few words that names no thing, asked of the one talked of: «какая мощность?»."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from meetings.gazetteer.finding_countries import countries_in
from meetings.model.conversation import Conversation
from meetings.model.reply import Reply
from meetings.model.scope import Scope
from meetings.names.people_meant import NAMED, KnownPerson, find_people
from meetings.ports.answering import Answering
from meetings.retrieval.query.anaphora_words import OPENERS
from meetings.retrieval.query.dates_asked import times_asked
from meetings.retrieval.query.intent_words import INTERROGATIVE
from meetings.retrieval.query.price_judged import price_meant
from meetings.retrieval.query.thing_left_out import is_content, thing_in
from meetings.text.stems import keys
from meetings.text.synonyms_and_translations import translations
from meetings.text.tokens import fold, word_texts

_FEW = 3
"""Words that say something; a question of more says of what it asks."""


def asked_of_thing_before(
    text: str,
    before: Conversation,
    answering: Answering,
    known: Sequence[KnownPerson],
    today: dt.date,
    scope: Scope | None = None,
) -> str:
    """The question of what was talked of, where that is answered so; empty for others.

    What the archive surely answers by itself is asked by itself. ``scope``: whose words on it
    were talked of.
    """
    thing = thing_talked_of(before)
    if thing and (price := price_meant(text)):
        return f"{price} {thing}?"
    text = _without_opener(text)
    if not thing or not _names_no_thing(text, thing, known, today):
        return ""
    anew = f"{text.rstrip(' ?!.')} {thing}?"
    there = answering.answer(anew, scope)
    if not (scope or _tells(there, text, thing)):
        return ""  # of what somebody says of it nobody else's words are nearer
    return anew if there.found or not answering.answer(text).found else ""


def thing_talked_of(before: Conversation) -> str:
    """What a chat is on: its topic, else what the question before was about."""
    return before.topic or " ".join(thing_in(before.question))


def _without_opener(text: str) -> str:
    """«а какая длина?» → «какая длина?»; «а трамваи?» asks by nothing else and keeps its own."""
    opener, _, rest = text.strip().partition(" ")
    asks = fold(rest.partition(" ")[0].strip(" ?!.,")) in INTERROGATIVE
    return rest if asks and fold(opener.strip(",")) in OPENERS else text


def _names_no_thing(text: str, thing: str, known: Sequence[KnownPerson], today: dt.date) -> bool:
    """Whether a message asks in few words, of nobody, no country and no time."""
    said = [fold(word) for word in word_texts(text)]
    content = [word for word in said if is_content(word)]
    if not 0 < len(content) <= _FEW or set(keys(text)) & set(keys(thing)):
        return False
    asks = text.rstrip().endswith("?") or not INTERROGATIVE.isdisjoint(said)
    if not asks or said[0] in OPENERS:
        return False
    capitals = any(word[:1].isupper() for word in word_texts(text)[1:])
    named = any(score >= NAMED for _, score in find_people(text, known))
    return not (capitals or named or countries_in(text) or times_asked(text, today))


def _tells(reply: Reply, text: str, thing: str) -> bool:
    """Whether the first quote holds a word of the question, and of what was talked of as many as
    it does not: names of places may be told in the other language.
    """
    if not reply.answers:
        return False
    quote = set(keys(reply.answers[0].quote))
    asked, talked_of = (
        [not _meant(word).isdisjoint(quote) for word in word_texts(said) if is_content(word)]
        for said in (text, thing)
    )
    return any(asked) and 2 * sum(talked_of) >= len(talked_of)


def _meant(word: str) -> set[str]:
    """The keys of a word and of its translations."""
    own = keys(word)
    return {*own, *(other for one in own for other, _ in translations(one))}
