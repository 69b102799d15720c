"""Pressed buttons and inline queries."""

import pytest
from telegram import InlineKeyboardButton as Key
from telegram import InlineKeyboardMarkup as Keyboard
from telegram import InlineQueryResultArticle, InputTextMessageContent
from telegram.error import BadRequest

from bot.local_bot_api.people_and_chats import PERSON
from bot.local_bot_api.recorded_actions import CallbackAnswer

ME = PERSON.id
KEYS = Keyboard([[Key("Назад", callback_data="p1"), Key("Дальше", callback_data="p3")]])


async def test_a_button_is_pressed_and_answered_once(local, bot):
    await bot.send_message(ME, "страница 2", reply_markup=KEYS)
    query = local.press(local.last, "Дальше").callback_query
    assert (query.data, query.message.text, query.from_user.id) == ("p3", "страница 2", ME)
    await query.answer("готово", show_alert=True)
    assert local.answers == [CallbackAnswer(query.id, "готово", alert=True)]
    with pytest.raises(BadRequest, match="Query is too old and response timeout expired"):
        await query.answer()


async def test_buttons_by_place_and_by_part_of_their_words(local, bot):
    await bot.send_message(ME, "страница 2", reply_markup=KEYS)
    assert local.press(local.last, 0).callback_query.data == "p1"
    assert local.press(local.last, "Даль").callback_query.data == "p3"
    with pytest.raises(LookupError):
        local.press(local.last, "Вперёд")


async def test_answers_refused(local, bot):
    await bot.send_message(ME, "x", reply_markup=KEYS)
    query = local.press(local.last, 0).callback_query
    with pytest.raises(BadRequest, match="Message_too_long"):
        await query.answer("я" * 201)
    local.expire()
    with pytest.raises(BadRequest, match="Query is too old"):
        await query.answer()


async def test_a_button_under_a_deleted_message(local, bot):
    message = await bot.send_message(ME, "x", reply_markup=KEYS)
    await message.delete()
    query = local.press(local.last, 0).callback_query
    assert not query.message.is_accessible


def article(number, text="текст", title="Встреча", mode=None):
    content = InputTextMessageContent(text, parse_mode=mode)
    return InlineQueryResultArticle(number, title, content, reply_markup=KEYS)


async def test_inline_queries(local, bot):
    query = local.inline("Токио", offset="50").inline_query
    assert (query.query, query.offset, query.from_user.id) == ("Токио", "50", ME)
    await query.answer(
        [article("1", "<b>да</b>", mode="HTML")], cache_time=0, is_personal=True, next_offset="51"
    )
    (answer,) = local.inline_answers
    (result,) = answer.results
    assert (answer.next_offset, answer.cache_time, answer.personal) == ("51", 0, True)
    assert (result.title, result.text, result.entities[0].kind) == ("Встреча", "да", "bold")
    assert result.rows[0][0].text == "Назад"


@pytest.mark.parametrize(
    ("results", "offset", "says"),
    [
        ([article(str(n)) for n in range(51)], "", "Results_too_much"),
        ([article("1"), article("1")], "", "Result_id_duplicate"),
        ([article("я" * 33)], "", "Result_id_invalid"),
        ([article("1", title="")], "", "Article_title_empty"),
        ([article("1", text="я" * 4097)], "", "Message_too_long"),
        ([article("1", text="<p>", mode="HTML")], "", "Can't parse entities"),
        ([article("1")], "я" * 33, "Next_offset_invalid"),
    ],
)
async def test_inline_answers_refused(local, bot, results, offset, says):
    query = local.inline("x").inline_query
    with pytest.raises(BadRequest, match=says):
        await bot.answer_inline_query(query.id, results, next_offset=offset)
    await query.answer([])
    with pytest.raises(BadRequest, match="Query is too old"):
        await query.answer([])
