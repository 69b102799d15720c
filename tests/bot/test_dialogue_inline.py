"""Inline mode: meetings and quotes to send from any chat."""

import pytest
from telegram.error import BadRequest

import handlers.commands.inline
from bot.local_bot_api.refusal import bad_request
from bot.receiving_updates import UPDATES

MEETING = "2022-05-16-putin-i-tokaev-o"


@pytest.fixture
def ask(application, local):
    async def asked(person, query, offset=""):
        await application.process_update(local.inline(query, user=person, offset=offset))
        return local.inline_answers[-1]

    return asked


def test_telegram_is_asked_for_inline_queries():
    assert "inline_query" in UPDATES


async def test_a_name_gives_meetings_then_quotes(ask, anna):
    answer = await ask(anna.person, "Токаев")
    first = answer.results[0]
    assert (first.id, first.kind) == (f"m:{MEETING}", "article")
    assert "16 мая 2022 г., 19:20" in first.description
    assert first.title in first.text
    assert "Касым-Жомарт Токаев" in first.text
    assert answer.personal
    assert answer.cache_time <= 60
    kinds = [one.id[0] for one in answer.results]
    assert kinds == sorted(kinds)


async def test_a_question_gives_its_quote_first(ask, anna):
    answer = await ask(anna.person, "Какого объёма достиг товарооборот России и Казахстана?")
    first = answer.results[0]
    assert first.id.startswith(f"q:{MEETING}:")
    assert "Токаев" in first.title
    assert "25 миллиардов" in first.description
    (quote,) = [e for e in first.entities if "blockquote" in e.kind]
    assert "25 миллиардов долларов" in first.text[quote.offset : quote.stop]
    assert first.rows == ()


async def test_english(ask, john):
    answer = await ask(john.person, "What do silent rails cost?")
    assert answer.results[0].description.startswith("“")
    assert "Polina Ostroukhova, 12/09/2024" in answer.results[0].title


async def test_the_language_chosen_in_the_own_chat(ask, anna, parts):
    parts.chats.set_language(anna.person.id, "en")
    (first, *_) = (await ask(anna.person, "Токаев")).results
    assert "16 May 2022" in first.description


async def test_no_words_give_the_latest(ask, anna):
    answer = await ask(anna.person, "  ")
    days = [one.id.removeprefix("m:")[:10] for one in answer.results]
    assert len(days) >= 5
    assert days == sorted(days, reverse=True)
    assert answer.next_offset == ""


async def test_pages(ask, anna, monkeypatch):
    monkeypatch.setattr(handlers.commands.inline, "A_PAGE", 2)
    whole, offset = [], ""
    while True:
        answer = await ask(anna.person, "", offset)
        assert len(answer.results) <= 2
        whole += [one.id for one in answer.results]
        offset = answer.next_offset
        if not offset:
            break
    assert len(whole) == len(set(whole)) >= 5
    assert (await ask(anna.person, "", "1" * 40)).results == ()
    assert len((await ask(anna.person, "", "no number")).results) == 2


async def test_nonsense_gives_nothing(ask, john):
    answer = await ask(john.person, "qqqxyzzy")
    assert [one for one in answer.results if one.id.startswith("m:")] == []


async def test_too_late_is_no_error(application, anna, local, caplog):
    update = local.inline("Токаев", user=anna.person)
    local.expire()
    await application.process_update(update)
    assert caplog.text == ""
    local.server.refused.clear()


async def test_nothing_is_kept(ask, anna, parts):
    await ask(anna.person, "Токаев")
    assert parts.chats.question(anna.person.id, 1) is None
    assert parts.chats.conversation(anna.person.id) is None


async def test_refusals_are_not_hidden(application, anna, local, caplog):
    local.refuse(bad_request("RESULT_ID_INVALID"), "answerInlineQuery")
    await application.process_update(local.inline("Токаев", user=anna.person))
    assert BadRequest.__name__ in caplog.text
