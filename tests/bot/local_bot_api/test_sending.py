"""Sending: what arrives, and what the server refuses in the words of the real one."""

import pytest
from telegram import InlineKeyboardButton as Key
from telegram import InlineKeyboardMarkup as Keyboard
from telegram import ReplyParameters
from telegram.constants import ChatAction, ParseMode
from telegram.error import BadRequest, InvalidToken, NetworkError

from bot.local_bot_api.people_and_chats import PERSON
from bot.local_bot_api.recorded_actions import Action, Reaction

ME = PERSON.id
PICTURE = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + bytes([0, 0, 2, 0, 0, 0, 1, 0]) + b"..."


async def test_a_message_arrives(local, bot):
    keyboard = Keyboard([[Key("Ещё", callback_data="more"), Key("Сайт", url="http://a.org/x")]])
    message = await bot.send_message(
        ME, "<b>Да</b> &lt;🙂&gt;", parse_mode=ParseMode.HTML, reply_markup=keyboard
    )
    (sent,) = local.sent
    assert message.text == sent.text == "Да <🙂>"
    assert message.text_html == "<b>Да</b> &lt;🙂&gt;"
    assert (sent.chat, sent.id, sent.edited) == (ME, message.message_id, False)
    assert sent.source == "<b>Да</b> &lt;🙂&gt;"
    assert sent.marked("bold") == ["Да"]
    assert sent.labels == [["Ещё", "Сайт"]]
    assert [(button.data, button.url) for button in sent.buttons] == [
        ("more", ""),
        ("", "http://a.org/x"),
    ]
    assert message.reply_markup == keyboard


async def test_quotes_and_links_are_easily_found(local, bot):
    text = '<blockquote expandable>Слова</blockquote> <a href="http://a.org/">тут</a>'
    await bot.send_message(ME, text, parse_mode=ParseMode.HTML)
    assert local.last.quotes == ["Слова"]
    assert local.last.links == {"тут": "http://a.org/"}


async def test_white_space_and_control_characters_are_cleaned(local, bot):
    await bot.send_message(ME, " \n a\tb\r\nc\x00 \n")
    assert local.last.text == "a b\nc"


@pytest.mark.parametrize(
    ("text", "mode", "says"),
    [
        ("", None, "Message text is empty"),
        (" \n", None, "Text must be non-empty"),
        ("<b></b>", "HTML", "Text must be non-empty"),
        ("я" * 4097, None, "Message is too long"),
        ("🙂" * 2049, None, "Message is too long"),
        ("&lt;" * 4097, "HTML", "Message is too long"),
        ("<b>x</b>" * 4097, "HTML", "Text is too long"),
        ("<b>x</b>" * 101, "HTML", "Entities_too_long"),
        ("<p>x</p>", "HTML", 'Can\'t parse entities: unsupported start tag "p" at byte offset 0'),
        ("*x*", "MarkdownV2", "Unsupported parse_mode"),
    ],
)
async def test_texts_refused(local, bot, text, mode, says):
    with pytest.raises(BadRequest) as refused:
        await bot.send_message(ME, text, parse_mode=mode)
    assert str(refused.value).lower() == says.lower()
    assert [item.description.lower() for item in local.refused] == [f"bad request: {says.lower()}"]
    assert local.sent == []


@pytest.mark.parametrize(
    ("text", "mode"),
    [("я" * 4096, None), ("🙂" * 2048, None), ("&lt;" * 4096, "HTML"), ("<b>x</b>" * 100, "HTML")],
)
async def test_texts_at_the_limit(local, bot, text, mode):
    await bot.send_message(ME, text, parse_mode=mode)
    assert local.refused == []


def rows(*sizes):
    return [[Key("x", callback_data="x") for _ in range(size)] for size in sizes]


@pytest.mark.parametrize(
    ("keyboard", "says"),
    [
        ([[Key("x", callback_data="я" * 33)]], "Button_data_invalid"),
        ([[Key("x", callback_data="")]], "Button_data_invalid"),
        ([[Key(" ", callback_data="x")]], "Button_text_invalid"),
        ([[Key("x", callback_data="x", url="http://a.org")]], "Button_type_invalid"),
        (
            [[Key("x")]],
            "Can't parse inline keyboard button: "
            "text buttons are unallowed in the inline keyboard",
        ),
        (
            [[Key("x", url="http://localhost/1")]],
            "Inline keyboard button url 'http://localhost/1' is invalid: wrong http url",
        ),
        (
            [[Key("x", url="ftp://a.org/1")]],
            "Inline keyboard button url 'ftp://a.org/1' is invalid: unsupported url protocol",
        ),
        (rows(9), "Reply_markup_too_long"),
        (rows(*[5] * 20, 1), "Reply_markup_too_long"),
    ],
)
async def test_keyboards_refused(local, bot, keyboard, says):
    with pytest.raises(BadRequest) as refused:
        await bot.send_message(ME, "x", reply_markup=Keyboard(keyboard))
    assert str(refused.value).lower() == says.lower()


