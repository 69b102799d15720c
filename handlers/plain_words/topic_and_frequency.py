"""A topic and how often it is wished for: «присылай газ по вторникам», "gas every Tuesday"."""

from __future__ import annotations

import re
from collections.abc import Callable

from handlers.plain_words import subscribing_words as said
from handlers.plain_words.changing_subscriptions import change_in
from handlers.plain_words.phrase_patterns import EDGES, longest_match, without_thanks
from handlers.plain_words.wishes import NoMore, ToSee, Wish
from meetings.retrieval.query.intents import is_phrase
from meetings.retrieval.query.meetings_request import names_meetings
from meetings.text.scripts import is_cyrillic
from meetings.text.stop_words import STOP_WORDS
from meetings.text.tokens import fold, word_texts

_MOST_WORDS = 3
_OF_NEWS = re.compile(
    r"(?P<topic>(?!(?:the|your|my|a)\b)[\w’'-]+(?: [\w’'-]+)?) "
    r"(?:digest|news|updates|briefing|newsletter|roundup|alerts)",
    re.IGNORECASE,
)
_OFTEN_BEHIND = re.compile(rf"\s{said.OFTEN_BEHIND}$")


def topic_told_so_often(
    text: str, rest: str, wished: Callable[[str], Wish | NoMore | ToSee | None]
) -> Wish | NoMore | ToSee | None:
    """What ``text`` wishes for, which is ``rest`` besides how often; None for what is no topic.

    A verb alone may be of one time («пришли газ»), and a topic alone asks of it: how often they
    are wanted makes wishes of both.
    """
    bare, whole = without_thanks(rest), fold(without_thanks(text))
    folded = fold(bare)
    if len(folded) != len(bare) or "?" in text or change_in(text) is not None:
        return None
    begin = longest_match([said.COURTESY], folded, 0)
    sent = longest_match([said.SEND_STRAIGHT], folded, begin)
    if news := wished(f"присылай{bare[sent:]}") if sent and is_cyrillic(bare) else None:
        return news  # «пришли новое про газ»
    topic = bare[sent or begin :].strip(EDGES)
    if (of_news := _OF_NEWS.fullmatch(topic)) and is_phrase(of_news["topic"]):
        return wished(f"subscribe me to {of_news['topic']}")  # "weekly harbour digest"
    own = set(map(fold, word_texts(topic))) - STOP_WORDS
    is_one = own and len(topic.split()) <= _MOST_WORDS and is_phrase(topic)
    if not is_one or names_meetings(fold(topic)) or not (sent or _OFTEN_BEHIND.search(whole)):
        return None
    return wished(f"{'подпиши меня на' if is_cyrillic(topic) else 'subscribe me to'} {topic}")
