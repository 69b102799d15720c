"""Calls that python-telegram-bot would not make, read off the wire as the server reads them."""

import json

import pytest
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

from bot.local_bot_api.call import Call, read_call
from bot.local_bot_api.keyboard import CHOSEN
from bot.local_bot_api.methods import METHODS, perform
from bot.local_bot_api.people_and_chats import PERSON, Chat
from bot.local_bot_api.refusal import Refusal
from bot.local_bot_api.server_state import Server


@pytest.fixture
def server():
    return Server(chats={PERSON.id: Chat(PERSON.id)})


def call(method, **values):
    return Call(method, {name: str(value) for name, value in values.items()})


def asked(**keyboard):
    return call("sendMessage", chat_id=PERSON.id, text="x", reply_markup=json.dumps(keyboard))


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (call("sendMessage", text="x"), "chat_id is empty"),
        (call("sendMessage", chat_id="x", text="x"), "chat not found"),
        (
            call("editMessageText", chat_id=PERSON.id, message_id="x"),
            "invalid message_id specified",
        ),
        (
            call("sendMessage", chat_id=PERSON.id, text="x", reply_markup="{"),
            "can't parse reply_markup JSON object",
        ),
        (
            call("sendMessage", chat_id=PERSON.id, text="x", reply_markup="[]"),
            "",
        ),
        (call("sendMessage", chat_id=PERSON.id, text="x", reply_markup="[1]"), "object expected"),
        (call("sendMessage", chat_id=PERSON.id, text="x", entities="{}"), ""),
        (call("sendMessage", chat_id=PERSON.id, text="x", entities='{"a":1}'), "array expected"),
        (
            call("sendMessage", chat_id=PERSON.id, text="x", entities='[{"type":"bold"}]'),
            "can't parse entities: wrong entity offset or length",
        ),
        (asked(inline_keyboard=1), 'field "inline_keyboard" must be of type Array'),
        (asked(inline_keyboard=[1]), "array expected"),
        (
            asked(inline_keyboard=[[{"text": 1, "url": "a.org"}]]),
            'field "text" must be of type String',
        ),
        (asked(inline_keyboard=[[{"text": "x", "url": "a.org"}]]), ""),
        (asked(inline_keyboard=[[{"text": "x", "copy_text": {"text": "x"}}]]), ""),
        (
            asked(inline_keyboard=[[{"text": "x", "copy_text": {"text": ""}}]]),
            "BUTTON_COPY_TEXT_INVALID",
        ),
        (asked(inline_keyboard=[[{"text": "x", "copy_text": {"text": "🙂" * 128}}]]), ""),
        (
            asked(inline_keyboard=[[{"text": "x", "copy_text": {"text": "🙂" * 128 + "x"}}]]),
            "BUTTON_COPY_TEXT_INVALID",
        ),
        (asked(inline_keyboard=[[{"text": "x", "copy_text": "x"}]]), "object expected"),
        (asked(inline_keyboard=[[{"text": "x", CHOSEN: {"allow_user_chats": True}}]]), ""),
        (
            asked(inline_keyboard=[[{"text": "x", CHOSEN: {"query": "x"}}]]),
            "At least one chat type must be allowed",
        ),
        (asked(keyboard=[["reply keyboards are taken as they are"]]), ""),
        (
            call("setMyCommands", commands="[]", scope='{"type":"moon"}'),
            "can't parse BotCommandScope: unsupported type specified",
        ),
    ],
)
def test_what_is_said_of_it(server, wrong, says):
    if not says:
        assert perform(server, wrong)
        return
    with pytest.raises(Refusal) as refused:
        perform(server, wrong)
    assert refused.value.description == f"Bad Request: {says}"


def test_names_of_methods_are_read_in_any_case(server):
    assert perform(server, Call("GETME")) == perform(server, Call("getMe"))
    with pytest.raises(Refusal, match="Not Found"):
        perform(server, Call("sendPigeon"))


def without_parameters(server, name):
    try:
        perform(server, Call(name))
    except Refusal as refusal:
        return refusal.code
    return 200


def test_a_call_without_parameters_breaks_nothing(server):
    server.level = (10, 3)
    assert {without_parameters(server, name) for name in METHODS} == {200, 400}


def test_entities_given_apart_from_the_text(server):
    marked = json.dumps([{"type": "bold", "offset": 1, "length": 2}])
    perform(server, call("sendMessage", chat_id=PERSON.id, text=" да, да", entities=marked))
    (sent,) = server.events
    assert sent.marked("bold") == ["да"]


def test_parameters_are_strings_as_in_a_form():
    data = RequestData(
        [RequestParameter.from_input("chat_id", 5), RequestParameter.from_input("flag", True)]
    )
    read = read_call("sendMessage", data)
    assert (read.number("chat_id"), read.flag("flag"), read.text("text")) == (5, True, "")
    assert read_call("getMe", None) == Call("getMe")
