"""👍 and 👎 under an answer: kept for the operator, without the person."""

import orjson
import pytest
from typer.testing import CliRunner

from bot.cli.main import app
from bot.receiving_updates import UPDATES
from meetings.model.feedback import Verdict

ASKED = "Сколько человек работает на мосту?"


@pytest.fixture
def verdicts(parts):
    return parts.verdicts


async def test_a_verdict_is_marked_and_kept(anna, verdicts, now):
    answer = await anna.say(ASKED)
    judged = await anna.press("👎", answer)
    assert (judged.id, judged.text) == (answer.id, answer.text)
    assert judged.labels[0][-2:] == ["👍", "✓ 👎"]
    (kept,) = verdicts.all()
    assert (kept.question, kept.good, kept.sure) == (ASKED, False, True)
    assert kept.date == now().date()


async def test_pressing_again_changes_it_and_twice_does_no_harm(anna, verdicts):
    answer = await anna.say(ASKED)
    await anna.press("👎", answer)
    await anna.press("👍", answer)
    await anna.press("👍", answer)
    assert [one.good for one in verdicts.all()] == [True]


async def test_the_mark_is_there_when_one_comes_back(anna):
    answer = await anna.say(ASKED)
    await anna.press("👍", answer)
    await anna.press("Вокруг", answer)
    assert (await anna.press("К ответу")).labels[0][-2:] == ["✓ 👍", "👎"]


async def test_in_english(john, verdicts):
    judged = await john.press("👍", await john.say("How many seals were counted?"))
    assert "✓ 👍" in judged.labels[0]
    assert [one.good for one in verdicts.all()] == [True]


async def test_nothing_found_is_not_judged(john):
    nothing = await john.say("Will bitcoin rise?")
    assert [label for row in nothing.labels for label in row if "👍" in label] == []


async def test_buttons_that_lead_nowhere_say_so(anna, verdicts):
    answer = await anna.say(ASKED)
    for data in ("v:999:1:1", "v:1:99:1", "v:1:1:7", "v:1", "v"):
        await anna.press_data(data, answer)
        assert anna.note.alert, data
    assert verdicts.all() == []


async def test_nothing_leads_to_the_person(anna, verdicts, parts):
    await anna.press("👎", await anna.say(ASKED))
    ticket = parts.chats.question(anna.person.id, 1).ticket
    assert verdicts.given(ticket).question == ASKED
    await anna.say(ASKED)
    assert parts.chats.question(anna.person.id, 2).ticket != ticket
    about = "question good sure meeting_id turn start date"
    assert set(Verdict.__slots__) == set(about.split())


async def test_forgetting_takes_the_verdict_along(anna, john, verdicts):
    await john.press("👍", await john.say("How many seals were counted?"))
    answer = await anna.say(ASKED)
    await anna.press("👎", answer)
    await anna.say("/forget")
    await anna.press("Стереть")
    await anna.press("👍", answer)
    assert anna.note.alert
    assert [one.good for one in verdicts.all()] == [True]


def test_the_operator_gets_them(monkeypatch, tmp_path, parts):
    monkeypatch.setenv("STENOGRAM_DATA", str(tmp_path))
    assert "0 right, 0 wrong." in CliRunner().invoke(app, ["feedback"]).output
    assert CliRunner().invoke(app, ["feedback", "--json"]).output == "[]\n"


async def test_the_operator_gets_what_was_pressed(anna, parts, monkeypatch, tmp_path):
    await anna.press("👎", await anna.say(ASKED))
    monkeypatch.setenv("STENOGRAM_DATA", str(tmp_path))
    assert f"- 2026-03-02 {ASKED}" in CliRunner().invoke(app, ["feedback"]).output
    (form,) = orjson.loads(CliRunner().invoke(app, ["feedback", "--json"]).output)
    assert (form["question"], form["verdict"]) == (ASKED, "down")
    assert parts.verdicts.all()[0].meeting_id == form["meeting"]


async def test_a_reaction_is_a_verdict(anna, verdicts, local):
    answer = await anna.say(ASKED)
    judged = await anna.hand(local.react(answer, "👎", user=anna.person))
    assert (judged.id, judged.labels[0][-2:]) == (answer.id, ["👍", "✓ 👎"])
    await anna.hand(local.react(answer, "👍", user=anna.person))
    assert [one.good for one in verdicts.all()] == [True]


async def test_only_what_is_added_counts(anna, verdicts, local):
    answer = await anna.say(ASKED)
    await anna.hand(local.react(answer, "👍", user=anna.person))
    await anna.press("👎", local.last)
    await anna.hand(local.react(answer, "👍", "🔥", user=anna.person))
    assert [one.good for one in verdicts.all()] == [False]


async def test_a_reaction_is_to_the_answer_shown_now(anna, verdicts, local):
    answer = await anna.say("На сколько дороже бесшумные рельсы?")
    second = await anna.press("▶")
    await anna.hand(local.react(answer, "👍", user=anna.person))
    assert len(verdicts.all()) == 1
    assert "✓ 👍" in local.last.labels[0]
    assert local.last.text == second.text != answer.text


async def test_other_reactions_and_messages_mean_nothing(anna, verdicts, local):
    answer = await anna.say(ASKED)
    other = await anna.say("/help")
    for message, emoji in (
        (answer, ["🔥"]),
        (answer, []),
        (answer, ["👍", "👎"]),
        (other, ["👍"]),
    ):
        assert await anna.hand(local.react(message, *emoji, user=anna.person)) is None
    assert verdicts.all() == []


async def test_a_message_that_shows_no_answer_any_more_is_not_judged(anna, verdicts, local):
    answer = await anna.say(ASKED)
    await anna.press("Вокруг", answer)
    assert await anna.hand(local.react(answer, "👍", user=anna.person)) is None
    assert verdicts.all() == []


def test_reactions_are_asked_for():
    assert "message_reaction" in UPDATES
