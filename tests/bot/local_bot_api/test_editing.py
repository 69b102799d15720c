"""Editing and deleting."""

import pytest
from telegram import InlineKeyboardButton as Key
from telegram import InlineKeyboardMarkup as Keyboard
from telegram import InputMediaPhoto
from telegram.error import BadRequest

from bot.local_bot_api.people_and_chats import PERSON, ApiUser
from bot.local_bot_api.recorded_actions import Deleted
from bot.local_bot_api.server_state import Server
from bot.local_bot_api.simulated_people import LocalTelegram

ME = PERSON.id
PNG = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + bytes([0, 0, 2, 0, 0, 0, 1, 0])
MORE = Keyboard([[Key("Ещё", callback_data="more")]])


async def test_text_and_keyboard(local, bot):
    message = await bot.send_message(ME, "ищу", reply_markup=MORE)
    await message.edit_text("<b>нашла</b>", parse_mode="HTML")
    assert (local.last.text, local.last.rows, local.last.edited) == ("нашла", (), True)
    await message.edit_reply_markup(MORE)
    assert (local.last.text, local.last.labels) == ("нашла", [["Ещё"]])
    assert [sent.edited for sent in local.sent] == [False, True, True]
    assert {sent.id for sent in local.sent} == {message.message_id}


async def test_pictures_and_captions(local, bot):
    message = await bot.send_photo(ME, PNG, caption="товарооборот")
    await message.edit_caption("экспорт")
    assert (local.last.text, local.last.photo) == ("экспорт", PNG)
    await message.edit_media(InputMediaPhoto(PNG + b"2", caption="импорт"))
    assert (local.last.text, local.last.photo) == ("импорт", PNG + b"2")
    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await message.edit_text("x")


async def test_refused_edits(local, bot):
    message = await bot.send_message(ME, "ищу", reply_markup=MORE)
    with pytest.raises(BadRequest, match="Message is not modified: specified new message content"):
        await message.edit_text("ищу", reply_markup=MORE)
    with pytest.raises(BadRequest, match="Message is not modified"):
        await message.edit_reply_markup(MORE)
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("x", ME, 999)
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await local.message("моё").message.edit_text("x")
    with pytest.raises(BadRequest, match="Message_too_long"):
        await message.edit_text("я" * 4097)
    with pytest.raises(BadRequest, match="There is no caption in the message to edit"):
        await message.edit_caption("x")
    assert len(local.sent) == 1


async def test_deleting(local, bot):
    message = await bot.send_message(ME, "на минуту")
    await message.delete()
    assert local.events(Deleted) == [Deleted(ME, message.message_id)]
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await message.delete()
    group = local.group()
    theirs = local.message("/ask", user=ApiUser(5), chat=group).message
    with pytest.raises(BadRequest, match="Message can't be deleted"):
        await theirs.delete()


async def test_old_messages_stay(bot):
    clock = [1_000_000.0]
    local = LocalTelegram(Server(now=lambda: clock[0]), bot)
    bot._request = (local.request(), local.request())
    old = local.message("давно").message
    clock[0] += 48 * 3600 + 1
    with pytest.raises(BadRequest, match="Message can't be deleted for everyone"):
        await old.delete()
