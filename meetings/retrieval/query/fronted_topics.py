"""Questions whose topic stands first: «про мост кто говорил», "on seals what did Pellow say"."""

from __future__ import annotations

import re

from meetings.retrieval.query.intents import is_phrase
from meetings.text.tokens import fold

_FRONTED = re.compile(
    r"(?P<opener>(?:(?:а|и|ну|and|so)[\s,]+)?)"
    r"(?P<topic>(?:про|обо?|о|насч[её]т|по поводу|about|on|regarding)\s+[^?!.,]+?)(?:\s*,\s*|\s+)"
    r"(?P<question>(?:что|кто|когда|где|сколько раз|как часто|what|who|when|where|how often"
    r"|how many times)\s[^?!.]+)",
    re.IGNORECASE,
)
_MOST_WORDS = 4
"""Of the topic with its preposition; what is longer is a clause of its own."""
_SAID = re.compile(
    r"\b(?:говор\w+|сказа\w+|упомина\w+|упомян\w+|обсужда\w+|обсуди\w+|отвеча\w+|ответи\w+|думает\w*"
    r"|рассказ\w+|say|says|said|talk\w*|speak\w*|spoke\w*|mention\w*|discuss\w*|think\w*)\b",
    re.IGNORECASE,
)
_ABOUT = frozenset("про о об обо насчет about on regarding".split())
_OF_CLAUSE = frozenset("том то тех той that those".split())
"""«О том, что сказал Лодкин»: no topic, but a clause follows."""


def topic_behind(text: str) -> str:
    """«про мост кто говорил» → «кто говорил про мост»; others as they are.

    Only where the question is of words, and says itself of nothing.
    """
    found = _FRONTED.fullmatch(" ".join(text.split()).strip(" ?!."))
    if found is None or len(found["topic"].split()) > _MOST_WORDS:
        return text
    topic, question = found["topic"], found["question"]
    about = topic.split()[0]
    if not is_phrase(topic.removeprefix(about).strip()) or not _SAID.search(question):
        return text
    asked_of = {fold(word) for word in question.split()}
    if asked_of & _ABOUT or {fold(word) for word in topic.split()} & _OF_CLAUSE:
        return text
    return f"{question} {topic[0].lower()}{topic[1:]}{'?' if '?' in text else ''}"
