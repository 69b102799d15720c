"""What the admins are told unasked: each in the language of their chat, Russian by default."""

import dataclasses

import pytest

from bot.monitoring.reports import Reports
from handlers.texts.catalogue import Texts
from handlers.views.bot_status import Stats, stats
from meetings.model.chat import ChatCounts
from meetings.model.errors import ArchiveError
from meetings.model.notification import OutboxStats

FEED = "http://example.org/feed"


@pytest.fixture
def parts(parts, anna_and_john):
    return dataclasses.replace(parts, admins=frozenset(anna_and_john))


@pytest.fixture
def anna_and_john():
    return 101, 102


@pytest.fixture
def told(local, anna, john, parts):
    local.private(anna.person)
    local.private(john.person)
    parts.chats.set_language(john.person.id, "en")
    mark = local.mark()
    return lambda: {one.chat: one.text for one in local.since(mark)}


async def test_reports(application, anna, john, parts, told):
    reports = Reports([anna.person.id, john.person.id], parts.chats.language)
    reports.note("report-feed-back", feed=FEED)
    reports.note("report-feed-back", feed=FEED)
    await reports.tell(application.bot)
    assert told() == {
        anna.person.id: f"Лента {FEED} снова отвечает.",
        john.person.id: f"The feed {FEED} is back.",
    }


async def test_many_troubles_are_counted(application, anna, john, parts, told):
    reports = Reports([anna.person.id, john.person.id], parts.chats.language)
    for number in range(13):
        reports.refused(number, "it is too long")
    await reports.tell(application.bot)
    assert told()[anna.person.id].endswith("…и ещё 3.")
    assert told()[john.person.id].endswith("…and 3 more.")


async def test_the_first_error_of_a_kind(application, anna, john, parts, told):
    await application.process_error(None, ZeroDivisionError("no"))
    assert told()[anna.person.id].startswith("Ошибка №")
    assert told()[john.person.id].startswith("Error no.")


async def test_what_cannot_be_written_has_no_number(application, anna, john, parts, told):
    """It was «Ошибка № –: … is safe..»: nothing broke, and there is nothing to look up."""
    error = ArchiveError("Cannot write data/x: no space left. What was kept is safe.")
    await application.process_error(None, error)
    assert told()[anna.person.id].startswith(str(error))
    assert "№" not in told()[anna.person.id]
    assert told()[john.person.id].startswith(f"{error} As long as it is so")


def test_stats_tell_how_many_passages_are_found_by_meaning():
    given = Stats(3, 90, ChatCounts(0, 0, 0), OutboxStats(), vectors=(1_200, 45_000))
    assert "1\u00a0200 отрывков из 45\u00a0000" in stats(Texts("ru"), given).html
    assert "1,200 passages of 45,000" in stats(Texts("en"), given).html
    off = Stats(3, 90, ChatCounts(0, 0, 0), OutboxStats())
    assert "by meaning" not in stats(Texts("en"), off).html


def test_stats_tell_the_latest_troubles_in_the_language_of_who_asks():
    reports = Reports([])
    reports.refused(5, "<b>")
    given = Stats(0, 0, ChatCounts(0, 0, 0), OutboxStats(), troubles=tuple(reports.last))
    assert "отклонил сообщение в чат 5: &lt;b&gt;" in stats(Texts("ru"), given).html
    assert "refused a message to chat 5" in stats(Texts("en"), given).html
