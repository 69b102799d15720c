"""While an answer takes long, what words alone find is shown as a draft; only to one person."""

from __future__ import annotations

import dataclasses
import time

import pytest

from bot.local_bot_api.recorded_actions import Action, Drafted, Sent
from bot.local_bot_api.refusal import bad_request
from handlers import work_signs
from meetings.retrieval.answering import Answerer
from tests.soon import SOON

QUESTION = "Какого объёма достиг товарооборот России и Казахстана?"
OTHER = "На сколько дороже бесшумные рельсы?"
DRAFT = "sendMessageDraft"


@pytest.fixture
def parts(parts, shelf, now, local, monkeypatch):
    """Vectors are a long time coming: until there is a sign that they are waited for."""
    archive, passages = shelf
    monkeypatch.setattr(work_signs, "_PATIENCE", 0.01)
    monkeypatch.setattr(work_signs, "_ACTION_LASTS", SOON)

    def fill(_):
        end = time.monotonic() + SOON
        while not _is_shown(local) and time.monotonic() < end:
            time.sleep(0.01)

    slow = Answerer(
        archive,
        passages,
        citations=archive.citations,
        today=lambda: now().date(),
        fill=fill,
    )
    return dataclasses.replace(parts, answering=slow, preview=slow.by_words().answer)


def _is_shown(local):
    """Whether anything tells of work since the last message."""
    for event in reversed(local.server.events):
        if isinstance(event, Sent):
            return False
        if isinstance(event, Drafted | Action):
            return True
    return False


async def test_a_draft_shows_what_words_find_and_the_answer_follows(anna, local):
    answer = await anna.say(QUESTION)
    drafts = [event for event in local.server.events if isinstance(event, Drafted | Sent)]
    (draft, sent) = drafts
    assert (draft.chat, draft.number) == (anna.person.id, anna.said.message.message_id)
    assert draft.text.startswith("Нашлось по словам")
    assert "25 миллиардов долларов" in draft.text
    assert "25 миллиардов долларов" in answer.text
    assert sent.id == answer.id
    assert local.actions == []


async def test_in_a_group_nobody_sees_a_draft(anna, local):
    anna.chat = local.group()
    answer = await anna.say(f"/ask {QUESTION}")
    assert answer.quotes
    assert local.events(Drafted) == []
    assert [action.action for action in local.actions] == ["typing"]


@pytest.mark.parametrize("said", ["Токаев", "Сколько лет длиннохвостым пингвинам Верхнереченска?"])
async def test_where_words_find_no_answer_a_sign_is_shown(anna, local, said):
    await anna.say(said)
    assert local.events(Drafted) == []


async def test_what_goes_on_from_before_is_not_guessed_at(anna, local):
    await anna.say(QUESTION)
    mark = local.mark()
    await anna.say("а с Останией?")
    assert local.events(Drafted, mark) == []


async def test_a_server_that_knows_no_drafts_is_asked_once(anna, local, parts):
    local.server.level = (9, 2)
    for said in (QUESTION, OTHER):
        assert (await anna.say(said)).quotes
        parts.chats.set_conversation(anna.person.id, None)
    assert local.events(Drafted) == []
    assert [one.method for one in local.refused] == [DRAFT]
    assert {action.action for action in local.events(Action)} == {"typing"}
    local.refused.clear()


async def test_a_refused_draft_is_no_error(anna, local):
    local.refuse(bad_request("RANDOM_ID_INVALID"), DRAFT)
    assert (await anna.say(QUESTION)).quotes
    assert [action.action for action in local.actions] == ["typing"]
