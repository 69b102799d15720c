"""The first minute, help, settings, privacy, and what the bot does not understand."""

import dataclasses

import pytest

from handlers.command_names import GROUP, PRIVATE
from handlers.texts.catalogue import Texts
from storage.archive.memory import MemoryArchive


async def test_the_first_message_offers_what_really_answers(anna, john):
    for person, words in ((anna, "В архиве 6 стенограмм"), (john, "holds 6 transcripts")):
        welcome = await person.say("/start")
        assert words in welcome.text
        assert len(welcome.buttons) == 3
        for place in range(3):
            shown = await person.press(place, welcome)
            assert not shown.edited
            assert shown.quotes or len(shown.buttons) >= 2
            assert "Уверенного ответа" not in shown.text
            assert "no certain answer" not in shown.text


async def test_help_by_topic(anna, john):
    for person in (anna, john):
        first = await person.say("/help")
        for place in range(4):
            topic = await person.press(place, first)
            assert (topic.id, topic.edited) == (first.id, True)
            assert (await person.press(0)).text == first.text


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_every_command_stands_in_the_help(lang):
    text = Texts(lang).say("help")
    for name in {*PRIVATE, *GROUP} - {"help", "start"}:
        assert f"/{name}" in text


async def test_language_is_chosen_and_given_back(john):
    await john.say("/settings")
    chosen = await john.press("Русский")
    assert chosen.text.startswith("Настройки\n\nЯзык: Русский\n")
    assert chosen.labels[0][:3] == ["как в Telegram", "✓ Русский", "English"]
    assert "Назовите встречу" in (await john.say("/meeting")).text
    await john.press("как в Telegram", chosen)
    assert "Name a meeting" in (await john.say("/meeting")).text


async def test_privacy_and_forgetting(anna, parts):
    assert "Что я храню" in (await anna.say("/privacy")).text
    await anna.say("/meetings Верхнереченск")
    assert parts.chats.question(anna.person.id, 1) is not None
    await anna.say("/forget")
    kept = await anna.press("Оставить")
    assert kept.text == "Хорошо, всё осталось как было."
    await anna.say("/forget")
    assert (await anna.press("Стереть")).text.startswith("Готово")
    assert parts.chats.question(anna.person.id, 1) is None


async def test_forgetting_in_english(john):
    assert "What I keep" in (await john.say("/privacy")).text
    await john.say("/forget")
    assert (await john.press("Keep")).text == "Fine, everything stays as it was."
    await john.say("/forget")
    assert (await john.press("Delete")).text.startswith("Done")


async def test_unknown_commands_get_a_hint(anna, john):
    assert (await anna.say("/weather")).text == "Такой команды нет. Что есть – в /help."
    assert "no such command" in (await john.say("/weather tomorrow")).text
    assert "Может быть, /subscribe?" in (await anna.say("/subscibe газ")).text


async def test_other_than_text(anna, local):
    said = local.document(b"x", "a.bin", user=anna.person)
    assert "только текст" in (await anna.hand(said)).text


async def test_mentions_are_counted_turned_and_given_as_a_table(anna, john):
    found = await anna.say("/find мост")
    assert found.text.startswith("12 упоминаний по запросу «мост»")
    assert {"моста", "мостов", "Мост", "мосту"} <= set(found.marked("bold"))
    second = await anna.press("▶")
    assert (second.id, len(second.quotes)) == (found.id, 5)
    table = await anna.press("Таблицей")
    assert table.document.decode("utf-8-sig").count("\r\n") == 13
    assert (await john.say("/find goat")).text.startswith("2 mentions of “goat”")
    assert "Not found in any transcript" in (await john.say("/find zeppelin")).text
    assert "Write what to look for" in (await john.say("/find")).text
    assert "Напишите, что искать" in (await anna.say("/find")).text


class TestEmptyArchive:
    @pytest.fixture
    def parts(self, parts):
        return dataclasses.replace(parts, archive=MemoryArchive())

    async def test_says_so(self, anna, john):
        assert "Архив пока пуст" in (await anna.say("/start")).text
        assert "still empty" in (await john.say("/start")).text
        for command in ("/meetings", "/latest", "/meeting Токаев"):
            assert (await anna.say(command)).text == "Архив пока пуст."
            assert (await john.say(command)).text == "The archive is still empty."