async def test_keyboards_at_the_limit(local, bot):
    await bot.send_message(ME, "x", reply_markup=Keyboard(rows(*[8] * 12, 4)))
    await bot.send_message(ME, "x", reply_markup=Keyboard([[Key("x", callback_data="я" * 32)]]))
    assert local.refused == []


async def test_chats_that_are_not_there(local, bot):
    for chat in (404, "@nobody"):
        with pytest.raises(BadRequest, match="Chat not found"):
            await bot.send_message(chat, "x")


async def test_replies(local, bot):
    asked = local.message("вопрос о цене").message
    message = await bot.send_message(ME, "ответ", reply_to_message_id=asked.message_id)
    assert message.reply_to_message.text == "вопрос о цене"
    assert local.last.reply_to == asked.message_id
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await bot.send_message(ME, "ответ", reply_to_message_id=999)
    await bot.send_message(ME, "ответ", reply_to_message_id=999, allow_sending_without_reply=True)
    assert local.last.reply_to is None
    await bot.send_message(
        ME, "о", reply_parameters=ReplyParameters(asked.message_id, quote="о цене")
    )
    with pytest.raises(BadRequest, match="Quote_text_invalid"):
        await bot.send_message(
            ME, "о", reply_parameters=ReplyParameters(asked.message_id, quote="о ценах")
        )


async def test_topics_are_in_forums_alone(local, bot):
    forum = local.group(topics=(7, 9))
    asked = local.message("/ask цена", chat=forum, thread=7).message
    assert (asked.is_topic_message, asked.message_thread_id) == (True, 7)
    await asked.reply_text("ответ", do_quote=True)
    assert local.last.thread == 7
    for chat, thread in ((forum.id, 1), (ME, 7), (local.group().id, 7)):
        with pytest.raises(BadRequest, match="Message thread not found"):
            await bot.send_message(chat, "x", message_thread_id=thread)


async def test_files(local, bot):
    await bot.send_document(
        ME, b"a,b", filename="facts.csv", caption="<i>к</i>", parse_mode="HTML"
    )
    document = local.last
    assert (document.document, document.file_name) == (b"a,b", "facts.csv")
    assert (document.text, document.marked("italic")) == ("к", ["к"])
    message = await bot.send_photo(ME, PICTURE)
    assert local.last.photo == PICTURE
    assert (message.photo[0].width, message.photo[0].height) == (512, 256)
    await bot.send_photo(ME, message.photo[0].file_id)
    assert local.last.photo == PICTURE


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"no picture", "Image_process_failed"),
        (PICTURE[:16] + b"\0\0\x20\0\0\0\x20\0", "Photo_invalid_dimensions"),
        (PICTURE[:16] + b"\0\0\x01\0\0\0\0\x01", "Photo_invalid_dimensions"),
        (PICTURE + bytes(10 * 2**20), "too big for a photo"),
    ],
)
async def test_pictures_refused(bot, content, says):
    with pytest.raises(BadRequest, match=says):
        await bot.send_photo(ME, content)


async def test_documents_refused(bot):
    with pytest.raises(BadRequest, match="File must be non-empty"):
        await bot.send_document(ME, b"")
    with pytest.raises(BadRequest, match="Message caption is too long"):
        await bot.send_document(ME, b"x", caption="я" * 1025)
    with pytest.raises(BadRequest, match="Wrong file identifier"):
        await bot.send_document(ME, "file404")
    with pytest.raises(NetworkError, match="Request Entity Too Large"):
        await bot.send_document(ME, bytes(50 * 2**20 + 1))


async def test_a_persons_file_is_downloaded(local, bot):
    said = local.document("встреча".encode(), "встреча 1.txt", caption="/add").message
    assert said.caption == "/add"
    file = await said.document.get_file()
    assert bytes(await file.download_as_bytearray()) == "встреча".encode()
    big = local.document(bytes(20 * 2**20 + 1), "big.txt").message
    with pytest.raises(BadRequest, match="File is too big"):
        await big.document.get_file()
    with pytest.raises(BadRequest, match="Wrong file_id"):
        await bot.get_file("file404")


async def test_actions_and_reactions(local, bot):
    said = local.message("спасибо").message
    await bot.send_chat_action(ME, ChatAction.TYPING)
    await said.set_reaction("👍")
    assert local.server.events == [Action(ME, "typing"), Reaction(ME, said.message_id, ("👍",))]
    with pytest.raises(BadRequest, match="Wrong parameter action in request"):
        await bot.send_chat_action(ME, "thinking")
    with pytest.raises(BadRequest, match="Message to react not found"):
        await bot.set_message_reaction(ME, 999, "👍")


async def test_unknown_methods_and_tokens(local, bot):
    with pytest.raises(InvalidToken):
        await local.request().post("https://api.telegram.org/bot700:LOCAL/sendPigeon")
    with pytest.raises(InvalidToken):
        await local.request().post("https://api.telegram.org/bot1:WRONG/getMe")
    assert [(item.method, item.code) for item in local.refused] == [
        ("sendPigeon", 404),
        ("getMe", 401),
    ]
