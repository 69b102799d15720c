"""Plain words that wish for news: which messages have them, and what they ask for."""

from __future__ import annotations

from dataclasses import replace

from telegram import Message
from telegram.ext import filters

from handlers.addressing import said_to_us
from handlers.commands.new_subscriptions import Wanted
from handlers.plain_words.exchanges import exchange_if_followed
from handlers.plain_words.narrowed_wish import narrowed, narrowed_to
from handlers.plain_words.one_more_wish import one_more
from handlers.plain_words.subscribing import wished
from handlers.plain_words.subscribing_words import NOTHING, SOMEBODY, SOMETHING
from handlers.plain_words.wishes import Exchange, Wish
from meetings.model.conversation import Conversation
from meetings.model.stored_question import Asked
from meetings.model.subscription import Query, Subscription
from meetings.retrieval.query.intents import is_phrase
from meetings.text.inflecting_phrases import nominative
from meetings.text.tokens import fold


class SaysWish(filters.MessageFilter):
    """Plain words that wish for news or want no more of them, said to the bot."""

    def filter(self, message: Message) -> bool:
        """What python-telegram-bot asks."""
        return wished(said_to_us(message)) is not None


class MayExchange(filters.MessageFilter):
    """«замени газ на нефть», which may be about a question as well, said to the bot."""

    def filter(self, message: Message) -> bool:
        """What python-telegram-bot asks."""
        return exchange_if_followed(said_to_us(message)) is not None


class AddsWish(filters.MessageFilter):
    """Plain words that add a wish to one just made, or narrow it, said to the bot."""

    def filter(self, message: Message) -> bool:
        """What python-telegram-bot asks."""
        said = said_to_us(message)
        return bool(one_more(said) or narrowed_to(said)[0])


def added_to(last: Subscription, text: str) -> Exchange | list[Wanted]:
    """What a message right after a wish makes of it, or adds: as often as that one."""
    often = last.schedule
    hour = None if often.every == "at_once" else often.hour
    if less := narrowed(last.query, text):
        return replace(less, wish=replace(less.wish, every=often.every, hour=hour))
    said = wished(one_more(text))
    if not isinstance(said, Wish) or said.asked is None:
        return []
    return [(asked, often.every, hour) for asked, _, _ in wanted_by(said)]


def wanted_by(said: Wish) -> list[Wanted]:
    """What a wish in plain words asks for, as it is called in a list."""
    asked = [
        nominative(one, said.case) if isinstance(one, str) else one
        for one in (said.asked, *said.more)
        if one is not None
    ]
    return [(one, said.every, said.hour) for one in asked]


def meant_by_pronoun(asked: str, on: Conversation | None, last: Asked | None) -> Query | str:
    """What «на него», "this" stand for: whom or what the chat is on; other words as they are."""
    said = " ".join(fold(asked).split())
    if said not in SOMEBODY | SOMETHING:
        return asked
    if on is None:
        return NOTHING
    if said in SOMEBODY and on.person:
        return on.person
    if on.topic and (last is None or last.kind == "topic"):  # else something was asked since
        return on.topic
    if is_phrase(on.question):
        return on.question
    return Query("question", on.question) if on.question else on.person or NOTHING
