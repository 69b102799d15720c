"""No log shows what opens a feed or the database."""

from __future__ import annotations

import logging

import pytest

from bot.monitoring.logs import WithoutToken
from bot.monitoring.secrets_in_settings import secrets_in
from bot.settings import Settings


@pytest.mark.parametrize(
    ("query", "hidden"),
    [
        ("key=pier-4711", ["pier-4711"]),
        ("lang=ru&access_token=a%2Fbcdef&page=12", ["a%2Fbcdef"]),
        ("Signature=0123456789", ["0123456789"]),
        ("format=rss2.0-full", []),
        ("key=1", []),
    ],
)
def test_what_opens_a_feed_is_hidden(query, hidden):
    feed = f"https://pier.example/feed?{query}"
    found = secrets_in(Settings(STENOGRAM_FEEDS=feed))
    assert found == hidden
    record = logging.LogRecord("feeds", logging.INFO, "", 0, "%s: 3 entries", (feed,), None)
    WithoutToken("", *found).filter(record)
    assert all(one not in record.getMessage() for one in hidden)
    assert "pier.example/feed" in record.getMessage()


def test_the_database_is_hidden_with_its_password():
    address = "postgresql://bot:quay-side@127.0.0.1/pier"
    assert secrets_in(Settings(STENOGRAM_FEEDS="", STENOGRAM_DATABASE=address)) == [
        address,
        "quay-side",
    ]


def test_what_opens_the_bot_api_and_the_webhook_is_hidden():
    settings = Settings(
        STENOGRAM_FEEDS="",
        TELEGRAM_API_URL="http://anna:quay-side@127.0.0.1:8081",
        TELEGRAM_WEBHOOK_SECRET="of_the_pier_4711",
    )
    assert secrets_in(settings) == ["anna:quay-side", "of_the_pier_4711"]
    assert secrets_in(Settings(STENOGRAM_FEEDS="")) == []
