"""Chats and members, privacy mode, and what the bot says of itself."""

import pytest
from telegram import BotCommand, BotCommandScopeAllGroupChats, BotCommandScopeChat
from telegram.error import BadRequest, ChatMigrated, Forbidden

from bot.local_bot_api.people_and_chats import PERSON, ApiUser
from bot.local_bot_api.recorded_actions import Left

BORIS = ApiUser(202, "Boris", "en")


async def test_updates_carry_who_and_what(local, bot):
    update = local.message("/ask@stenogram_bot 🙂 http://a.org/x.", user=BORIS)
    message = update.message
    assert (message.from_user.language_code, message.chat.first_name) == ("en", "Boris")
    assert [(e.type, message.parse_entity(e)) for e in message.entities] == [
        ("bot_command", "/ask@stenogram_bot"),
        ("url", "http://a.org/x"),
    ]
    assert update.message.get_bot() is bot


async def test_edits_of_people(local, bot):
    said = local.message("Токио")
    edited = local.edit(said, "Киото").edited_message
    assert (edited.text, edited.message_id) == ("Киото", said.message.message_id)
    assert edited.edit_date is not None


async def test_a_block_shuts_the_bot_out_until_it_is_taken_back(local, bot):
    change = local.member_status("kicked").my_chat_member
    assert (change.old_chat_member.status, change.new_chat_member.status) == ("member", "kicked")
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(PERSON.id, "x")
    local.member_status("member")
    await bot.send_message(PERSON.id, "x")


async def test_groups_left_and_kicked_from(local, bot):
    group = local.group()
    local.member_status("kicked", chat=group)
    with pytest.raises(Forbidden, match="bot was kicked from the supergroup chat"):
        await bot.send_message(group.id, "x")
    other = local.group(kind="group")
    await bot.leave_chat(other.id)
    assert local.events(Left) == [Left(other.id)]
    with pytest.raises(Forbidden, match="bot is not a member of the group chat"):
        await bot.send_message(other.id, "x")
    with pytest.raises(BadRequest, match="can't be changed in private chats"):
        await bot.leave_chat(PERSON.id)


async def test_a_group_that_grew_has_another_number(local, bot):
    group = local.group(kind="group")
    grown, update = local.migrate(group)
    assert update.message.migrate_to_chat_id == grown.id
    with pytest.raises(ChatMigrated) as moved:
        await bot.send_message(group.id, "x")
    assert moved.value.new_chat_id == grown.id
    await bot.send_message(grown.id, "x")


async def test_members(local, bot):
    group = local.group("Новости")
    local.member(BORIS, group, "administrator")
    local.message("/ask", chat=group)
    assert (await bot.get_chat(group.id)).title == "Новости"
    assert (await bot.get_chat_member(group.id, BORIS.id)).status == "administrator"
    assert (await bot.get_chat_member(group.id, PERSON.id)).status == "member"
    assert (await bot.get_chat_member(group.id, bot.id)).status == "member"
    assert [m.user.id for m in await bot.get_chat_administrators(group.id)] == [BORIS.id]
    with pytest.raises(BadRequest, match="Invalid user_id specified"):
        await bot.get_chat_member(group.id, 999)


@pytest.mark.parametrize(
    ("text", "reaches"),
    [
        ("/ask цена", True),
        ("/ask@stenogram_bot цена", True),
        ("/ask@other_bot цена", False),
        ("@stenogram_bot цена", False),
        ("цена", False),
    ],
)
async def test_privacy_mode_in_groups(local, bot, text, reaches):
    group = local.group()
    assert local.reaches(local.message(text, chat=group)) is reaches
    assert local.reaches(local.message(text))


async def test_replies_to_the_bot_reach_it(local, bot):
    group = local.group()
    await bot.send_message(group.id, "ответ")
    assert local.reaches(local.message("а дальше?", chat=group, reply_to=local.last))


async def test_commands_by_scope_and_language(local, bot):
    await bot.set_my_commands([BotCommand("ask", "Спросить")], language_code="ru")
    await bot.set_my_commands([("ask", "Ask")], BotCommandScopeAllGroupChats())
    assert [c.description for c in await bot.get_my_commands(language_code="ru")] == ["Спросить"]
    assert await bot.get_my_commands() == ()
    groups = await bot.get_my_commands(BotCommandScopeAllGroupChats())
    assert [(c.command, c.description) for c in groups] == [("ask", "Ask")]
    await bot.delete_my_commands(BotCommandScopeAllGroupChats())
    assert await bot.get_my_commands(BotCommandScopeAllGroupChats()) == ()


@pytest.mark.parametrize(
    ("commands", "says"),
    [
        ([("Ask", "x")], "Bot_command_invalid"),
        ([("a" * 33, "x")], "Bot_command_invalid"),
        ([("ask", " ")], "Bot_command_description_invalid"),
        ([("ask", "я" * 257)], "Bot_command_description_invalid"),
        ([(f"a{n}", "x") for n in range(101)], "Bot_commands_too_much"),
    ],
)
async def test_commands_refused(bot, commands, says):
    with pytest.raises(BadRequest, match=says):
        await bot.set_my_commands(commands)


async def test_commands_for_unknown_chats_and_languages(bot):
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.set_my_commands([("ask", "x")], BotCommandScopeChat(404))
    with pytest.raises(BadRequest, match="Invalid language code specified"):
        await bot.set_my_commands([("ask", "x")], language_code="russian")


async def test_name_and_descriptions(bot):
    assert (await bot.get_my_name()).name == "Stenogram"
    await bot.set_my_name("Стенограмма", language_code="ru")
    await bot.set_my_description("я" * 512)
    await bot.set_my_short_description("я" * 120)
    assert (await bot.get_my_name("ru")).name == "Стенограмма"
    assert (await bot.get_my_description("ru")).description == "я" * 512
    assert (await bot.get_my_short_description()).short_description == "я" * 120
    with pytest.raises(BadRequest, match="Bot name is too long"):
        await bot.set_my_name("я" * 65)
    with pytest.raises(BadRequest, match="Bot description is too long"):
        await bot.set_my_description("я" * 513)
    with pytest.raises(BadRequest, match="Bot short description is too long"):
        await bot.set_my_short_description("я" * 121)
