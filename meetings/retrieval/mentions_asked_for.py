"""Whether mentions themselves are wanted: how often there are, or which was the first."""

from __future__ import annotations

from meetings.retrieval.query.intents import end_of_topic, is_phrase, topic_in
from meetings.retrieval.query.topic_requests import counts_mentions
from meetings.retrieval.quoted_topics import quoted_phrases


def asks_for_the_topic(text: str) -> bool:
    """Whether a part of the topic is more than an answer to its other words: how often, or when
    first something was mentioned, or something in quotation marks.
    """
    return bool(quoted_phrases(text) or counts_mentions(text) or end_of_topic(text))


def counts_a_phrase(text: str) -> bool:
    """Whether the mentions of a few words are wanted: where there are none, nothing is near."""
    return bool(counts_mentions(text) or end_of_topic(text)) and is_phrase(topic_in(text))
